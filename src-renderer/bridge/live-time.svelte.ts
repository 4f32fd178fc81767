/**
 * The one clock of a page: a frame loop while something moves with every frame, otherwise one timer to the next
 * change of a shown number, and nothing at all while the page is hidden.
 */
import type { ClockNeed } from './clock-need.ts';

export class LiveTime {
  /** The page's own monotonic clock, as of the last tick. */
  nowMs = $state(performance.now());
  #isHidden = $state(document.hidden);

  /** Call once while a component is being set up; runs until that component goes. `need` may be reactive. */
  follow(need: () => ClockNeed): void {
    $effect(() => {
      const follower = new AbortController();
      const update = (): void => {
        this.#isHidden = document.hidden;
        this.tick();
      };
      document.addEventListener('visibilitychange', update, { signal: follower.signal });
      return () => {
        follower.abort();
      };
    });
    $effect(() => (this.#isHidden ? undefined : this.#run(need())));
  }

  tick(): void {
    this.nowMs = performance.now();
  }

  #run(need: ClockNeed): (() => void) | undefined {
    if (need.kind === 'after') {
      const timer = setTimeout(() => {
        this.tick();
      }, need.delayMs);
      return () => {
        clearTimeout(timer);
      };
    }
    if (need.kind === 'frames') {
      const next = (): void => {
        this.tick();
        frame = requestAnimationFrame(next);
      };
      let frame = requestAnimationFrame(next);
      return () => {
        cancelAnimationFrame(frame);
      };
    }
    return undefined;
  }
}
