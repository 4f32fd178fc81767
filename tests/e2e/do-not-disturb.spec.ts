// The do-not-disturb of each desktop, on a real bus with servers that say what those of the desktops say; no app.
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
async function startServer(name: string, properties: Map<string, boolean>) {
  const service = await BusService.start(session.sessionAddress, [NAME], (member, body) => {
    if (member === 'GetServerInformation') return { signature: 'ssss', body: [name, 'vendor', '1', '1.2'] };
    const value = member === 'Get' ? properties.get(body.join(' ')) : undefined;
    return value === undefined ? undefined : { signature: 'v', body: [variant('b', value)] };
  });
  return {
    leave: () => service.stop(),
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

test("GNOME's is its setting for banners, which is listened to", async () => {
  await startServer('gnome-shell', new Map());
  const folder = path.join(session.runtimeFolder, 'bin');
  mkdirSync(folder);
  const setting = path.join(folder, 'setting');
  writeFileSync(setting, 'true\n');
  // Says what the real one says, of a setting that lies in a file.
  const script = `#!/bin/sh
[ "$2 $3" = "org.gnome.desktop.notifications show-banners" ] || exit 1
if [ "$1" = get ]; then tail -n 1 '${setting}'; else exec tail -n 0 -f '${setting}'; fi
`;
  writeFileSync(path.join(folder, 'gsettings'), script);
  chmodSync(path.join(folder, 'gsettings'), 0o755);
  const sensor = sensorOn({ ...session.env, PATH: `${folder}:${session.env['PATH'] ?? ''}` });
  expect(await sensor.look(never)).toEqual({ ok: true, value: false });
  const told = watch(sensor);
  await until(() => told.hints >= 1, { what: 'the watch to stand' });
  await until(
    () => {
      writeFileSync(setting, 'false\n', { flag: 'a' });
      return told.hints > 1;
    },
    { what: 'the setting to be heard' },
  );
  expect(await sensor.look(never)).toEqual({ ok: true, value: true });
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
