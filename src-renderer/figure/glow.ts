/**
 * Where the warm glow of the worked region sits: soft balls in the body. Owns their places; shade.ts mixes them in.
 */
import type { SolvedFigure } from '../../shared/figure/body/forward-kinematics.ts';
import { signOf, type Side } from '../../shared/figure/body/side.ts';
import { addScaled, between, place, type Vector } from '../../shared/figure/math/vector.ts';
import type { WorkedRegion } from '../../shared/figure/motion/script.ts';
import { torsoSample } from '../../shared/figure/surface/torso-surface.ts';
import { partCodes } from './depth-buffer.ts';

/** One ball of glow in the world, in statures. */
export interface GlowBall {
  readonly at: Vector;
  readonly radius: number;
  /** Part codes that it may colour. */
  readonly parts: readonly number[];
}

/** The glow balls of a figure's worked regions. */
export function glowBalls(figure: SolvedFigure, regions: readonly WorkedRegion[]): readonly GlowBall[] {
  return regions.flatMap((region) => ballsOf(figure, region));
}

function ballsOf(figure: SolvedFigure, region: WorkedRegion): readonly GlowBall[] {
  const side: Side = region.startsWith('left') ? 'left' : 'right';
  switch (region) {
    case 'low-back':
      return trunkBalls(figure, -0.042);
    case 'belly':
      return trunkBalls(figure, 0.045);
    case 'left-glute':
    case 'right-glute': {
      const at = place(figure[side].hip, figure.pelvis, signOf(side) * 0.02, 0.01, -0.035);
      return [{ at, radius: 0.085, parts: [partCodes.torso, legPart(side)] }];
    }
    case 'left-thigh-front':
    case 'right-thigh-front':
      return thighBalls(figure, side, 0.034);
    case 'left-hamstring':
    case 'right-hamstring':
      return thighBalls(figure, side, -0.034);
  }
}

function legPart(side: Side): number {
  return side === 'left' ? partCodes.leftLeg : partCodes.rightLeg;
}

/** The glow of the trunk runs out on the thighs: a bent hip would cut it off hard. */
const trunkAndThighs = [partCodes.torso, partCodes.leftLeg, partCodes.rightLeg];

function trunkBalls(figure: SolvedFigure, forward: number): readonly GlowBall[] {
  return [1.2, 2.5, 3.8].map((x) => {
    const { at } = torsoSample(figure, x, forward);
    return { at, radius: 0.1, parts: trunkAndThighs };
  });
}

function thighBalls(figure: SolvedFigure, side: Side, forward: number): readonly GlowBall[] {
  const { hip, knee, thigh } = figure[side];
  return [0.3, 0.5, 0.7].map((share) => ({
    at: addScaled(between(hip, knee, share), thigh.forward, forward),
    radius: 0.08,
    parts: [legPart(side)],
  }));
}
