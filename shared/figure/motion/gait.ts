/**
 * Walking on the spot: where each foot is at every phase of the cycle, on a floor that moves back evenly. The
 * stance foot rolls over heel, sole and ball without sliding on that floor. Textbook gait events (Perry 1992):
 * heel strike 0 %, foot flat 7 %, heel off 40 %, toe off 60 %.
 */
import { skeleton } from '../body/skeleton.ts';
import type { FootPlant } from '../contact/plants.ts';
import { clamp, degrees, easeInOut, mix } from '../math/angles.ts';
import { vector } from '../math/vector.ts';

/** Way of the floor under the figure in one cycle, in statures: the length of a stride. */
export const strideLength = 0.679;
const ankleAtStrike = 0.1728;
const toeOff = 0.6;
const halfTrack = 0.036;

/** Pitch of the sole by phase, + toes up, eased between rows. */
const solePitch = [
  [0, 23],
  [0.07, 0],
  [0.397, 0],
  [0.5, -6.3],
  [0.6, -60],
  [0.74, -25.5],
  [0.87, -6.2],
  [0.95, 23],
  [1, 23],
] as const;

/** Height of the mid-hip point at a phase of the right leg's cycle: lowest when both feet are down. */
export function gaitHipHeight(phase: number): number {
  return 0.517 - 0.0085 * Math.cos(4 * Math.PI * (phase - 0.032));
}

/** Place of the foot at a phase 0..1 of its own cycle, 0 = heel strike; relative to a hip at z = 0. */
export function gaitFoot(phase: number, sign: 1 | -1): FootPlant {
  const place = phase <= toeOff ? stance(phase) : swing((phase - toeOff) / (1 - toeOff));
  return {
    ankle: vector(sign * halfTrack, place.y, place.z),
    pitch: degrees(pitchAt(phase)),
    carries: false,
  };
}

function pitchAt(phase: number): number {
  for (let row = 1; row < solePitch.length; row += 1) {
    const from = solePitch[row - 1];
    const to = solePitch[row];
    if (from === undefined || to === undefined || phase > to[0]) continue;
    return mix(from[1], to[1], easeInOut((phase - from[0]) / (to[0] - from[0])));
  }
  return solePitch[0][1];
}

function stance(phase: number): { readonly y: number; readonly z: number } {
  const flat = ankleAtStrike - strideLength * phase;
  const angle = (pitchAt(phase) * Math.PI) / 180;
  const c = Math.cos(angle);
  const s = Math.sin(angle);
  if (phase < 0.2) {
    // Rolls about the middle of the heel ball.
    return { y: 0.021 + 0.018 * c + skeleton.heelBehindAnkle * s, z: flat - 0.024 + 0.024 * c - 0.018 * s };
  }
  // Rolls about the middle of the ball of the foot.
  return { y: 0.0175 + 0.0215 * c - skeleton.ballBeforeAnkle * s, z: flat + 0.08 - 0.08 * c - 0.0215 * s };
}

function swing(share: number): { readonly y: number; readonly z: number } {
  const t = clamp(share, 0, 1);
  const from = stance(toeOff);
  const to = stance(0);
  const slope = -strideLength * (1 - toeOff);
  const t2 = t * t;
  const t3 = t2 * t;
  const z =
    (2 * t3 - 3 * t2 + 1) * from.z +
    (t3 - 2 * t2 + t) * slope * 0.05 +
    (3 * t2 - 2 * t3) * to.z +
    (t3 - t2) * slope * 0.39;
  const bump = Math.sin(Math.PI * t) ** 2 * 0.009;
  return { z, y: mix(from.y, to.y, easeInOut(t)) + bump };
}
