/** What of a break's walks counts as a walk. */
import type { StepRecord } from './entry.ts';

/** Clinical content, weekly targets: anything shorter is dropped. */
const LEAST_WALK_MS = 30_000;

/** Whether there was a walk that may count toward the active minutes of the week. */
export function hasWalked(steps: readonly StepRecord[]): boolean {
  const walkedMs = steps.reduce((sum, { step, elapsedMs }) => sum + (step === 'walk' ? elapsedMs : 0), 0);
  return walkedMs >= LEAST_WALK_MS;
}
