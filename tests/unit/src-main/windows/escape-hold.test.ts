import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { HOLD_TO_END_MS } from '../../../../shared/control/overlay-keys.ts';
import { disposable } from '../../../../shared/lib/disposable.ts';
import { createEscapeHold, SILENT_AFTER_MS } from '../../../../src-main/windows/escape-hold.ts';
import { BOUNCES_WITHIN_MS } from '../../../../src-main/windows/key-bounce.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function hold() {
  let held = 0;
  const escape = createEscapeHold({
    setTimer: (callback, delayMs) => {
      const timer = setTimeout(callback, delayMs);
      return disposable(() => clearTimeout(timer));
    },
    onHeld: () => (held += 1),
  });
  const press = (type: string, isAutoRepeat = false, key = 'Escape'): void =>
    escape.key({ type, key, isAutoRepeat });
  return { escape, press, held: () => held };
}

describe('holding Escape in main', () => {
  test('ends the break once, however often the key repeats', () => {
    const { press, held } = hold();
    press('keyDown');
    for (let count = 0; count < 49; count += 1) {
      vi.advanceTimersByTime(40);
      press('keyDown', true);
    }
    expect(held()).toBe(0);
    vi.advanceTimersByTime(HOLD_TO_END_MS - 49 * 40);
    expect(held()).toBe(1);
    press('keyDown', true);
    vi.advanceTimersByTime(HOLD_TO_END_MS);
    expect(held()).toBe(1);
  });

  test('tells when the key is up, and begins no new hold until then', () => {
    const { escape, press, held } = hold();
    let ups = 0;
    press('keyDown');
    expect(escape.isDown).toBe(true);
    escape.endWhenUp(() => (ups += 1));
    for (let count = 0; count < 60; count += 1) {
      press('keyDown', count !== 0);
      vi.advanceTimersByTime(SILENT_AFTER_MS - 1);
    }
    expect([ups, held()]).toEqual([0, 0]);
    press('keyUp');
    press('keyUp');
    expect([ups, escape.isDown]).toEqual([0, true]);
    vi.advanceTimersByTime(BOUNCES_WITHIN_MS);
    expect([ups, escape.isDown]).toEqual([1, false]);
    escape.endWhenUp(() => (ups += 1));
    expect(ups).toBe(2);
  });

  test('takes a key that does not repeat any more for one that is up', () => {
    const { escape, press } = hold();
    let ups = 0;
    press('keyDown');
    escape.endWhenUp(() => (ups += 1));
    vi.advanceTimersByTime(SILENT_AFTER_MS);
    expect([ups, escape.isDown]).toEqual([1, false]);
  });

  test.each([
    ['the key goes up', (it: ReturnType<typeof hold>) => it.press('keyUp')],
    ['the window loses the keyboard', (it: ReturnType<typeof hold>) => it.escape.release()],
    ['the window goes', (it: ReturnType<typeof hold>) => it.escape.dispose()],
  ])('is over when %s', (_, end) => {
    const it = hold();
    it.press('keyDown');
    // A bounce is too short for anybody to tell from the end of the hold.
    vi.advanceTimersByTime(HOLD_TO_END_MS - BOUNCES_WITHIN_MS - 1);
    end(it);
    vi.advanceTimersByTime(HOLD_TO_END_MS);
    expect(it.held()).toBe(0);
  });

  test('begins again with the next press', () => {
    const { press, held } = hold();
    press('keyDown');
    press('keyUp');
    press('keyDown');
    vi.advanceTimersByTime(HOLD_TO_END_MS);
    expect(held()).toBe(1);
  });

  /** As remote keyboards repeat: down for a moment, up for a moment. */
  function bounce(it: ReturnType<typeof hold>, forMs: number, gapMs: number): void {
    for (let passedMs = 0; passedMs < forMs; passedMs += 30 + gapMs) {
      it.press('keyDown');
      vi.advanceTimersByTime(30);
      it.press('keyUp');
      vi.advanceTimersByTime(gapMs);
    }
  }

  test.each([5, 30, BOUNCES_WITHIN_MS - 1])(
    'hears a key that bounces, %i ms up, as one that is held',
    (gapMs) => {
      const it = hold();
      bounce(it, HOLD_TO_END_MS + 30 + gapMs, gapMs);
      expect(it.held()).toBe(1);
    },
  );

  test('ends nothing by a key that bounced for less, or that is tapped', () => {
    const it = hold();
    bounce(it, HOLD_TO_END_MS - 300, 30);
    vi.advanceTimersByTime(HOLD_TO_END_MS);
    expect([it.held(), it.escape.isDown]).toEqual([0, false]);
    bounce(it, 5 * HOLD_TO_END_MS, BOUNCES_WITHIN_MS);
    expect(it.held()).toBe(0);
  });

  test('keeps the keys until a key that bounces is up for good', () => {
    const it = hold();
    let ups = 0;
    bounce(it, HOLD_TO_END_MS, 30);
    it.escape.endWhenUp(() => (ups += 1));
    bounce(it, 5 * SILENT_AFTER_MS, 30);
    expect(ups).toBe(0);
    vi.advanceTimersByTime(BOUNCES_WITHIN_MS);
    expect(ups).toBe(1);
  });

  test('is about Escape alone, and begins with no repeat', () => {
    const { press, held } = hold();
    press('keyDown', false, 'a');
    press('keyDown', true);
    vi.advanceTimersByTime(HOLD_TO_END_MS);
    expect(held()).toBe(0);
  });
});
