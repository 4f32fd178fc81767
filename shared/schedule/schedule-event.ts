/** What can happen to the schedule. Every event carries both clocks and what is known of the person's presence. */
import type { ClockReading } from '../time/clock.ts';
import type { Feeling, JournalEntry, PainAnswer, WalkEffort } from '../history/entry.ts';
import type { HoldReason } from '../settings/hold-reasons.ts';
import type { PauseLength } from './clock/pause-end.ts';
import type { RoutineRequest } from '../coach/plan-routine.ts';

export interface PresenceReading {
  /** Time since the last input; null while the system does not say, which counts as present. */
  readonly idleMs: number | null;
  readonly isLocked: boolean;
  /** Between the system's suspend and resume signals. */
  readonly isSuspended: boolean;
  /** A video or a call keeps the display awake: without input the person is still sitting. */
  readonly isDisplayKeptAwake: boolean;
  /** A mouse button or a key is down now, however long it has been: no pause. False where nobody says. */
  readonly isHeldDown: boolean;
  /** Whoever reads this calls back by itself when the person leaves, returns or locks: there is no need to look often. */
  readonly areEdgesSignalled: boolean;
}

export interface Observation {
  readonly clock: ClockReading;
  readonly presence: PresenceReading;
  readonly holdReasons: readonly HoldReason[];
}

/** The names are those of the contract; what each does is in running-break.ts. */
export const walkthroughCommands = [
  'pause',
  'resume',
  'skip-step',
  'previous-step',
  'easier-step',
  'harder-step',
  'start-work',
  'finish-step',
  /** Back early: walks the rest after all. */
  'walk-on',
  'walk-on-the-spot',
  /** Leaves the screen again after having walked on the spot. */
  'walk-away',
] as const;

export type WalkthroughCommand = (typeof walkthroughCommands)[number];

export type ScheduleEvent =
  | { readonly kind: 'time-passed' }
  | { readonly kind: 'settings-changed' }
  | { readonly kind: 'break-requested'; readonly request: RoutineRequest }
  | { readonly kind: 'break-postponed' }
  | { readonly kind: 'break-skipped' }
  | { readonly kind: 'pause-requested'; readonly length: PauseLength }
  | { readonly kind: 'pause-ended' }
  | { readonly kind: 'stance-changed'; readonly stance: 'sitting' | 'standing' }
  | { readonly kind: 'walk-logged'; readonly elapsedMs: number }
  | { readonly kind: 'nudge-dismissed' }
  /** The person has been checked after an alarm and may exercise. */
  | { readonly kind: 'check-confirmed' }
  /** The last weeks of the journal, as read-memory asked for them. */
  | { readonly kind: 'memory-read'; readonly entries: readonly JournalEntry[] }
  /** The fresh look at the reasons to hold that read-hold-reasons asked for is over. */
  | { readonly kind: 'hold-reasons-read' }
  | { readonly kind: 'overlays-shown'; readonly breakId: string }
  | { readonly kind: 'overlays-failed'; readonly breakId: string }
  | { readonly kind: 'walkthrough-commanded'; readonly breakId: string; readonly command: WalkthroughCommand }
  | { readonly kind: 'break-muted'; readonly breakId: string; readonly isMuted: boolean }
  | { readonly kind: 'pain-reported'; readonly breakId: string }
  | { readonly kind: 'pain-answered'; readonly breakId: string; readonly answer: PainAnswer | 'mistake' }
  | { readonly kind: 'break-ended'; readonly breakId: string }
  | { readonly kind: 'feeling-answered'; readonly breakId: string; readonly feeling: Feeling }
  | { readonly kind: 'walk-effort-answered'; readonly breakId: string; readonly effort: WalkEffort }
  /** The break that has the screen, whichever it is: for who cannot know its id, such as a key that is held. */
  | { readonly kind: 'current-break-ended' }
  | { readonly kind: 'app-quitting' };
