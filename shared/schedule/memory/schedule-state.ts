/** Everything the schedule remembers. Only transition() makes a new one. */
import type { ClockReading } from '../../time/clock.ts';
import type { Refusal } from '../../coach/coach.ts';
import { emptyMemory, type CoachMemory } from '../../coach/memory.ts';
import type { Feeling, PainAnswer, StepRecord, WalkEffort } from '../../history/entry.ts';
import type { Routine } from '../../walkthrough/routine.ts';
import type { WalkthroughPosition } from '../../walkthrough/walkthrough-engine.ts';
import type { HoldReason } from '../../settings/hold-reasons.ts';
import type { Decision } from './decisions.ts';
import type { HoursMemory } from '../clock/hours.ts';
import type { NudgeKind } from '../nudges/nudge-kinds.ts';
import type { PauseUntil } from '../clock/pause-end.ts';
import type { WalkWatch } from '../running/walk-watch.ts';
import { presentClock, type SittingClock, type Stance } from '../clock/sitting-clock.ts';

/** A break that has been announced and not begun. */
export interface PendingBreak {
  readonly breakId: string;
  readonly routine: Routine;
}

/**
 * playing: time runs. held: paused by the person. hurt: stopped by "This hurts", waiting for the answer.
 * back-early: somebody is back before the walk is over, and is asked. awaiting: the walk is over and nobody is back.
 */
type RunningStage = 'playing' | 'held' | 'hurt' | 'back-early' | 'awaiting';

export interface RunningBreak {
  readonly breakId: string;
  readonly routine: Routine;
  /** The length at the start, before anything was made easier. */
  readonly plannedMs: number;
  readonly startedAtMs: number;
  readonly startedAtWallMs: number;
  readonly sittingAtStartMs: number;
  readonly stage: RunningStage;
  /** What goes on when "This hurts" was pressed by mistake. */
  readonly stageBeforeHurt: Exclude<RunningStage, 'hurt'>;
  readonly painAnswer: PainAnswer | null;
  /** The place reached at `positionAtMs`; moves on from there while playing. */
  readonly position: WalkthroughPosition;
  readonly positionAtMs: number;
  /** When somebody last looked: a longer time without a look is sleep. */
  readonly observedAtMs: number;
  /** One for each step of the routine. */
  readonly steps: readonly StepRecord[];
  /** What is known of the person during a walk; null in other steps. */
  readonly walk: WalkWatch | null;
  /** The step that began when the person came back from a walk; null before. */
  readonly welcomedAtStep: number | null;
  /** By the person, for this break alone. */
  readonly isMuted: boolean;
  /**
   * The last input, where at the beginning nothing but another program's claim on the display said that anybody is
   * there. Null elsewhere, and once somebody has shown themselves.
   */
  readonly claimedSinceMs: number | null;
}

export type SchedulePhase =
  | { readonly kind: 'counting' }
  | {
      readonly kind: 'warning';
      readonly pending: PendingBreak;
      readonly dueAtMs: number;
      /** It was held back before and comes now. */
      readonly isOwed: boolean;
    }
  | {
      readonly kind: 'waiting-for-pause';
      readonly pending: PendingBreak;
      readonly sinceMs: number;
      readonly isOwed: boolean;
    }
  | {
      readonly kind: 'owed';
      readonly pending: PendingBreak;
      readonly sinceMs: number;
      readonly reasons: readonly HoldReason[];
    }
  | { readonly kind: 'opening'; readonly pending: PendingBreak; readonly requestedAtMs: number }
  | { readonly kind: 'running'; readonly running: RunningBreak }
  | {
      readonly kind: 'finished';
      readonly running: RunningBreak;
      readonly finishedAtMs: number;
      readonly observedAtMs: number;
      /** Null: stays until the person closes it, as the page that says when to get help does. */
      readonly closesAtMs: number | null;
      readonly feeling: Feeling | null;
      readonly walkEffort: WalkEffort | null;
    };

/** An unbroken time of sitting or standing, on its way into the journal. */
interface SegmentStart {
  readonly stance: Stance;
  readonly startedAtMs: number;
}

export interface ScheduleState {
  readonly clock: SittingClock;
  readonly phase: SchedulePhase;
  readonly pause: PauseUntil | null;
  /** Sitting allowed beyond the interval, after postponing, skipping or ending a break early. */
  readonly graceMs: number;
  readonly postponesUsed: number;
  /** No break before this, after coming back from time away. */
  readonly quietUntilMs: number;
  readonly segment: SegmentStart | null;
  /** Set while one of the small reminders is up, or the word why something was refused. */
  readonly nudge: { readonly kind: NudgeKind | Refusal; readonly untilMs: number } | null;
  /** One of each kind is enough: for each time between two breaks, each time of standing, each owed break. */
  readonly nudged: readonly NudgeKind[];
  /** A fresh look at the reasons to hold is under way, or has just been had. */
  readonly holdLook: { readonly askedAtMs: number; readonly isAnswered: boolean } | null;
  /** The end of the last break or longer time away: nobody is reminded soon after. */
  readonly refreshedAtMs: number;
  /** When the next look was promised: one that comes much later than this was slept through. */
  readonly lookExpectedAtMs: number;
  /** Wall clock minus monotonic clock at the last look: it changes when somebody sets the clock. */
  readonly wallOffsetMs: number;
  readonly hours: HoursMemory | null;
  /** As it was at the last look; null before the first. */
  readonly intervalMinutes: number | null;
  /** Newest last, at most `DECISIONS_KEPT`. */
  readonly decisions: readonly Decision[];
  readonly routineCount: number;
  /** What the journal says of the person, as far as it matters for what they are offered. */
  readonly coach: CoachMemory;
  readonly sequence: number;
  readonly savedAtMs: number;
  /** The app is ending: nothing happens any more. */
  readonly hasQuit: boolean;
}

export function initialState(reading: ClockReading): ScheduleState {
  const { monotonicMs, wallMs } = reading;
  return {
    clock: presentClock(0, monotonicMs),
    phase: { kind: 'counting' },
    pause: null,
    graceMs: 0,
    postponesUsed: 0,
    quietUntilMs: monotonicMs,
    segment: { stance: 'sitting', startedAtMs: monotonicMs },
    nudge: null,
    nudged: [],
    holdLook: null,
    refreshedAtMs: monotonicMs,
    lookExpectedAtMs: monotonicMs,
    wallOffsetMs: wallMs - monotonicMs,
    hours: null,
    intervalMinutes: null,
    decisions: [],
    routineCount: 0,
    coach: emptyMemory,
    sequence: 0,
    savedAtMs: monotonicMs,
    hasQuit: false,
  };
}
