/** When a planned pause ends. */
import { minutes } from '../../time/durations.ts';
import { nextAtHour } from '../../time/local-days.ts';

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

/** A day begins then, not at midnight: whoever works past it has not slept yet, and means the coming morning. */
const TOMORROW_HOUR = 4;

/** When the day begins that comes next. */
export function startOfTomorrow(wallMs: number, timeZone: string): number {
  return nextAtHour(wallMs, TOMORROW_HOUR, timeZone);
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
