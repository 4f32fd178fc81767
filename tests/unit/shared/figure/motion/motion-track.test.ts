import { describe, expect, it } from 'vitest';
import {
  breathAt,
  poseAt,
  repetitionDurationMs,
  setupDurationMs,
} from '../../../../../shared/figure/motion/motion-track.ts';
import { solvedKeys } from '../../../../../shared/figure/motion/solved-keys.ts';
import { figureScripts } from '../../../../../shared/exercises/figure-scripts.ts';

describe('timing', () => {
  it('takes the times of the key poses', () => {
    const script = figureScripts['cat-stretch'];
    expect([setupDurationMs(script), repetitionDurationMs(script)]).toEqual([2000, 14_000]);
  });

  it('counts a pair of bird dogs as one repetition', () => {
    expect(repetitionDurationMs(figureScripts['bird-dog'])).toBe(16_400);
  });

  it('replaces only variable holds, within the allowed range', () => {
    const script = figureScripts['hip-flexor-stand'];
    const lengths = [undefined, 25_000, 90_000].map((holdMs) => repetitionDurationMs(script, holdMs));
    expect(lengths).toEqual([24_000, 29_000, 34_000]);
  });

  it('does not change a script without variable holds', () => {
    const script = figureScripts['cat-stretch'];
    expect(repetitionDurationMs(script, 99_000)).toBe(repetitionDurationMs(script));
  });
});

describe('breath', () => {
  it('starts with the move into a key pose', () => {
    const script = figureScripts['cat-stretch'];
    const breaths = [0, 6999, 7000].map((elapsedMs) => breathAt(script, { part: 'repetition', elapsedMs }));
    expect(breaths).toEqual(['out', 'out', 'in']);
  });

  it('is free at rest', () => {
    expect(breathAt(figureScripts['cat-stretch'], { part: 'rest', elapsedMs: 0 })).toBe('free');
  });
});

describe('stills', () => {
  it('show the key pose of the move without anything between', () => {
    const script = figureScripts['cat-stretch'];
    const target = solvedKeys(script).get('K1')?.pose;
    const shown = [0, 500, 4000].map((elapsedMs) =>
      poseAt(script, { part: 'repetition', elapsedMs, stills: true }),
    );
    expect(shown).toEqual([target, target, target]);
  });

  it('hold the pose of a script that has no repetition', () => {
    const script = figureScripts['desk-slumped'];
    expect(poseAt(script, { part: 'repetition', elapsedMs: 777 })).toEqual(
      poseAt(script, { part: 'setup', elapsedMs: 0 }),
    );
  });
});

describe('a set-up that is over', () => {
  it('stays in its last key pose', () => {
    const script = figureScripts['desk-posture'];
    expect(poseAt(script, { part: 'setup', elapsedMs: 1e7 })).toEqual(solvedKeys(script).get('K1')?.pose);
  });
});
