/** Which moment of its script a lesson's figure shows. Pure: the length of the showing so far comes in. */
import {
  repetitionDurationMs,
  setupDurationMs,
  type MotionMoment,
} from '../../../shared/figure/motion/motion-track.ts';
import type { FigureScript } from '../../../shared/figure/motion/script.ts';

/** How long the end of a movement stays before it is shown again. */
const END_HOLD_MS = 1_500;

/** On one side, before the other one is shown: from the start, once or twice, and back. */
const REPETITIONS_A_SIDE = 2;
/** With a longer repetition once is enough to see it. */
const LONG_REPETITION_MS = 8_000;
/** Back to the start, as the figure needs it, and a breath. */
const REST_MS = 2_500;

/** The movement from its start, over and over; a two-sided one on each side in turn. */
export function loopMoment(script: FigureScript, shownMs: number): MotionMoment {
  const setupMs = setupDurationMs(script);
  if (script.sides === 2 && script.repetition.length > 0) return sidesMoment(script, setupMs, shownMs);
  if (script.repetition.length === 0)
    return { part: 'setup', elapsedMs: Math.min(shownMs % (setupMs + END_HOLD_MS), setupMs) };
  return shownMs < setupMs
    ? { part: 'setup', elapsedMs: shownMs }
    : { part: 'repetition', elapsedMs: shownMs - setupMs };
}

function sidesMoment(script: FigureScript, setupMs: number, shownMs: number): MotionMoment {
  const repetitionMs = repetitionDurationMs(script);
  const workMs = repetitionMs * (repetitionMs > LONG_REPETITION_MS ? 1 : REPETITIONS_A_SIDE);
  const sideMs = setupMs + workMs + REST_MS;
  const mirrored = Math.floor(shownMs / sideMs) % 2 === 1;
  const sideElapsedMs = shownMs % sideMs;
  if (sideElapsedMs < setupMs) return { part: 'setup', elapsedMs: sideElapsedMs, mirrored };
  const elapsedMs = sideElapsedMs - setupMs;
  return elapsedMs < workMs
    ? { part: 'repetition', elapsedMs, mirrored }
    : { part: 'rest', elapsedMs: elapsedMs - workMs, mirrored };
}

/** One repetition after the other, on the side it is written for; what has none, from its start. */
export function repetitionMoment(script: FigureScript, shownMs: number): MotionMoment {
  return script.repetition.length === 0
    ? loopMoment(script, shownMs)
    : { part: 'repetition', elapsedMs: shownMs };
}

/** The key pose that says most, as a still. */
export function stillMoment(script: FigureScript): MotionMoment {
  return keyPoseMoment(script, script.face);
}

/** One of its key poses, as a still. */
export function keyPoseMoment(script: FigureScript, keyPose: string): MotionMoment {
  const part = script.setup.includes(keyPose) ? 'setup' : 'repetition';
  const names = script[part];
  const before = names.slice(0, names.indexOf(keyPose));
  const elapsedMs = before.reduce((sum, name) => {
    const keyframe = script.keyframes.find((each) => each.name === name);
    return keyframe === undefined ? sum : sum + keyframe.moveInMs + keyframe.holdMs;
  }, 0);
  return { part, elapsedMs, stills: true };
}

/** Whether a script has anything to move; a still of one pose has not. */
export function isMoving(script: FigureScript): boolean {
  return script.setup.length + script.repetition.length > 1;
}
