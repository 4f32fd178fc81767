/** A snapshot to start from; each test changes what it is about. */
import type { AppSnapshot, BegunBreakView, BreakView, ScheduleView } from '../../../shared/ipc/snapshot.ts';
import type { ShownBreak } from '../../../src-renderer/bridge/shown-break.ts';
import { plannedExercise, type ExerciseStep, type Routine } from '../../../shared/walkthrough/routine.ts';
import type { ExerciseVolume } from '../../../shared/exercises/exercise-volume.ts';
import { defaultSettings } from '../../../shared/settings/schema.ts';
import { viewSound } from '../../../shared/sound/audible.ts';

const MINUTE_MS = 60_000;

export const dayStartMs = Date.UTC(2026, 10, 23);

const cycles = (repetitions: number): ExerciseVolume => ({
  repetitions,
  repetitionMs: 14_000,
  holdMs: null,
  holdsPerRepetition: 0,
});

export const catStretch: ExerciseStep = plannedExercise({
  exerciseId: 'cat-stretch',
  goal: 'mobility',
  sides: [],
  ladder: [cycles(3), cycles(6), cycles(8)],
  volume: cycles(6),
});

const oneHold: ExerciseVolume = {
  repetitions: 1,
  repetitionMs: 24_000,
  holdMs: 20_000,
  holdsPerRepetition: 1,
};

export const hipStretch: ExerciseStep = plannedExercise({
  exerciseId: 'hip-flexor-stand',
  goal: 'stretch',
  sides: ['left', 'right'],
  ladder: [oneHold],
  volume: oneHold,
});

export const routine: Routine = {
  kind: 'movement',
  steps: [
    { kind: 'posture-check', durationMs: 20_000, checks: ['feet-flat', 'seat-back', 'small-of-back'] },
    { kind: 'walk', durationMs: 120_000 },
    catStretch,
  ],
};

/** A break that plays. */
export const breakView: Extract<BreakView, { readonly isWalkLeftByReturn: boolean }> = {
  breakId: 'break-1',
  breakKind: 'movement',
  stage: 'playing',
  routine,
  position: { stepIndex: 0, stepElapsedMs: 0 },
  isWalkLeftByReturn: false,
  isWalkOnTheSpot: false,
  welcomedAtStep: null,
  isMuted: false,
  steps: [],
  painAnswer: null,
  spentMs: 0,
};

export type BreakChange = Partial<BegunBreakView> & { readonly stage?: BreakView['stage'] };

/** The same in another stage. */
export function breakIn(stage: BreakView['stage'], change: Partial<BegunBreakView> = {}): ShownBreak {
  const begun = { ...breakView, ...change };
  if (stage !== 'finished') return { ...begun, stage };
  return { ...begun, stage, closesInMs: 20_000, feeling: null, walkEffort: null };
}

export const schedule: ScheduleView = {
  phase: 'counting',
  sittingMs: 38 * MINUTE_MS,
  intervalMs: 50 * MINUTE_MS,
  sittingRate: 1,
  breakDueInMs: 12 * MINUTE_MS,
  stance: 'sitting',
  isAway: false,
  holdReasons: [],
  pause: null,
  outsideHours: null,
  exerciseStop: null,
  canPostpone: true,
  canSkip: true,
  postponeMinutes: 5,
};

export const snapshot: AppSnapshot = {
  revision: 1,
  wallMs: dayStartMs + 14 * 60 * MINUTE_MS,
  clockRate: 1,
  version: '0.1.0',
  window: { role: 'app' },
  environment: {
    locale: 'en-GB',
    formatLocale: 'en-GB',
    direction: 'ltr',
    theme: 'light',
    isMotionReduced: false,
    isHighContrast: false,
    timeZone: 'UTC',
  },
  sound: viewSound(defaultSettings, []),
  schedule,
  decisions: [],
  card: null,
  break: null,
  today: {
    timeline: { dayStartMs, dayEndMs: dayStartMs + 24 * 60 * MINUTE_MS, segments: [] },
    sittingMs: 200 * MINUTE_MS,
    standingMs: 0,
    walkingMs: 0,
    longestSittingMs: 50 * MINUTE_MS,
    breaksTaken: 2,
    breaksSkipped: 0,
  },
  notices: [],
  isNoticeAcknowledged: true,
  page: 'today',
  pageRequests: 1,
};
