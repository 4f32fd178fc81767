// Hands go round legs and trunk, not through them: every script once from its set-up through two repetitions and the
// rest, frame by frame.
import { describe, expect, it } from 'vitest';
import { solveFigure } from '../../../shared/figure/body/forward-kinematics.ts';
import type { Pose } from '../../../shared/figure/body/pose.ts';
import {
  poseAt,
  repetitionDurationMs,
  setupDurationMs,
  type MotionMoment,
} from '../../../shared/figure/motion/motion-track.ts';
import type { FigureScript } from '../../../shared/figure/motion/script.ts';
import { figureScripts } from '../../../shared/figure/scripts/index.ts';
import { handDepth } from './measure.ts';

const frameMs = 40;
/** Flesh gives way under a hand that rests on it; in statures. */
const rests = 0.008;
/** All poses in order; holds that a dose decides are as short as they may be. */
function posesOf(script: FigureScript): ReadonlyMap<Pose, string> {
  const holdMs = script.holdRangeMs?.[0];
  const hold = holdMs === undefined ? {} : { holdMs };
  const parts: readonly (readonly [MotionMoment['part'], number])[] = [
    ['setup', setupDurationMs(script)],
    ['repetition', 2 * repetitionDurationMs(script, holdMs)],
    ['rest', 2000],
  ];
  const poses = new Map<Pose, string>();
  for (const [part, lengthMs] of parts) {
    for (let elapsedMs = 0; elapsedMs < lengthMs; elapsedMs += frameMs) {
      const pose = poseAt(script, { part, elapsedMs, ...hold });
      if (!poses.has(pose)) poses.set(pose, `${part} ${(elapsedMs / 1000).toFixed(2)} s`);
    }
  }
  return poses;
}

describe.each(Object.values(figureScripts))('the hands of $id', (script) => {
  it('stay outside of legs and trunk in every frame', () => {
    const faults: string[] = [];
    for (const [pose, at] of posesOf(script)) {
      const figure = solveFigure(pose);
      for (const side of ['left', 'right'] as const) {
        const depth = handDepth(figure, side);
        if (depth > rests) faults.push(`${at}: ${side} hand ${depth.toFixed(4)} deep`);
      }
    }
    expect(faults).toEqual([]);
  });
});

describe('the measure', () => {
  it('tells hands that go round from those that go through: the same moves without their arcs', () => {
    const script = figureScripts['figure-four-chair'];
    const straight = { ...script, keyframes: script.keyframes.map((one) => ({ ...one, handArcs: none })) };
    expect(deepestIn(script)).toBeLessThan(rests);
    expect(deepestIn(straight)).toBeGreaterThan(0.03);
  });
});

const none = { from: [] };

function deepestIn(script: FigureScript): number {
  const figures = [...posesOf(script).keys()].map((pose) => solveFigure(pose));
  return Math.max(...figures.flatMap((one) => [handDepth(one, 'left'), handDepth(one, 'right')]));
}
