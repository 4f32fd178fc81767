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

  /** Those who come or go meanwhile count from the next time on. Everybody is told before an error is the caller's. */
  emit(value: Value): void {
    const errors: unknown[] = [];
    for (const listener of [...this.#listeners]) {
      try {
        listener(value);
      } catch (error) {
        errors.push(error);
      }
    }
    if (errors.length > 0) throw new AggregateError(errors, 'Some listeners failed');
  }

  clear(): void {
    this.#listeners.clear();
  }
}
