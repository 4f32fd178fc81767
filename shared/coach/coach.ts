/**
 * The one voice that says what a routine may hold: asked by the schedule, which knows no rule of health. Pure; what it
 * knows of the person comes in with each question.
 */
import type { Routine } from '../walkthrough/routine.ts';
import { lockedSinceWallMs, restUntilWallMs, type CoachMemory } from './memory.ts';
import { planRoutine, type PlanRequest, type RoutineRequest } from './plan-routine.ts';
import { exercisesAtRest, sessionRefusal, sessionRefusals, type SessionRefusal } from './sessions.ts';

export interface CoachSituation {
  readonly memory: CoachMemory;
  readonly wallMs: number;
  /** IANA name. */
  readonly timeZone: string;
  readonly walkMinutes: number;
  /** Grows with every routine made, so that checks, movements and starting sides rotate. */
  readonly routineCount: number;
  readonly isNoticeAccepted: boolean;
}

/** Why no exercise takes place now, whichever it is. */
export type ExerciseStop =
  /** The notice of the first start has not been accepted. */
  | { readonly kind: 'notice-unread' }
  /** A warning sign was told of, and nobody has said yet that it was checked. */
  | { readonly kind: 'locked'; readonly sinceWallMs: number }
  /** Rest after pain: walks and posture only (clinical content, section 5.2). */
  | { readonly kind: 'resting'; readonly untilWallMs: number };

/** Why something asked for does not begin; the words are in the catalogue under `card.refusal.REASON`. */
export const refusals = ['notice-unread', 'locked', 'resting', ...sessionRefusals] as const;

export type Refusal = ExerciseStop['kind'] | SessionRefusal;

type Plan =
  | { readonly kind: 'routine'; readonly routine: Routine }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

export interface Coach {
  /** What the person has asked for, or why it does not begin. A walk or a posture check is never refused. */
  plan(request: RoutineRequest, situation: CoachSituation): Plan;
  /** What the break that is due holds; there always is one. */
  planDue(situation: CoachSituation): Routine;
}

export interface CoachOptions {
  /** Stretches take the place of a break's gentle movement without being asked for. */
  readonly areSessionsOffered: boolean;
}

export function createCoach({ areSessionsOffered }: CoachOptions): Coach {
  return {
    plan,
    planDue: (situation) => {
      if (areSessionsOffered && exerciseStop(situation) === null) {
        const stretching = plan({ kind: 'stretch-break' }, situation);
        if (stretching.kind === 'routine') return stretching.routine;
      }
      return routineOf({ kind: 'movement' }, situation);
    },
  };
}

/** The strictest of the reasons that keep every exercise away; null when none does. */
export function exerciseStop(situation: CoachSituation): ExerciseStop | null {
  const { memory, wallMs, timeZone } = situation;
  if (!situation.isNoticeAccepted) return { kind: 'notice-unread' };
  const sinceWallMs = lockedSinceWallMs(memory);
  if (sinceWallMs !== null) return { kind: 'locked', sinceWallMs };
  const untilWallMs = restUntilWallMs(memory, timeZone);
  return untilWallMs !== null && wallMs < untilWallMs ? { kind: 'resting', untilWallMs } : null;
}

/** The routine as it may be begun now: what was planned a while ago may hold what has been stopped since. */
export function permitted(routine: Routine, situation: CoachSituation): Routine {
  if (exerciseStop(situation) === null) return routine;
  const steps = routine.steps.filter(({ kind }) => kind !== 'exercise');
  return steps.length === routine.steps.length ? routine : { ...routine, steps };
}

function plan(request: PlanRequest, situation: CoachSituation): Plan {
  const routine = routineOf(request, situation);
  const refusal = refusalOf(routine, situation);
  return refusal === null ? { kind: 'routine', routine } : { kind: 'refused', refusal };
}

function routineOf(request: PlanRequest, situation: CoachSituation): Routine {
  const { memory, wallMs, timeZone, walkMinutes, routineCount } = situation;
  return planRoutine(request, {
    walkMinutes,
    routineCount,
    isExerciseAllowed: exerciseStop(situation) === null,
    exercisesAtRest: exercisesAtRest({ sessions: memory.sessions, wallMs, timeZone }),
  });
}

function refusalOf(routine: Routine, situation: CoachSituation): Refusal | null {
  const { memory, wallMs, timeZone } = situation;
  const isExercise =
    routine.kind === 'strengthening' || routine.steps.some(({ kind }) => kind === 'exercise');
  const stop = isExercise ? exerciseStop(situation) : null;
  return stop?.kind ?? sessionRefusal(routine, { sessions: memory.sessions, wallMs, timeZone });
}
