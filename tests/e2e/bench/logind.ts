// A stand-in for systemd's login manager on the desktop's own system bus: announces sleep, shut-down and the like.
import dbus from 'dbus-next';
import type { ChildProcesses, Environment } from './child-processes.ts';
import { BusConnection } from './message-bus.ts';
import { until } from './until.ts';

const name = 'org.freedesktop.login1';

export class Logind {
  readonly #connection: BusConnection;

  private constructor(connection: BusConnection) {
    this.#connection = connection;
  }

  static async start(address: string, children: ChildProcesses, env: Environment): Promise<Logind> {
    // The distribution's own python: another one on the PATH does not have the module.
    children.start('logind', '/usr/bin/python3', ['-m', 'dbusmock', '--system', '--template', 'logind'], {
      ...env,
      DBUS_SYSTEM_BUS_ADDRESS: address,
    });
    const connection = await BusConnection.open(address);
    await until(() => connection.hasOwner(name), { what: 'the mocked logind', timeoutMs: 20_000 });
    return new Logind(connection);
  }

  /** Emits a signal of org.freedesktop.login1.Manager with one boolean, e.g. PrepareForSleep. */
  async emit(signal: string, value: boolean): Promise<void> {
    await this.#connection.call({
      destination: name,
      path: '/org/freedesktop/login1',
      interface: 'org.freedesktop.DBus.Mock',
      member: 'EmitSignal',
      signature: 'sssav',
      body: ['org.freedesktop.login1.Manager', signal, 'b', [new dbus.Variant('b', value)]],
    });
  }

  close(): void {
    this.#connection.close();
  }
}
