/** Private D-Bus buses: nothing of the machine's own services is on them, and nothing is started on demand. */
import dbus from 'dbus-next';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { ChildProcesses, Environment } from './child-processes.ts';
import { until } from './until.ts';

/** Starts a bus and returns its address. */
export async function startBus(
  kind: 'session' | 'system',
  children: ChildProcesses,
  folder: string,
  env: Environment,
): Promise<string> {
  const config = path.join(folder, `${kind}-bus.conf`);
  writeFileSync(config, busConfig(kind, folder));
  const args = [`--config-file=${config}`, '--nofork', '--print-address=3'];
  return children.startAndRead(`${kind}-bus`, 'dbus-daemon', args, env);
}

// No <servicedir>: a missing service must stay missing.
function busConfig(kind: string, folder: string): string {
  return `<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>${kind}</type>
  <listen>unix:dir=${folder}</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow user="*"/>
    <allow own="*"/>
    <allow send_destination="*" eavesdrop="true"/>
    <allow send_type="signal"/>
    <allow receive_sender="*" eavesdrop="true"/>
  </policy>
</busconfig>
`;
}

/** A value with its type, in D-Bus's own letters. */
export function variant(signature: string, value: unknown): dbus.Variant {
  return new dbus.Variant(signature, value);
}

/** One connection to a bus, with calls as plain values. */
export class BusConnection {
  readonly bus: dbus.MessageBus;

  private constructor(bus: dbus.MessageBus) {
    this.bus = bus;
  }

  static async open(busAddress: string): Promise<BusConnection> {
    const bus = dbus.sessionBus({ busAddress });
    // A bus that goes away takes its connections along; without a listener that would end this process.
    bus.on('error', () => undefined);
    let isConnected = false;
    bus.on('connect', () => (isConnected = true));
    await until(() => isConnected, { what: 'a connection to the bus' });
    return new BusConnection(bus);
  }

  /** Calls a method and returns the body of its answer. */
  async call(message: {
    destination: string;
    path: string;
    interface: string;
    member: string;
    signature?: string;
    body?: unknown[];
  }): Promise<unknown[]> {
    const answer = await this.bus.call(new dbus.Message(message));
    return (answer?.body ?? []) as unknown[];
  }

  /** Whether somebody owns a name on the bus. */
  async hasOwner(name: string): Promise<boolean> {
    const [owned] = await this.call({
      destination: 'org.freedesktop.DBus',
      path: '/org/freedesktop/DBus',
      interface: 'org.freedesktop.DBus',
      member: 'NameHasOwner',
      signature: 's',
      body: [name],
    });
    return owned === true;
  }

  close(): void {
    // What came before the end is still read, and answered, by the library too: on a closed stream that would throw.
    this.bus.send = () => undefined;
    this.bus.disconnect();
  }
}
