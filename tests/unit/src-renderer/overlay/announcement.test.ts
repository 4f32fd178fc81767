import { describe, expect, it } from 'vitest';
import { announcement } from '../../../../src-renderer/overlay/announcement.ts';
import { screenAt } from '../../../../src-renderer/overlay/screen.ts';
import { createTranslator } from '../../../../shared/messages/translator.ts';
import type { ExerciseStep } from '../../../../shared/walkthrough/routine.ts';
import { breakIn, type BreakChange, catStretch, hipStretch, routine } from '../snapshot-fixture.ts';

const words = createTranslator('en');

function said(stepIndex: number, stepElapsedMs: number, change: BreakChange = {}): string {
  const { stage = 'playing', ...begun } = change;
  const view = breakIn(stage, begun);
  return announcement(words, view, screenAt(view, { stepIndex, stepElapsedMs }));
}

describe('what is announced', () => {
  it('a step is announced once: the words do not change with the seconds', () => {
    expect(said(1, 1_000)).toBe(said(1, 90_000));
    expect(said(1, 0)).toContain('Walk for two minutes');
  });

  it('each cue is announced as it comes on, in every repetition that has room for it', () => {
    const first = said(2, 5_000);
    expect(first).toMatch(/^Go\. /);
    const cues = [7_000, 14_000, 21_000, 28_000].map((workMs) => said(2, 5_000 + workMs));
    expect(new Set(cues).size).toBe(2);
    expect(cues[0]).not.toBe(cues[1]);
    expect(cues[1]).toBe(first.replace('Go. ', ''));
    expect(cues.slice(2)).toEqual(cues.slice(0, 2));
  });

  it('quick repetitions are announced by the first one alone', () => {
    const hinge: ExerciseStep = {
      ...catStretch,
      exerciseId: 'hip-hinge',
      volume: { ...catStretch.volume, repetitionMs: 4_500 },
      work: [Array.from({ length: 6 }, () => ({ lengthMs: 4_500, holdMs: null }))],
    };
    const quick = { routine: { ...routine, steps: [hinge] } };
    const second = said(0, 5_000 + 2_600, quick);
    expect(second).not.toBe(said(0, 5_000, quick));
    for (const workMs of [4_600, 7_100, 13_000]) expect(said(0, 5_000 + workMs, quick)).toBe(second);
  });

  it('from the middle of the work it is told once when to stop', () => {
    const caution = words.translate('exercise.cat-stretch.caution');
    const workMs = 6 * 14_000;
    const all = Array.from({ length: workMs / 100 }, (_, index) => said(2, 5_000 + index * 100));
    const told = all.flatMap((text, index) => (text.includes(caution) ? [index] : []));
    expect(told[0]).toBe(workMs / 200);
    expect(told.at(-1)).toBe((told[0] ?? 0) + told.length - 1);
    expect(told).toHaveLength(70);
    expect(new Set(told.map((index) => all[index])).size).toBe(1);
  });

  it('with quick repetitions too, with the cue left standing', () => {
    const hinge: ExerciseStep = {
      ...catStretch,
      exerciseId: 'hip-hinge',
      volume: { ...catStretch.volume, repetitionMs: 4_500 },
      ladder: [3, 6].map((repetitions) => ({ ...catStretch.volume, repetitions, repetitionMs: 4_500 })),
      work: [Array.from({ length: 6 }, () => ({ lengthMs: 4_500, holdMs: null }))],
    };
    const quick = { routine: { ...routine, steps: [hinge] } };
    const late = said(0, 5_000 + 13_500, quick);
    expect(late).toContain(words.translate('exercise.hip-hinge.caution'));
    expect(said(0, 5_000 + 26_900, quick)).toBe(late);
  });

  it('of the first of two sides it is told that the other one follows', () => {
    const sided = { routine: { ...routine, steps: [hipStretch] } };
    expect(said(0, 5_000 + 11_900, sided)).not.toContain('Then');
    expect(said(0, 5_000 + 12_000, sided)).toMatch(/ Then the right side\.$/);
    expect(said(0, 5_000 + 24_000 + 5_000 + 12_000, sided)).toContain(
      words.translate('exercise.hip-flexor-stand.caution'),
    );
  });

  it('the side is named, and its change', () => {
    const sided = { routine: { ...routine, steps: [hipStretch] } };
    expect(said(0, 6_000, sided)).toContain('Left side');
    expect(said(0, 5_000 + 24_000 + 1_000, sided)).toBe('Change to the right side.');
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
