import { describe, expect, test } from 'vitest';
import { createLeaving } from '../../../../src-main/windows/leaving.ts';

type Window = Parameters<typeof createLeaving>[0];

function leave({ canKeepKeys = true, isDown = true, isVisible = true } = {}) {
  const done: string[] = [];
  let isDestroyed = false;
  let up = (): void => undefined;
  const window = {
    isDestroyed: () => isDestroyed,
    isVisible: () => isVisible,
    hide: () => done.push('hidden'),
    setShape: () => done.push('out of sight'),
    destroy() {
      isDestroyed = true;
      done.push('destroyed');
    },
    webContents: { setAudioMuted: () => done.push('silent') },
  };
  const escape = { isDown, endWhenUp: (listener: () => void) => (up = listener) };
  // The part of a window that is used.
  const leaving = createLeaving(window as unknown as Window, { canKeepKeys, escape });
  return { leaving, done, up: () => up() };
}

describe('leaving the screen', () => {
  test('with Escape still down, the window is out of sight at once and gone when the key is up', () => {
    const { leaving, done, up } = leave();
    leaving.hide();
    leaving.destroy();
    expect(done).toEqual(['out of sight', 'silent']);
    up();
    expect(done).toEqual(['out of sight', 'silent', 'destroyed']);
    leaving.hide();
    leaving.destroy();
    up();
    expect(done).toHaveLength(3);
  });

  test.each([
    ['no key is down', { isDown: false }],
    ['the system shows whatever has the keyboard', { canKeepKeys: false }],
    ['the window was never shown', { isVisible: false }],
  ])('where %s it is hidden and gone at once', (_, given) => {
    const { leaving, done } = leave(given);
    leaving.hide();
    leaving.destroy();
    expect(done).toEqual(['hidden', 'destroyed']);
  });

  test('a window that is taken away while a break goes on keeps nothing', () => {
    const { leaving, done } = leave();
    leaving.destroy();
    expect(done).toEqual(['destroyed']);
  });
});
