/** What can happen on random days of a person at a computer, for the properties of the schedule. */
import fc from 'fast-check';
import type { RoutineRequest } from '../../../shared/coach/plan-routine.ts';
import type { PainAnswer } from '../../../shared/history/entry.ts';
import { walkthroughCommands } from '../../../shared/schedule/schedule-event.ts';
import { MINUTE_MS } from '../../../shared/time/durations.ts';
import type { WorkingRange } from '../../../shared/time/working-hours.ts';
import type { Timeline } from '../../fakes/timeline.ts';

/** One thing that happens on a random day; minutes are fractions so that edges are hit from both sides. */
export type Happening = (day: Timeline) => void;

export const length = fc.integer({ min: 1, max: 4500 }).map((hundredths) => hundredths / 100);

/** Twice a day and across midnight, so that a random day meets many edges. */
const officeHours: readonly WorkingRange[] = [
  { days: ['mon', 'tue', 'wed'], from: '09:20', to: '10:10' },
  { days: ['mon', 'tue', 'wed'], from: '10:40', to: '13:00' },
  { days: ['mon', 'tue'], from: '20:00', to: '04:00' },
];

export const happening: fc.Arbitrary<Happening> = fc.oneof(
  {
    weight: 6,
    arbitrary: length.map(
      (minutes): Happening =>
        (day) =>
          void day.type(minutes),
    ),
  },
  {
    weight: 4,
    arbitrary: length.map(
      (minutes): Happening =>
        (day) =>
          void day.read(minutes),
    ),
  },
  length.map(
    (minutes): Happening =>
      (day) =>
        void day.watch(minutes),
  ),
  length.map(
    (minutes): Happening =>
      (day) =>
        void day.lock(minutes),
  ),
  fc.tuple(length, fc.boolean(), fc.boolean()).map(
    ([minutes, before, after]): Happening =>
      (day) =>
        void day.suspend(minutes, { before, after }),
  ),
  fc.integer({ min: -600, max: 600 }).map(
    (jump): Happening =>
      (day) =>
        void day.jumpWallClock(jump),
  ),
  fc
    .constantFrom(
      { kind: 'break-postponed' } as const,
      { kind: 'break-skipped' } as const,
      { kind: 'pause-ended' } as const,
      { kind: 'nudge-dismissed' } as const,
      { kind: 'stance-changed', stance: 'standing' } as const,
      { kind: 'stance-changed', stance: 'sitting' } as const,
      { kind: 'walk-logged', elapsedMs: 90_000 } as const,
      { kind: 'break-requested', request: { kind: 'movement' } } as const,
      { kind: 'break-requested', request: { kind: 'exercise', exerciseId: 'bird-dog' } } as const,
      { kind: 'break-requested', request: { kind: 'leg-stretch' } } as const,
      { kind: 'break-requested', request: { kind: 'strengthening' } } as const,
    )
    .map(
      (event): Happening =>
        (day) =>
          void day.send(event),
    ),
  fc.constant<Happening>((day) => {
    day.send({
      kind: 'pause-requested',
      length: { kind: 'until', untilWallMs: day.wallMs + 20 * MINUTE_MS },
    });
  }),
  fc.constantFrom(...walkthroughCommands).map((command): Happening => (day) => {
    const breakId = onScreen(day);
    if (breakId !== null) day.send({ kind: 'walkthrough-commanded', breakId, command });
  }),
  fc.constant<Happening>((day) => {
    const breakId = onScreen(day);
    if (breakId !== null) day.send({ kind: 'break-ended', breakId });
  }),
  fc.constantFrom('effort', 'pain', 'alarm', 'mistake').map(hurt),
  fc.constant<Happening>((day) => void day.send({ kind: 'check-confirmed' })),
  fc.boolean().map((isMuted): Happening => (day) => {
    const breakId = onScreen(day);
    if (breakId !== null) day.send({ kind: 'break-muted', breakId, isMuted });
  }),
  // The pages are lost for good.
  fc.constant<Happening>((day) => {
    const breakId = onScreen(day);
    if (breakId !== null) day.send({ kind: 'overlays-failed', breakId });
  }),
  fc.boolean().map((isHeld): Happening => (day) => {
    day.holdReasons = isHeld ? ['microphone'] : [];
    day.send({ kind: 'time-passed' });
  }),
  // A call of some length that ends by itself, unnoticed until the schedule looks.
  length.map((minutes): Happening => (day) => {
    day.holdReasons = ['microphone', 'camera'];
    day.type(minutes);
    day.holdReasons = [];
  }),
  fc.constantFrom<Happening>(
    (day) => void day.changeSettings({ workingHoursOn: true, workingHours: officeHours }),
    (day) => void day.changeSettings({ workingHoursOn: true, workingHours: [] }),
    (day) => void day.changeSettings({ workingHoursOn: false }),
    (day) => void day.changeSettings({ postureNudges: false }),
    (day) => void day.changeSettings({ postureNudges: true }),
  ),
  fc.boolean().map((areEdgesSignalled): Happening => (day) => {
    day.areEdgesSignalled = areEdgesSignalled;
    day.send({ kind: 'time-passed' });
  }),
  fc.boolean().map((areOffered): Happening => (day) => {
    day.areSessionsOffered = areOffered;
  }),
  fc.constantFrom(20, 35, 60).map(
    (breakIntervalMinutes): Happening =>
      (day) =>
        void day.changeSettings({ breakIntervalMinutes }),
  ),
);

/** The same, in a life in which the app is killed now and then. */
export const happeningOrKill: fc.Arbitrary<Happening> = fc.oneof(
  { weight: 20, arbitrary: happening },
  {
    weight: 1,
    arbitrary: fc.constantFrom(0.1, 3, 14, 600).map(
      (minutesGone): Happening =>
        (day) =>
          void day.killAndRestart(minutesGone),
    ),
  },
);

function hurt(answer: PainAnswer | 'mistake'): Happening {
  return (day) => {
    const breakId = onScreen(day);
    if (breakId === null) return;
    day.send({ kind: 'pain-reported', breakId }).read(0.1).send({ kind: 'pain-answered', breakId, answer });
  };
}

/** Days of somebody whose back hurts: breaks by hand, answers, nights, kills and a word that they were checked. */
export const hurting: fc.Arbitrary<Happening> = fc.oneof(
  fc
    .constantFrom<RoutineRequest>(
      { kind: 'movement' },
      { kind: 'exercise', exerciseId: 'glute-bridge' },
      { kind: 'back-stretch' },
      { kind: 'strengthening' },
    )
    .chain((request) =>
      fc.constantFrom('effort', 'pain', 'alarm', null).map((answer): Happening => (day) => {
        day.send({ kind: 'break-requested', request }).read(0.3);
        if (answer !== null) hurt(answer)(day);
        const breakId = onScreen(day);
        if (breakId !== null) day.send({ kind: 'break-ended', breakId });
      }),
    ),
  fc.constantFrom(1, 9, 24, 30).map(
    (hours): Happening =>
      (day) =>
        void day.leave(hours * 60).type(1),
  ),
  fc.constantFrom(1, 9, 24, 30).map(
    (hours): Happening =>
      (day) =>
        void day.killAndRestart(hours * 60),
  ),
  fc.constant<Happening>((day) => void day.send({ kind: 'check-confirmed' })),
  length.map(
    (minutes): Happening =>
      (day) =>
        void day.type(minutes),
  ),
);

/** Life at a computer in a call that does not end: no answer to a break, none started by hand. */
export const stayingHeld: fc.Arbitrary<Happening> = fc.oneof(
  length.map(
    (minutes): Happening =>
      (day) =>
        void day.type(minutes),
  ),
  length.map(
    (minutes): Happening =>
      (day) =>
        void day.read(minutes),
  ),
  length.map(
    (minutes): Happening =>
      (day) =>
        void day.lock(minutes),
  ),
  fc.constantFrom<Happening>(
    (day) => void day.send({ kind: 'break-postponed' }),
    (day) => void day.changeSettings({ breakIntervalMinutes: 20 }),
    (day) => void day.jumpWallClock(60),
  ),
);

/** The break that has the screen. */
export function onScreen(day: Timeline): string | null {
  const { phase } = day.state;
  return phase.kind === 'running' || phase.kind === 'finished' ? phase.running.breakId : null;
}
