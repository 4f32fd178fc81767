/**
 * Every script played once from its set-up through two repetitions and the rest, frame by frame and solved once for all
 * that look at it.
 */
import { solveFigure, type SolvedFigure } from '../../../shared/figure/body/forward-kinematics.ts';
import type { Pose } from '../../../shared/figure/body/pose.ts';
import {
  poseAt,
  repetitionDurationMs,
  setupDurationMs,
  type MotionMoment,
} from '../../../shared/figure/motion/motion-track.ts';
import type { FigureScript } from '../../../shared/figure/motion/script.ts';

export const frameMs = 25;

export interface PlayedFrame {
  /** For people: `repetition 1.25 s`. */
  readonly at: string;
  /** The first of its part: the parts are played apart. */
  readonly isFirst: boolean;
  /** While a pose is held, the same object. */
  readonly pose: Pose;
  readonly figure: SolvedFigure;
}

/** One script is looked at after the other: all of them would be more than memory likes. */
let played: { readonly script: FigureScript; readonly frames: readonly PlayedFrame[] } | undefined;

/** All frames in order; holds that a dose decides are as short as they may be. */
export function playedFrames(script: FigureScript): readonly PlayedFrame[] {
  if (played?.script === script) return played.frames;
  const holdMs = script.holdRangeMs?.[0];
  const hold = holdMs === undefined ? {} : { holdMs };
  const parts: readonly (readonly [MotionMoment['part'], number])[] = [
    ['setup', setupDurationMs(script)],
    ['repetition', 2 * repetitionDurationMs(script, holdMs)],
    ['rest', 2000],
  ];
  const frames: PlayedFrame[] = [];
  for (const [part, lengthMs] of parts) {
    for (let elapsedMs = 0; elapsedMs < lengthMs; elapsedMs += frameMs) {
      const pose = poseAt(script, { part, elapsedMs, ...hold });
      const last = frames.at(-1);
      const figure = last?.pose === pose ? last.figure : solveFigure(pose);
      const at = `${part} ${(elapsedMs / 1000).toFixed(2)} s`;
      frames.push({ at, isFirst: elapsedMs === 0, pose, figure });
    }
  }
  played = { script, frames };
  return frames;
}
