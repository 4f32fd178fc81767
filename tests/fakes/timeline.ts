/**
 * A day at the computer as a timeline: somebody types, reads, leaves or locks the screen while the schedule runs with
 * no other clock than this one, woken exactly when it asks to be.
 */
import type { JournalEntry } from '../../shared/history/entry.ts';
import { createCoach } from '../../shared/coach/coach.ts';
import { RECALLED_MS } from '../../shared/coach/memory.ts';
import type { Decision } from '../../shared/schedule/memory/decisions.ts';
import type { HoldReason } from '../../shared/settings/hold-reasons.ts';
import type { ScheduleEffect } from '../../shared/schedule/schedule-effect.ts';
import type { ScheduleEvent } from '../../shared/schedule/schedule-event.ts';
import { transition } from '../../shared/schedule/schedule-machine.ts';
import { restoreSchedule, saveSchedule } from '../../shared/schedule/memory/saved-schedule.ts';
import { initialState, type ScheduleState } from '../../shared/schedule/memory/schedule-state.ts';
import { scheduleTiming, type ScheduleTiming } from '../../shared/schedule/memory/timing.ts';
import type { ScheduleContext } from '../../shared/schedule/moment.ts';
import { momentOf, type Moment } from '../../shared/schedule/moment.ts';
import { sittingNow } from '../../shared/schedule/transition-step.ts';
import { viewBreak, viewSchedule } from '../../shared/schedule/views/schedule-view.ts';
import type { BegunBreakView, BreakView, ScheduleView } from '../../shared/schedule/views/views.ts';
import { defaultSettings, type Settings } from '../../shared/settings/schema.ts';
import { MINUTE_MS, SECOND_MS } from '../../shared/time/durations.ts';

/** 2026-03-02, a Monday, at 09:00 UTC. */
export const MONDAY_NINE_MS = Date.UTC(2026, 2, 2, 9);

export interface TimedEffect {
  /** Seconds since the timeline began. */
  readonly atSeconds: number;
  readonly effect: ScheduleEffect;
}

export interface TimelineOptions {
  readonly settings?: Partial<Settings>;
  /** Answers open-overlays at once; false leaves the break waiting for its pages. */
  readonly overlaysAnswer?: boolean;
  readonly timing?: Partial<ScheduleTiming>;
  /** IANA name; UTC unless told. */
  readonly timeZone?: string;
  /** The wall clock at the beginning; `MONDAY_NINE_MS` unless told. */
  readonly startsAtWallMs?: number;
  /** Answers read-hold-reasons at once; false never answers. */
  readonly holdsAnswer?: boolean;
  /** Hears of every effect as it comes, and may send events in turn. */
  readonly perform?: (effect: ScheduleEffect) => void;
  /** Hears of time that has passed, before the schedule does. */
  readonly onTime?: (ms: number) => void;
}

type Doing = 'typing' | 'reading' | 'watching' | 'silent';

export class Timeline {
  state: ScheduleState;
  readonly effects: TimedEffect[] = [];
  settings: Settings;
  holdReasons: readonly HoldReason[] = [];
  /** False: the system does not tell of input. */
  isIdleKnown = true;
  /** True: a mouse button or a key is down. */
  isHeldDown = false;
  /** True: the system calls back by itself when the person leaves or returns. */
  areEdgesSignalled = false;
  /** True: stretches come by themselves. */
  areSessionsOffered = false;
  /** How often the schedule was woken by the clock. */
  wakes = 0;
  /** The shortest time ahead for which the schedule asked to be woken. */
  shortestWakeMs = Infinity;
  readonly #journal = new Map<string, JournalEntry>();
  readonly #overlaysAnswer: boolean;
  readonly #holdsAnswer: boolean;
  readonly #perform: (effect: ScheduleEffect) => void;
  readonly #onTime: (ms: number) => void;
  readonly #timing: ScheduleTiming;
  #timeZone: string;
  #monotonicMs = 1_000_000;
  #wallMs: number;
  #doing: Doing = 'typing';
  #lastInputMs = 1_000_000;
  #isLocked = false;
  #isSuspended = false;
  readonly #startMs = 1_000_000;
  /** What lies on disk: the state as it was at the last effect that asked for it. */
  #saved: () => unknown = () => null;

  constructor(options: TimelineOptions = {}) {
    this.settings = { ...defaultSettings, noticeAcknowledged: true, ...options.settings };
    this.#overlaysAnswer = options.overlaysAnswer ?? true;
    this.#holdsAnswer = options.holdsAnswer ?? true;
    this.#perform = options.perform ?? (() => undefined);
    this.#onTime = options.onTime ?? (() => undefined);
    this.#timeZone = options.timeZone ?? 'UTC';
    this.#wallMs = options.startsAtWallMs ?? MONDAY_NINE_MS;
    this.#timing = { ...scheduleTiming(1), ...options.timing };
    this.state = initialState({ wallMs: this.#wallMs, monotonicMs: this.#monotonicMs });
  }

  get context(): ScheduleContext {
    return {
      settings: this.settings,
      coach: createCoach({ areSessionsOffered: this.areSessionsOffered }),
      timeZone: this.#timeZone,
      timing: this.#timing,
    };
  }

  get now(): Moment {
    const idleMs = this.#doing === 'typing' ? 0 : this.#monotonicMs - this.#lastInputMs;
    return momentOf(
      {
        clock: { wallMs: this.#wallMs, monotonicMs: this.#monotonicMs },
        presence: {
          idleMs: this.isIdleKnown ? idleMs : null,
          isLocked: this.#isLocked,
          isSuspended: this.#isSuspended,
          isDisplayKeptAwake: this.#doing === 'watching',
          isHeldDown: this.isHeldDown,
          areEdgesSignalled: this.areEdgesSignalled,
        },
        holdReasons: this.holdReasons,
      },
      this.context,
    );
  }

  get sittingMinutes(): number {
    return sittingNow(this.state, this.now) / MINUTE_MS;
  }

  get view(): ScheduleView {
    return viewSchedule(this.state, this.now);
  }

  /** The break that has begun and is still shown. */
  get onScreen(): BegunBreakView & BreakView {
    const view = viewBreak(this.state, this.now);
    if (view === null || view.stage === 'opening') throw new Error('No break is on the screen');
    return view;
  }

  get nowMs(): number {
    return this.#monotonicMs;
  }

  get wallMs(): number {
    return this.#wallMs;
  }

  get phase(): ScheduleState['phase']['kind'] {
    return this.state.phase.kind;
  }

  /** Journal entries so far. */
  get entries(): readonly JournalEntry[] {
    return [...this.#journal.values()];
  }

  /** What the journal tells of the last weeks. */
  get #recent(): readonly JournalEntry[] {
    return this.entries.slice(-1_000).filter(({ atMs }) => atMs >= this.#wallMs - RECALLED_MS);
  }

  /** Kinds of the decisions kept, oldest first. */
  get decided(): readonly Decision['kind'][] {
    return this.state.decisions.map(({ kind }) => kind);
  }

  /** Seconds at which an effect of this kind came. */
  times(kind: ScheduleEffect['kind']): readonly number[] {
    return this.effects.filter(({ effect }) => effect.kind === kind).map(({ atSeconds }) => atSeconds);
  }

  send(event: ScheduleEvent): this {
    const result = transition(this.state, event, this.now);
    this.state = result.state;
    for (const effect of result.effects) {
      this.#note(effect);
      if (effect.kind === 'save-state') this.#saved = this.#write(this.state, this.now);
      if (effect.kind === 'report-fault') throw new Error(effect.detail);
      if (effect.kind === 'read-memory') this.send({ kind: 'memory-read', entries: this.#recent });
      if (effect.kind === 'read-hold-reasons' && this.#holdsAnswer) this.send({ kind: 'hold-reasons-read' });
      if (effect.kind === 'open-overlays' && this.#overlaysAnswer)
        this.send({ kind: 'overlays-shown', breakId: effect.breakId });
      this.#perform(effect);
    }
    return this;
  }

  /** Input all the time. */
  type(minutes: number): this {
    this.#doing = 'typing';
    this.#isLocked = false;
    return this.#pass(minutes);
  }

  /** One input now, then none. */
  read(minutes: number): this {
    this.#touch();
    this.#doing = 'reading';
    return this.#pass(minutes);
  }

  /** No input, while something keeps the display awake. */
  watch(minutes: number): this {
    this.#touch();
    this.#doing = 'watching';
    return this.#pass(minutes);
  }

  /** Gone without a word: input stops. */
  leave(minutes: number): this {
    this.#touch();
    this.#doing = 'silent';
    return this.#pass(minutes);
  }

  lock(minutes: number): this {
    this.#touch();
    this.#doing = 'silent';
    this.#isLocked = true;
    this.send({ kind: 'time-passed' });
    this.#pass(minutes);
    this.#isLocked = false;
    return this;
  }

  /** The computer sleeps: nothing runs, both clocks go on. */
  suspend(minutes: number, signals: { readonly before: boolean; readonly after: boolean }): this {
    this.#touch();
    this.#doing = 'silent';
    if (signals.before) {
      this.#isSuspended = true;
      this.send({ kind: 'time-passed' });
    }
    this.#monotonicMs += minutes * MINUTE_MS;
    this.#wallMs += minutes * MINUTE_MS;
    if (signals.after) {
      this.#isSuspended = false;
      this.send({ kind: 'time-passed' });
    }
    this.#isSuspended = false;
    return this;
  }

  /** What lies on disk for the next start; null before anything was saved. */
  get saved(): unknown {
    return this.#saved();
  }

  /** Somebody sets the clock or travels: no time passes. */
  jumpWallClock(minutes: number): this {
    this.#wallMs += minutes * MINUTE_MS;
    return this.send({ kind: 'time-passed' });
  }

  /** The computer is told that it is elsewhere: no time passes, and its clock runs on. */
  travelTo(timeZone: string): this {
    this.#timeZone = timeZone;
    return this.send({ kind: 'time-passed' });
  }

  /** What lies on disk is replaced by something else. */
  damageSavedState(saved: unknown): this {
    this.#saved = () => saved;
    return this;
  }

  changeSettings(settings: Partial<Settings>): this {
    this.settings = { ...this.settings, ...settings };
    return this.send({ kind: 'settings-changed' });
  }

  /** The app goes away without a chance to say so, and comes back with what it had last saved. */
  killAndRestart(minutesGone: number, jumpMinutes = 0): this {
    const saved = this.#saved();
    this.#monotonicMs += minutesGone * MINUTE_MS;
    this.#wallMs += (minutesGone + jumpMinutes) * MINUTE_MS;
    const reading = { wallMs: this.#wallMs, monotonicMs: this.#monotonicMs };
    const restored = restoreSchedule(saved, reading, this.context, this.#recent);
    this.state = restored.state;
    for (const entry of restored.entries) this.#note({ kind: 'record', entry });
    return this.send({ kind: 'time-passed' });
  }

  #note(effect: ScheduleEffect): void {
    this.effects.push({ atSeconds: (this.#monotonicMs - this.#startMs) / SECOND_MS, effect });
    // As the journal reads: of two entries of one id the first holds.
    if (effect.kind === 'record' && !this.#journal.has(effect.entry.id))
      this.#journal.set(effect.entry.id, effect.entry);
  }

  /** As through a file, but only once it is read: ten years of writing would be most of the test. */
  #write(state: ScheduleState, now: Moment): () => unknown {
    return () => JSON.parse(JSON.stringify(saveSchedule(state, now))) as unknown;
  }

  #touch(): void {
    this.#lastInputMs = this.#monotonicMs;
  }

  #pass(minutes: number): this {
    const endMs = this.#monotonicMs + Math.round(minutes * MINUTE_MS);
    this.send({ kind: 'time-passed' });
    while (this.#monotonicMs < endMs) {
      const wantedMs = this.state.hasQuit ? endMs : this.state.lookExpectedAtMs;
      this.shortestWakeMs = Math.min(this.shortestWakeMs, wantedMs - this.#monotonicMs);
      const wakeMs = Math.min(endMs, wantedMs);
      this.wakes += 1;
      const passedMs = wakeMs - this.#monotonicMs;
      this.#wallMs += passedMs;
      this.#monotonicMs = wakeMs;
      this.#onTime(passedMs);
      if (this.#doing === 'typing') this.#touch();
      this.send({ kind: 'time-passed' });
    }
    return this;
  }
}
