/**
 * What a window knows: one whole snapshot, pushed at every change. A window works out the seconds in between from
 * its own performance clock and `clockRate`, with the same pure functions that main uses.
 */
import type { Feeling } from '../history/entry.ts';
import type { DayTimeline } from '../history/day-timeline.ts';
import type { HoldReason } from '../schedule/hold-reasons.ts';
import type { BreakKind, Routine } from '../walkthrough/routine.ts';
import type { WalkthroughPosition } from '../walkthrough/walkthrough-engine.ts';

/** The role of the window that receives the snapshot. `guide` leads, `cover` hides another display. */
export type WindowView =
  | { readonly role: 'overlay'; readonly part: 'guide' | 'cover' }
  | { readonly role: 'card' }
  | { readonly role: 'app' };

export type WindowRole = WindowView['role'];

export interface EnvironmentView {
  /** BCP 47, such as `en-GB`. */
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
  readonly theme: 'light' | 'dark';
  readonly isMotionReduced: boolean;
  readonly isHighContrast: boolean;
  /** IANA name, such as `Europe/Berlin`. */
  readonly timeZone: string;
}

export type SchedulePhaseView =
  'counting' | 'warning' | 'waiting-for-pause' | 'owed' | 'break' | 'finished' | 'paused';

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
      readonly routine: Routine;
      readonly routineMs: number;
    }
  | { readonly kind: 'standing-nudge' };

/**
 * playing: time runs. held: paused by the person. hurt: "This hurts" was pressed, nothing moves until it is answered.
 * finished: the steps are over and one question is asked. help: the page that says when to get help.
 */
export type BreakStage = 'playing' | 'held' | 'hurt' | 'finished' | 'help';

export interface BreakView {
  readonly breakId: string;
  readonly breakKind: BreakKind;
  readonly stage: BreakStage;
  readonly routine: Routine;
  /** At the moment of the snapshot; moves on with time only while `stage` is `playing`. */
  readonly position: WalkthroughPosition;
  /** For `finished`: real time until the overlay closes by itself. */
  readonly closesInMs: number | null;
  readonly feeling: Feeling | null;
  /** Time really spent in the break so far. */
  readonly spentMs: number;
}

export interface Notice {
  readonly kind:
    'settings-repaired' | 'settings-damaged' | 'journal-damaged' | 'no-tray-host' | 'bad-argument';
  /** What and where, shown as it is (a file path, a key, a word). */
  readonly detail: string;
}

export interface TodaySummary {
  readonly timeline: DayTimeline;
  readonly sittingMs: number;
  readonly standingMs: number;
  readonly walkingMs: number;
  readonly longestSittingMs: number;
  readonly breaksTaken: number;
  readonly breaksSkipped: number;
}

export interface AppSnapshot {
  /** Grows with every snapshot; the higher one wins. */
  readonly revision: number;
  /** Wall clock of main at the moment of the snapshot. */
  readonly wallMs: number;
  /** How many times faster than real time the app's clock runs; 1 except in tests. */
  readonly clockRate: number;
  readonly version: string;
  readonly window: WindowView;
  readonly environment: EnvironmentView;
  readonly schedule: ScheduleView;
  readonly card: CardView | null;
  readonly break: BreakView | null;
  readonly today: TodaySummary;
  readonly notices: readonly Notice[];
  readonly isNoticeAcknowledged: boolean;
  /** Which page the app window should show, as asked for by the tray or the command line. */
  readonly page: 'today' | 'about';
}
