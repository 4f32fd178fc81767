import { describe, expect, it } from 'vitest';
import {
  CLOSED,
  opensInMs,
  reduceGuard,
  type KeyEventFact,
  type KeyGuard,
} from '../../../../../src-renderer/overlay/controls/key-guard.ts';

const down = (code: string, atMs: number): KeyEventFact => ({
  kind: 'down',
  code,
  atMs,
  isRepeat: false,
  hasModifier: false,
});

function counted(...facts: KeyEventFact[]): readonly boolean[] {
  let guard: KeyGuard = CLOSED;
  return facts.map((fact) => {
    const result = reduceGuard(guard, fact);
    guard = result.guard;
    return result.counts;
  });
}

const shown: KeyEventFact = { kind: 'shown', atMs: 10_000 };

describe('keys that count', () => {
  it('nothing counts before the page is shown', () => {
    expect(counted(down('Space', 99_999))).toEqual([false]);
  });

  it('the first 800 ms are ignored', () => {
    expect(counted(shown, down('Space', 10_799), down('Enter', 10_800))).toEqual([false, false, true]);
  });

  it('a key that was down before is ignored when it is let go', () => {
    expect(counted(shown, down('Escape', 10_300), { kind: 'up', code: 'Escape' })).toEqual([
      false,
      false,
      false,
    ]);
  });

  it('the repeats of a held key are ignored', () => {
    const repeat: KeyEventFact = { ...down('Space', 11_500), kind: 'down', isRepeat: true } as KeyEventFact;
    expect(counted(shown, down('Space', 11_000), repeat)).toEqual([false, true, false]);
  });

  it('shortcuts with a modifier belong to somebody else', () => {
    expect(
      counted(shown, { kind: 'down', code: 'KeyS', atMs: 12_000, isRepeat: false, hasModifier: true }),
    ).toEqual([false, false]);
  });

  it('a release counts once, after a press that counted', () => {
    const up: KeyEventFact = { kind: 'up', code: 'Escape' };
    expect(counted(shown, down('Escape', 11_000), up, up)).toEqual([false, true, true, false]);
  });

  it('after the focus was lost the release of a held key does not count', () => {
    expect(counted(shown, down('Escape', 11_000), { kind: 'blur' }, { kind: 'up', code: 'Escape' })).toEqual([
      false,
      true,
      false,
      false,
    ]);
  });

  it('being shown again closes the guard again', () => {
    expect(counted(shown, { kind: 'shown', atMs: 20_000 }, down('Enter', 20_500))).toEqual([
      false,
      false,
      false,
    ]);
  });
});

describe('the time until keys count', () => {
  it('is without end before the page is shown', () => {
    expect(opensInMs(CLOSED, 99_999)).toBe(Infinity);
  });

  it('runs out 800 ms after the page was shown, and stays so', () => {
    const { guard } = reduceGuard(CLOSED, shown);
    expect([10_000, 10_799, 10_800, 99_999].map((atMs) => opensInMs(guard, atMs))).toEqual([800, 1, 0, 0]);
  });
});
