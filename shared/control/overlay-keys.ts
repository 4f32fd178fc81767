/** How keys work on a break's pages. Main keeps the same rules as the page: a page that hangs keeps none. */
import { seconds } from '../time/durations.ts';

/** What is typed in the first moments of an overlay was meant for something else. */
export const IGNORE_FIRST_MS = 800;

/** Escape, or the pointer on the way out, is held for so long to end the break. */
export const HOLD_TO_END_MS = seconds(2);
