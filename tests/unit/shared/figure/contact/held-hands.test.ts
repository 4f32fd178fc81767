import { describe, expect, it } from 'vitest';
import { solveFigure, type SolvedSide } from '../../../../../shared/figure/body/forward-kinematics.ts';
import { looseHands } from '../../../../../shared/figure/body/hand-shape.ts';
import type { Pose } from '../../../../../shared/figure/body/pose.ts';
import { between, dot, normalize, subtract, type Vector } from '../../../../../shared/figure/math/vector.ts';
import { poseAt } from '../../../../../shared/figure/motion/motion-track.ts';
import type { FigureScript } from '../../../../../shared/figure/motion/script.ts';
import { solvedKeys, type SolvedKey } from '../../../../../shared/figure/motion/solved-keys.ts';
import { figureScripts } from '../../../../../shared/exercises/figure-scripts.ts';
import { gripFrame } from '../../../../../shared/figure/surface/hand-surface.ts';

/** Key poses in which a hand that touches something is held as one that does nothing. */
function looseTouches(script: FigureScript): string[] {
  return [...solvedKeys(script)].flatMap(([name, { keyframe, pose }]) =>
    keyframe.contacts
      .filter((contact) => /^(left|right)-(palm|hand|fingers|forearm)/.test(contact))
      .filter((contact) => {
        const side = contact.startsWith('left') ? 'left' : 'right';
        return pose.hands?.[side] === looseHands[side];
      })
      .map((contact) => `${script.id} ${name}: ${contact}`),
  );
}

describe('a hand that touches something', () => {
  it('is held for it in every key pose of every script', () => {
    expect(Object.values(figureScripts).flatMap(looseTouches)).toEqual([]);
  });

  it('keeps its grip on the rail while it slides along it', () => {
    const script = figureScripts['hip-flexor-stand'];
    const grips = [0, 500, 1000, 1500, 2500].map(
      (elapsedMs) => poseAt(script, { part: 'repetition', elapsedMs }).hands?.left,
    );
    expect(grips).toEqual(grips.map(() => ({ curl: 0.5, prone: 1 })));
  });

  it('lies on a crossed leg with its palm, not with its back', () => {
    const keys = solvedKeys(figureScripts['figure-four-chair']);
    const [knee, shin] = ['K1', 'K2'].map((name) => solveFigure(poseOf(keys, name)).right);
    if (knee === undefined || shin === undefined) throw new Error('no figure');
    expect(palmTowards(knee, knee.hip, knee.knee)).toBeGreaterThan(0.5);
    expect(palmTowards(shin, shin.knee, shin.ankle)).toBeGreaterThan(0.5);
  });
});

function poseOf(keys: ReadonlyMap<string, SolvedKey>, name: string): Pose {
  const key = keys.get(name);
  if (key === undefined) throw new Error(`no key pose ${name}`);
  return key.pose;
}

/** How much the palm of a right hand looks at a bone: 1 straight at it, -1 straight away. */
function palmTowards(arm: SolvedSide, from: Vector, to: Vector): number {
  const way = subtract(to, from);
  const share = dot(subtract(arm.wrist, from), way) / dot(way, way);
  const out = normalize(subtract(arm.wrist, between(from, to, share)));
  return dot(gripFrame(arm, 'right').forward, out);
}
