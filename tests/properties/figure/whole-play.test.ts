// Every script played once from its set-up through two repetitions and the rest, frame by frame, so that nothing
// short-lived between two key poses is missed by chance.
import { describe, expect, it } from 'vitest';
import { solveFigure } from '../../../shared/figure/body/forward-kinematics.ts';
import { limitViolations } from '../../../shared/figure/body/joint-limits.ts';
import type { Pose } from '../../../shared/figure/body/pose.ts';
import { between, distance, type Vector } from '../../../shared/figure/math/vector.ts';
import { fastestTurn } from '../../../shared/figure/motion/between-keys.ts';
import {
  poseAt,
  repetitionDurationMs,
  setupDurationMs,
  type MotionMoment,
} from '../../../shared/figure/motion/motion-track.ts';
import type { FigureScript } from '../../../shared/figure/motion/script.ts';
import { figureScripts } from '../../../shared/figure/scripts/index.ts';
import { bodySurface, lowestPoint } from '../../../shared/figure/surface/body-surface.ts';
import { jointsOf, largestTurn } from './measure.ts';

const frameMs = 25;

/** Fast by nature: walking, and rising from the chair. */
function mayHurry(script: FigureScript): boolean {
  return script.motion === 'gait' || script.id === 'sit-to-stand';
}

/** All frames in order; holds that a dose decides are as short as they may be. */
function framesOf(script: FigureScript): readonly MotionMoment[] {
  const holdMs = script.holdRangeMs?.[0];
  const hold = holdMs === undefined ? {} : { holdMs };
  const part = (name: MotionMoment['part'], lengthMs: number): readonly MotionMoment[] =>
    Array.from({ length: Math.ceil(lengthMs / frameMs) }, (_, frame) => ({
      part: name,
      elapsedMs: frame * frameMs,
      ...hold,
    }));
  return [
    ...part('setup', setupDurationMs(script)),
    ...part('repetition', 2 * repetitionDurationMs(script, holdMs)),
    ...part('rest', 2000),
  ];
}

describe.each(Object.values(figureScripts))('$id from beginning to end', (script) => {
  it('keeps to the joints, to the floor and to its pace in every frame', () => {
    const faults = new Set<string>();
    let before: Pose | undefined;
    for (const moment of framesOf(script)) {
      const pose = poseAt(script, moment);
      if (pose !== before) {
        const at = `${moment.part} ${(moment.elapsedMs / 1000).toFixed(2)} s`;
        for (const fault of frameFaults(script, pose, before)) faults.add(`${at}: ${fault}`);
      }
      before = pose;
    }
    expect([...faults].slice(0, 12)).toEqual([]);
  });
});

/** A body of 1.72 m that changes its speed by 7 m/s in a second; quicker changes look like a jolt. */
const mostChange = 4;

describe.each(Object.values(figureScripts).filter(({ motion }) => motion !== 'gait'))(
  '$id from beginning to end',
  (script) => {
    it('moves without a jolt: no joint changes its speed at once, where key poses are passed least of all', () => {
      const faults: string[] = [];
      let last: readonly Vector[] = [];
      let before: readonly Vector[] = [];
      for (const moment of framesOf(script)) {
        const joints = jointsOf(solveFigure(poseAt(script, moment)));
        joints.forEach((joint, index) => {
          const [first, second] = [before[index] ?? joint, last[index] ?? joint];
          const change = distance(joint, between(first, second, 2)) / (frameMs / 1000) ** 2;
          const at = `${moment.part} ${(moment.elapsedMs / 1000).toFixed(2)} s`;
          if (change > mostChange) faults.push(`${at}: joint ${index} ${change.toFixed(1)}`);
        });
        // The parts are played apart: a repetition's first frame shows what the set-up's last one did.
        [before, last] = moment.elapsedMs === 0 ? [joints, joints] : [last, joints];
      }
      expect(faults.slice(0, 12)).toEqual([]);
    });
  },
);

function frameFaults(script: FigureScript, pose: Pose, before: Pose | undefined): readonly string[] {
  const figure = solveFigure(pose);
  const faults = [...limitViolations(pose)];
  const lowest = lowestPoint(bodySurface(figure));
  // A person on a cushion touches the cushion, not the floor.
  const highest = script.props.includes('cushion') ? 0.031 : 0.01;
  if (!(lowest > -0.01 && lowest < highest)) faults.push(`lowest point ${lowest.toFixed(4)}`);
  if (before === undefined) return faults;
  const last = jointsOf(solveFigure(before));
  jointsOf(figure).forEach((joint, index) => {
    const way = distance(joint, last[index] ?? joint);
    if (!(way < 0.05)) faults.push(`joint ${index} jumps ${way.toFixed(3)}`);
  });
  const { name, turn } = largestTurn(before, pose);
  const speed = (turn * 1000) / frameMs;
  if (!mayHurry(script) && speed > fastestTurn * 1.02) faults.push(`${name} ${speed.toFixed(1)}°/s`);
  return faults;
}
