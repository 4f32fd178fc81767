/** When a planned pause ends. */
import { minutes } from '../../time/durations.ts';
import { tomorrowAtHour } from '../../time/local-days.ts';

/** A planned pause: until an instant of the wall clock, or until the person resumes (null). */
export interface PauseUntil {
  readonly untilWallMs: number | null;
}

/** As people ask for it. */
export type PauseLength =
  | { readonly kind: 'minutes'; readonly minutes: number }
  | { readonly kind: 'until'; readonly untilWallMs: number }
  | { readonly kind: 'until-tomorrow' }
  /** Until the person resumes. */
  | { readonly kind: 'open-ended' };

/** Not midnight: whoever works past it still means the same evening. */
const TOMORROW_HOUR = 4;

export function startOfTomorrow(wallMs: number, timeZone: string): number {
  return tomorrowAtHour(wallMs, TOMORROW_HOUR, timeZone);
}

/** The instant of the wall clock at which a pause ends that is asked for at `wallMs`; null for one without an end. */
export function pauseEnd(length: PauseLength, wallMs: number, timeZone: string): number | null {
  switch (length.kind) {
    case 'minutes':
      return wallMs + minutes(length.minutes);
    case 'until':
      return length.untilWallMs;
    case 'until-tomorrow':
      return startOfTomorrow(wallMs, timeZone);
    case 'open-ended':
      return null;
  }
}
