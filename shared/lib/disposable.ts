/** Owns things that must be stopped, closed or unsubscribed. */
export interface Disposable {
  dispose(): void;
}

/** Collects disposables and disposes them once, last in first out, each even if another throws. */
export class DisposableStore implements Disposable {
  readonly #owned: Disposable[] = [];
  #disposed = false;

  /** Takes ownership and hands the value back; disposes it at once if the store is already disposed. */
  own<T extends Disposable>(item: T): T {
    if (this.#disposed) item.dispose();
    else this.#owned.push(item);
    return item;
  }

  dispose(): void {
    if (this.#disposed) return;
    this.#disposed = true;
    const errors: unknown[] = [];
    for (const item of this.#owned.splice(0).reverse()) {
      try {
        item.dispose();
      } catch (error) {
        errors.push(error);
      }
    }
    if (errors.length > 0) throw new AggregateError(errors, 'Some disposables failed');
  }
}

export function disposable(dispose: () => void): Disposable {
  return { dispose };
}

/** Holds one thing at most, such as a timer: whatever takes its place disposes it. */
export class Replaceable implements Disposable {
  #held: Disposable | null = null;

  get isHeld(): boolean {
    return this.#held !== null;
  }

  hold(item: Disposable): void {
    this.dispose();
    this.#held = item;
  }

  /** Nothing is held afterwards; something else may be later. */
  dispose(): void {
    const held = this.#held;
    this.#held = null;
    held?.dispose();
  }
}
