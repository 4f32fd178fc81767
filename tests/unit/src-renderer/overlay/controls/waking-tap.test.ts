import { describe, expect, it } from 'vitest';
import { WakingTap } from '../../../../../src-renderer/overlay/controls/waking-tap.ts';

describe('a tap on a dimmed screen', () => {
  it('wakes it and presses nothing, once', () => {
    const tap = new WakingTap();
    expect([tap.down('touch', true), tap.click('touch')]).toEqual([true, true]);
    expect([tap.down('touch', false), tap.click('touch')]).toEqual([false, false]);
  });

  it.each(['mouse', 'pen'])('presses as ever with a %s', (pointerType) => {
    const tap = new WakingTap();
    expect([tap.down(pointerType, true), tap.click(pointerType)]).toEqual([false, false]);
  });

  it('that became no click takes no later one away', () => {
    const tap = new WakingTap();
    tap.down('touch', true);
    tap.down('touch', false);
    expect(tap.click('touch')).toBe(false);
    tap.down('touch', true);
    expect(tap.click('')).toBe(false);
    tap.down('touch', true);
    tap.down('mouse', false);
    expect(tap.click('mouse')).toBe(false);
  });
});
