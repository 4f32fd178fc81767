/** One thing that a service on the bus knows and tells of when it changes; followed as the service comes and goes. */
import { DisposableStore, type Disposable } from '../../../shared/lib/disposable.ts';
import { hasOwner, watchOwner, type MessageBus, type SignalMatch } from './message-bus.ts';

export interface FactChange {
  readonly match: SignalMatch;
  /** The fact as the signal itself tells it; undefined where the service has to be asked again. */
  readonly tell?: (body: readonly unknown[]) => boolean | undefined;
}

export interface Fact {
  /** The well-known name of who knows. */
  readonly service: string;
  /** Null when the service does not say. Never rejects. */
  readonly ask: (bus: MessageBus) => Promise<boolean | null>;
  readonly changes: readonly FactChange[];
}

export class WatchedFact implements Disposable {
  readonly #bus: MessageBus;
  readonly #fact: Fact;
  readonly #onChange: () => void;
  readonly #owned = new DisposableStore();
  #value: boolean | null = null;
  #isAsking = false;
  #isToldInBetween = false;
  #isDisposed = false;
  /** Settles with the first answer. */
  readonly ready: Promise<void>;

  /** @param onChange called whenever `value` becomes another one */
  constructor(bus: MessageBus, fact: Fact, onChange: () => void) {
    this.#bus = bus;
    this.#fact = fact;
    this.#onChange = onChange;
    for (const change of fact.changes) {
      this.#owned.own(
        bus.onSignal(change.match, (body) => {
          this.#hear(change, body);
        }),
      );
    }
    this.#owned.own(
      watchOwner(bus, fact.service, (isOwned) => {
        if (isOwned) this.refresh();
        else this.#lose();
      }),
    );
    void bus.lost.then(() => {
      this.#lose();
    });
    this.ready = this.#begin();
  }

  /** Null while nobody knows. */
  get value(): boolean | null {
    return this.#value;
  }

  /** Asks the service once more, for a signal may have been lost. */
  refresh(): void {
    void this.#ask();
  }

  dispose(): void {
    this.#isDisposed = true;
    this.#owned.dispose();
  }

  async #begin(): Promise<void> {
    if (await hasOwner(this.#bus, this.#fact.service)) await this.#ask();
  }

  async #ask(): Promise<void> {
    if (this.#isAsking || this.#isDisposed) {
      this.#isToldInBetween = this.#isAsking;
      return;
    }
    this.#isAsking = true;
    let value: boolean | null;
    do {
      this.#isToldInBetween = false;
      value = await this.#fact.ask(this.#bus);
      // An answer may be older than the signal that came while it was waited for.
    } while (this.#isStillAsked());
    this.#isAsking = false;
    this.#learn(value);
  }

  #isStillAsked(): boolean {
    return this.#isToldInBetween && !this.#isDisposed;
  }

  #hear(change: FactChange, body: readonly unknown[]): void {
    const told = change.tell?.(body);
    if (told === undefined) this.refresh();
    else this.#learn(told);
  }

  /** What the service had answered before it went, but is only read afterwards, counts no more. */
  #lose(): void {
    this.#isToldInBetween = this.#isAsking;
    this.#learn(null);
  }

  #learn(value: boolean | null): void {
    if (this.#isDisposed || value === this.#value) return;
    this.#value = value;
    this.#onChange();
  }
}
