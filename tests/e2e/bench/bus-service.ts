/** A service on a private bus that answers by a function, for those desktops that cannot run here. */
import dbus from 'dbus-next';
import { BusConnection } from './message-bus.ts';

export interface Answer {
  readonly signature: string;
  readonly body: readonly unknown[];
}

export class BusService {
  readonly #connection: BusConnection;

  private constructor(connection: BusConnection) {
    this.#connection = connection;
  }

  /** @param answer undefined for a method that the service does not have */
  static async start(
    address: string,
    names: readonly string[],
    answer: (member: string, body: readonly unknown[]) => Answer | undefined,
  ): Promise<BusService> {
    const connection = await BusConnection.open(address);
    connection.bus.addMethodHandler((call: dbus.Message) => {
      const answered = answer(call.member, call.body as readonly unknown[]);
      if (answered === undefined) return false;
      connection.bus.send(dbus.Message.newMethodReturn(call, answered.signature, [...answered.body]));
      return true;
    });
    for (const name of names) await connection.bus.requestName(name, 0);
    return new BusService(connection);
  }

  emit(path: string, source: string, member: string, signature = '', body: readonly unknown[] = []): void {
    this.#connection.bus.send(dbus.Message.newSignal(path, source, member, signature, [...body]));
  }

  /** As when the service crashes. */
  stop(): void {
    this.#connection.close();
  }
}
