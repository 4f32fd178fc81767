/** What the guide shows right now: the live position, the screen, its controls, and how often to look at the clock. */
import { clockNeed, EVERY_FRAME, NO_CLOCK, type ClockNeed } from '../bridge/clock-need.ts';
import { elapsedSince, liveClosesInMs, livePosition, type ReceivedSnapshot } from '../bridge/live-values.ts';
import { LiveTime } from '../bridge/live-time.svelte.ts';
import type { ShownBreak } from '../bridge/shown-break.ts';
import {
  remainingMs,
  skipStep,
  walkthroughAt,
  type WalkthroughMoment,
} from '../../shared/walkthrough/walkthrough-engine.ts';
import { controlsOf, screenAt } from './screen.ts';

export class GuideModel {
  readonly #received: () => ReceivedSnapshot;
  readonly #view: () => ShownBreak;
  readonly live = new LiveTime();

  /** Call while a component is being set up: the clock runs as long as that component. */
  constructor(received: () => ReceivedSnapshot, view: () => ShownBreak) {
    this.#received = received;
    this.#view = view;
    this.live.follow(() => this.#need);
  }

  readonly #elapsedMs = $derived.by(() => elapsedSince(this.#received(), this.live.nowMs));
  readonly position = $derived.by(() => livePosition(this.#view(), this.#elapsedMs));
  readonly screen = $derived.by(() => screenAt(this.#view(), this.position));
  /** A walk stands a moment before its end until somebody is back: nothing of it is left all the same. */
  readonly #countedFrom = $derived.by(() =>
    this.#view().stage === 'awaiting' ? skipStep(this.#view().routine, this.position) : this.position,
  );
  /** Kinds, steps and sides change seldom; what hangs on this alone is not redrawn with every frame. */
  readonly screenKind = $derived(this.screen.kind);
  readonly screenKey = $derived(`${this.screen.kind} ${this.position.stepIndex}`);
  readonly controls = $derived.by(() => controlsOf(this.screen, this.#view()));
  readonly leftMs = $derived.by(() => remainingMs(this.#view().routine, this.#countedFrom));
  readonly closesInMs = $derived.by(() => liveClosesInMs(this.#view(), this.#elapsedMs));
  readonly isRunning = $derived.by(() => this.#view().stage === 'playing');

  readonly #need = $derived.by((): ClockNeed => {
    const view = this.#view();
    const { clockRate, environment } = this.#received().snapshot;
    if (view.stage === 'finished') {
      return clockNeed([{ valueMs: this.closesInMs ?? 0, rate: -1, unitMs: 1_000 }], clockRate);
    }
    if (view.stage !== 'playing') return NO_CLOCK;
    const isBreathing = this.screenKind === 'work' || this.screenKind === 'get-ready';
    if (isBreathing && !environment.isMotionReduced) return EVERY_FRAME;
    return clockNeed([{ valueMs: this.leftMs, rate: -1, unitMs: 1_000 }], clockRate);
  });

  /** For the figure, which has a frame loop of its own: the moment as of now, not as of the last tick. */
  momentNow(): WalkthroughMoment | null {
    const view = this.#view();
    return walkthroughAt(view.routine, livePosition(view, elapsedSince(this.#received(), performance.now())));
  }
}
