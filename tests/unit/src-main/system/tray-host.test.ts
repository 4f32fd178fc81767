import { beforeEach, describe, expect, test, vi } from 'vitest';
import {
  busAddressOf,
  openSessionBus,
  type SessionBus,
} from '../../../../src-main/system/tray-host/session-bus.ts';
import { disposable } from '../../../../shared/lib/disposable.ts';
import {
  ANSWER_LIMIT_MS,
  watchTrayHost,
  type TrayHostOptions,
} from '../../../../src-main/system/tray-host/watch-tray-host.ts';
import { useLeakCheck } from '../../../fakes/leak-check.ts';
import { useTemporaryFolders } from '../../../fakes/temporary-folder.ts';

const newFolder = useTemporaryFolders();
const leaks = useLeakCheck();
let appeared = 0;

beforeEach(() => {
  appeared = 0;
});

/** The session bus, with an owner of the watched name that comes and goes by hand. */
class FakeBus implements SessionBus {
  owned: boolean;
  isConnected = true;
  lose: () => void = () => undefined;
  readonly lost = new Promise<void>((resolve) => {
    this.lose = resolve;
  });
  #listener: (hasOwner: boolean) => void = () => undefined;

  constructor(owned: boolean) {
    this.owned = owned;
  }

  hasOwner(): Promise<boolean> {
    return Promise.resolve(this.owned);
  }

  watchOwner(_name: string, listener: (hasOwner: boolean) => void): Promise<void> {
    this.#listener = listener;
    return Promise.resolve();
  }

  disconnect(): void {
    this.isConnected = false;
  }

  change(hasOwner: boolean): void {
    this.#listener(hasOwner);
  }
}

function watch(bus: SessionBus | null, overrides: Partial<TrayHostOptions> = {}) {
  return leaks.own(
    watchTrayHost({
      platform: 'linux',
      onAppear: () => (appeared += 1),
      openBus: () => Promise.resolve(bus),
      setTimer: (callback, delayMs) => {
        const timer = setTimeout(callback, delayMs);
        return leaks.hold('timer', () => clearTimeout(timer));
      },
      ...overrides,
    }),
  );
}

describe('the tray host', () => {
  test('that is there at the start is there, and does not appear', async () => {
    expect(await watch(new FakeBus(true)).isPresent).toBe(true);
    expect(appeared).toBe(0);
  });

  test('that comes later appears, each time', async () => {
    const bus = new FakeBus(false);
    expect(await watch(bus).isPresent).toBe(false);
    bus.change(true);
    bus.change(true);
    expect(appeared).toBe(1);
    bus.change(false);
    bus.change(true);
    expect(appeared).toBe(2);
  });

  test.each([
    ['without a bus', () => Promise.resolve(null)],
    ['with a bus that fails', () => Promise.reject(new Error('no socket'))],
  ])('%s is not there', async (_, openBus) => {
    expect(await watch(null, { openBus }).isPresent).toBe(false);
  });

  test('of a bus that is lost before it answers is not there', async () => {
    const bus = new FakeBus(true);
    bus.hasOwner = () => new Promise(() => undefined);
    const { isPresent } = watch(bus);
    bus.lose();
    expect(await isPresent).toBe(false);
  });

  test('of a bus that never answers is not there once the limit has passed', async () => {
    const bus = new FakeBus(true);
    let passLimit = (): void => undefined;
    bus.watchOwner = () => new Promise(() => undefined);
    const { isPresent } = watch(bus, {
      setTimer: (callback, delayMs) => {
        expect(delayMs).toBe(ANSWER_LIMIT_MS);
        passLimit = callback;
        return disposable(() => undefined);
      },
    });
    passLimit();
    expect(await isPresent).toBe(false);
    expect(appeared).toBe(0);
  });

  test('of a bus that answers after the limit appears', async () => {
    const bus = new FakeBus(true);
    let passLimit = (): void => undefined;
    let answer = (_: boolean): void => undefined;
    bus.hasOwner = () => new Promise((resolve) => (answer = resolve));
    const { isPresent } = watch(bus, {
      setTimer: (callback) => {
        passLimit = callback;
        return disposable(() => undefined);
      },
    });
    passLimit();
    expect(await isPresent).toBe(false);
    answer(true);
    await vi.waitFor(() => expect(appeared).toBe(1));
  });

  test('always exists elsewhere, and no bus is opened', async () => {
    const openBus = () => Promise.reject(new Error('opened'));
    expect(await watch(null, { platform: 'win32', openBus }).isPresent).toBe(true);
    expect(await watch(null, { platform: 'darwin', openBus }).isPresent).toBe(true);
  });

  test('is not watched any more after dispose', async () => {
    const bus = new FakeBus(false);
    const watching = watch(bus);
    await watching.isPresent;
    watching.dispose();
    bus.change(true);
    expect(appeared).toBe(0);
    expect(bus.isConnected).toBe(false);
  });

  test('disposed while the bus opens lets go of it', async () => {
    const bus = new FakeBus(true);
    const watching = watch(bus);
    watching.dispose();
    expect(await watching.isPresent).toBe(false);
    expect(bus.isConnected).toBe(false);
  });
});

describe('the address of the session bus', () => {
  test.each([
    ['unix:path=/run/user/1000/bus', 'unix:socket=/run/user/1000/bus'],
    ['unix:path=/run/user/1000/bus,guid=abc', 'unix:socket=/run/user/1000/bus'],
    ['unix:guid=abc,path=/tmp/a%20b', 'unix:socket=/tmp/a b'],
    ['unix:abstract=/tmp/dbus-x,guid=1', 'unix:socket=\0/tmp/dbus-x'],
    ['tcp:host=localhost,port=1;unix:path=/x', 'unix:socket=/x'],
    ['rubbish', null],
    ['', null],
  ])('%j is used as %j', (address, expected) => {
    expect(busAddressOf({ DBUS_SESSION_BUS_ADDRESS: address })).toBe(expected);
  });

  test('a session without a bus has none', async () => {
    expect(await openSessionBus({ XDG_RUNTIME_DIR: newFolder() })).toBeNull();
  });

  test('a bus that is not there is lost, and nothing throws', async () => {
    const address = `unix:path=${newFolder()}/nobody`;
    const openBus = () => openSessionBus({ DBUS_SESSION_BUS_ADDRESS: address });
    expect(await watch(null, { openBus }).isPresent).toBe(false);
  });
});
