/** Where a moment of an exercise step lies: which phase, which side, which repetition and how far into it. */
import {
  CHANGE_SIDE_MS,
  GET_READY_MS,
  SETTLE_MS,
  workMs,
  type ExerciseStep,
  type Repetition,
} from './routine.ts';
import type { Side } from '../exercises/written-side.ts';

export type ExercisePhaseName = 'get-ready' | 'work' | 'change-side' | 'settle';

/** One repetition while it is done. */
export interface RepetitionMoment {
  /** 1-based. */
  readonly current: number;
  readonly total: number;
  readonly elapsedMs: number;
  readonly lengthMs: number;
  readonly holdMs: number | null;
}

export interface ExercisePhase {
  readonly phase: ExercisePhaseName;
  readonly phaseElapsedMs: number;
  readonly phaseMs: number;
  /** The side being worked, or about to be worked while changing; null when the step has no sides. */
  readonly side: Side | null;
  readonly sideIndex: number;
  readonly repetition: RepetitionMoment | null;
}

export function exercisePhaseAt(step: ExerciseStep, stepElapsedMs: number): ExercisePhase {
  let leftMs = stepElapsedMs;
  const phase = (
    name: ExercisePhaseName,
    phaseMs: number,
    sideIndex: number,
    repetition: RepetitionMoment | null = null,
  ): ExercisePhase => ({
    phase: name,
    phaseElapsedMs: leftMs,
    phaseMs,
    side: step.sides[sideIndex] ?? null,
    sideIndex,
    repetition,
  });
  if (leftMs < GET_READY_MS) return phase('get-ready', GET_READY_MS, 0);
  leftMs -= GET_READY_MS;
  for (const [sideIndex, side] of step.work.entries()) {
    const sideMs = workMs(side);
    if (leftMs < sideMs) return phase('work', sideMs, sideIndex, repetitionAt(side, leftMs));
    leftMs -= sideMs;
    if (sideIndex + 1 < step.work.length) {
      if (leftMs < CHANGE_SIDE_MS) return phase('change-side', CHANGE_SIDE_MS, sideIndex + 1);
      leftMs -= CHANGE_SIDE_MS;
    }
  }
  leftMs = Math.min(leftMs, SETTLE_MS);
  return phase('settle', SETTLE_MS, step.work.length - 1);
}

function repetitionAt(side: readonly Repetition[], sideElapsedMs: number): RepetitionMoment | null {
  let leftMs = sideElapsedMs;
  for (const [index, { lengthMs, holdMs }] of side.entries()) {
    if (leftMs < lengthMs)
      return { current: index + 1, total: side.length, elapsedMs: leftMs, lengthMs, holdMs };
    leftMs -= lengthMs;
  }
  return null;
}
