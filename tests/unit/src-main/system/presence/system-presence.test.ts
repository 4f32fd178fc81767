import { beforeEach, describe, expect, test } from 'vitest';
import type { PresenceReading } from '../../../../../shared/schedule/schedule-event.ts';
import type { PresenceSource } from '../../../../../src-main/ports/presence.ts';
import type { IdleSource } from '../../../../../src-main/system/presence/presence-parts.ts';
import {
  noParts,
  SystemPresence,
  type PresenceParts,
} from '../../../../../src-main/system/presence/system-presence.ts';
import { useLeakCheck } from '../../../../fakes/leak-check.ts';

const leaks = useLeakCheck();
const AWAY_AFTER_MS = 120_000;

let electronSays: PresenceReading;
let announce: () => void = () => undefined;
let logged: string[] = [];
let isDisplayHeld = false;

beforeEach(() => {
  logged = [];
  isDisplayHeld = false;
  electronSays = {
    idleMs: 0,
    isLocked: false,
    isSuspended: false,
    isDisplayKeptAwake: false,
    isHeldDown: false,
    areEdgesSignalled: false,
  };
});

function open(parts: Partial<PresenceParts> | null, clockRate = 1) {
  const registration = leaks.hold('source');
  const electron: PresenceSource = {
    read: () => electronSays,
    onChange: (listener) => {
      announce = listener;
      return leaks.hold('listener');
    },
    dispose: () => registration.dispose(),
  };
  const presence = leaks.own(
    new SystemPresence({
      electron,
      clockRate,
      awayAfterMs: () => AWAY_AFTER_MS / clockRate,
      isDisplayHeld: () => isDisplayHeld,
      isHeldDown: () => false,
      log: (line) => logged.push(line),
    }),
  );
  if (parts !== null) presence.use({ ...noParts, ...parts });
  let changes = 0;
  presence.onChange(() => (changes += 1));
  return { presence, changes: () => changes };
}

function idleSource(name: string, idleMs: () => number | null, areEdgesSignalled = true): IdleSource {
  return { name, readIdleMs: idleMs, areEdgesSignalled: () => areEdgesSignalled, dispose: () => undefined };
}

describe('the idle time', () => {
  test("is Electron's until something better is found", () => {
    electronSays = { ...electronSays, idleMs: 7_000 };
    const { presence } = open(null);
    expect(presence.read()).toEqual(electronSays);
    expect(logged).toEqual([]);
  });

  test('is that of the first source which knows, and the choice is logged once', () => {
    let firstMs: number | null = null;
    const { presence } = open({
      idleSources: [idleSource('first', () => firstMs), idleSource('second', () => 5_000)],
    });
    expect(presence.read().idleMs).toBe(5_000);
    expect(presence.read().idleMs).toBe(5_000);
    firstMs = 1_000;
    expect(presence.read().idleMs).toBe(1_000);
    expect(logged).toEqual(['The idle time comes from second', 'The idle time comes from first']);
  });

  test("is Electron's again, unknown too, when the others do not know", () => {
    electronSays = { ...electronSays, idleMs: null };
    const { presence } = open({ idleSources: [idleSource('mute', () => null)] });
    expect(presence.read().idleMs).toBeNull();
    expect(presence.read().idleMs).toBeNull();
    electronSays = { ...electronSays, idleMs: 1_000 };
    expect(presence.read().idleMs).toBe(1_000);
    expect(logged).toEqual(['The idle time is unknown', 'The idle time comes from Electron']);
  });

  test("is stretched with a faster clock, Electron's only once", () => {
    electronSays = { ...electronSays, idleMs: 60_000 };
    let realMs: number | null = 2_000;
    const { presence } = open({ idleSources: [idleSource('better', () => realMs)] }, 60);
    expect(presence.read().idleMs).toBe(120_000);
    realMs = null;
    expect(presence.read().idleMs).toBe(60_000);
  });
});

describe('a lock', () => {
  test.each([
    ['nobody knows', [null, null], true],
    ['all know of none', [false, null], false],
    ['one knows of one', [false, true], true],
  ])('that Electron still sees, when %s', (_, answers, isLocked) => {
    electronSays = { ...electronSays, isLocked: true };
    const { presence } = open({ locks: answers.map((answer) => () => answer) });
    expect(presence.read().isLocked).toBe(isLocked);
  });
});

describe('edges', () => {
  const parts = {
    idleSources: [idleSource('better', () => 0)],
    locks: [() => false],
    isSuspended: () => false,
  };

  test('are signalled when absence, lock and sleep all are', () => {
    expect(open(parts).presence.read().areEdgesSignalled).toBe(true);
  });

  test.each<[string, Partial<PresenceParts>]>([
    ['absence', { idleSources: [idleSource('coarse', () => 0, false)] }],
    ['a lock', { locks: [() => null] }],
    ['sleep', { isSuspended: () => null }],
  ])('are not signalled when %s is not', (_, missing) => {
    expect(open({ ...parts, ...missing }).presence.read().areEdgesSignalled).toBe(false);
  });
});

describe('a change', () => {
  test('that two sources signal is told once', () => {
    let isSuspended = false;
    const { presence, changes } = open({ isSuspended: () => isSuspended });
    isSuspended = true;
    electronSays = { ...electronSays, isSuspended: true };
    announce();
    presence.changed();
    announce();
    expect(changes()).toBe(1);
    isSuspended = false;
    presence.changed();
    electronSays = { ...electronSays, isSuspended: false };
    announce();
    expect(changes()).toBe(2);
  });

  test('is leaving, coming back, and a display that is kept awake no longer', () => {
    let idleMs = 0;
    let isKept = true;
    const { presence, changes } = open({
      idleSources: [idleSource('better', () => idleMs)],
      keptAwake: [() => isKept],
    });
    idleMs = 60_000;
    presence.changed();
    expect(changes()).toBe(0);
    idleMs = AWAY_AFTER_MS;
    presence.changed();
    expect(changes()).toBe(1);
    expect(presence.read().isDisplayKeptAwake).toBe(true);
    isKept = false;
    presence.changed();
    expect(changes()).toBe(2);
    idleMs = 0;
    presence.changed();
    expect(changes()).toBe(3);
  });

  test('after dispose is told to nobody', () => {
    const { presence, changes } = open({});
    presence.dispose();
    electronSays = { ...electronSays, isLocked: true };
    announce();
    expect(changes()).toBe(0);
  });
});

test('a display that the app itself keeps awake is no claim of others, and what they claimed before goes on', () => {
  for (const isClaimed of [false, true]) {
    let isKeptAwake = isClaimed;
    const { presence, changes } = open({ keptAwake: [() => isKeptAwake] });
    isDisplayHeld = true;
    isKeptAwake = true;
    presence.changed();
    expect([presence.read().isDisplayKeptAwake, changes()]).toEqual([isClaimed, 0]);
    isKeptAwake = false;
    isDisplayHeld = false;
    expect(presence.read().isDisplayKeptAwake).toBe(false);
  }
});
