/** What windows and the tray are told of the schedule: plain values at one instant. */
import type { Feeling, PainAnswer, StepRecord, WalkEffort } from '../../history/entry.ts';
import type { BreakKind, Routine } from '../../walkthrough/routine.ts';
import type { WalkthroughPosition } from '../../walkthrough/walkthrough-engine.ts';
import type { PostureCheckId } from '../../exercises/posture-checks.ts';
import type { ExerciseStop, Refusal } from '../../coach/coach.ts';
import type { NudgeKind } from '../nudges/nudge-kinds.ts';
import type { HoldReason } from '../../settings/hold-reasons.ts';

type SchedulePhaseView =
  'counting' | 'warning' | 'waiting-for-pause' | 'owed' | 'break' | 'finished' | 'paused' | 'outside-hours';

export interface ScheduleView {
  readonly phase: SchedulePhaseView;
  /** Sitting since the last full recovery, at the moment of the snapshot. */
  readonly sittingMs: number;
  readonly intervalMs: number;
  /** How fast `sittingMs` grows: 1 sitting, 0.5 standing, 0 while in a break, negative while away. */
  readonly sittingRate: number;
  /** Real time until the break, if the person stays as they are; null while paused or away. */
  readonly breakDueInMs: number | null;
  readonly stance: 'sitting' | 'standing';
  readonly isAway: boolean;
  readonly holdReasons: readonly HoldReason[];
  /** Set while paused; `untilWallMs` null means until resumed. */
  readonly pause: { readonly untilWallMs: number | null } | null;
  /** Set outside the working hours; `untilWallMs` null means for ever. */
  readonly outsideHours: { readonly untilWallMs: number | null } | null;
  /** Why breaks are posture and a walk for now; null while they hold exercises. */
  readonly exerciseStop: ExerciseStop | null;
  readonly canPostpone: boolean;
  readonly canSkip: boolean;
  readonly postponeMinutes: number;
}

export type CardView =
  | {
      readonly kind: 'break-warning';
      /** Counts down in real time. */
      readonly startsInMs: number;
      readonly leadMs: number;
      /** It was held back and comes now. */
      readonly isOwed: boolean;
      readonly routine: Routine;
      readonly routineMs: number;
    }
  /** Ten seconds, then gone. */
  | { readonly kind: 'nudge'; readonly nudge: 'posture'; readonly check: PostureCheckId }
  | { readonly kind: 'nudge'; readonly nudge: Exclude<NudgeKind, 'posture'> }
  /** Exercises were asked for that do not begin now: says why and what can be done. */
  | { readonly kind: 'refusal'; readonly refusal: Refusal };

interface AnyBreakView {
  readonly breakId: string;
  readonly breakKind: BreakKind;
  readonly routine: Routine;
}

/** The pages are loading or being shown; they stand at the first moment. */
interface OpeningBreakView extends AnyBreakView {
  readonly stage: 'opening';
}

export interface BegunBreakView extends AnyBreakView {
  /** At the moment of the snapshot; moves on with time only while `stage` is `playing`. */
  readonly position: WalkthroughPosition;
  readonly isWalkOnTheSpot: boolean;
  /** The step that began when the person came back from the walk; null while nobody has. */
  readonly welcomedAtStep: number | null;
  /** The person has muted this break. */
  readonly isMuted: boolean;
  /** What has been done of each step that is over. */
  readonly steps: readonly StepRecord[];
  /** What "This hurts" was answered with in this break; null while it was not pressed. */
  readonly painAnswer: PainAnswer | null;
  /** Time really spent in the break so far. */
  readonly spentMs: number;
}

/**
 * playing: time runs. held: paused by the person. hurt: "This hurts" was pressed, nothing moves until it is answered.
 * back-early: somebody is back from a walk before its end and is asked whether to walk the rest. awaiting: the walk is
 * over and nobody is back yet.
 */
interface RunningBreakView extends BegunBreakView {
  readonly stage: 'playing' | 'held' | 'hurt' | 'back-early' | 'awaiting';
  /** A walk is over when the person is back, as main says, and not by time. */
  readonly isWalkLeftByReturn: boolean;
}

/** The steps are over and one question is asked. */
interface FinishedBreakView extends BegunBreakView {
  readonly stage: 'finished';
  /** Real time until the overlay closes by itself. */
  readonly closesInMs: number;
  readonly feeling: Feeling | null;
  readonly walkEffort: WalkEffort | null;
}

/** The page that says when to get help. */
interface HelpBreakView extends BegunBreakView {
  readonly stage: 'help';
}

export type BreakView = OpeningBreakView | RunningBreakView | FinishedBreakView | HelpBreakView;
