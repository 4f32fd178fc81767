/** Everything the schedule remembers. Only transition() makes a new one. */
import type { Settings } from '../settings/schema.ts';
import { movementBreakMs } from '../settings/schema.ts';
import { minutes, seconds } from '../time/durations.ts';
import type { ClockReading } from '../time/clock.ts';
import type { Coach, Refusal } from '../coach/coach.ts';
import { emptyMemory, type CoachMemory } from '../coach/memory.ts';
import type { Feeling, PainAnswer, StepRecord, WalkEffort } from '../history/entry.ts';
import type { Routine } from '../walkthrough/routine.ts';
import type { WalkthroughPosition } from '../walkthrough/walkthrough-engine.ts';
import type { HoldReason } from './hold-reasons.ts';
import type { Decision } from './decisions.ts';
import type { HoursMemory } from './hours.ts';
import type { NudgeKind } from './nudge-kinds.ts';
import type { PauseUntil } from './schedule-event.ts';
import type { WalkWatch } from './walk-watch.ts';
import { presentClock, type SittingClock, type SittingRules, type Stance } from './sitting-clock.ts';

/** A break that has been announced and not begun. */
export interface PendingBreak {
  readonly breakId: string;
  readonly routine: Routine;
}

/**
 * playing: time runs. held: paused by the person. hurt: stopped by "This hurts", waiting for the answer.
 * back-early: somebody is back before the walk is over, and is asked. awaiting: the walk is over and nobody is back.
 */
export type RunningStage = 'playing' | 'held' | 'hurt' | 'back-early' | 'awaiting';

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
export interface SegmentStart {
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

export interface ScheduleContext {
  readonly settings: Settings;
  readonly coach: Coach;
  /** IANA name of where the person is: "today" ends there. */
  readonly timeZone: string;
  readonly timing: ScheduleTiming;
}

/** Lengths of the app's clock that depend on the machine, not on the person. */
export interface ScheduleTiming {
  /**
   * The longest time between two looks at the person's presence: while they are there, while they are not, and once
   * being away longer brings nothing more. Near an edge looks are closer, but never closer than the shortest.
   */
  readonly presentSampleMs: number;
  readonly awaySampleMs: number;
  readonly restedSampleMs: number;
  readonly shortestSampleMs: number;
  /** The same where the system calls back by itself: these looks only find out about unsignalled sleep. */
  readonly signalledSampleMs: number;
  readonly signalledAwaySampleMs: number;
  /** In a break, where presence says nothing: only to find out about unsignalled sleep. */
  readonly breakSampleMs: number;
  /** The same in a walk, while nobody touches anything and while somebody may be back. */
  readonly walkSampleMs: number;
  readonly touchSampleMs: number;
  /** How exactly the system tells when the last input was. */
  readonly idleGrainMs: number;
  /** A wake-up may come this late on a busy machine before the delay counts as time away. */
  readonly latenessAllowedMs: number;
  /** A look at the reasons to hold that takes longer counts as seen before. */
  readonly holdAnswerLimitMs: number;
  /** Pages that have not come by then never will; longer than the windows themselves wait. */
  readonly openLimitMs: number;
}

/** `clockRate`: how many times faster than real time the app's clock runs; the machine gets no faster with it. */
export function scheduleTiming(clockRate: number): ScheduleTiming {
  return {
    presentSampleMs: seconds(30),
    awaySampleMs: seconds(15),
    restedSampleMs: seconds(30),
    shortestSampleMs: seconds(5),
    signalledSampleMs: seconds(60),
    signalledAwaySampleMs: minutes(5),
    breakSampleMs: seconds(15),
    walkSampleMs: seconds(4),
    touchSampleMs: Math.max(seconds(1), seconds(0.25) * clockRate),
    idleGrainMs: seconds(1) * clockRate,
    latenessAllowedMs: seconds(45) * clockRate,
    holdAnswerLimitMs: seconds(0.2) * clockRate,
    openLimitMs: seconds(5) * clockRate,
  };
}

/** Numbers of the specification that are not settings. */
export const NATURAL_PAUSE_MS = seconds(3);
export const NATURAL_PAUSE_LIMIT_MS = minutes(2);
export const QUIET_AFTER_RETURN_MS = minutes(2);
export const FINISHED_STAYS_MS = seconds(20);
export const STANDING_NUDGE_AFTER_MS = minutes(40);
export const NUDGE_STAYS_MS = seconds(10);
/** Long enough to read why, and to choose a walk instead. */
export const REFUSAL_STAYS_MS = seconds(20);
/** The posture reminder keeps this distance from the break before and the one ahead. */
export const NUDGE_DISTANCE_MS = minutes(10);
/** An owed break comes within 60 s of its reason ending: one sample, this announcement, this wait for a pause. */
export const OWED_LEAD_MS = seconds(25);
export const OWED_PAUSE_LIMIT_MS = seconds(15);
/** Smaller changes of the wall clock are corrections by the network. */
export const CLOCK_CHANGE_WORTH_TELLING_MS = minutes(2);
export const SAVE_EVERY_MS = minutes(5);
/** A break that the app does not survive keeps what was done of it up to this long before. */
export const SAVE_BREAK_EVERY_MS = seconds(15);
export const OWED_SAMPLE_MS = seconds(15);
/** A segment shorter than this is not worth a line in the journal. */
export const SHORTEST_SEGMENT_MS = minutes(1);
/** A break whose pages did not come is tried again after this much sitting. */
export const RETRY_AFTER_FAILURE_MS = minutes(5);

export function sittingRules(context: ScheduleContext): SittingRules {
  const { settings, timing } = context;
  return {
    intervalMs: minutes(settings.breakIntervalMinutes),
    fullRecoveryMs: movementBreakMs(settings),
    awayAfterMs: minutes(settings.awayAfterMinutes),
    latenessAllowedMs: timing.latenessAllowedMs,
  };
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
