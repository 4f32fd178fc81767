/** Asks windows for an answer and tells which of them have given none in time. */
import type { SetTimer } from '../ports/timer.ts';
import type { Disposable } from '../../shared/lib/disposable.ts';
import { seconds } from '../../shared/time/durations.ts';
import type { OverlaySlot } from './overlay-slots.ts';

/** A page that still gives no answer then, after the end of a break, is closed. */
const ANSWER_WITHIN_MS = seconds(5);

/** Calls back once, with those that gave no answer; disposing forgets the question. */
export function checkAnswers(
  slots: readonly OverlaySlot[],
  setTimer: SetTimer,
  onMute: (mute: readonly OverlaySlot[]) => void,
): Disposable {
  const mute = new Set(slots);
  for (const slot of slots) slot.surface.askForAnswer(() => mute.delete(slot));
  return setTimer(() => {
    if (mute.size > 0) onMute([...mute]);
  }, ANSWER_WITHIN_MS);
}
