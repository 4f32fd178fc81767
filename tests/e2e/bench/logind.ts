/** A stand-in for systemd's login manager on the desktop's own system bus: announces sleep, shut-down and the like. */
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
    const body = ['org.freedesktop.login1.Manager', signal, 'b', [new dbus.Variant('b', value)]];
    await this.#onMock('EmitSignal', 'sssav', body);
  }

  /** Adds a session of this name and returns its path. */
  async addSession(id: string): Promise<string> {
    const [path] = await this.#onMock('AddSession', 'ssusb', [
      id,
      'seat0',
      process.getuid?.() ?? 0,
      'person',
      true,
    ]);
    return String(path);
  }

  /** Calls a method of a session, e.g. `SetLockedHint`. */
  async callSession(path: string, member: string, value?: boolean): Promise<void> {
    await this.#connection.call({
      destination: name,
      path,
      interface: 'org.freedesktop.login1.Session',
      member,
      ...(value === undefined ? {} : { signature: 'b', body: [value] }),
    });
  }

  /** Starts a program that keeps the display on, as `systemd-inhibit` does, for user 1000. */
  async inhibit(children: ChildProcesses, env: Environment): Promise<void> {
    const program = [
      'import dbus, os, signal',
      `manager = dbus.SystemBus().get_object('${name}', '/org/freedesktop/login1')`,
      "held = manager.Inhibit('idle', 'Film', 'plays', 'block', dbus_interface='org.freedesktop.login1.Manager')",
      "os.write(3, b'held\\n')",
      'signal.pause()',
    ];
    await children.startAndRead('inhibitor', '/usr/bin/python3', ['-c', program.join('\n')], env);
  }

  /** Signals that the inhibitors have changed, which the mock does not do by itself. */
  async tellOfInhibitors(): Promise<void> {
    const changed = new dbus.Variant('a{sv}', { BlockInhibited: new dbus.Variant('s', 'idle') });
    const told = [
      new dbus.Variant('s', 'org.freedesktop.login1.Manager'),
      changed,
      new dbus.Variant('as', []),
    ];
    const signal = ['org.freedesktop.DBus.Properties', 'PropertiesChanged', 'sa{sv}as', told];
    await this.#onMock('EmitSignal', 'sssav', signal);
  }

  close(): void {
    this.#connection.close();
  }

  async #onMock(member: string, signature: string, body: unknown[]): Promise<unknown[]> {
    return this.#connection.call({
      destination: name,
      path: '/org/freedesktop/login1',
      interface: 'org.freedesktop.DBus.Mock',
      member,
      signature,
      body,
    });
  }
}
