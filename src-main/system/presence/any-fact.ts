/** So if one of several services says so. What was told true is asked again now and then: its end may be lost. */
import type { Disposable } from '../../../shared/lib/disposable.ts';
import { DisposableStore } from '../../../shared/lib/disposable.ts';
import type { MessageBus } from '../message-bus/message-bus.ts';
import { WatchedFact, type Fact } from '../message-bus/watched-fact.ts';
import type { SourceContext, StateSource } from './presence-parts.ts';

export class AnyFact implements StateSource, Disposable {
  readonly #owned = new DisposableStore();
  readonly #facts: readonly WatchedFact[];
  readonly #askAgainAfterMs: number;
  readonly #now: () => number;
  #askedAtMs: number;
  /** Settles when every service that is there has answered. */
  readonly ready: Promise<unknown>;

  /** @param askAgainAfterMs while it is read and true */
  constructor(
    bus: MessageBus,
    facts: readonly Fact[],
    { now, onChange }: Pick<SourceContext, 'now' | 'onChange'>,
    askAgainAfterMs: number,
  ) {
    this.#now = now;
    this.#askAgainAfterMs = askAgainAfterMs;
    this.#askedAtMs = now();
    this.#facts = facts.map((fact) => this.#owned.own(new WatchedFact(bus, fact, onChange)));
    this.ready = Promise.all(this.#facts.map((fact) => fact.ready));
  }

  read(): boolean | null {
    const values = this.#facts.map((fact) => fact.value);
    if (values.includes(true)) {
      this.#askAgain();
      return true;
    }
    return values.includes(false) ? false : null;
  }

  dispose(): void {
    this.#owned.dispose();
  }

  #askAgain(): void {
    const atMs = this.#now();
    if (atMs - this.#askedAtMs < this.#askAgainAfterMs) return;
    this.#askedAtMs = atMs;
    for (const fact of this.#facts) if (fact.value === true) fact.refresh();
  }
}
