/** Which moment of its script a lesson's figure shows. Pure: the length of the showing so far comes in. */
import { setupDurationMs, type MotionMoment } from '../../../shared/figure/motion-track.ts';
import type { FigureScript } from '../../../shared/figure/script.ts';

/** How long the end of a movement stays before it is shown again. */
const END_HOLD_MS = 1_500;

/** The movement from its start, over and over. */
export function loopMoment(script: FigureScript, shownMs: number): MotionMoment {
  const setupMs = setupDurationMs(script);
  if (script.repetition.length === 0)
    return { part: 'setup', elapsedMs: Math.min(shownMs % (setupMs + END_HOLD_MS), setupMs) };
  return shownMs < setupMs
    ? { part: 'setup', elapsedMs: shownMs }
    : { part: 'repetition', elapsedMs: shownMs - setupMs };
}

/** The key pose that says most, as a still. */
export function stillMoment(script: FigureScript): MotionMoment {
  const part = script.setup.includes(script.face) ? 'setup' : 'repetition';
  const names = script[part];
  const before = names.slice(0, names.indexOf(script.face));
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
