/** The latest snapshot of a page, and its requests to main. Works on any bridge, a real or a fake one. */
import type {
  LumbarBridge,
  RequestArgument,
  RequestChannel,
  RequestOutcome,
} from '../../shared/ipc/contract.ts';
import type { AppSnapshot } from '../../shared/ipc/snapshot.ts';
import { newerSnapshot, type ReceivedSnapshot } from './live-values.ts';

export class SnapshotStore {
  /** Null until main has answered for the first time. */
  received = $state.raw<ReceivedSnapshot | null>(null);
  readonly #bridge: LumbarBridge;
  readonly #unsubscribe: () => void;

  /** Subscribes first and asks afterwards: a change in between would otherwise be missed. */
  constructor(bridge: LumbarBridge) {
    this.#bridge = bridge;
    this.#unsubscribe = bridge.subscribe('app:snapshot-changed', (snapshot) => {
      this.#receive(snapshot);
    });
    void this.#load();
  }

  /** True when main did it. A refusal is written to the console and changes nothing here: the snapshot decides. */
  readonly request = async <C extends RequestChannel>(
    channel: C,
    argument: RequestArgument<C>,
  ): Promise<boolean> => (await this.#ask(channel, argument))?.ok === true;

  dispose(): void {
    this.#unsubscribe();
  }

  async #load(): Promise<void> {
    const outcome = await this.#ask('app:get-snapshot', null);
    if (outcome?.ok) this.#receive(outcome.value);
  }

  /** Null without an answer. */
  async #ask<C extends RequestChannel>(
    channel: C,
    argument: RequestArgument<C>,
  ): Promise<RequestOutcome<C> | null> {
    try {
      const outcome = await this.#bridge.request(channel, argument);
      if (!outcome.ok) console.error(`${channel}: ${outcome.error.kind}: ${outcome.error.detail}`);
      return outcome;
    } catch (error) {
      // The bridge answers with data; a rejection means that main is gone or the preload script is broken.
      console.error(`${channel}: no answer`, error);
      return null;
    }
  }

  #receive(snapshot: AppSnapshot): void {
    this.received = newerSnapshot(this.received, { snapshot, receivedAtMs: performance.now() });
  }
}

/** How components ask main for something. */
export type Ask = SnapshotStore['request'];
