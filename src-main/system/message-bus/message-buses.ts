/** The two buses of the desktop: one connection each, made on first use and shared by everybody. */
import type { Disposable } from '../../../shared/lib/disposable.ts';
import { sessionBusAddress, systemBusAddress } from './bus-address.ts';
import { connectBus, type BusConnection } from './connect-bus.ts';
import type { MessageBus } from './message-bus.ts';

/** Null where there is no such bus. A bus that is there but cannot be reached shows as `lost`; neither rejects. */
export type OpenBus = () => Promise<MessageBus | null>;

export interface MessageBuses extends Disposable {
  readonly session: OpenBus;
  readonly system: OpenBus;
}

export function createMessageBuses(environment: NodeJS.ProcessEnv): MessageBuses {
  const session = new SharedBus(() => sessionBusAddress(environment));
  const system = new SharedBus(() => systemBusAddress(environment));
  return {
    session: () => session.open(),
    system: () => system.open(),
    dispose() {
      session.dispose();
      system.dispose();
    },
  };
}

class SharedBus implements Disposable {
  readonly #findAddress: () => string | null;
  #opening: Promise<BusConnection | null> | null = null;
  #connection: BusConnection | null = null;
  #isDisposed = false;

  constructor(findAddress: () => string | null) {
    this.#findAddress = findAddress;
  }

  async open(): Promise<MessageBus | null> {
    if (this.#isDisposed) return null;
    this.#opening ??= this.#connect();
    return this.#opening;
  }

  dispose(): void {
    this.#isDisposed = true;
    this.#connection?.dispose();
    this.#connection = null;
  }

  async #connect(): Promise<BusConnection | null> {
    const address = this.#findAddress();
    if (address === null) return null;
    try {
      const connection = await connectBus(address);
      if (this.#isDisposed) {
        connection.dispose();
        return null;
      }
      this.#connection = connection;
      return connection;
    } catch {
      // An address that the library cannot read is no bus.
      return null;
    }
  }
}
