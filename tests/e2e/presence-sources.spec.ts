/** The sources of presence on Linux, each beside the real service where that can run here: no window, no app. */
import { expect, test } from '@playwright/test';
import type { Disposable } from '../../shared/lib/disposable.ts';
import type { MessageBus } from '../../src-main/system/message-bus/message-bus.ts';
import {
  watchDesktopInhibitors,
  watchLogindInhibitors,
} from '../../src-main/system/presence/linux/kept-awake.ts';
import { Logind } from '../../src-main/system/presence/linux/logind.ts';
import { MutterIdle } from '../../src-main/system/presence/linux/mutter-idle.ts';
import { Swayidle } from '../../src-main/system/presence/linux/swayidle.ts';
import { watchScreenSavers } from '../../src-main/system/presence/linux/screen-savers.ts';
import { findProgram } from './bench/child-processes.ts';
import { processesNamed, Sway } from './bench/sway.ts';
import { BusService } from './bench/bus-service.ts';
import { Logind as MockedLogind } from './bench/logind.ts';
import { Mutter } from './bench/mutter.ts';
import { PrivateSession, testContext, type TestContext } from './bench/private-session.ts';
import { until } from './bench/until.ts';

let session: PrivateSession;
let context: TestContext;
let owned: Disposable[] = [];

test.beforeEach(async () => {
  session = await PrivateSession.start();
  context = testContext();
});

test.afterEach(async () => {
  for (const each of owned.reverse()) each.dispose();
  owned = [];
  await session.stop();
});

function own<T extends Disposable>(item: T): T {
  owned.push(item);
  return item;
}

async function reached(bus: Promise<MessageBus | null>): Promise<MessageBus> {
  const found = await bus;
  if (found === null) throw new Error('There is no such bus.');
  return found;
}

const saver = 'org.gnome.ScreenSaver';
const saverPath = '/org/gnome/ScreenSaver';

async function startScreenSaver(isActive: () => boolean): Promise<BusService> {
  const service = await BusService.start(session.sessionAddress, [saver], (member) =>
    member === 'GetActive' ? { signature: 'b', body: [isActive()] } : undefined,
  );
  own({ dispose: () => service.stop() });
  return service;
}

test('a screen saver that starts after the app is heard, and a lock goes with its service', async () => {
  const locks = own(watchScreenSavers(await reached(session.buses.session()), context));
  await locks.ready;
  expect(locks.read()).toBeNull();
  const service = await startScreenSaver(() => false);
  await until(() => locks.read() === false, { what: 'the screen saver to be asked' });
  service.emit(saverPath, saver, 'ActiveChanged', 'b', [true]);
  await until(() => locks.read() === true, { what: 'the lock' });
  service.emit(saverPath, saver, 'ActiveChanged', 'b', [false]);
  await until(() => locks.read() === false, { what: 'the end of the lock' });
  service.emit(saverPath, saver, 'ActiveChanged', 'b', [true]);
  await until(() => locks.read() === true, { what: 'the lock' });
  service.stop();
  await until(() => locks.read() === null, { what: 'a crashed screen saver to lock nobody out' });
});

test('a lock whose end is never signalled ends all the same', async () => {
  let isActive = true;
  await startScreenSaver(() => isActive);
  const locks = own(watchScreenSavers(await reached(session.buses.session()), context));
  await locks.ready;
  expect(locks.read()).toBe(true);
  isActive = false;
  context.skip(60_000);
  await until(() => locks.read() === false, { what: 'the screen saver to be asked again' });
});

test('a bus that is lost knows nothing any more', async () => {
  await startScreenSaver(() => true);
  const bus = await reached(session.buses.session());
  const locks = own(watchScreenSavers(bus, context));
  await locks.ready;
  expect(locks.read()).toBe(true);
  await session.children.stop();
  context.skip(60_000);
  await until(() => locks.read() === null, { what: 'the lock to be forgotten' });
  expect(await bus.call({ service: saver, path: saverPath, interface: saver, member: 'GetActive' })).toEqual({
    ok: false,
    error: 'the bus is lost',
  });
});

async function startLogind(): Promise<MockedLogind> {
  const mocked = await MockedLogind.start(session.systemAddress, session.children, session.env);
  own({ dispose: () => mocked.close() });
  return mocked;
}

async function openLogind(): Promise<Logind> {
  const bus = await reached(session.buses.system());
  const logind = own(new Logind(bus, context, { pid: process.pid, sessionId: 'c1' }));
  await logind.ready;
  return logind;
}

test('the hint of the session is a lock', async () => {
  const mocked = await startLogind();
  const sessionPath = await mocked.addSession('c1');
  const logind = await openLogind();
  expect(logind.readLocked(0)).toBe(false);
  await mocked.callSession(sessionPath, 'SetLockedHint', true);
  await until(() => logind.readLocked(0) === true, { what: 'the lock' });
  await mocked.callSession(sessionPath, 'SetLockedHint', false);
  await until(() => logind.readLocked(0) === false, { what: 'the end of the lock' });
});

test('a request to lock that nobody follows ends with the next input', async () => {
  const mocked = await startLogind();
  const sessionPath = await mocked.addSession('c1');
  const logind = await openLogind();
  await mocked.callSession(sessionPath, 'Lock');
  await until(() => logind.readLocked(1_000) === true, { what: 'the request' });
  context.skip(30_000);
  expect(logind.readLocked(30_500)).toBe(true);
  expect(logind.readLocked(100)).toBe(false);
  await mocked.callSession(sessionPath, 'Lock');
  await until(() => logind.readLocked(null) === true, { what: 'the second request' });
  await mocked.callSession(sessionPath, 'Unlock');
  await until(() => logind.readLocked(null) === false, { what: 'the request to unlock' });
});

test('doubled signals of sleep are one change each', async () => {
  const mocked = await startLogind();
  const logind = await openLogind();
  const before = context.changes();
  for (const isStarting of [true, true, false, false]) await mocked.emit('PrepareForSleep', isStarting);
  await until(() => context.changes() - before === 2 && logind.isSuspended === false, {
    what: 'sleep and waking up',
  });
});

test('a resume that is never signalled is found out', async () => {
  const mocked = await startLogind();
  const logind = await openLogind();
  await mocked.emit('PrepareForSleep', true);
  await until(() => logind.isSuspended === true, { what: 'sleep' });
  context.skip(60_000);
  await until(() => logind.isSuspended === false, { what: 'the login manager to be asked' });
});

test("a program that asks the login manager to keep the display on counts, if it is the person's own", async () => {
  const mocked = await startLogind();
  const bus = await reached(session.buses.system());
  const mine = own(watchLogindInhibitors(bus, context, { uid: 1000, pid: 1 }));
  const others = own(watchLogindInhibitors(bus, context, { uid: 1001, pid: 1 }));
  await Promise.all([mine.ready, others.ready]);
  expect(mine.read()).toBe(false);
  await mocked.inhibit(session.children, session.env);
  await mocked.tellOfInhibitors();
  await until(() => mine.read() === true, { what: 'the film to keep the display on' });
  expect(others.read()).toBe(false);
});

test('each desktop tells who keeps the display on, and when that ends', async () => {
  const inhibitors = own(watchDesktopInhibitors(await reached(session.buses.session()), context));
  let isInhibited = false;
  const asked: unknown[] = [];
  const answer = (member: string, body: readonly unknown[]) => {
    if (!['IsInhibited', 'HasInhibition', 'HasInhibit'].includes(member)) return undefined;
    asked.push([member, ...body]);
    return { signature: 'b', body: [isInhibited] };
  };
  const gnome = 'org.gnome.SessionManager';
  const kde = 'org.kde.Solid.PowerManagement.PolicyAgent';
  const xfce = 'org.freedesktop.PowerManagement';
  const xfcePower = 'org.xfce.PowerManager';
  const desktops = [
    [gnome, '/org/gnome/SessionManager', gnome, 'InhibitorAdded', 'o', ['/x']],
    [kde, '/org/kde/Solid/PowerManagement/PolicyAgent', kde, 'InhibitionsChanged', 'asas', [[], []]],
    [xfcePower, `/${xfce.replaceAll('.', '/')}/Inhibit`, `${xfce}.Inhibit`, 'HasInhibitChanged', 'b', [true]],
  ] as const;
  for (const [name, path, source, signal, signature, body] of desktops) {
    isInhibited = false;
    // Xfce's power manager has two names.
    const names = name === xfcePower ? [name, xfce] : [name];
    const service = await BusService.start(session.sessionAddress, names, answer);
    await until(() => inhibitors.read() === false, { what: `${name} to be asked` });
    isInhibited = true;
    service.emit(path, source, signal, signature, body);
    await until(() => inhibitors.read() === true, { what: `${name} to keep the display on` });
    service.stop();
    await until(() => inhibitors.read() === null, { what: `${name} to be gone` });
  }
  expect(asked).toContainEqual(['IsInhibited', 8]);
  expect(asked).toContainEqual(['HasInhibition', 4]);
});

test("GNOME's idle monitor tells of leaving and coming back, and of every instant between", async () => {
  const mutter = await Mutter.start(session.start.bind(session), session.sessionAddress);
  own({ dispose: () => mutter.close() });
  const idle = own(new MutterIdle(await reached(session.buses.session()), context));
  await idle.ready;
  expect(idle.areEdgesSignalled()).toBe(true);
  await mutter.pressKey();
  const begun = context.changes();
  await until(() => context.changes() > begun, { what: 'the person to have left' });
  const leftAfterMs = idle.readIdleMs() ?? 0;
  expect(leftAfterMs).toBeGreaterThanOrEqual(1_500);
  expect(Math.abs(leftAfterMs - (await mutter.idleMs()))).toBeLessThan(1_000);
  await mutter.pressKey();
  await until(() => context.changes() > begun + 1, { what: 'the person to be back' });
  expect(idle.readIdleMs()).toBeLessThan(1_000);
  // Nothing of two seconds of typing is taken for a pause.
  const until2s = performance.now() + 2_000;
  while (performance.now() < until2s) {
    await mutter.pressKey();
    expect(idle.readIdleMs()).toBeLessThan(1_000);
  }
  expect(context.changes()).toBe(begun + 2);
  // From an absence that nobody would wait for to a short one: that it comes at all is the proof.
  context.setAwayAfter(60_000);
  idle.readIdleMs();
  context.setAwayAfter(800);
  const shorter = (): boolean => {
    idle.readIdleMs();
    return context.changes() > begun + 2;
  };
  await until(shorter, { what: 'the shorter absence' });
});

test("GNOME's idle monitor knows of an absence that began before the app, and nothing once it is gone", async () => {
  const mutter = await Mutter.start(session.start.bind(session), session.sessionAddress);
  own({ dispose: () => mutter.close() });
  await until(async () => (await mutter.idleMs()) > 2_000, { what: 'two seconds without input' });
  const idle = own(new MutterIdle(await reached(session.buses.session()), context));
  await idle.ready;
  expect(idle.readIdleMs()).toBeGreaterThan(2_000);
  await session.children.end(mutter.process);
  await until(() => idle.readIdleMs() === null, { what: 'the idle time to be unknown' });
  expect(idle.areEdgesSignalled()).toBe(false);
});

test('on sway a helper tells of leaving and coming back, is followed by a new one, and ends with its source', async () => {
  const sway = await Sway.start(session.start.bind(session), session.runtimeFolder);
  const timers: (() => void)[] = [];
  const setTimer = (callback: () => void) => {
    timers.push(callback);
    return { dispose: () => undefined };
  };
  const environment = { ...session.env, WAYLAND_DISPLAY: sway.socket };
  const options = { program: findProgram('swayidle') ?? '', environment };
  const idle = own(new Swayidle({ ...context, setTimer }, options));
  expect(idle.readIdleMs()).toBeNull();
  await until(() => context.changes() === 1, { what: 'the person to have left' });
  expect(idle.areEdgesSignalled()).toBe(true);
  expect(idle.readIdleMs()).toBeGreaterThanOrEqual(2_000);
  await sway.pressKey();
  await until(() => context.changes() === 2, { what: 'the person to be back' });
  expect(idle.readIdleMs()).toBeLessThan(1_000);
  const [helper] = processesNamed('swayidle', sway.socket);
  process.kill(helper ?? 0, 'SIGKILL');
  await until(() => timers.length === 1, { what: 'the end of the helper' });
  expect(idle.readIdleMs()).toBeNull();
  timers[0]?.();
  await until(() => (idle.readIdleMs() ?? 0) >= 2_000, { what: 'the new helper to speak' });
  idle.dispose();
  await until(() => processesNamed('swayidle', sway.socket).length === 0, {
    what: 'the helper to end',
  });
});
