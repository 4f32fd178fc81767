import { describe, expect, it } from 'vitest';
import { nextChoice } from '../../../../../src-renderer/app/elements/menu-keys.ts';

const texts = ['30 minutes', '1 hour', '2 hours', 'Until I resume', 'Über Nacht'];

describe('the keys of a menu', () => {
  it('arrows go on and go round', () => {
    expect(nextChoice('ArrowDown', -1, texts)).toBe(0);
    expect(nextChoice('ArrowDown', 0, texts)).toBe(1);
    expect(nextChoice('ArrowDown', 4, texts)).toBe(0);
    expect(nextChoice('ArrowUp', 1, texts)).toBe(0);
    expect(nextChoice('ArrowUp', 0, texts)).toBe(4);
    expect(nextChoice('ArrowUp', -1, texts)).toBe(4);
  });

  it('Home and End go to the ends', () => {
    expect(nextChoice('Home', 2, texts)).toBe(0);
    expect(nextChoice('End', 2, texts)).toBe(4);
  });

  it('a letter goes to what begins with it, again and again, in any case', () => {
    expect(nextChoice('u', -1, texts)).toBe(3);
    expect(nextChoice('Ü', 0, texts)).toBe(4);
    const two = ['Walk', 'Wait', 'Rest'];
    expect(nextChoice('w', -1, two)).toBe(0);
    expect(nextChoice('w', 0, two)).toBe(1);
    expect(nextChoice('w', 1, two)).toBe(0);
  });

  it('other keys, and letters that nothing begins with, mean nothing', () => {
    for (const key of ['x', ' ', 'Tab', 'Enter', 'Escape', 'F5'])
      expect(nextChoice(key, 1, texts)).toBeNull();
    expect(nextChoice('ArrowDown', 0, [])).toBeNull();
  });
});
