import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { disposable } from '../../../../shared/lib/disposable.ts';
import { createEscapeHold, ESCAPE_HOLD_MS } from '../../../../src-main/windows/escape-hold.ts';
import { HOLD_TO_END_MS } from '../../../../src-renderer/overlay/end-hold.ts';

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
    for (let count = 0; count < 60; count += 1) {
      vi.advanceTimersByTime(40);
      press('keyDown', true);
    }
    expect(held()).toBe(0);
    vi.advanceTimersByTime(ESCAPE_HOLD_MS - 60 * 40);
    expect(held()).toBe(1);
    press('keyDown', true);
    vi.advanceTimersByTime(ESCAPE_HOLD_MS);
    expect(held()).toBe(1);
  });

  test('leaves a page that works the first word', () => {
    expect(ESCAPE_HOLD_MS).toBeGreaterThan(HOLD_TO_END_MS + 200);
  });

  test.each([
    ['the key goes up', (it: ReturnType<typeof hold>) => it.press('keyUp')],
    ['the window loses the keyboard', (it: ReturnType<typeof hold>) => it.escape.release()],
    ['the window goes', (it: ReturnType<typeof hold>) => it.escape.dispose()],
  ])('is over when %s', (_, end) => {
    const it = hold();
    it.press('keyDown');
    vi.advanceTimersByTime(ESCAPE_HOLD_MS - 1);
    end(it);
    vi.advanceTimersByTime(ESCAPE_HOLD_MS);
    expect(it.held()).toBe(0);
  });

  test('begins again with the next press', () => {
    const { press, held } = hold();
    press('keyDown');
    press('keyUp');
    press('keyDown');
    vi.advanceTimersByTime(ESCAPE_HOLD_MS);
    expect(held()).toBe(1);
  });

  test('is about Escape alone, and begins with no repeat', () => {
    const { press, held } = hold();
    press('keyDown', false, 'a');
    press('keyDown', true);
    vi.advanceTimersByTime(ESCAPE_HOLD_MS);
    expect(held()).toBe(0);
  });
});
