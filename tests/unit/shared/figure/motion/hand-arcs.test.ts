/** How a hand or a leg bows on its way: out of the flesh that is beside it, and without a jolt. */
import { describe, expect, test } from 'vitest';
import { solveFigure } from '../../../../../shared/figure/body/forward-kinematics.ts';
import { evenShares } from '../../../../../shared/figure/body/pose.ts';
import { clamp } from '../../../../../shared/figure/math/angles.ts';
import { between, distance, dot, subtract, type Vector } from '../../../../../shared/figure/math/vector.ts';
import { keyBetween } from '../../../../../shared/figure/motion/between-keys.ts';
import { bowHands, bowLeg } from '../../../../../shared/figure/motion/hand-arcs.ts';
import { type HandArcs, poseOf } from '../../../../../shared/figure/motion/script.ts';
import { solvedKeys } from '../../../../../shared/figure/motion/solved-keys.ts';
import { figureScripts } from '../../../../../shared/exercises/figure-scripts.ts';

const keyframe = figureScripts['seated-twist-chair'].keyframes[0];
if (keyframe === undefined) throw new Error('no key pose');
const pose = poseOf(keyframe);
const start = solveFigure(pose);
const size = 0.05;
const late: HandArcs = { from: ['K0'], right: [0, size, 0] };
const early: HandArcs = { ...late, early: true };

/** How far the right hand has bowed out, as a share of the whole bow. */
function bow(arcs: HandArcs, share: number): number {
  return distance(solveFigure(bowHands(pose, arcs, share)).right.wrist, start.right.wrist) / size;
}

describe.each([
  ['a bow', late],
  ['an early bow', early],
])('%s', (_, arcs) => {
  test('changes nothing at either end of the way', () => {
    expect(bowHands(pose, arcs, 0)).toEqual(pose);
    expect(bowHands(pose, arcs, 1)).toEqual(pose);
  });

  test('is whole at the middle, the way it is told', () => {
    const { wrist } = solveFigure(bowHands(pose, arcs, 0.5)).right;
    const told = { x: start.right.wrist.x, y: start.right.wrist.y + size, z: start.right.wrist.z };
    expect(distance(wrist, told)).toBeLessThan(0.0005);
  });

  test('leaves the other hand alone', () => {
    expect(bowHands(pose, arcs, 0.3).left).toEqual(pose.left);
  });

  test('begins, turns and ends at rest', () => {
    for (const at of [0, 0.5, 1])
      expect(Math.abs(bow(arcs, Math.min(1, at + 0.005)) - bow(arcs, Math.max(0, at - 0.005)))).toBeLessThan(
        0.01,
      );
  });

  test('goes on evenly: no step of a hundredth of the way moves more than a twentieth of the bow', () => {
    for (let step = 0; step < 100; step += 1)
      expect(Math.abs(bow(arcs, (step + 1) / 100) - bow(arcs, step / 100)), `${step} %`).toBeLessThan(0.05);
  });
});

describe('an early bow', () => {
  test('is nearly whole at a quarter of the way, where another has come half as far', () => {
    expect(bow(early, 0.25)).toBeGreaterThan(0.85);
    expect(bow(late, 0.25)).toBeLessThan(0.6);
  });

  test('comes back as another does', () => {
    for (const share of [0.6, 0.75, 0.9]) expect(bow(early, share)).toBeCloseTo(bow(late, share), 9);
  });
});

describe('the bow of a leg', () => {
  const arcs: HandArcs = { from: ['K0'], leg: ['right', 12, 0, -16] };

  test('turns the told joints of that leg by so much at the middle of the way', () => {
    const bowed = bowLeg(pose, arcs, 0.5);
    expect(bowed.right.hipFlexion).toBeCloseTo(pose.right.hipFlexion + 12, 9);
    expect(bowed.right.knee).toBeCloseTo(pose.right.knee - 16, 9);
    expect(bowed.right.hipAbduction).toBe(pose.right.hipAbduction);
    expect(bowed.left).toEqual(pose.left);
  });

  test('is not there at either end of the way', () => {
    expect(bowLeg(pose, arcs, 0)).toEqual(pose);
    expect(bowLeg(pose, arcs, 1)).toEqual(pose);
  });

  test('lifts the foot that is laid over the other shin clear of it', () => {
    const script = figureScripts['figure-four-chair'];
    const [from, to] = ['K0', 'K1'].map((name) => solvedKeys(script).get(name));
    if (from === undefined || to === undefined) throw new Error('no key pose');
    const apart = (key: typeof to): number =>
      Math.min(
        ...[0.3, 0.4, 0.5, 0.6, 0.7].map((share) => {
          const { right, left } = solveFigure(keyBetween(from, key, evenShares(share)));
          return distance(right.ankle, pointNearest(right.ankle, left.knee, left.ankle));
        }),
      );
    const plain = { ...to, keyframe: { ...to.keyframe, handArcs: { from: [] } } };
    expect(apart(to)).toBeGreaterThan(apart(plain) + 0.02);
  });
});

/** The point of a bone that is nearest to another point. */
function pointNearest(at: Vector, from: Vector, to: Vector): Vector {
  const way = subtract(to, from);
  return between(from, to, clamp(dot(subtract(at, from), way) / dot(way, way), 0, 1));
}
