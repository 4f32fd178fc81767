import { describe, expect, it } from 'vitest';
import {
  IDLE,
  holdShare,
  reduceEnd,
  type EndEvent,
  type EndState,
} from '../../../../../src-renderer/overlay/controls/end-hold.ts';

function after(...events: EndEvent[]): EndState {
  return events.reduce(reduceEnd, IDLE);
}

const escapeDown = { kind: 'hold', by: 'key', atMs: 1_000 } as const;
const pointerDown = { kind: 'hold', by: 'pointer', atMs: 1_000 } as const;

describe('ending a break', () => {
  it('Escape held for two seconds ends it', () => {
    expect(after(escapeDown, { kind: 'tick', atMs: 3_000 })).toEqual({ kind: 'ended' });
  });

  it('Escape held for less does not', () => {
    expect(after(escapeDown, { kind: 'tick', atMs: 2_999 })).toMatchObject({ kind: 'holding' });
    expect(after(escapeDown, { kind: 'release', by: 'key', atMs: 2_999 })).not.toEqual({ kind: 'ended' });
  });

  it('Escape tapped is answered with what to do, for as long as that takes to read', () => {
    const told = after(escapeDown, { kind: 'release', by: 'key', atMs: 1_100 });
    expect(told).toEqual({ kind: 'told', untilMs: 4_100 });
    expect(reduceEnd(told, { kind: 'tick', atMs: 4_099 })).toBe(told);
    expect(reduceEnd(told, { kind: 'tick', atMs: 4_100 })).toEqual(IDLE);
  });

  it('Escape tapped twice ends nothing', () => {
    const twice = after(
      escapeDown,
      { kind: 'release', by: 'key', atMs: 1_100 },
      { ...escapeDown, atMs: 1_300 },
      { kind: 'release', by: 'key', atMs: 1_400 },
    );
    expect(twice).toMatchObject({ kind: 'told' });
  });

  it('the second press may be any of the ways: after a click or Enter, Escape ends it at once', () => {
    const clicked = after(pointerDown, { kind: 'release', by: 'pointer', atMs: 1_100 });
    expect(reduceEnd(clicked, { ...escapeDown, atMs: 1_500 })).toEqual({ kind: 'ended' });
    expect(after({ kind: 'press', atMs: 0 }, escapeDown)).toEqual({ kind: 'ended' });
    expect(reduceEnd(clicked, { kind: 'press', atMs: 1_500 })).toEqual({ kind: 'ended' });
  });

  it('a release after two seconds ends it even if no timer came', () => {
    expect(after(escapeDown, { kind: 'release', by: 'key', atMs: 3_000 })).toEqual({ kind: 'ended' });
  });

  it('a second Escape starts again from nothing', () => {
    const state = after(
      escapeDown,
      { kind: 'release', by: 'key', atMs: 2_500 },
      { ...escapeDown, atMs: 2_600 },
    );
    expect(reduceEnd(state, { kind: 'tick', atMs: 4_000 })).toMatchObject({
      kind: 'holding',
      sinceMs: 2_600,
    });
  });

  it('the pointer held for two seconds ends it', () => {
    expect(after(pointerDown, { kind: 'tick', atMs: 3_000 })).toEqual({ kind: 'ended' });
  });

  it('a short click asks for a second one, and the second one ends it', () => {
    const armed = after(pointerDown, { kind: 'release', by: 'pointer', atMs: 1_100 });
    expect(armed).toEqual({ kind: 'armed', untilMs: 6_100 });
    expect(reduceEnd(armed, { ...pointerDown, atMs: 1_500 })).toEqual({ kind: 'ended' });
  });

  it('Enter on the button asks for a second press', () => {
    expect(after({ kind: 'press', atMs: 0 })).toEqual({ kind: 'armed', untilMs: 5_000 });
    expect(after({ kind: 'press', atMs: 0 }, { kind: 'press', atMs: 400 })).toEqual({ kind: 'ended' });
  });

  it('a second press that comes too late is a first one', () => {
    expect(after({ kind: 'press', atMs: 0 }, { kind: 'press', atMs: 5_000 })).toEqual({
      kind: 'armed',
      untilMs: 10_000,
    });
    expect(after({ kind: 'press', atMs: 0 }, { kind: 'tick', atMs: 5_000 })).toEqual(IDLE);
  });

  it('the release of something that was never pressed here is ignored', () => {
    expect(after({ kind: 'release', by: 'key', atMs: 9_000 })).toEqual(IDLE);
    expect(after(escapeDown, { kind: 'release', by: 'pointer', atMs: 9_000 })).toMatchObject({ by: 'key' });
  });

  it('losing the focus cancels a hold', () => {
    expect(after(escapeDown, { kind: 'cancel' })).toEqual(IDLE);
  });

  it('ended is final', () => {
    const ended = after(escapeDown, { kind: 'tick', atMs: 3_000 });
    expect(reduceEnd(ended, { kind: 'cancel' })).toBe(ended);
    expect(reduceEnd(ended, escapeDown)).toBe(ended);
  });

  it('the progress runs from nothing to full', () => {
    expect(holdShare(IDLE, 5_000)).toBe(0);
    expect(holdShare(after(escapeDown), 2_000)).toBe(0.5);
    expect(holdShare(after(escapeDown), 9_000)).toBe(1);
  });
});
