import { describe, expect, it } from 'vitest';
import { figureMoment, figureOf } from '../../../../src-renderer/overlay/figure-moment.ts';
import { walkthroughAt } from '../../../../shared/walkthrough/walkthrough-engine.ts';
import type { RoutineStep } from '../../../../shared/walkthrough/routine.ts';
import { catStretch, hipStretch, routine } from '../snapshot-fixture.ts';

function figureAt(step: RoutineStep, stepElapsedMs: number, stills = false) {
  const moment = walkthroughAt({ ...routine, steps: [step] }, { stepIndex: 0, stepElapsedMs });
  if (moment === null) throw new Error('past the end');
  return figureMoment(moment, stills);
}

describe('what the figure does', () => {
  it('takes up the position while the person gets ready', () => {
    expect(figureAt(catStretch, 1_200)).toEqual({
      part: 'setup',
      elapsedMs: 1_200,
      mirrored: false,
      stills: false,
    });
  });

  it('repeats from the start of the work, on over the repetitions', () => {
    expect(figureAt(catStretch, 5_000 + 30_000)).toMatchObject({ part: 'repetition', elapsedMs: 30_000 });
  });

  it('shows the left side as the mirror image, with the hold of the dose', () => {
    expect(figureAt(hipStretch, 5_000 + 9_000)).toEqual({
      part: 'repetition',
      elapsedMs: 9_000,
      holdMs: 20_000,
      mirrored: true,
      stills: false,
    });
  });

  it('shows the right side as the mirror image where the script turns to the left', () => {
    const twist: RoutineStep = { ...hipStretch, exerciseId: 'seated-twist-chair', sides: ['left', 'right'] };
    expect(figureAt(twist, 5_000 + 9_000)).toMatchObject({ mirrored: false });
    expect(figureAt(twist, 5_000 + 24_000 + 5_000 + 2_000)).toMatchObject({ mirrored: true });
  });

  it('rests on the side to come while sides change', () => {
    expect(figureAt(hipStretch, 5_000 + 24_000 + 1_500)).toMatchObject({
      part: 'rest',
      elapsedMs: 1_500,
      mirrored: false,
    });
  });

  it('starts again from zero on the second side', () => {
    expect(figureAt(hipStretch, 5_000 + 24_000 + 5_000 + 2_000)).toMatchObject({
      part: 'repetition',
      elapsedMs: 2_000,
      mirrored: false,
    });
  });

  it('rests while it settles', () => {
    expect(figureAt(catStretch, 5_000 + 84_000 + 500)).toMatchObject({ part: 'rest', elapsedMs: 500 });
  });

  it('walks through the walk', () => {
    const walk: RoutineStep = { kind: 'walk', durationMs: 120_000 };
    expect(figureOf(walk)).toBe('walk');
    expect(figureAt(walk, 7_000)).toMatchObject({ part: 'repetition', elapsedMs: 7_000 });
  });

  it('shows stills when motion is reduced', () => {
    expect(figureAt(catStretch, 9_000, true)).toMatchObject({ stills: true });
  });
});
