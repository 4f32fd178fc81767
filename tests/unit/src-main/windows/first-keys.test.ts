import { describe, expect, it } from 'vitest';
import { createFirstKeys } from '../../../../src-main/windows/first-keys.ts';
import { IGNORE_FIRST_MS } from '../../../../shared/control/overlay-keys.ts';

function overlay() {
  let nowMs = 5_000;
  const keys = createFirstKeys(() => nowMs);
  return {
    keys,
    pass: (ms: number) => (nowMs += ms),
    down: (code = 'Space') => keys.isMeant({ type: 'keyDown', code, isAutoRepeat: false }),
    repeat: (code = 'Space') => keys.isMeant({ type: 'keyDown', code, isAutoRepeat: true }),
    up: (code = 'Space') => keys.isMeant({ type: 'keyUp', code, isAutoRepeat: false }),
  };
}

describe('a key in an overlay', () => {
  it('is not meant for it before it is shown', () => {
    const { down, pass } = overlay();
    pass(60_000);
    expect(down()).toBe(false);
  });

  it('is not meant for it in its first moments, from then on it is', () => {
    const { keys, down, up, pass } = overlay();
    keys.shown();
    pass(IGNORE_FIRST_MS - 1);
    expect([down(), up()]).toEqual([false, false]);
    pass(1);
    expect([down(), up()]).toEqual([true, true]);
  });

  it('that is held down since then is not meant for it until it was let go', () => {
    const { keys, down, repeat, up, pass } = overlay();
    keys.shown();
    expect(down()).toBe(false);
    pass(60_000);
    expect([repeat(), repeat(), down('KeyH'), up()]).toEqual([false, false, true, false]);
    expect(down()).toBe(true);
  });

  it('that was typed in the first moments, and whose release nobody told of, means something the next time', () => {
    const { keys, down, repeat, pass } = overlay();
    keys.shown();
    expect(down('KeyH')).toBe(false);
    pass(IGNORE_FIRST_MS);
    expect([down('KeyH'), repeat('KeyH')]).toEqual([true, true]);
  });

  it('counts from the moment of the focus again', () => {
    const { keys, down, pass } = overlay();
    keys.shown();
    pass(10_000);
    keys.shown();
    expect(down()).toBe(false);
  });
});
