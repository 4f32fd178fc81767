/** Numbers of the specification that are not settings. */
import { minutes, seconds } from '../../time/durations.ts';

export const NATURAL_PAUSE_MS = seconds(3);
const NATURAL_PAUSE_LIMIT_MS = minutes(2);
export const QUIET_AFTER_RETURN_MS = minutes(2);
export const FINISHED_STAYS_MS = seconds(20);
export const STANDING_NUDGE_AFTER_MS = minutes(40);
export const NUDGE_STAYS_MS = seconds(10);
/** Long enough to read why, and to choose a walk instead. */
export const REFUSAL_STAYS_MS = seconds(20);
/** The posture reminder keeps this distance from the break before and the one ahead. */
export const NUDGE_DISTANCE_MS = minutes(10);
/** An owed break comes within 60 s of its reason ending: one sample, this announcement, this wait for a pause. */
export const OWED_LEAD_MS = seconds(25);
const OWED_PAUSE_LIMIT_MS = seconds(15);
/** Smaller changes of the wall clock are corrections by the network. */
export const CLOCK_CHANGE_WORTH_TELLING_MS = minutes(2);
export const SAVE_EVERY_MS = minutes(5);
/** A break that the app does not survive keeps what was done of it up to this long before. */
export const SAVE_BREAK_EVERY_MS = seconds(15);
/**
 * Without input for longer than this nobody is there, whoever keeps the display awake: longer than any interval, so that
 * a break has asked before.
 */
export const KEPT_AWAKE_LIMIT_MS = minutes(90);
export const OWED_SAMPLE_MS = seconds(15);
/** A segment shorter than this is not worth a line in the journal. */
export const SHORTEST_SEGMENT_MS = minutes(1);
/** A break whose pages did not come is tried again after this much sitting. */
export const RETRY_AFTER_FAILURE_MS = minutes(5);

/** How long a natural pause in typing is waited for before a break opens all the same. */
export function pauseLimitMs({ isOwed }: { readonly isOwed: boolean }): number {
  return isOwed ? OWED_PAUSE_LIMIT_MS : NATURAL_PAUSE_LIMIT_MS;
}
