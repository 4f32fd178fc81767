/** GNOME's compositor without a screen: its idle monitor is real, and so is the key that ends the idleness. */
import type { ChildProcess } from 'node:child_process';
import { BusConnection } from './message-bus.ts';
import { until } from './until.ts';

export type StartProgram = (name: string, command: string, args: readonly string[]) => ChildProcess;

const remote = 'org.gnome.Mutter.RemoteDesktop';
const monitor = 'org.gnome.Mutter.IdleMonitor';
const SHIFT = 0xffe1;

export class Mutter {
  readonly process: ChildProcess;
  readonly #connection: BusConnection;
  readonly #session: string;

  private constructor(process: ChildProcess, connection: BusConnection, session: string) {
    this.process = process;
    this.#connection = connection;
    this.#session = session;
  }

  /** @param start starts a program in a session that has a folder for its sockets */
  static async start(start: StartProgram, sessionAddress: string): Promise<Mutter> {
    const process = start('mutter', 'env', [
      'GSETTINGS_BACKEND=memory',
      ...['mutter', '--headless', '--wayland', '--no-x11', '--virtual-monitor', '640x480'],
      '--wayland-display=lumbar-mutter',
    ]);
    const connection = await BusConnection.open(sessionAddress);
    await until(() => connection.hasOwner(remote), { what: 'mutter', timeoutMs: 30_000 });
    const root = { destination: remote, path: '/org/gnome/Mutter/RemoteDesktop', interface: remote };
    const [session] = await connection.call({ ...root, member: 'CreateSession' });
    const mutter = new Mutter(process, connection, String(session));
    await mutter.#onSession('Start');
    // The first key after the start is lost at times.
    await mutter.pressKey();
    return mutter;
  }

  async pressKey(): Promise<void> {
    await this.#onSession('NotifyKeyboardKeysym', 'ub', [SHIFT, true]);
    await this.#onSession('NotifyKeyboardKeysym', 'ub', [SHIFT, false]);
  }

  async idleMs(): Promise<number> {
    const core = { destination: monitor, path: '/org/gnome/Mutter/IdleMonitor/Core', interface: monitor };
    return Number((await this.#connection.call({ ...core, member: 'GetIdletime' }))[0]);
  }

  close(): void {
    this.#connection.close();
  }

  async #onSession(member: string, signature = '', body: unknown[] = []): Promise<void> {
    const session = { destination: remote, path: this.#session, interface: `${remote}.Session` };
    await this.#connection.call({ ...session, member, signature, body });
  }
}
