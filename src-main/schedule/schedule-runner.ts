/**
 * Holds the only schedule state of the app: hands the machine one event at a time with both clocks and the presence
 * reading, performs the effects in order, announces the result and sleeps until the machine wants to be woken.
 */
import { DisposableStore, type Disposable } from '../../shared/lib/disposable.ts';
import { errorTrace } from '../../shared/lib/error-words.ts';
import type { HoldReason } from '../../shared/settings/hold-reasons.ts';
import type { ScheduleEffect } from '../../shared/schedule/schedule-effect.ts';
import type { PresenceReading, ScheduleEvent } from '../../shared/schedule/schedule-event.ts';
import { transition } from '../../shared/schedule/schedule-machine.ts';
import type { ScheduleState } from '../../shared/schedule/memory/schedule-state.ts';
import type { ScheduleContext } from '../../shared/schedule/moment.ts';
import { momentOf, type Moment } from '../../shared/schedule/moment.ts';
import type { Clock } from '../../shared/time/clock.ts';
import { WakeTimer } from './wake-timer.ts';
import type { SetTimer } from '../ports/timer.ts';

export interface ScheduleRunnerDependencies {
  readonly clock: Clock;
  /** How many times faster than real time `clock` runs. */
  readonly clockRate: number;
  readonly readPresence: () => PresenceReading;
  readonly readHoldReasons: () => readonly HoldReason[];
  readonly context: () => ScheduleContext;
  readonly setTimer: SetTimer;
  readonly perform: (effect: ScheduleEffect, state: ScheduleState, now: Moment) => void;
  /** After every event, once all its effects have been performed. */
  readonly announce: (state: ScheduleState, now: Moment) => void;
  /** Told of an effect or an announcement that threw; the others are not affected. */
  readonly log: (line: string) => void;
}

export class ScheduleRunner implements Disposable {
  readonly #dependencies: ScheduleRunnerDependencies;
  readonly #owned = new DisposableStore();
  readonly #timer: WakeTimer;
  readonly #queue: ScheduleEvent[] = [];
  #state: ScheduleState;
  #lastSeen: Moment['seen'] | null = null;
  #isBusy = false;
  #isDisposed = false;

  constructor(initial: ScheduleState, dependencies: ScheduleRunnerDependencies) {
    this.#state = initial;
    this.#dependencies = dependencies;
    this.#timer = this.#owned.own(
      new WakeTimer(dependencies.setTimer, () => this.dispatch({ kind: 'time-passed' })),
    );
  }

  get state(): ScheduleState {
    return this.#state;
  }

  /** Both clocks and everything known of the person, read now. */
  look(): Moment {
    const { clock, readPresence, readHoldReasons, context } = this.#dependencies;
    const seen = { clock: clock.read(), presence: readPresence(), holdReasons: readHoldReasons() };
    return momentOf(seen, context());
  }

  /** An event that an effect sets off is dealt with after the one under way. */
  dispatch(event: ScheduleEvent): void {
    if (this.#isDisposed) return;
    this.#queue.push(event);
    if (this.#isBusy) return;
    this.#isBusy = true;
    try {
      for (let next = this.#queue.shift(); next !== undefined; next = this.#queue.shift()) this.#handle(next);
    } finally {
      this.#isBusy = false;
    }
  }

  /** The moment as it is now, with the person as they were last seen: for showing, which needs no new look. */
  glance(): Moment {
    const { clock, context } = this.#dependencies;
    this.#lastSeen ??= this.look().seen;
    return momentOf({ ...this.#lastSeen, clock: clock.read() }, context());
  }

  #handle(event: ScheduleEvent): void {
    const now = this.look();
    this.#lastSeen = now.seen;
    const { state, effects } = transition(this.#state, event, now);
    this.#state = state;
    // Sleep first: a fault in an effect must not leave the schedule without a next wake-up.
    const delayMs = state.lookExpectedAtMs - now.atMs;
    this.#timer.wakeIn(Math.ceil(delayMs / this.#dependencies.clockRate));
    const { perform, announce } = this.#dependencies;
    for (const effect of effects) {
      this.#attempt(`The effect ${effect.kind}`, () => perform(effect, state, now));
    }
    this.#attempt('Telling of a change', () => announce(state, now));
  }

  /** The state has moved on already: what one part cannot do must not keep the others from following. */
  #attempt(what: string, act: () => void): void {
    try {
      act();
    } catch (error) {
      this.#dependencies.log(`${what} failed: ${errorTrace(error)}`);
    }
  }

  dispose(): void {
    this.#isDisposed = true;
    // Disposed by an effect, what waits behind it would set the timer again.
    this.#queue.length = 0;
    this.#owned.dispose();
  }
}
