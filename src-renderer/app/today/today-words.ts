/** The sentences of the Today page. */
import { formatDay, formatTimeOfDay } from '../../bridge/durations.ts';
import type { TodaySummary } from '../../../shared/ipc/snapshot.ts';
import type { Translator } from '../../../shared/messages/translator.ts';
import type { ExerciseStop } from '../../../shared/coach/coach.ts';
import { dayAndTime, type Reader } from '../../../shared/messages/day-and-time.ts';
import type { TodayState } from './today-model.ts';

export function greeting({ translate }: Translator, hour: number): string {
  if (hour >= 4 && hour < 12) return translate('today.greeting.morning');
  if (hour >= 12 && hour < 18) return translate('today.greeting.afternoon');
  return translate('today.greeting.evening');
}

export function daySummary({ translate }: Translator, day: string, today: TodaySummary): string {
  const { breaksTaken: taken, breaksSkipped: skipped } = today;
  if (taken === 0 && skipped === 0) return translate('today.summary.none', { day });
  if (skipped === 0) return `${day}. ${translate('today.summary.taken', { taken })}`;
  return `${day}. ${translate('today.summary.taken-skipped', { taken, skipped })}`;
}

export interface StateWords {
  /** The small line above; empty for none. */
  readonly lead: string;
  readonly title: string;
  readonly detail: string;
}

export interface TodayClock extends Reader {
  readonly isStanding: boolean;
  readonly exerciseStop: ExerciseStop | null;
}

/** Until when no breaks come, wherever the window says it. */
export function pausedTitle({ translate }: Translator, untilWallMs: number | null, reader: Reader): string {
  if (untilWallMs === null) return translate('today.paused.open-title');
  return translate('today.paused.title', { time: dayAndTime(untilWallMs, reader, translate) });
}

/** What the card with the ring says. `atMs` is when the next break comes, on the wall clock. */
export function stateWords(words: Translator, state: TodayState, clock: TodayClock): StateWords {
  const { translate } = words;
  const at = (wallMs: number): string => formatTimeOfDay(clock.formatLocale, clock.timeZone, wallMs);
  switch (state.kind) {
    case 'counting':
      return {
        lead: translate('today.next-at', { time: at(clock.wallMs + state.dueInMs) }),
        title: translate(clock.exerciseStop === null ? 'today.next-headline' : 'today.next-headline.resting'),
        detail: clock.isStanding ? translate('today.standing.detail') : nextDetail(words, clock),
      };
    case 'about-to-start':
      return {
        lead: '',
        title: translate('today.warning.title'),
        detail: translate('today.next-headline'),
      };
    case 'waiting-for-pause':
      return { lead: '', title: translate('today.warning.title'), detail: translate('today.waiting.detail') };
    case 'owed':
      return {
        lead: '',
        title: translate('today.owed.title'),
        detail:
          state.reason === null
            ? translate('today.owed.detail-plain')
            : translate('today.owed.detail', { reason: translate(`today.reason.${state.reason}`) }),
      };
    case 'break':
      return { lead: '', title: translate('today.break.title'), detail: translate('today.break.detail') };
    case 'paused':
      return {
        lead: '',
        title: pausedTitle(words, state.untilWallMs, clock),
        detail: translate('today.paused.detail'),
      };
    case 'outside-hours':
      return outsideHoursWords(words, state.untilWallMs, clock);
    case 'away':
      return { lead: '', title: translate('today.away.title'), detail: translate('today.away.detail') };
  }
}

/** With exercises, or why there are none and until when. */
function nextDetail({ translate }: Translator, { exerciseStop, formatLocale, timeZone }: TodayClock): string {
  switch (exerciseStop?.kind) {
    case undefined:
      return translate('today.next-detail');
    case 'notice-unread':
      return translate('today.next-detail.notice-unread');
    case 'locked':
      return translate('today.next-detail.locked');
    case 'resting':
      return translate('today.next-detail.resting', {
        day: formatDay(formatLocale, timeZone, exerciseStop.untilWallMs),
      });
  }
}

function outsideHoursWords(
  { translate }: Translator,
  untilWallMs: number | null,
  clock: TodayClock,
): StateWords {
  const detail = translate('today.outside-hours.detail');
  if (untilWallMs === null) return { lead: '', title: translate('today.outside-hours.open-title'), detail };
  const time = dayAndTime(untilWallMs, clock, translate);
  return { lead: '', title: translate('today.outside-hours.title', { time }), detail };
}
