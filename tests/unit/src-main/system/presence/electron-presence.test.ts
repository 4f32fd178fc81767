import { EventEmitter } from 'node:events';
import { beforeEach, describe, expect, test } from 'vitest';
import {
  ElectronPresence,
  type ElectronPresenceOptions,
  type PowerSignals,
} from '../../../../../src-main/system/presence/electron-presence.ts';
import { OwnTouches } from '../../../../../src-main/system/presence/own-touches.ts';
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
let nowMs = 0;
let ownTouches = new OwnTouches();

beforeEach(() => {
  power = leaks.watch(new FakePower());
  nowMs = 1_000_000;
  ownTouches = new OwnTouches();
});

function open(options: Partial<ElectronPresenceOptions> = {}): {
  presence: ElectronPresence;
  changes: () => number;
} {
  const presence = leaks.own(
    new ElectronPresence({
      powerMonitor: power,
      clockRate: 1,
      isIdleTimeCounted: () => true,
      now: () => nowMs,
      ownTouches,
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
      isHeldDown: false,
      areEdgesSignalled: false,
    });
  });

  test('is stretched with a faster clock', () => {
    power.idleSeconds = 2;
    expect(open({ clockRate: 60 }).presence.read().idleMs).toBe(120_000);
  });

  test('that is 0 for ever is unknown from the first reading on where nobody may count it', () => {
    const { presence } = open({ isIdleTimeCounted: () => false });
    const readings = Array.from({ length: 30 }, () => presence.read().idleMs);
    expect(new Set(readings)).toEqual(new Set([null]));
  });

  test('is believed for good once it has been anything else', () => {
    const { presence } = open({ isIdleTimeCounted: () => false });
    expect(presence.read().idleMs).toBeNull();
    power.idleSeconds = 3;
    expect(presence.read().idleMs).toBe(3_000);
    power.idleSeconds = 0;
    for (let reading = 0; reading < 30; reading += 1) expect(presence.read().idleMs).toBe(0);
  });

  test('of 0 is believed as soon as somebody is known to count it, however often', () => {
    let isCounted = false;
    const { presence } = open({ isIdleTimeCounted: () => isCounted });
    expect(presence.read().idleMs).toBeNull();
    isCounted = true;
    for (let reading = 0; reading < 30; reading += 1) expect(presence.read().idleMs).toBe(0);
  });

  test('goes on over what the app itself has done, and ends with the next input', () => {
    const { presence } = open();
    power.idleSeconds = 40;
    expect(presence.read().idleMs).toBe(40_000);
    ownTouches.note(nowMs + 500);
    // Told in whole seconds, so that it seems to have been later than it was.
    for (const [sinceMs, idleSeconds] of [
      [600, 0],
      [1_400, 0],
      [1_600, 1],
      [30_400, 29],
    ] as const) {
      nowMs = 1_000_000 + sinceMs;
      power.idleSeconds = idleSeconds;
      expect(presence.read().idleMs).toBe(40_000 + sinceMs);
    }
    power.idleSeconds = 2;
    expect(presence.read().idleMs).toBe(2_000);
    nowMs += 20_000;
    power.idleSeconds = 22;
    expect(presence.read().idleMs).toBe(22_000);
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
