/** What a click in the tray asks for, as a value: the menu stays comparable and the wiring lies in one place. */
import type { RoutineRequest } from '../../shared/coach/plan-routine.ts';
import type { AppSnapshot } from '../../shared/ipc/snapshot.ts';
import type { PauseUntil } from '../../shared/schedule/schedule-event.ts';
import { minutes } from '../../shared/time/durations.ts';
import { tomorrowAtHour } from '../../shared/time/local-days.ts';

export type PauseLength =
  | { readonly kind: 'minutes'; readonly minutes: number }
  | { readonly kind: 'until'; readonly untilWallMs: number }
  | { readonly kind: 'until-tomorrow' }
  | { readonly kind: 'open-ended' };

export type TrayAction =
  | { readonly kind: 'start-break'; readonly request: RoutineRequest }
  | { readonly kind: 'postpone-break' }
  | { readonly kind: 'skip-break' }
  | { readonly kind: 'pause'; readonly length: PauseLength }
  | { readonly kind: 'resume' }
  | { readonly kind: 'open-page'; readonly page: AppSnapshot['page'] }
  | { readonly kind: 'change-stance'; readonly stance: 'sitting' | 'standing' }
  | { readonly kind: 'log-walk'; readonly elapsedMs: number }
  | { readonly kind: 'set-open-at-login'; readonly isEnabled: boolean }
  | { readonly kind: 'quit' };

/** A day begins at four: whoever works past midnight still means the same evening. */
export const TOMORROW_HOUR = 4;

/** The end of a pause that begins at `wallMs`, the moment of the click. */
export function pauseUntil(length: PauseLength, wallMs: number, timeZone: string): PauseUntil {
  switch (length.kind) {
    case 'minutes':
      return { untilWallMs: wallMs + minutes(length.minutes) };
    case 'until':
      return { untilWallMs: length.untilWallMs };
    case 'until-tomorrow':
      return { untilWallMs: tomorrowAtHour(wallMs, TOMORROW_HOUR, timeZone) };
    case 'open-ended':
      return { untilWallMs: null };
  }
}
