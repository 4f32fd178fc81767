/** Hands and forearms that lie on the own or the other leg: where the wrist is for a spot on the flesh. */
import type { SolvedFigure } from '../body/forward-kinematics.ts';
import { otherSide, signOf, type Side } from '../body/side.ts';
import { skeleton } from '../body/skeleton.ts';
import { mix } from '../math/angles.ts';
import { addScaled, between, dot, normalize, subtract, vector } from '../math/vector.ts';
import type { HandPlace } from './plants.ts';

/** A spot on the flesh of a leg. */
interface LimbSpot {
  readonly leg: 'own' | 'far';
  readonly bone: 'thigh' | 'shank';
  /** Share of the bone's length from its upper end. */
  readonly way: number;
  /** Degrees round the bone: 0 the leg's outside, 90 its front, 180 its inside. */
  readonly around: number;
  /** How steeply the fingers go into the flesh, as a share of their length; absent: they lie along it. */
  readonly hook?: number;
  /** Height of the wrist over the flesh, in statures, where it is the forearm that lies there. */
  readonly over?: number;
}

/** A hand that lies on a spot: one that the arms of the key poses come nearest to. */
export function onLimb(spot: LimbSpot): (figure: SolvedFigure, side: Side) => HandPlace {
  return (figure, side) => handOnLimb(figure, side, spot);
}

/** A hand whose wrist lies on a spot of a leg, fingers along the flesh. */
export function handOnLimb(figure: SolvedFigure, side: Side, spot: LimbSpot): HandPlace {
  const leg = spot.leg === 'own' ? side : otherSide(side);
  const { hip, knee, ankle } = figure[leg];
  const [from, to] = spot.bone === 'thigh' ? [hip, knee] : [knee, ankle];
  const axes = figure[leg][spot.bone];
  const angle = (spot.around * Math.PI) / 180;
  const aside = signOf(leg) * Math.cos(angle);
  const out = addScaled(addScaled(vector(0, 0, 0), axes.left, aside), axes.forward, Math.sin(angle));
  const radius = spot.bone === 'thigh' ? thighRadius(spot.way) : shankRadius(spot.way);
  const { wrist, handTip } = figure[side];
  const fingers = subtract(handTip, wrist);
  const flat = addScaled(fingers, out, -dot(fingers, out));
  return {
    wrist: addScaled(between(from, to, spot.way), out, radius + wristHalf + (spot.over ?? 0)),
    fingers: normalize(addScaled(flat, out, -(spot.hook ?? 0.1) * skeleton.hand)),
  };
}

/** Half the thickness of a wrist that lies on something, in statures. */
const wristHalf = 0.018;

/** Radius of the thigh at a share of its length from the hip, in statures. */
function thighRadius(way: number): number {
  return way < 0.7 ? mix(0.06, 0.046, way / 0.7) : mix(0.046, 0.0385, (way - 0.7) / 0.3);
}

/** Radius of the shank at a share of its length from the knee, in statures. */
function shankRadius(way: number): number {
  return way < 0.25 ? 0.039 : mix(0.0395, 0.026, (way - 0.25) / 0.75);
}
