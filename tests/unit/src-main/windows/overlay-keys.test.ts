import { describe, expect, it } from 'vitest';
import { judgeOverlayKey } from '../../../../src-main/windows/overlay-keys.ts';

const plain = { type: 'keyDown', code: '', control: false, meta: false, alt: false } as const;

describe('a key in an overlay', () => {
  it.each([' ', 'Escape', 'e', 'h', 'ArrowRight', 'ArrowLeft', 'Tab', 'Enter', '1', 'Control', 'Alt'])(
    'reaches the page: %s',
    (key) => {
      expect(judgeOverlayKey('linux', { ...plain, key })).toBe('pass');
    },
  );

  it.each(['F1', 'F3', 'F5', 'F7', 'F11', 'F12'])('is taken away: %s', (key) => {
    expect(judgeOverlayKey('linux', { ...plain, key })).toBe('block');
  });

  it.each(['r', 'R', 'w', 'i', 'I', 'j', 'u', 'p', 'f', '+', '-', '0', 'Tab', 'F5'])(
    'is taken away with Ctrl or Cmd: %s',
    (key) => {
      expect(judgeOverlayKey('linux', { ...plain, control: true, key })).toBe('block');
      expect(judgeOverlayKey('darwin', { ...plain, meta: true, key })).toBe('block');
    },
  );

  it('neither closes nor goes back with Alt', () => {
    for (const key of ['F4', 'ArrowLeft', 'ArrowRight']) {
      expect(judgeOverlayKey('win32', { ...plain, alt: true, key })).toBe('block');
    }
  });

  it('lets a modifier alone through, for screen readers', () => {
    expect(judgeOverlayKey('linux', { ...plain, control: true, key: 'Control' })).toBe('pass');
  });

  it('quits by Ctrl+Q, and by Cmd+Q on macOS, once per press', () => {
    expect(judgeOverlayKey('linux', { ...plain, control: true, key: 'q' })).toBe('quit');
    expect(judgeOverlayKey('win32', { ...plain, control: true, key: 'Q' })).toBe('quit');
    expect(judgeOverlayKey('darwin', { ...plain, meta: true, key: 'q' })).toBe('quit');
    expect(judgeOverlayKey('linux', { ...plain, type: 'keyUp', control: true, key: 'q' })).toBe('block');
    expect(judgeOverlayKey('linux', { ...plain, key: 'q' })).toBe('pass');
  });

  it('quits by the key with Q on it on a keyboard of another script', () => {
    const typed = { ...plain, control: true, key: 'й', code: 'KeyQ' };
    expect(judgeOverlayKey('linux', typed)).toBe('quit');
    expect(judgeOverlayKey('linux', { ...typed, key: ';' })).toBe('quit');
    expect(judgeOverlayKey('linux', { ...typed, key: 'a' })).toBe('block');
  });
});
