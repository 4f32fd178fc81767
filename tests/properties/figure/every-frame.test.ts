/** What must hold at any moment of every script, on both sides. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { solveFigure } from '../../../shared/figure/body/forward-kinematics.ts';
import { limitViolations } from '../../../shared/figure/body/joint-limits.ts';
import { distance } from '../../../shared/figure/math/vector.ts';
import {
  poseAt,
  repetitionDurationMs,
  setupDurationMs,
  type MotionMoment,
} from '../../../shared/figure/motion/motion-track.ts';
import type { FigureScript } from '../../../shared/figure/motion/script.ts';
import { solvedKeys } from '../../../shared/figure/motion/solved-keys.ts';
import { figureScripts } from '../../../shared/exercises/figure-scripts.ts';
import { bodySurface, lowestPoint } from '../../../shared/figure/surface/body-surface.ts';
import { fastestTurn, gapOf, jointsOf, largestTurn, numbersOf } from './measure.ts';

const scripts = Object.values(figureScripts);
const runs = { numRuns: 40 };
const frameMs = 20;
/** Even steps from 0 to below 1: doubles drawn by their bits would nearly all lie at 0. */
const shares = fc.nat({ max: 4095 }).map((step) => step / 4096);

/** A moment of set-up, of three repetitions or of the rest after them. */
function momentsOf(script: FigureScript): fc.Arbitrary<MotionMoment> {
  const lengths = {
    setup: setupDurationMs(script),
    repetition: 3 * repetitionDurationMs(script),
    rest: 2000,
  } as const;
  return fc
    .record({
      part: fc.constantFrom('setup' as const, 'repetition' as const, 'rest' as const),
      share: shares,
      mirrored: fc.boolean(),
    })
    .map(({ part, share, mirrored }) => ({ part, elapsedMs: share * lengths[part], mirrored }));
}

function later(moment: MotionMoment, byMs: number): MotionMoment {
  return { ...moment, elapsedMs: moment.elapsedMs + byMs };
}

/** The two places where speed is allowed: walking, and rising from the chair and sitting down. */
function mayHurry(script: FigureScript): boolean {
  return script.motion === 'gait' || script.id === 'sit-to-stand';
}

describe.each(scripts)('$id at any moment', (script) => {
  it('has finite numbers and joints within their limits', () => {
    fc.assert(
      fc.property(momentsOf(script), (moment) => {
        const pose = poseAt(script, moment);
        expect(numbersOf(pose).every(Number.isFinite)).toBe(true);
        expect(numbersOf(solveFigure(pose)).every(Number.isFinite)).toBe(true);
        expect(limitViolations(pose)).toEqual([]);
      }),
      runs,
    );
  });

  it('sinks nowhere into the floor and floats nowhere over it, by 1 % of stature', () => {
    fc.assert(
      fc.property(momentsOf(script), (moment) => {
        const lowest = lowestPoint(bodySurface(solveFigure(poseAt(script, moment))));
        expect(lowest).toBeGreaterThan(-0.01);
        expect(lowest).toBeLessThan(script.props.includes('cushion') ? 0.031 : 0.01);
      }),
      runs,
    );
  });

  it('jumps nowhere: no joint moves more than 3 % of stature in a frame of 8 ms', () => {
    fc.assert(
      fc.property(momentsOf(script), (moment) => {
        const after = jointsOf(solveFigure(poseAt(script, later(moment, 8))));
        jointsOf(solveFigure(poseAt(script, moment))).forEach((joint, index) =>
          expect(distance(joint, after[index] ?? joint)).toBeLessThan(0.03),
        );
      }),
      runs,
    );
  });
});

describe.each(scripts.filter((script) => !mayHurry(script)))(
  'every frame of $id, which is slow,',
  (script) => {
    it('turns no joint faster than 60° a second', () => {
      fc.assert(
        fc.property(momentsOf(script), (moment) => {
          const { name, turn } = largestTurn(poseAt(script, moment), poseAt(script, later(moment, frameMs)));
          expect({ name, fast: (turn * 1000) / frameMs > fastestTurn * 1.02 }).toEqual({ name, fast: false });
        }),
        runs,
      );
    });
  },
);

describe.each(scripts)('the key poses of $id', (script) => {
  it('meet every contact that has a height within 1 % of stature', () => {
    for (const [name, key] of solvedKeys(script)) {
      for (const contact of key.keyframe.contacts) {
        // The walking cycle rolls over heel and toes; its feet have their own test.
        if (script.motion === 'gait' && name !== 'stand') continue;
        const gap = gapOf(key.pose, contact) ?? 0;
        expect(Math.abs(gap), `${name} ${contact} ${gap.toFixed(4)}`).toBeLessThan(0.01);
      }
    }
  });

  it('leave the spine exactly as the script has it', () => {
    for (const [name, key] of solvedKeys(script)) {
      const { spine = {} } = key.keyframe;
      if (script.motion === 'gait') continue;
      for (const [angle, value] of Object.entries<number>({ ...key.pose.spine }))
        expect(value, `${name} ${angle}`).toBeCloseTo(
          Object.entries(spine).find(([k]) => k === angle)?.[1] ?? 0,
          9,
        );
    }
  });
});

describe.each(scripts.filter((script) => script.motion !== 'gait'))('planted limbs of $id', (script) => {
  const moves = movesOf(script);

  it('move less than 0.5 % of stature while they are planted', () => {
    fc.assert(
      fc.property(
        fc.nat({ max: Math.max(0, moves.length - 1) }),
        shares,
        fc.boolean(),
        (index, share, mirrored) => {
          const move = moves[index];
          if (move === undefined) return;
          const pose = poseAt(script, { ...move.at(share), mirrored });
          const sign = mirrored ? -1 : 1;
          const figure = solveFigure(pose);
          for (const side of ['left', 'right'] as const) {
            const shown = mirrored ? (side === 'left' ? figure.right : figure.left) : figure[side];
            for (const plant of move.heldBy(side)) {
              const at = { ...plant.at, x: plant.at.x * sign };
              expect(distance(shown[plant.joint], at), `${move.name} ${side} ${plant.joint}`).toBeLessThan(
                0.005,
              );
            }
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe.each(scripts.filter((script) => script.motion !== 'gait'))('contacts of $id', (script) => {
  const moves = movesOf(script);

  it('that both ends of a move name are kept on the whole way, within 1 % of stature', () => {
    fc.assert(
      fc.property(fc.nat({ max: Math.max(0, moves.length - 1) }), shares, (index, share) => {
        const move = moves[index];
        if (move === undefined) return;
        const pose = poseAt(script, move.at(share));
        for (const contact of move.keptContacts) {
          const gap = gapOf(pose, contact) ?? 0;
          expect(Math.abs(gap), `${move.name} ${contact} ${gap.toFixed(4)}`).toBeLessThan(0.01);
        }
      }),
      { numRuns: 60 },
    );
  });
});

/** Moves between key poses with what stays planted during each. */
function movesOf(script: FigureScript) {
  const keys = solvedKeys(script);
  const names = [...script.setup, ...script.repetition];
  return names.slice(1).map((name, index) => {
    const from = keys.get(names[index] ?? '');
    const to = keys.get(name);
    if (from === undefined || to === undefined) throw new Error(`no key pose ${name}`);
    const inSetup = index + 1 < script.setup.length;
    const list = inSetup ? script.setup : script.repetition;
    const before = list
      .slice(0, inSetup ? index + 1 : index + 1 - script.setup.length)
      .map((earlier) => keys.get(earlier)?.keyframe)
      .reduce((sum, keyframe) => sum + (keyframe?.moveInMs ?? 0) + (keyframe?.holdMs ?? 0), 0);
    return {
      name: `${names[index] ?? ''} to ${name}`,
      keptContacts: to.keyframe.contacts.filter((contact) => from.keyframe.contacts.includes(contact)),
      at: (share: number): MotionMoment => ({
        part: inSetup ? 'setup' : 'repetition',
        elapsedMs: before + to.keyframe.moveInMs * share,
      }),
      heldBy: (side: 'left' | 'right') => {
        const held: { joint: 'ankle' | 'wrist' | 'knee'; at: { x: number; y: number; z: number } }[] = [];
        const [fromFoot, toFoot] = [from.plants.feet[side], to.plants.feet[side]];
        if (fromFoot !== undefined && fromFoot === toFoot) held.push({ joint: 'ankle', at: toFoot.ankle });
        const [fromHand, toHand] = [from.plants.hands[side], to.plants.hands[side]];
        if (fromHand !== undefined && fromHand === toHand) held.push({ joint: 'wrist', at: toHand.wrist });
        const [fromKnee, toKnee] = [from.plants.knee, to.plants.knee];
        const isSame =
          fromKnee !== undefined && toKnee !== undefined && distance(fromKnee.at, toKnee.at) < 1e-9;
        if (isSame && toKnee.side === side) held.push({ joint: 'knee', at: toKnee.at });
        return held;
      },
    };
  });
}

describe('repetitions', () => {
  it('loop: the second and the third show the same pose at the same time', () => {
    fc.assert(
      fc.property(fc.constantFrom(...scripts), shares, (script, share) => {
        const length = repetitionDurationMs(script);
        const second = poseAt(script, { part: 'repetition', elapsedMs: length * (1 + share) });
        const third = numbersOf(poseAt(script, { part: 'repetition', elapsedMs: length * (2 + share) }));
        numbersOf(second).forEach((value, index) => expect(third[index]).toBeCloseTo(value, 6));
      }),
      { numRuns: 100 },
    );
  });

  it('begin where the set-up ends', () => {
    for (const script of scripts) {
      const end = poseAt(script, { part: 'setup', elapsedMs: setupDurationMs(script) });
      const start = numbersOf(poseAt(script, { part: 'repetition', elapsedMs: 0 }));
      numbersOf(end).forEach((value, index) => expect(start[index], script.id).toBeCloseTo(value, 3));
    }
  });
});

describe('a mirrored moment', () => {
  it('is the same pose with left and right swapped', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...scripts).chain((script) => fc.tuple(fc.constant(script), momentsOf(script))),
        ([script, moment]) => {
          const plain = solveFigure(poseAt(script, { ...moment, mirrored: false }));
          const mirrored = solveFigure(poseAt(script, { ...moment, mirrored: true }));
          for (const joint of ['wrist', 'knee', 'ankle', 'elbow'] as const) {
            const at = plain.left[joint];
            expect(distance(mirrored.right[joint], { ...at, x: -at.x })).toBeLessThan(1e-9);
          }
        },
      ),
      { numRuns: 100 },
    );
  });
});
