/**
 * What a person can ask of the app, in one vocabulary for everything that carries it: the tray's menu, the windows, and
 * whatever speaks from outside. What belongs to the break on the screen alone has channels of its own.
 */
import * as v from 'valibot';
import { requestableKinds } from '../coach/plan-routine.ts';
import { exerciseIds } from '../exercises/exercise-id.ts';
import type { PauseLength } from '../schedule/clock/pause-end.ts';
import type { ScheduleEvent } from '../schedule/schedule-event.ts';
import { minutes } from '../time/durations.ts';

/** Where the window can be opened; `why` is a part of Today. */
const openablePages = ['today', 'why', 'library', 'about'] as const;
export type OpenablePage = (typeof openablePages)[number];

const DAY_MINUTES = 24 * 60;
const wholeMinutes = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(DAY_MINUTES));

const pauseLength = v.variant('kind', [
  v.object({ kind: v.literal('minutes'), minutes: wholeMinutes }),
  v.object({ kind: v.literal('until'), untilWallMs: v.pipe(v.number(), v.safeInteger(), v.minValue(0)) }),
  v.object({ kind: v.literal('until-tomorrow') }),
  v.object({ kind: v.literal('open-ended') }),
]) satisfies v.GenericSchema<PauseLength>;

const request = v.variant('kind', [
  v.object({ kind: v.picklist(requestableKinds) }),
  v.object({ kind: v.literal('exercise'), exerciseId: v.picklist(exerciseIds) }),
]);

const startBreak = v.object({ kind: v.literal('start-break'), request });
const postponeBreak = v.object({ kind: v.literal('postpone-break') });
const skipBreak = v.object({ kind: v.literal('skip-break') });
const pause = v.object({ kind: v.literal('pause'), length: pauseLength });
const resume = v.object({ kind: v.literal('resume') });
const changeStance = v.object({
  kind: v.literal('change-stance'),
  stance: v.picklist(['sitting', 'standing']),
});
const logWalk = v.object({ kind: v.literal('log-walk'), minutes: wholeMinutes });
const openPage = v.object({ kind: v.literal('open-page'), page: v.picklist(openablePages) });
const setOpenAtLogin = v.object({ kind: v.literal('set-open-at-login'), isEnabled: v.boolean() });
const quit = v.object({ kind: v.literal('quit') });

/** Everything. */
export const commandSchema = v.variant('kind', [
  startBreak,
  postponeBreak,
  skipBreak,
  pause,
  resume,
  changeStance,
  logWalk,
  openPage,
  setOpenAtLogin,
  quit,
]);

/** What the small card may say. */
export const cardCommandSchema = v.variant('kind', [startBreak, postponeBreak, skipBreak, openPage]);

/** What the window may say. */
export const windowCommandSchema = v.variant('kind', [
  startBreak,
  postponeBreak,
  skipBreak,
  pause,
  resume,
  quit,
]);

export type Command = v.InferOutput<typeof commandSchema>;

/** Those that the app itself carries out; the schedule carries out all others. */
type AppCommand = Extract<Command, { readonly kind: 'open-page' | 'set-open-at-login' | 'quit' }>;
export type ScheduleCommand = Exclude<Command, AppCommand>;

/** What a command means to the schedule. */
export function eventOf(command: ScheduleCommand): ScheduleEvent {
  switch (command.kind) {
    case 'start-break':
      return { kind: 'break-requested', request: command.request };
    case 'postpone-break':
      return { kind: 'break-postponed' };
    case 'skip-break':
      return { kind: 'break-skipped' };
    case 'pause':
      return { kind: 'pause-requested', length: command.length };
    case 'resume':
      return { kind: 'pause-ended' };
    case 'change-stance':
      return { kind: 'stance-changed', stance: command.stance };
    case 'log-walk':
      return { kind: 'walk-logged', elapsedMs: minutes(command.minutes) };
  }
}
