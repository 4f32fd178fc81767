/**
 * Stretch and strengthening sessions: what counts as one, and how many a day are good for a back (clinical content,
 * section 5.3). A session is known by the exercises in it, whatever it was started as.
 */
import { countedKinds } from '../exercises/card-terms.ts';
import type { ExerciseId } from '../exercises/exercise-id.ts';
import { exercises } from '../exercises/registry.ts';
import type { StepRecord } from '../history/entry.ts';
import { HOUR_MS, MINUTE_MS } from '../time/durations.ts';
import { localDayOf } from '../time/local-days.ts';
import { GET_READY_MS, type Routine } from '../walkthrough/routine.ts';

const STRETCH_SESSIONS_A_DAY = 2;
/** From the end of one stretch session to the beginning of the next. */
const BETWEEN_STRETCH_SESSIONS_MS = 4 * HOUR_MS;
/** What begins so soon after the last item still belongs to it. */
const ONE_SESSION_WITHIN_MS = 30 * MINUTE_MS;
/** Nothing asks about a session that is older. */
const REMEMBERED_MS = 72 * HOUR_MS;

type SessionKind = (typeof countedKinds)[number];

export interface DoneSession {
  readonly kind: SessionKind;
  /** Wall clock: days are what is counted. */
  readonly startedAtWallMs: number;
  readonly endedAtWallMs: number;
  readonly exerciseIds: readonly ExerciseId[];
}

/** Why another session would be too much. */
export const sessionRefusals = [
  'stretched-twice',
  'stretched-lately',
  'strengthened-today',
  /** The same exercise was done yesterday, or so many of them that too few are left. */
  'strengthened-yesterday',
] as const;

export type SessionRefusal = (typeof sessionRefusals)[number];

export interface SessionSituation {
  /** Oldest first. */
  readonly sessions: readonly DoneSession[];
  readonly wallMs: number;
  /** IANA name. */
  readonly timeZone: string;
}

const itemsOf = {
  /** Any run with one of them is a stretch session. */
  stretch: countedAs('stretch'),
  /** Any run with one of them is a strengthening session; each of them has a free day after it. */
  strengthening: countedAs('strengthening'),
} as const;

function countedAs(kind: SessionKind): readonly ExerciseId[] {
  return exercises.flatMap(({ id, countsAs }) => (countsAs === kind ? [id] : []));
}

/** Whether this routine would be one session too many; null if not. One without an exercise never is. */
export function sessionRefusal(routine: Routine, situation: SessionSituation): SessionRefusal | null {
  const asked = routine.steps.flatMap((each) => (each.kind === 'exercise' ? [each.exerciseId] : []));
  const isStretching = routine.kind === 'stretch' || asked.some((id) => itemsOf.stretch.includes(id));
  const isStrengthening =
    routine.kind === 'strengthening' || asked.some((id) => itemsOf.strengthening.includes(id));
  return (
    (isStretching ? stretchRefusal(situation) : null) ??
    (isStrengthening ? strengthRefusal(asked, situation) : null)
  );
}

/** The strengthening exercises that have their free day: done today or yesterday. */
export function exercisesAtRest({ sessions, wallMs, timeZone }: SessionSituation): readonly ExerciseId[] {
  if (sessions.length === 0) return [];
  const today = localDayOf(wallMs, timeZone);
  const yesterday = localDayOf(today.startMs - 1, timeZone);
  return itemsOf.strengthening.filter((id) =>
    sessions.some(
      (each) =>
        each.startedAtWallMs >= yesterday.startMs &&
        each.startedAtWallMs <= wallMs &&
        each.exerciseIds.includes(id),
    ),
  );
}

/** The sessions with what was done of one run. `steps` are as the journal has them; times are of the wall clock. */
export function withRun(
  sessions: readonly DoneSession[],
  steps: readonly StepRecord[],
  startedAtWallMs: number,
  endedAtWallMs: number,
): readonly DoneSession[] {
  const worked = steps.filter(isWorked).map(({ step }) => step);
  return countedKinds.reduce<readonly DoneSession[]>((known, kind) => {
    const done = itemsOf[kind].filter((id) => worked.includes(id));
    return done.length === 0
      ? known
      : merged(known, { kind, startedAtWallMs, endedAtWallMs, exerciseIds: done });
  }, sessions);
}

/** Got ready and left again is not done. */
function isWorked({ outcome, elapsedMs }: StepRecord): boolean {
  return outcome === 'done' || elapsedMs > GET_READY_MS;
}

function merged(sessions: readonly DoneSession[], run: DoneSession): readonly DoneSession[] {
  const kept = sessions.filter((each) => run.endedAtWallMs - each.endedAtWallMs < REMEMBERED_MS);
  const before = kept.findLast((each) => each.kind === run.kind);
  if (before === undefined || !goesOn(before, run.startedAtWallMs)) return [...kept, run];
  const whole: DoneSession = {
    ...before,
    endedAtWallMs: Math.max(before.endedAtWallMs, run.endedAtWallMs),
    exerciseIds: [...new Set([...before.exerciseIds, ...run.exerciseIds])],
  };
  return kept.map((each) => (each === before ? whole : each));
}

function goesOn(session: DoneSession, wallMs: number): boolean {
  return session.startedAtWallMs <= wallMs && wallMs - session.endedAtWallMs <= ONE_SESSION_WITHIN_MS;
}

/** A clock that was set back leaves sessions in the future: those say nothing. */
function soFar(kind: SessionKind, { sessions, wallMs }: SessionSituation): readonly DoneSession[] {
  return sessions.filter((each) => each.kind === kind && each.startedAtWallMs <= wallMs);
}

function onSameDay(sessions: readonly DoneSession[], { wallMs, timeZone }: SessionSituation): number {
  const today = localDayOf(wallMs, timeZone);
  return sessions.filter((each) => each.startedAtWallMs >= today.startMs).length;
}

function stretchRefusal(situation: SessionSituation): SessionRefusal | null {
  const done = soFar('stretch', situation);
  const last = done.at(-1);
  if (last === undefined || goesOn(last, situation.wallMs)) return null;
  if (onSameDay(done, situation) >= STRETCH_SESSIONS_A_DAY) return 'stretched-twice';
  return situation.wallMs - last.endedAtWallMs < BETWEEN_STRETCH_SESSIONS_MS ? 'stretched-lately' : null;
}

/** `asked` is empty where too few exercises were left to make a session. */
function strengthRefusal(asked: readonly ExerciseId[], situation: SessionSituation): SessionRefusal | null {
  const done = soFar('strengthening', situation);
  const last = done.at(-1);
  if (last === undefined) return null;
  const isSame = goesOn(last, situation.wallMs);
  if (onSameDay(done, situation) > 0 && (!isSame || asked.length === 0)) return 'strengthened-today';
  // Within one session an exercise may be repeated.
  const others = isSame ? situation.sessions.filter((each) => each !== last) : situation.sessions;
  const resting = exercisesAtRest({ ...situation, sessions: others });
  const isTooSoon = asked.length === 0 || asked.some((id) => resting.includes(id));
  return isTooSoon ? 'strengthened-yesterday' : null;
}
