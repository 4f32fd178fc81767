import { EventEmitter } from 'node:events';
import { beforeEach, describe, expect, test } from 'vitest';
import {
  canIdleTimeBeMute,
  ElectronPresence,
  type ElectronPresenceOptions,
  type PowerSignals,
} from '../../../../../src-main/system/presence/electron-presence.ts';
import { useLeakCheck } from '../../../../fakes/leak-check.ts';

/** The signals of the operating system, sent by hand. */
class FakePower extends EventEmitter implements PowerSignals {
  idleSeconds = 0;
  state: 'active' | 'idle' | 'locked' | 'unknown' = 'active';

  getSystemIdleTime(): number {
    return this.idleSeconds;
  }

  getSystemIdleState(): 'active' | 'idle' | 'locked' | 'unknown' {
    return this.state;
  }
}

const leaks = useLeakCheck();
let power = new FakePower();

beforeEach(() => {
  power = leaks.watch(new FakePower());
});

function open(options: Partial<ElectronPresenceOptions> = {}): {
  presence: ElectronPresence;
  changes: () => number;
} {
  const presence = leaks.own(
    new ElectronPresence({
      powerMonitor: power,
      clockRate: 1,
      isIdleTimeDoubtful: false,
      ...options,
    }),
  );
  let count = 0;
  presence.onChange(() => (count += 1));
  return { presence, changes: () => count };
}

describe('idle time', () => {
  test('is told in milliseconds', () => {
    power.idleSeconds = 7;
    expect(open().presence.read()).toEqual({
      idleMs: 7_000,
      isLocked: false,
      isSuspended: false,
      isDisplayKeptAwake: false,
      areEdgesSignalled: false,
    });
  });

  test('is stretched with a faster clock', () => {
    power.idleSeconds = 2;
    expect(open({ clockRate: 60 }).presence.read().idleMs).toBe(120_000);
  });

  test('that is 0 for ever is unknown where the system may be mute', () => {
    const { presence } = open({ isIdleTimeDoubtful: true });
    const readings = Array.from({ length: 30 }, () => presence.read().idleMs);
    expect(readings[0]).toBe(0);
    expect(readings.at(-1)).toBeNull();
  });

  test('is believed for good once it has been anything else', () => {
    const { presence } = open({ isIdleTimeDoubtful: true });
    for (let reading = 0; reading < 30; reading += 1) presence.read();
    power.idleSeconds = 3;
    expect(presence.read().idleMs).toBe(3_000);
    power.idleSeconds = 0;
    for (let reading = 0; reading < 30; reading += 1) expect(presence.read().idleMs).toBe(0);
  });

  test('of 0 is believed elsewhere, however often', () => {
    const { presence } = open();
    for (let reading = 0; reading < 30; reading += 1) expect(presence.read().idleMs).toBe(0);
  });

  test('can be mute in a Wayland session only', () => {
    expect(canIdleTimeBeMute('linux', { XDG_SESSION_TYPE: 'wayland' })).toBe(true);
    expect(canIdleTimeBeMute('linux', { XDG_SESSION_TYPE: 'x11' })).toBe(false);
    expect(canIdleTimeBeMute('darwin', { XDG_SESSION_TYPE: 'wayland' })).toBe(false);
  });

  test('is unknown when the system throws', () => {
    power.getSystemIdleTime = () => {
      throw new Error('not ready');
    };
    power.getSystemIdleState = () => {
      throw new Error('not ready');
    };
    expect(open().presence.read()).toMatchObject({ idleMs: null, isLocked: false });
  });
});

describe('suspend', () => {
  test('doubled signals are one change', () => {
    const { presence, changes } = open();
    power.emit('suspend');
    power.emit('suspend');
    expect(changes()).toBe(1);
    expect(presence.read().isSuspended).toBe(true);
    power.emit('resume');
    power.emit('resume');
    expect(changes()).toBe(2);
    expect(presence.read().isSuspended).toBe(false);
  });
});

describe('a locked screen', () => {
  test('is known from the signals', () => {
    const { presence, changes } = open();
    power.emit('lock-screen');
    expect(presence.read().isLocked).toBe(true);
    power.emit('unlock-screen');
    expect(presence.read().isLocked).toBe(false);
    expect(changes()).toBe(2);
  });

  test('is known from the state where no signal comes', () => {
    const { presence } = open();
    power.state = 'locked';
    expect(presence.read().isLocked).toBe(true);
    power.state = 'active';
    expect(presence.read().isLocked).toBe(false);
  });

  test('ends with the state when its own signal is lost', () => {
    const { presence } = open();
    power.emit('lock-screen');
    power.state = 'locked';
    presence.read();
    power.state = 'active';
    expect(presence.read().isLocked).toBe(false);
  });
});

test('a disposed listener hears nothing, and a disposed source leaves no listener behind', () => {
  const { presence, changes } = open();
  const listening = presence.onChange(() => {
    throw new Error('called after it was disposed');
  });
  listening.dispose();
  power.emit('suspend');
  presence.dispose();
  power.emit('resume');
  expect(changes()).toBe(1);
  expect(power.eventNames()).toEqual([]);
});
