/**
 * How far the solved key poses are from the angles that were authored for them. Contacts win over angles, but a hip,
 * a knee, a shoulder or an elbow may give way by eight degrees only, and the spine not at all.
 */
import { describe, expect, it } from 'vitest';
import { solveFigure } from '../../../shared/figure/body/forward-kinematics.ts';
import { distance } from '../../../shared/figure/math/vector.ts';
import { poseOf, type FigureScript } from '../../../shared/figure/motion/script.ts';
import { solvedKeys } from '../../../shared/figure/motion/solved-keys.ts';
import { figureScripts } from '../../../shared/exercises/figure-scripts.ts';

const allowedDegrees = 8;
/** Rounding of the solver, in degrees. */
const slack = 0.05;

const joints = [
  'hipFlexion',
  'hipAbduction',
  'knee',
  'shoulderFlexion',
  'shoulderAbduction',
  'elbow',
] as const;
type Joint = (typeof joints)[number];

interface Change {
  readonly at: string;
  readonly joint: Joint;
  readonly degrees: number;
}

function changesOf(script: FigureScript): readonly Change[] {
  const changes: Change[] = [];
  for (const [name, { keyframe, pose }] of solvedKeys(script)) {
    const authored = poseOf(keyframe);
    for (const side of ['left', 'right'] as const) {
      for (const joint of joints) {
        const by = Math.abs(pose[side][joint] - authored[side][joint]);
        changes.push({ at: `${name} ${side} ${joint}`, joint, degrees: by });
      }
    }
  }
  return changes;
}

const scripts: readonly FigureScript[] = Object.values(figureScripts);

describe.each(scripts)('the key poses of $id', (script) => {
  it('turn hips, knees, shoulders and elbows by no more than eight degrees to meet their contacts', () => {
    const tooFar = changesOf(script)
      .filter((change) => change.degrees > allowedDegrees + slack)
      .map((change) => `${change.at} ${change.degrees.toFixed(1)}`);
    expect(tooFar).toEqual([]);
  });

  it('reach every place that a hand is planted on', () => {
    for (const [name, { pose, plants }] of solvedKeys(script)) {
      const figure = solveFigure(pose);
      for (const side of ['left', 'right'] as const) {
        const plant = plants.hands[side];
        if (plant === undefined) continue;
        const missed = distance(figure[side].wrist, plant.wrist);
        expect(missed, `${name} ${side} ${missed.toFixed(4)}`).toBeLessThan(0.005);
      }
    }
  });

  it('keep the authored spine', () => {
    for (const [name, { keyframe, pose }] of solvedKeys(script)) {
      // Trunk and hips sway while walking; the key poses of a walk are places on that curve.
      if (script.motion === 'gait' && script.repetition.includes(name)) continue;
      expect(pose.spine, name).toEqual(poseOf(keyframe).spine);
    }
  });
});
