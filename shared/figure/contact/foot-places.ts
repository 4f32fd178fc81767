/** Where planted feet stay: the ankle and the pitch of the sole for every contact of a foot. */
import type { SolvedFigure } from '../body/forward-kinematics.ts';
import type { Side } from '../body/side.ts';
import { skeleton } from '../body/skeleton.ts';
import { clamp, degrees, fromRadians, toRadians } from '../math/angles.ts';
import { addScaled, place, vector, type Vector } from '../math/vector.ts';
import type { FootPlant } from './plants.ts';

/** Place of one foot, which points `turn` degrees to the person's left when the key pose says so. */
export type FootPlace = (figure: SolvedFigure, side: Side, turn: number | undefined) => FootPlant;

/** A foot flat on the floor. */
export function soleDown(figure: SolvedFigure, side: Side, turn: number | undefined): FootPlant {
  const { ankle, hip } = figure[side];
  const at = turn === undefined ? ankle : underHip(figure, hip, ankle, turn);
  return {
    ankle: vector(at.x, skeleton.ankleHeight, at.z),
    pitch: degrees(0),
    carries: true,
    ...headingOf(turn),
  };
}

/** A foot on its forefoot, heel up. */
export function ballDown(figure: SolvedFigure, side: Side, turn: number | undefined): FootPlant {
  return raised(figure, side, turn, { below: 0.0215, before: skeleton.ballBeforeAnkle, radius: 0.0175 });
}

/** A foot on its heel, toes up. */
export function heelDown(figure: SolvedFigure, side: Side, turn: number | undefined): FootPlant {
  return raised(figure, side, turn, { below: 0.018, before: -skeleton.heelBehindAnkle, radius: 0.021 });
}

/** A foot that keeps its pitch and stands on one of the balls of footBalls. */
function raised(
  figure: SolvedFigure,
  side: Side,
  turn: number | undefined,
  ball: { readonly below: number; readonly before: number; readonly radius: number },
): FootPlant {
  const { ankle, foot } = figure[side];
  const at = place(ankle, foot, 0, -ball.below, ball.before);
  return {
    ankle: addScaled(ankle, vector(0, 1, 0), ball.radius - at.y),
    pitch: fromRadians(Math.asin(clamp(foot.forward.y, -1, 1))),
    carries: false,
    ...headingOf(turn),
  };
}

function headingOf(turn: number | undefined): Pick<FootPlant, 'heading'> {
  return turn === undefined ? {} : { heading: degrees(turn) };
}

/** Where a foot that points its own way stands: beside the pelvis' middle as a hip that points that way would be. */
function underHip(figure: SolvedFigure, hip: Vector, ankle: Vector, turn: number): Vector {
  const root = figure.spine[0]?.at ?? hip;
  const sign = Math.sign(figure.pelvis.left.x * (hip.x - root.x) + figure.pelvis.left.z * (hip.z - root.z));
  const angle = toRadians(degrees(turn));
  const aside = sign * skeleton.hipFromMidline;
  const ahead = Math.hypot(ankle.x - hip.x, ankle.z - hip.z) * Math.sign(ankle.z - hip.z) * 0.15;
  return vector(
    root.x + aside * Math.cos(angle) + ahead * Math.sin(angle),
    0,
    root.z - aside * Math.sin(angle) + ahead * Math.cos(angle),
  );
}
