/**
 * Every script played once from its set-up through two repetitions and the rest, frame by frame, so that nothing
 * short-lived between two key poses is missed by chance: joints, floor, pace, and hands that go round legs and trunk.
 */
import { describe, expect, it } from 'vitest';
import { limitViolations } from '../../../shared/figure/body/joint-limits.ts';
import { sides } from '../../../shared/figure/body/side.ts';
import { between, distance, type Vector } from '../../../shared/figure/math/vector.ts';
import type { FigureScript } from '../../../shared/figure/motion/script.ts';
import { figureScripts } from '../../../shared/exercises/figure-scripts.ts';
import { bodySurface, lowestPoint } from '../../../shared/figure/surface/body-surface.ts';
import type { SurfacePiece } from '../../../shared/figure/surface/surface-piece.ts';
import { fastestTurn, handDepth, jointsOf, largestTurn } from './measure.ts';
import { frameMs, playedFrames, type PlayedFrame } from './played-frames.ts';

/** Fast by nature: walking, and rising from the chair. */
function mayHurry(script: FigureScript): boolean {
  return script.motion === 'gait' || script.id === 'sit-to-stand';
}

const scripts = Object.values(figureScripts);

/** A body of 1.72 m that changes its speed by 7 m/s in a second; quicker changes look like a jolt. */
const mostChange = 4;

describe.each(scripts)('$id from beginning to end', (script) => {
  it('keeps to the joints, to the floor and to its pace, and the hands outside of legs and trunk', () => {
    const faults = new Set<string>();
    let before: PlayedFrame | undefined;
    for (const frame of playedFrames(script)) {
      if (frame.pose !== before?.pose) {
        const pieces = bodySurface(frame.figure);
        for (const fault of [...frameFaults(script, frame, before, pieces), ...handFaults(pieces)])
          faults.add(`${frame.at}: ${fault}`);
      }
      before = frame;
    }
    expect([...faults].slice(0, 12)).toEqual([]);
  });

  if (script.motion === 'gait') return;

  it('moves without a jolt: no joint changes its speed at once, where key poses are passed least of all', () => {
    const faults: string[] = [];
    let last: readonly Vector[] = [];
    let before: readonly Vector[] = [];
    for (const { at, isFirst, figure } of playedFrames(script)) {
      const joints = jointsOf(figure);
      joints.forEach((joint, index) => {
        const [first, second] = [before[index] ?? joint, last[index] ?? joint];
        const change = distance(joint, between(first, second, 2)) / (frameMs / 1000) ** 2;
        if (change > mostChange) faults.push(`${at}: joint ${index} ${change.toFixed(1)}`);
      });
      // A repetition's first frame shows what the set-up's last one did.
      [before, last] = isFirst ? [joints, joints] : [last, joints];
    }
    expect(faults.slice(0, 12)).toEqual([]);
  });
});

describe('the measure of hands', () => {
  it('tells hands that go round from those that go through: the same moves without their arcs', () => {
    const script = figureScripts['figure-four-chair'];
    const straight = { ...script, keyframes: script.keyframes.map((one) => ({ ...one, handArcs: none })) };
    expect(deepestIn(script)).toBeLessThan(rests);
    expect(deepestIn(straight)).toBeGreaterThan(0.03);
  });
});

const none = { from: [] };
/** Flesh gives way under a hand that rests on it; in statures. */
const rests = 0.008;

function handFaults(pieces: readonly SurfacePiece[]): readonly string[] {
  return sides
    .map((side) => ({ side, depth: handDepth(pieces, side) }))
    .filter(({ depth }) => depth > rests)
    .map(({ side, depth }) => `${side} hand ${depth.toFixed(4)} deep`);
}

function deepestIn(script: FigureScript): number {
  const bodies = playedFrames(script).map(({ figure }) => bodySurface(figure));
  return Math.max(...bodies.flatMap((pieces) => sides.map((side) => handDepth(pieces, side))));
}

function frameFaults(
  script: FigureScript,
  { pose, figure }: PlayedFrame,
  before: PlayedFrame | undefined,
  pieces: readonly SurfacePiece[],
): readonly string[] {
  const faults = [...limitViolations(pose)];
  const lowest = lowestPoint(pieces);
  // A person on a cushion touches the cushion, not the floor.
  const highest = script.props.includes('cushion') ? 0.031 : 0.01;
  if (!(lowest > -0.01 && lowest < highest)) faults.push(`lowest point ${lowest.toFixed(4)}`);
  if (before === undefined) return faults;
  const last = jointsOf(before.figure);
  jointsOf(figure).forEach((joint, index) => {
    const way = distance(joint, last[index] ?? joint);
    if (!(way < 0.05)) faults.push(`joint ${index} jumps ${way.toFixed(3)}`);
  });
  const { name, turn } = largestTurn(before.pose, pose, [before.figure, figure]);
  const speed = (turn * 1000) / frameMs;
  if (!mayHurry(script) && speed > fastestTurn * 1.02) faults.push(`${name} ${speed.toFixed(1)}°/s`);
  return faults;
}
