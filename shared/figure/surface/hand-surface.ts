/**
 * The surface of a hand: palm, fingers as one, thumb. Measures in statures; length of palm and fingers in the
 * proportion 1 : 1 of a hand of .104 (Drillis & Contini 1966), widths drawn by eye.
 */
import type { SolvedSide } from '../body/forward-kinematics.ts';
import { signOf, type Side } from '../body/side.ts';
import { clamp, degrees } from '../math/angles.ts';
import { addScaled, dot, pitchFrame, place, turnFrame, type Frame } from '../math/vector.ts';
import { capsule, type SurfacePiece } from './surface-piece.ts';

const palmLength = 0.047;
const fingerLengths = [0.025, 0.0216] as const;

/** Axes of a hand: left and right as in the body, up = towards the wrist, forward = out of the back of the hand. */
export function gripFrame(arm: SolvedSide, side: Side): Frame {
  // A hand bent back at the wrist leans on something: its palm looks there.
  const planted = clamp((dot(arm.hand.up, arm.forearm.up) - 1) / -0.35, 0, 1);
  const prone = Math.max(arm.shape.prone, planted);
  return turnFrame(arm.hand, degrees(signOf(side) * 90 * (1 - prone)));
}

/** Pieces of a hand. */
export function handPieces(arm: SolvedSide, side: Side): readonly SurfacePiece[] {
  const frame = gripFrame(arm, side);
  const { curl } = arm.shape;
  const part = `${side}-forearm` as const;
  const flat = { left: 1.12, up: 1, forward: 0.75 };
  const knuckles = addScaled(arm.wrist, frame.up, -palmLength);
  const first = pitchFrame(frame, degrees(curl * 80));
  const second = pitchFrame(frame, degrees(curl * 175));
  const middle = addScaled(knuckles, first.up, -fingerLengths[0]);
  const tip = addScaled(middle, second.up, -fingerLengths[1]);
  return [
    capsule(part, 'skin', [arm.wrist, knuckles], [0.0158, 0.0205], frame, flat),
    capsule(part, 'skin', [knuckles, middle], [0.0195, 0.0178], first, flat),
    capsule(part, 'skin', [middle, tip], [0.0178, 0.0125 + 0.003 * curl], second, flat),
    ...thumb(arm, side, frame),
  ];
}

/** The thumb lies along the hand; over the fingers when they are closed. */
function thumb(arm: SolvedSide, side: Side, frame: Frame): readonly SurfacePiece[] {
  const { curl } = arm.shape;
  const part = `${side}-forearm` as const;
  const inwards = -signOf(side);
  const base = place(arm.wrist, frame, inwards * 0.007, -0.015, -0.002);
  const joint = place(arm.wrist, frame, inwards * (0.0255 - 0.004 * curl), -0.038, -0.006 - 0.009 * curl);
  const tip = place(
    arm.wrist,
    frame,
    inwards * (0.0315 - 0.018 * curl),
    -0.06 + 0.004 * curl,
    -0.008 - 0.021 * curl,
  );
  return [
    capsule(part, 'skin', [base, joint], [0.0125, 0.0103], frame),
    capsule(part, 'skin', [joint, tip], [0.0103, 0.0083], frame),
  ];
}
