import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { disposable } from '../../../../shared/lib/disposable.ts';
import {
  ASKS,
  createGuideReach,
  LOOK_AGAIN_AFTER_MS,
  LOOKS_UNTIL_OVER,
} from '../../../../src-main/windows/guide-reach.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function guide() {
  const it = { asked: 0, over: 0, isPersonActive: true, hasKeys: false };
  const reach = createGuideReach({
    setTimer: (callback, delayMs) => {
      const timer = setTimeout(callback, delayMs);
      return disposable(() => clearTimeout(timer));
    },
    isPersonActive: () => it.isPersonActive,
    onOutOfReach: () => (it.over += 1),
  });
  const lose = (): void => reach.lost({ hasKeys: () => it.hasKeys, ask: () => (it.asked += 1) });
  return { it, reach, lose };
}

const looks = (count: number): void => void vi.advanceTimersByTime(count * LOOK_AGAIN_AFTER_MS);

describe('a guide without the keyboard', () => {
  test('asks for it, so often and no more', () => {
    const { it, lose } = guide();
    lose();
    expect(it.asked).toBe(0);
    looks(1);
    expect(it.asked).toBe(1);
    looks(LOOKS_UNTIL_OVER - 2);
    expect(it.asked).toBe(ASKS);
  });

  test('is out of reach once somebody has worked elsewhere for some seconds, and that once', () => {
    const { it, lose } = guide();
    lose();
    looks(LOOKS_UNTIL_OVER - 1);
    expect(it.over).toBe(0);
    looks(1);
    expect(it.over).toBe(1);
    looks(100);
    expect([it.over, vi.getTimerCount()]).toEqual([1, 0]);
  });

  test('waits for whoever is out for a walk, however long', () => {
    const { it, lose } = guide();
    it.isPersonActive = false;
    lose();
    looks(1_000);
    expect(it.over).toBe(0);
    it.isPersonActive = true;
    looks(LOOKS_UNTIL_OVER);
    expect(it.over).toBe(1);
  });

  test('is in reach while the pointer comes to an overlay', () => {
    const { it, reach, lose } = guide();
    lose();
    for (let count = 0; count < 50; count += 1) {
      reach.heard();
      looks(LOOKS_UNTIL_OVER - 1);
    }
    expect(it.over).toBe(0);
  });

  test('is left alone when it has had it all along', () => {
    const { it, lose } = guide();
    it.hasKeys = true;
    lose();
    looks(1);
    expect([it.asked, vi.getTimerCount()]).toEqual([0, 0]);
  });

  test('is left alone when it has the keyboard back, and begins anew when it loses it again', () => {
    const { it, reach, lose } = guide();
    lose();
    looks(LOOKS_UNTIL_OVER - 1);
    reach.settled();
    looks(100);
    expect([it.asked, it.over, vi.getTimerCount()]).toEqual([ASKS, 0, 0]);
    lose();
    looks(LOOKS_UNTIL_OVER - 1);
    expect([it.asked, it.over]).toEqual([2 * ASKS, 0]);
  });
});
