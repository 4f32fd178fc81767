/** A real bus, with notification servers on it that say what those of the desktops say. */
import { spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import dbus from 'dbus-next';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { linuxDoNotDisturb } from '../../../../../src-main/system/hold-sensors/do-not-disturb/linux/linux-do-not-disturb.ts';
import { useLeakCheck } from '../../../../fakes/leak-check.ts';
import { useTemporaryFolders } from '../../../../fakes/temporary-folder.ts';

const leaks = useLeakCheck();
const newFolder = useTemporaryFolders();
const never = new AbortController().signal;
const NAME = 'org.freedesktop.Notifications';
const PATH = '/org/freedesktop/Notifications';

let folder: string;
let daemon: ChildProcess;
let environment: NodeJS.ProcessEnv;

const busConfig = (socket: string): string => `<busconfig>
  <type>session</type>
  <listen>unix:path=${socket}</listen>
  <policy context="default">
    <allow user="*"/><allow own="*"/><allow send_destination="*"/><allow receive_sender="*"/>
  </policy>
</busconfig>`;

beforeEach(async () => {
  folder = newFolder();
  const socket = join(folder, 'bus');
  const config = join(folder, 'bus.conf');
  writeFileSync(config, busConfig(socket));
  daemon = spawn('dbus-daemon', [`--config-file=${config}`, '--nofork'], { stdio: 'ignore' });
  await expect.poll(() => existsSync(socket), { timeout: 8_000 }).toBe(true);
  environment = {
    PATH: `${folder}:${process.env['PATH'] ?? ''}`,
    DBUS_SESSION_BUS_ADDRESS: `unix:path=${socket}`,
  };
});

afterEach(async () => {
  const ended = new Promise((resolve) => daemon.once('exit', resolve));
  daemon.kill('SIGKILL');
  await ended;
});

/** Answers as a server of that name, with properties that a test sets. */
async function startServer(name: string, properties: Map<string, boolean>) {
  const bus = dbus.sessionBus({ busAddress: `unix:socket=${join(folder, 'bus')}` });
  bus.on('error', () => undefined);
  bus.addMethodHandler((message: dbus.Message) => {
    const answer = (signature: string, body: unknown[]): true => {
      bus.send(dbus.Message.newMethodReturn(message, signature, body));
      return true;
    };
    if (message.member === 'GetServerInformation') return answer('ssss', [name, 'vendor', '1', '1.2']);
    const [from, property] = message.body as [string, string];
    const value = message.member === 'Get' ? properties.get(`${from} ${property}`) : undefined;
    return value !== undefined && answer('v', [new dbus.Variant('b', value)]);
  });
  await bus.requestName(NAME, 0);
  let isThere = true;
  const leave = (): void => {
    if (isThere) bus.disconnect();
    isThere = false;
  };
  leaks.own({ dispose: leave });
  return {
    leave,
    change(interfaceName: string, property: string, value: boolean): void {
      properties.set(`${interfaceName} ${property}`, value);
      const changed = { [property]: new dbus.Variant('b', value) };
      const [source, member] = ['org.freedesktop.DBus.Properties', 'PropertiesChanged'];
      bus.send(dbus.Message.newSignal(PATH, source, member, 'sa{sv}as', [interfaceName, changed, []]));
    },
  };
}

/** Counts what the watch tells. */
function watch(sensor: ReturnType<typeof linuxDoNotDisturb>) {
  const told = { hints: 0, isLost: false };
  const onHint = (): void => void (told.hints += 1);
  const onLost = (): void => void (told.isLost = true);
  const watching = sensor.watch?.({ onHint, onLost });
  if (watching !== undefined) leaks.own(watching);
  return told;
}

describe.runIf(process.platform === 'linux')('do-not-disturb on Linux', () => {
  test('of Plasma is the property that all share, and its change is heard', async () => {
    const server = await startServer('Plasma', new Map([[`${NAME} Inhibited`, false]]));
    const sensor = linuxDoNotDisturb(environment);
    expect(await sensor.look(never)).toEqual({ ok: true, value: false });
    const told = watch(sensor);
    await expect.poll(() => told.hints).toBe(1);
    server.change(NAME, 'Inhibited', true);
    await expect.poll(() => told.hints).toBe(2);
    expect(await sensor.look(never)).toEqual({ ok: true, value: true });
    expect(told.isLost).toBe(false);
  });

  test('of a server that may not tell of changes is sampled', async () => {
    await startServer('dunst', new Map([['org.dunstproject.cmd0 paused', true]]));
    const sensor = linuxDoNotDisturb(environment);
    const told = watch(sensor);
    await expect.poll(() => told.isLost).toBe(true);
    expect(await sensor.look(never)).toEqual({ ok: true, value: true });
  });

  test('of GNOME is its setting for banners, which is listened to', async () => {
    await startServer('gnome-shell', new Map());
    const program = join(folder, 'gsettings');
    const setting = join(folder, 'setting');
    writeFileSync(setting, 'true\n');
    // Says what the real one says, of a setting that lies in a file.
    const script = `#!/bin/sh
[ "$2 $3" = "org.gnome.desktop.notifications show-banners" ] || exit 1
if [ "$1" = get ]; then cat '${setting}'; else exec tail -n 0 -f '${setting}'; fi
`;
    writeFileSync(program, script);
    chmodSync(program, 0o755);
    const sensor = linuxDoNotDisturb(environment);
    expect(await sensor.look(never)).toEqual({ ok: true, value: false });
    const told = watch(sensor);
    await expect.poll(() => told.hints).toBe(1);
    await expect
      .poll(
        () => {
          writeFileSync(setting, 'false\n', { flag: 'a' });
          return told.hints;
        },
        { timeout: 8_000 },
      )
      .toBeGreaterThan(1);
    writeFileSync(setting, 'false\n');
    expect(await sensor.look(never)).toEqual({ ok: true, value: true });
  });

  test('is unknown without a server, without the property, and without a bus', async () => {
    const sensor = linuxDoNotDisturb(environment);
    expect((await sensor.look(never)).ok).toBe(false);
    const told = watch(sensor);
    await expect.poll(() => told.isLost).toBe(true);
    expect((await linuxDoNotDisturb({}).look(never)).ok).toBe(false);
    const gone = linuxDoNotDisturb({ DBUS_SESSION_BUS_ADDRESS: `unix:path=${join(folder, 'none')}` });
    expect((await gone.look(never)).ok).toBe(false);
  });

  test('is sampled when the server goes, and then unknown', async () => {
    const server = await startServer('Plasma', new Map([[`${NAME} Inhibited`, true]]));
    const sensor = linuxDoNotDisturb(environment);
    const told = watch(sensor);
    await expect.poll(() => told.hints).toBe(1);
    server.leave();
    await expect.poll(() => told.isLost).toBe(true);
    expect((await sensor.look(never)).ok).toBe(false);
  });
});
