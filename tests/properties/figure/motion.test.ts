import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bodySurface, lowestPoint } from '../../../shared/figure/body-surface.ts';
import { solveFigure, type SolvedFigure } from '../../../shared/figure/forward-kinematics.ts';
import { limitViolations } from '../../../shared/figure/joint-limits.ts';
import {
  poseAt,
  repetitionDurationMs,
  setupDurationMs,
  type MotionMoment,
} from '../../../shared/figure/motion-track.ts';
import type { Pose } from '../../../shared/figure/pose.ts';
import { figureScripts, type FigureScriptId } from '../../../shared/figure/scripts/index.ts';
import { solvedKeys } from '../../../shared/figure/solved-keys.ts';
import { distance } from '../../../shared/figure/vector.ts';

const listed: readonly FigureScriptId[] = [
  'stand-back-extension',
  'seated-cat-cow',
  'sit-to-stand',
  'hip-flexor-stand',
  'walk',
  'desk-posture',
  'desk-slumped',
  'desk-neutral',
  'cat-stretch',
  'bird-dog',
  'pelvic-tilt',
  'stand',
];

const anyMoment: fc.Arbitrary<MotionMoment> = fc.record({
  part: fc.constantFrom('setup' as const, 'repetition' as const, 'rest' as const),
  elapsedMs: fc.integer({ min: 0, max: 60_000 }),
  mirrored: fc.boolean(),
});

function numbersOf(value: unknown): readonly number[] {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersOf) : [];
}

function lowest(pose: Pose): number {
  return lowestPoint(bodySurface(solveFigure(pose)));
}

describe.each(listed)('%s at any moment', (id) => {
  const script = figureScripts[id];

  it('has finite angles within the joint limits', () => {
    fc.assert(
      fc.property(anyMoment, (moment) => {
        const pose = poseAt(script, moment);
        expect(numbersOf(pose).every(Number.isFinite)).toBe(true);
        expect(limitViolations(pose)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('touches the floor, neither floating nor sinking by 1 % of stature', () => {
    fc.assert(
      fc.property(anyMoment, (moment) => {
        expect(Math.abs(lowest(poseAt(script, moment)))).toBeLessThan(0.01);
      }),
      { numRuns: 60 },
    );
  });

  it('never jumps between two frames', () => {
    fc.assert(
      fc.property(anyMoment, (moment) => {
        const now = solveFigure(poseAt(script, moment));
        const next = solveFigure(poseAt(script, { ...moment, elapsedMs: moment.elapsedMs + 8 }));
        expect(fastestJoint(now, next)).toBeLessThan(0.03);
      }),
      { numRuns: 60 },
    );
  });
});

function fastestJoint(a: SolvedFigure, b: SolvedFigure): number {
  const points = (figure: SolvedFigure) => [
    figure.headCentre,
    ...[figure.left, figure.right].flatMap((side) => [side.elbow, side.wrist, side.knee, side.ankle]),
  ];
  const after = points(b);
  return Math.max(...points(a).map((point, index) => distance(point, after[index] ?? point)));
}

describe.each(listed.filter((id) => id !== 'walk'))('planted hands and feet of %s', (id) => {
  const script = figureScripts[id];
  const keys = solvedKeys(script);

  it('move less than 0.5 % of stature while they are planted', () => {
    const names = [...script.setup, ...script.repetition];
    fc.assert(
      fc.property(
        fc.nat({ max: Math.max(0, names.length - 2) }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (index, share) => {
          const from = keys.get(names[index] ?? '');
          const to = keys.get(names[index + 1] ?? '');
          if (from === undefined || to === undefined) return;
          const pose = poseAt(script, momentOf(index + 1, share));
          const figure = solveFigure(pose);
          for (const side of ['left', 'right'] as const) {
            const [fromFoot, toFoot] = [from.plants.feet[side], to.plants.feet[side]];
            if (fromFoot !== undefined && fromFoot === toFoot)
              expect(distance(figure[side].ankle, toFoot.ankle)).toBeLessThan(0.005);
            const [fromHand, toHand] = [from.plants.hands[side], to.plants.hands[side]];
            if (fromHand !== undefined && fromHand === toHand)
              expect(distance(figure[side].wrist, toHand.wrist)).toBeLessThan(0.005);
          }
        },
      ),
      { numRuns: 120 },
    );
  });

  /** Moment within the move into the stop of this index over set-up and repetition. */
  function momentOf(index: number, share: number): MotionMoment {
    const inSetup = index < script.setup.length;
    const names = inSetup ? script.setup : script.repetition;
    const at = inSetup ? index : index - script.setup.length;
    let before = 0;
    for (const name of names.slice(0, at)) {
      const keyframe = keys.get(name)?.keyframe;
      before += (keyframe?.moveInMs ?? 0) + (keyframe?.holdMs ?? 0);
    }
    const moveMs = keys.get(names[at] ?? '')?.keyframe.moveInMs ?? 0;
    return { part: inSetup ? 'setup' : 'repetition', elapsedMs: before + moveMs * share };
  }
});

describe('a mirrored moment', () => {
  it('is the same pose with left and right swapped', () => {
    fc.assert(
      fc.property(fc.constantFrom(...listed), anyMoment, (id, moment) => {
        const plain = solveFigure(poseAt(figureScripts[id], { ...moment, mirrored: false }));
        const mirrored = solveFigure(poseAt(figureScripts[id], { ...moment, mirrored: true }));
        const { wrist, knee } = plain.left;
        expect(distance(mirrored.right.wrist, { ...wrist, x: -wrist.x })).toBeLessThan(1e-9);
        expect(distance(mirrored.right.knee, { ...knee, x: -knee.x })).toBeLessThan(1e-9);
      }),
      { numRuns: 60 },
    );
  });
});

describe('repetitions', () => {
  it('loop: the same time in the second and the third repetition shows the same pose', () => {
    fc.assert(
      fc.property(fc.constantFrom(...listed), fc.double({ min: 0, max: 0.999, noNaN: true }), (id, share) => {
        const script = figureScripts[id];
        const length = repetitionDurationMs(script);
        const second = poseAt(script, { part: 'repetition', elapsedMs: length * (1 + share) });
        const third = poseAt(script, { part: 'repetition', elapsedMs: length * (2 + share) });
        numbersOf(second).forEach((value, index) => expect(numbersOf(third)[index]).toBeCloseTo(value, 6));
      }),
      { numRuns: 60 },
    );
  });

  it('begin where the set-up ends', () => {
    for (const id of listed) {
      const script = figureScripts[id];
      const end = poseAt(script, { part: 'setup', elapsedMs: setupDurationMs(script) });
      const start = poseAt(script, { part: 'repetition', elapsedMs: 0 });
      numbersOf(end).forEach((value, index) => expect(numbersOf(start)[index], id).toBeCloseTo(value, 4));
    }
  });
});
