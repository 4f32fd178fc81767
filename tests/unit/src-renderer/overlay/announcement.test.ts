import { describe, expect, it } from 'vitest';
import { announcement } from '../../../../src-renderer/overlay/announcement.ts';
import { screenAt } from '../../../../src-renderer/overlay/screen.ts';
import { createTranslator } from '../../../../shared/messages/translator.ts';
import type { BreakView } from '../../../../shared/ipc/snapshot.ts';
import { breakView, hipStretch, routine } from '../snapshot-fixture.ts';

const words = createTranslator('en');

function said(stepIndex: number, stepElapsedMs: number, change: Partial<BreakView> = {}): string {
  const view = { ...breakView, ...change };
  return announcement(words, view, screenAt(view, { stepIndex, stepElapsedMs }));
}

describe('what is announced', () => {
  it('a step is announced once: the words do not change with the seconds', () => {
    expect(said(1, 1_000)).toBe(said(1, 90_000));
    expect(said(1, 0)).toContain('Walk for two minutes');
  });

  it('the cues are announced in the first repetition only', () => {
    const first = said(2, 5_000);
    const second = said(2, 5_000 + 7_000);
    expect(first).not.toBe(second);
    expect(said(2, 5_000 + 14_000)).toBe(first);
    expect(said(2, 5_000 + 14_000 + 7_000)).toBe(first);
  });

  it('the side is named, and its change', () => {
    const sided = { routine: { ...routine, steps: [hipStretch] } };
    expect(said(0, 6_000, sided)).toContain('Left side');
    expect(said(0, 5_000 + 24_000 + 1_000, sided)).toBe('Change to the right side');
  });

  it('coming back from the walk is welcomed, early, late and with what comes next', () => {
    expect(said(1, 50_300, { stage: 'back-early' })).toContain('You walked 0:50 of 2:00.');
    expect(said(1, 119_999, { stage: 'awaiting' })).toContain('Press Enter when you are back.');
    expect(said(2, 1_000, { welcomedAtStep: 2 })).toMatch(/^Welcome back\. Get ready/);
    expect(said(2, 1_000)).toMatch(/^Get ready/);
    expect(said(1, 1_000, { isWalkOnTheSpot: true })).toContain('on the spot');
  });

  it('a pause is announced', () => {
    expect(said(2, 6_000, { stage: 'held' })).toBe('Paused. Everything waits.');
  });

  it('nothing is said twice: pages that take the focus speak for themselves', () => {
    for (const stage of ['hurt', 'finished', 'help'] as const) expect(said(2, 6_000, { stage })).toBe('');
  });
});
