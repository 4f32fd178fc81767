/**
 * A finger on a dimmed screen aims at nothing, because nothing could be seen: it only wakes. A mouse or a pen has woken
 * the screen by moving there before it presses.
 */
export class WakingTap {
  #isWaking = false;

  /** A pointer went down. Returns whether it only wakes; then the page is told of none of it. */
  down(pointerType: string, isDim: boolean): boolean {
    this.#isWaking = isDim && pointerType === 'touch';
    return this.#isWaking;
  }

  /** Whether the click is the rest of the tap that woke the screen. A key's click, which has no pointer, never is. */
  click(pointerType: string): boolean {
    const isRest = this.#isWaking && pointerType === 'touch';
    this.#isWaking = false;
    return isRest;
  }
}
