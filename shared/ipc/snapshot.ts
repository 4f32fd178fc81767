/**
 * What a window knows: one whole snapshot, pushed at every change. A window works out the seconds in between from
 * its own performance clock and `clockRate`, with the same pure functions that main uses.
 */
import type { OpenablePage } from '../control/command.ts';
import type { TodaySummary } from '../history/day-timeline.ts';
import type { Decision } from '../schedule/memory/decisions.ts';
import type { BreakView, CardView, ScheduleView } from '../schedule/views/views.ts';
import type { SoundView } from '../sound/audible.ts';
import type { Notice } from './notice.ts';

export type { TodaySummary } from '../history/day-timeline.ts';
export type { BegunBreakView, BreakView, CardView, ScheduleView } from '../schedule/views/views.ts';
export type { Decision } from '../schedule/memory/decisions.ts';
export type { SoundView } from '../sound/audible.ts';
export type { Notice } from './notice.ts';

/** The role of the window that receives the snapshot. `guide` leads, `cover` hides another display. */
export type WindowView =
  | { readonly role: 'overlay'; readonly part: 'guide' | 'cover' }
  /** `isAside`: made small at the edge of the screen, as long as it is there. */
  | { readonly role: 'card'; readonly isAside: boolean }
  | { readonly role: 'app' };

export type WindowRole = WindowView['role'];

export interface EnvironmentView {
  /** BCP 47, such as `en-GB`. */
  readonly locale: string;
  /** BCP 47 as well: how times of day and dates are written, by the customs of the person's region. */
  readonly formatLocale: string;
  readonly direction: 'ltr' | 'rtl';
  readonly theme: 'light' | 'dark';
  readonly isMotionReduced: boolean;
  readonly isHighContrast: boolean;
  /** IANA name, such as `Europe/Berlin`, or an offset, such as `-03:00`. */
  readonly timeZone: string;
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
  readonly sound: SoundView;
  readonly schedule: ScheduleView;
  /** "Why (not) now?": the last decisions of the schedule, newest last. */
  readonly decisions: readonly Decision[];
  readonly card: CardView | null;
  readonly break: BreakView | null;
  readonly today: TodaySummary;
  readonly notices: readonly Notice[];
  readonly isNoticeAcknowledged: boolean;
  /** What the app window should show, as asked for from outside it. */
  readonly page: OpenablePage;
  /** How often a page was asked for: the same one asked for again counts again. */
  readonly pageRequests: number;
}
