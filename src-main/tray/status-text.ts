/** The words about the present state (pure): status line, tooltip, and the title in the menu bar of macOS. */
import type { HoldReason } from '../../shared/settings/hold-reasons.ts';
import type { MessageKey, Translate } from '../../shared/messages/translator.ts';
import { MINUTE_MS } from '../../shared/time/durations.ts';
import { dayAndTime } from '../../shared/messages/day-and-time.ts';
import type { TrayView } from './tray-view.ts';

const reasonKeys = {
  camera: 'tray.reason.camera',
  microphone: 'tray.reason.microphone',
  'screen-sharing': 'tray.reason.screen-sharing',
  'do-not-disturb': 'tray.reason.do-not-disturb',
  'full-screen': 'tray.reason.full-screen',
  'listed-app': 'tray.reason.listed-app',
} as const satisfies Record<HoldReason, MessageKey>;

/**
 * How closely the words follow the minutes. Coarse: seldom another text, for words whose change disturbs. A panel shuts
 * a menu that is open when another one takes its place, so the menu does not change for the minutes alone.
 */
export type Precision = 'minutes' | 'coarse';

/** A whole interval is then told by a handful of texts. */
const COARSE_MINUTES = 5;

/** What state the app is in, why, and until when, in one line. */
export function statusText(view: TrayView, t: Translate, precision: Precision): string {
  const { schedule } = view;
  switch (schedule.phase) {
    case 'break':
      return t('tray.status.break');
    case 'finished':
      return t('tray.status.finished');
    case 'paused':
      return pausedText(view, t);
    case 'outside-hours':
      return outsideHoursText(view, t);
    case 'owed':
      return owedText(view, t, precision);
    case 'waiting-for-pause':
      return t('tray.status.waiting');
    case 'counting':
    case 'warning':
      return schedule.isAway ? t('tray.status.away') : countingText(view, t, precision);
  }
}

/** Names the app, because the tooltip stands alone. */
export function tooltipText(view: TrayView, t: Translate, precision: Precision): string {
  return t('tray.tooltip', { status: statusText(view, t, precision) });
}

/** Minutes left, or nothing while no break is on its way. */
export function titleText({ schedule }: TrayView, t: Translate): string {
  const isOnItsWay = schedule.phase === 'counting' || schedule.phase === 'warning';
  if (!isOnItsWay || schedule.breakDueInMs === null) return '';
  return t('tray.title', { minutes: wholeMinutes(schedule.breakDueInMs) });
}

function countingText({ schedule }: TrayView, t: Translate, precision: Precision): string {
  const { breakDueInMs, sittingMs, stance } = schedule;
  if (breakDueInMs === null) return t('tray.status.no-break-due', { minutes: wholeMinutes(sittingMs) });
  if (breakDueInMs < MINUTE_MS) return t('tray.status.break-near');
  const isStanding = stance === 'standing';
  const minutes = wholeMinutes(breakDueInMs);
  if (precision === 'minutes')
    return t(isStanding ? 'tray.status.standing' : 'tray.status.counting', { minutes });
  const within = { minutes: Math.ceil(minutes / COARSE_MINUTES) * COARSE_MINUTES };
  return t(isStanding ? 'tray.status.standing.within' : 'tray.status.counting.within', within);
}

function owedText({ schedule }: TrayView, t: Translate, precision: Precision): string {
  const reason = schedule.holdReasons[0];
  if (precision === 'coarse') {
    return reason === undefined
      ? t('tray.status.owed-plain.no-minutes')
      : t('tray.status.owed.no-minutes', { reason: t(reasonKeys[reason]) });
  }
  // Sitting so far is rounded down: "41 min" have then really passed.
  const minutes = Math.floor(schedule.sittingMs / MINUTE_MS);
  if (reason === undefined) return t('tray.status.owed-plain', { minutes });
  return t('tray.status.owed', { minutes, reason: t(reasonKeys[reason]) });
}

function pausedText(view: TrayView, t: Translate): string {
  const untilWallMs = view.schedule.pause?.untilWallMs ?? null;
  if (untilWallMs === null) return t('tray.status.paused');
  return t('tray.status.paused-until', { time: dayAndTime(untilWallMs, view, t) });
}

function outsideHoursText(view: TrayView, t: Translate): string {
  const untilWallMs = view.schedule.outsideHours?.untilWallMs ?? null;
  if (untilWallMs === null) return t('tray.status.outside-hours');
  return t('tray.status.outside-hours-until', { time: dayAndTime(untilWallMs, view, t) });
}

/** Rounded up: "1 min" until the very end, never "0 min". */
function wholeMinutes(ms: number): number {
  return Math.max(0, Math.ceil(ms / MINUTE_MS));
}
