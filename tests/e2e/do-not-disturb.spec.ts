/** The do-not-disturb of each desktop, on a real bus with servers that say what those of the desktops say; no app. */
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import type { Disposable } from '../../shared/lib/disposable.ts';
import type { HoldSensor } from '../../src-main/ports/hold-sensor.ts';
import { linuxDoNotDisturb } from '../../src-main/system/hold-sensors/do-not-disturb/linux/linux-do-not-disturb.ts';
import { createMessageBuses } from '../../src-main/system/message-bus/message-buses.ts';
import { BusService } from './bench/bus-service.ts';
import { variant } from './bench/message-bus.ts';
import { PrivateSession } from './bench/private-session.ts';
import { until } from './bench/until.ts';

const NAME = 'org.freedesktop.Notifications';
const PATH = '/org/freedesktop/Notifications';
const never = new AbortController().signal;

let session: PrivateSession;
let owned: Disposable[] = [];

test.beforeEach(async () => {
  session = await PrivateSession.start();
});

test.afterEach(async () => {
  for (const each of owned.reverse()) each.dispose();
  owned = [];
  await session.stop();
});

/** Answers as a server of that name, with properties that a test sets. */
async function startServer(name: string, properties: Map<string, boolean>, vendor = 'vendor') {
  const service = await BusService.start(session.sessionAddress, [NAME], (member, body) => {
    if (member === 'GetServerInformation') return { signature: 'ssss', body: [name, vendor, '1', '1.2'] };
    const value = member === 'Get' ? properties.get(body.join(' ')) : undefined;
    return value === undefined ? undefined : { signature: 'v', body: [variant('b', value)] };
  });
  return {
    leave: () => service.stop(),
    emit: (member: string, value: boolean) => service.emit(PATH, NAME, member, 'b', [value]),
    change(property: string, value: boolean): void {
      properties.set(`${NAME} ${property}`, value);
      const changed = { [property]: variant('b', value) };
      const [source, member] = ['org.freedesktop.DBus.Properties', 'PropertiesChanged'];
      service.emit(PATH, source, member, 'sa{sv}as', [NAME, changed, []]);
    },
  };
}

function sensorOn(environment: NodeJS.ProcessEnv = session.env): HoldSensor {
  return linuxDoNotDisturb({ environment, openBus: session.buses.session });
}

/** Counts what the watch tells. */
function watch(sensor: HoldSensor): { readonly hints: number; readonly isLost: boolean } {
  const told = { hints: 0, isLost: false };
  const onHint = (): void => void (told.hints += 1);
  const onLost = (): void => void (told.isLost = true);
  const watching = sensor.watch?.({ onHint, onLost });
  if (watching !== undefined) owned.push(watching);
  return told;
}

test("Plasma's is the property that all share, and its change is heard", async () => {
  const server = await startServer('Plasma', new Map([[`${NAME} Inhibited`, false]]));
  const sensor = sensorOn();
  expect(await sensor.look(never)).toEqual({ ok: true, value: false });
  const told = watch(sensor);
  await until(() => told.hints === 1, { what: 'the watch to stand' });
  server.change('Inhibited', true);
  await until(() => told.hints === 2, { what: 'the change to be told' });
  expect(await sensor.look(never)).toEqual({ ok: true, value: true });
  expect(told.isLost).toBe(false);
});

test('that of a server that may not tell of changes is sampled', async () => {
  await startServer('dunst', new Map([['org.dunstproject.cmd0 paused', true]]));
  const sensor = sensorOn();
  const told = watch(sensor);
  await until(() => told.isLost, { what: 'the watch to give up' });
  expect(await sensor.look(never)).toEqual({ ok: true, value: true });
});

/** Stands for the program `gsettings`: says what the real one says, of one setting that lies in a file. */
function settingOf(schema: string, key: string, value: string) {
  const folder = path.join(session.runtimeFolder, 'bin');
  mkdirSync(folder);
  const setting = path.join(folder, 'setting');
  writeFileSync(setting, `${value}\n`);
  const script = `#!/bin/sh
[ "$2 $3" = "${schema} ${key}" ] || exit 1
if [ "$1" = get ]; then tail -n 1 '${setting}'; else exec tail -n 0 -f '${setting}'; fi
`;
  writeFileSync(path.join(folder, 'gsettings'), script);
  chmodSync(path.join(folder, 'gsettings'), 0o755);
  return {
    environment: { ...session.env, PATH: `${folder}:${session.env['PATH'] ?? ''}` },
    set: (next: string) => writeFileSync(setting, `${next}\n`, { flag: 'a' }),
  };
}

for (const { desktop, name, vendor, schema, key, quiet, loud } of [
  {
    ...{ desktop: 'GNOME', name: 'gnome-shell', vendor: 'GNOME', quiet: 'false', loud: 'true' },
    ...{ schema: 'org.gnome.desktop.notifications', key: 'show-banners' },
  },
  {
    ...{ desktop: 'MATE', name: 'Notification Daemon', vendor: 'MATE', quiet: 'true', loud: 'false' },
    ...{ schema: 'org.mate.NotificationDaemon', key: 'do-not-disturb' },
  },
])
  test(`${desktop}'s is a setting, which is listened to`, async () => {
    await startServer(name, new Map(), vendor);
    const setting = settingOf(schema, key, loud);
    const sensor = sensorOn(setting.environment);
    expect(await sensor.look(never)).toEqual({ ok: true, value: false });
    const told = watch(sensor);
    await until(() => told.hints >= 1, { what: 'the watch to stand' });
    await until(
      () => {
        setting.set(quiet);
        return told.hints > 1;
      },
      { what: 'the setting to be heard' },
    );
    expect(await sensor.look(never)).toEqual({ ok: true, value: true });
  });

test('the server of an older GNOME, of the same name as that of MATE, has none', async () => {
  await startServer('Notification Daemon', new Map(), 'GNOME');
  expect(await sensorOn().look(never)).toEqual({ ok: true, value: false });
});

test("swaync's is a property of its own, and it tells of a change in its own way", async () => {
  const properties = new Map([[`${NAME} Dnd`, false]]);
  const server = await startServer('SwayNotificationCenter', properties, 'ErikReider');
  const sensor = sensorOn();
  expect(await sensor.look(never)).toEqual({ ok: true, value: false });
  const told = watch(sensor);
  await until(() => told.hints === 1, { what: 'the watch to stand' });
  properties.set(`${NAME} Dnd`, true);
  server.emit('OnDndToggle', true);
  await until(() => told.hints === 2, { what: 'the change to be told' });
  expect([await sensor.look(never), told.isLost]).toEqual([{ ok: true, value: true }, false]);
});

test("mako's is a mode that is named so, and it is sampled", async () => {
  let modes = ['default', 'away'];
  const service = await BusService.start(session.sessionAddress, [NAME], (member) => {
    if (member === 'GetServerInformation')
      return { signature: 'ssss', body: ['mako', 'emersion', '1', '1.2'] };
    return member === 'ListModes' ? { signature: 'as', body: [modes] } : undefined;
  });
  owned.push({ dispose: () => service.stop() });
  const sensor = sensorOn();
  const told = watch(sensor);
  await until(() => told.isLost, { what: 'the watch to give up' });
  expect(await sensor.look(never)).toEqual({ ok: true, value: false });
  modes = ['default', 'do-not-disturb'];
  expect(await sensor.look(never)).toEqual({ ok: true, value: true });
});

test("LXQt's lies in a file of its settings, the person's own before that of the system", async () => {
  await startServer('lxqt-notificationd', new Map(), 'lxqt.org');
  const [own, all] = ['own', 'all'].map((name) => path.join(session.runtimeFolder, name, 'lxqt'));
  for (const folder of [own, all]) mkdirSync(folder ?? '', { recursive: true });
  const write = (folder: string | undefined, text: string): void =>
    writeFileSync(path.join(folder ?? '', 'notifications.conf'), text);
  const environment = {
    ...session.env,
    XDG_CONFIG_HOME: path.dirname(own ?? ''),
    XDG_CONFIG_DIRS: `/no/such/folder:${path.dirname(all ?? '')}`,
  };
  const sensor = sensorOn(environment);
  expect(await sensor.look(never)).toEqual({ ok: true, value: false });
  write(all, '[General]\ndoNotDisturb=true\n');
  expect(await sensor.look(never)).toEqual({ ok: true, value: true });
  write(own, '[General]\nplacement=top-right\n\n[Other]\ndoNotDisturb=false\n');
  expect(await sensor.look(never)).toEqual({ ok: true, value: true });
  write(own, '[General]\ndoNotDisturb=false\nplacement=top-right\n');
  expect(await sensor.look(never)).toEqual({ ok: true, value: false });
  const told = watch(sensor);
  await until(() => told.isLost, { what: 'the watch to give up' });
});

test('it is unknown without a server, without a bus, and on a bus that is not there', async () => {
  const sensor = sensorOn();
  expect((await sensor.look(never)).ok).toBe(false);
  const told = watch(sensor);
  await until(() => told.isLost, { what: 'the watch to give up' });
  for (const environment of [{}, { DBUS_SESSION_BUS_ADDRESS: 'unix:path=/nowhere/bus' }]) {
    const buses = createMessageBuses(environment);
    owned.push(buses);
    const elsewhere = linuxDoNotDisturb({ environment, openBus: buses.session });
    expect((await elsewhere.look(never)).ok).toBe(false);
  }
});

test('it is sampled when the server goes, and then unknown', async () => {
  const server = await startServer('Plasma', new Map([[`${NAME} Inhibited`, true]]));
  const sensor = sensorOn();
  const told = watch(sensor);
  await until(() => told.hints === 1, { what: 'the watch to stand' });
  server.leave();
  await until(() => told.isLost, { what: 'the loss to be told' });
  expect((await sensor.look(never)).ok).toBe(false);
});
