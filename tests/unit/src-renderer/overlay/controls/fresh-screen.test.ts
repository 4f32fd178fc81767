import { describe, expect, it } from 'vitest';
import { isForScreenBefore, SETTLES_MS } from '../../../../../src-renderer/overlay/controls/fresh-screen.ts';

describe('on a screen that has just come', () => {
  it.each(['Enter', '1', '5'])('%s was meant for the one before, and counts once it could be read', (key) => {
    expect(isForScreenBefore(key, 0)).toBe(true);
    expect(isForScreenBefore(key, SETTLES_MS - 1)).toBe(true);
    expect(isForScreenBefore(key, SETTLES_MS)).toBe(false);
  });

  it.each(['Escape', ' ', 'h', 'e', 'd', 'm', 'r', 'w', 'ArrowRight', 'ArrowLeft', 'Tab'])(
    '%s counts at once',
    (key) => {
      expect(isForScreenBefore(key, 0)).toBe(false);
    },
  );
});
