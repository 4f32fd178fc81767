/** Watches for input during a walk (idle-dim.ts) with one timer, not with the page's clock. */
import { DIM_AFTER_MS } from './idle-dim.ts';

export class IdleDim {
  isDim = $state(false);
  readonly #isWalking: () => boolean;
  /** A snapshot that leaves the walk as it is wakes nothing. */
  readonly #canDim = $derived.by(() => this.#isWalking());
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Call while a component is being set up. */
  constructor(isWalking: () => boolean) {
    this.#isWalking = isWalking;
    $effect(() => {
      if (this.#canDim) this.#wait();
      return () => {
        clearTimeout(this.#timer);
        this.isDim = false;
      };
    });
  }

  /** Somebody is there. */
  touched(): void {
    this.isDim = false;
    if (this.#canDim) this.#wait();
  }

  #wait(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.isDim = true;
    }, DIM_AFTER_MS);
  }
}
