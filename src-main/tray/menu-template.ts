/** The tray menu as values (pure). What makes no sense now is disabled and stays in its place. */
import { sessionKinds } from '../../shared/exercises/card-terms.ts';
import { exerciseMessageKey } from '../../shared/exercises/exercise-messages.ts';
import { exerciseIds } from '../../shared/exercises/exercise-id.ts';
import type { Command } from '../../shared/control/command.ts';
import type { DecisionTranslator } from '../../shared/messages/decision-translator.ts';
import type { Translate } from '../../shared/messages/translator.ts';
import { startOfTomorrow, type PauseLength } from '../../shared/schedule/clock/pause-end.ts';
import { fullHoursAfter, localDayOf } from '../../shared/time/local-days.ts';
import { formatTimeOfDay } from '../../shared/time/time-of-day.ts';
import type { MenuItemSpec } from './menu-item.ts';
import { statusText } from './status-text.ts';
import type { TrayView } from './tray-view.ts';
import { whyMenu } from './why-menu.ts';

const separator: MenuItemSpec = { kind: 'separator' };
/** "Until a time": the next full hours, as far as a working day reaches. */
const PAUSE_HOURS_OFFERED = 8;
const loggedWalkMinutes = [5, 10, 20, 30] as const;

export interface TrayWords {
  readonly translate: Translate;
  readonly decisions: DecisionTranslator;
}

/** The whole menu, in the order of the specification. */
export function trayMenu(view: TrayView, { translate: t, decisions }: TrayWords): readonly MenuItemSpec[] {
  const { schedule } = view;
  const isBreakOn = schedule.phase === 'break' || schedule.phase === 'finished';
  return [
    { kind: 'status', label: statusText(view, t, 'coarse') },
    command(t('tray.start-break'), !isBreakOn, { kind: 'start-break', request: { kind: 'movement' } }),
    submenu(t('tray.quick-start'), !isBreakOn, quickStart(view, t)),
    command(t('tray.postpone', { minutes: schedule.postponeMinutes }), schedule.canPostpone, {
      kind: 'postpone-break',
    }),
    command(t('tray.skip'), schedule.canSkip, { kind: 'skip-break' }),
    submenu(t('tray.pause'), true, pauses(view, t)),
    command(t('tray.resume'), schedule.pause !== null, { kind: 'resume' }),
    whyMenu(view, decisions),
    separator,
    command(t('tray.today'), true, { kind: 'open-page', page: 'today' }),
    command(t('tray.library'), true, { kind: 'open-page', page: 'library' }),
    separator,
    standing(view, t, !isBreakOn && !schedule.isAway),
    submenu(t('tray.log-walk'), true, walks(t)),
    {
      kind: 'checkbox',
      label: t('tray.open-at-login'),
      isEnabled: true,
      isChecked: view.opensAtLogin,
      command: { kind: 'set-open-at-login', isEnabled: !view.opensAtLogin },
    },
    separator,
    command(t('tray.about'), true, { kind: 'open-page', page: 'about' }),
    command(t('tray.quit'), true, { kind: 'quit' }),
  ];
}

function quickStart(view: TrayView, t: Translate): readonly MenuItemSpec[] {
  return [
    command(t('tray.quick-start.posture'), true, { kind: 'start-break', request: { kind: 'posture' } }),
    command(t('tray.quick-start.walk', { minutes: view.walkMinutes }), true, {
      kind: 'start-break',
      request: { kind: 'walk' },
    }),
    ...sessionKinds.map((kind) =>
      command(t(`tray.quick-start.${kind}`), true, { kind: 'start-break', request: { kind } }),
    ),
    separator,
    ...exerciseIds.map((exerciseId) =>
      command(t(exerciseMessageKey(exerciseId, 'name')), true, {
        kind: 'start-break',
        request: { kind: 'exercise', exerciseId },
      }),
    ),
  ];
}

function pauses(view: TrayView, t: Translate): readonly MenuItemSpec[] {
  const pause = (label: string, length: PauseLength): MenuItemSpec =>
    command(label, true, { kind: 'pause', length });
  const tomorrowMs = startOfTomorrow(view.wallMs, view.timeZone);
  const isToday = tomorrowMs < localDayOf(view.wallMs, view.timeZone).endMs;
  const tomorrow = t(isToday ? 'tray.pause.morning' : 'tray.pause.tomorrow', {
    time: formatTimeOfDay(view.formatLocale, view.timeZone, tomorrowMs),
  });
  return [
    pause(t('tray.pause.minutes', { minutes: 30 }), { kind: 'minutes', minutes: 30 }),
    pause(t('tray.pause.hours', { hours: 1 }), { kind: 'minutes', minutes: 60 }),
    pause(t('tray.pause.hours', { hours: 2 }), { kind: 'minutes', minutes: 120 }),
    submenu(
      t('tray.pause.until'),
      true,
      fullHoursAfter(view.wallMs, PAUSE_HOURS_OFFERED, view.timeZone).map((untilWallMs) =>
        pause(formatTimeOfDay(view.formatLocale, view.timeZone, untilWallMs), { kind: 'until', untilWallMs }),
      ),
    ),
    pause(tomorrow, { kind: 'until-tomorrow' }),
    pause(t('tray.pause.open-ended'), { kind: 'open-ended' }),
  ];
}

function standing({ schedule }: TrayView, t: Translate, isEnabled: boolean): MenuItemSpec {
  const isStanding = schedule.stance === 'standing';
  return {
    kind: 'checkbox',
    label: t('tray.standing'),
    isEnabled,
    isChecked: isStanding,
    command: { kind: 'change-stance', stance: isStanding ? 'sitting' : 'standing' },
  };
}

function walks(t: Translate): readonly MenuItemSpec[] {
  return loggedWalkMinutes.map((count) =>
    command(t('tray.log-walk.minutes', { minutes: count }), true, {
      kind: 'log-walk',
      minutes: count,
    }),
  );
}

function command(label: string, isEnabled: boolean, asked: Command): MenuItemSpec {
  return { kind: 'command', label, isEnabled, command: asked };
}

function submenu(label: string, isEnabled: boolean, items: readonly MenuItemSpec[]): MenuItemSpec {
  return { kind: 'submenu', label, isEnabled, items };
}
