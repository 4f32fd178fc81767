/** Tells whoever listens, in the order in which they came. */
import { disposable, type Disposable } from './disposable.ts';

export class Emitter<Value = void> {
  readonly #listeners = new Set<(value: Value) => void>();

  /** Disposing what comes back ends the listening. */
  on(listener: (value: Value) => void): Disposable {
    // Who listens twice is told twice, and may leave once.
    const own = (value: Value): void => listener(value);
    this.#listeners.add(own);
    return disposable(() => this.#listeners.delete(own));
  }

  /** Those who come or go meanwhile count from the next time on. An error ends the telling and is the caller's. */
  emit(value: Value): void {
    for (const listener of [...this.#listeners]) listener(value);
  }

  clear(): void {
    this.#listeners.clear();
  }
}
