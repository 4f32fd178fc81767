import { describe, expect, test } from 'vitest';
import { keyMeant } from '../../../../shared/control/key-meant.ts';

describe('the key that was meant', () => {
  test.each([
    ['the letter, on a Latin keyboard', 'h', 'KeyH', 'h'],
    ['the letter where it is printed, not where another layout has it', 'q', 'KeyA', 'q'],
    ['a capital as well', 'H', 'KeyH', 'H'],
    ['the place, on a Russian keyboard', 'р', 'KeyH', 'h'],
    ['the place, with Shift or Caps Lock', 'Р', 'KeyH', 'h'],
    ['the place, on a Greek keyboard', 'η', 'KeyH', 'h'],
    ['the place, on a Hebrew keyboard', 'י', 'KeyH', 'h'],
    ['the place, where a key writes two letters', 'لا', 'KeyB', 'b'],
    ['the place, where a key writes a mark on a letter', '้', 'KeyH', 'h'],
    ['the place, while an input method composes', 'Process', 'KeyH', 'h'],
    ['the place, where the system has no name', 'Unidentified', 'KeyH', 'h'],
    ['the digit, on a French keyboard', '&', 'Digit1', '1'],
    ['the digit, on a Czech keyboard', 'ě', 'Digit2', '2'],
    ['the digit, on an Arabic keyboard', '٣', 'Digit3', '3'],
    ['the digit, on the number pad', '٣', 'Numpad3', '3'],
    ['an arrow, on the number pad without Num Lock', 'ArrowLeft', 'Numpad4', 'ArrowLeft'],
    ['a letter in the row of digits', 'q', 'Digit1', 'q'],
    ['a comma, where another layout has M', ',', 'KeyM', ','],
    ['a letter with a mark, where it is Latin', 'ü', 'BracketLeft', 'ü'],
    ['no letter, where there is none', 'ж', 'Semicolon', 'ж'],
    ['Space', ' ', 'Space', ' '],
    ['Enter', 'Enter', 'NumpadEnter', 'Enter'],
    ['Escape', 'Escape', 'CapsLock', 'Escape'],
  ])('is %s', (_, key, code, meant) => {
    expect(keyMeant({ key, code })).toBe(meant);
  });
});
