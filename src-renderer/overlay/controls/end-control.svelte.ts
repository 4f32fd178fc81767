/** Runs the way out (end-hold.ts) against the page's clock. */
import { HOLD_TO_END_MS } from '../../../shared/control/overlay-keys.ts';
import { ARMED_MS, IDLE, TOLD_MS, holdShare, reduceEnd, type EndEvent, type EndState } from './end-hold.ts';

/** So that a timer that fires a little early finds its time passed. */
const MARGIN_MS = 5;

export class EndControl {
  state = $state.raw<EndState>(IDLE);
  /** How far a hold has come, 0 to 1. */
  share = $state(0);
  readonly #onEnded: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #frame: number | undefined;

  /** `onEnded` runs once for each hold or double press that went through. */
  constructor(onEnded: () => void) {
    this.#onEnded = onEnded;
  }

  get isArmed(): boolean {
    return this.state.kind === 'armed';
  }

  /** Escape was tapped, which does nothing by itself. */
  get isTapped(): boolean {
    return this.state.kind === 'told';
  }

  hold(by: 'key' | 'pointer'): void {
    this.#take({ kind: 'hold', by, atMs: performance.now() });
  }

  release(by: 'key' | 'pointer'): void {
    this.#take({ kind: 'release', by, atMs: performance.now() });
  }

  press(): void {
    this.#take({ kind: 'press', atMs: performance.now() });
  }

  cancel(): void {
    this.#take({ kind: 'cancel' });
  }

  /** For the next break: the page lives longer than one. */
  reset(): void {
    this.state = IDLE;
    this.#settle();
  }

  #take(event: EndEvent): void {
    const before = this.state;
    const after = reduceEnd(before, event);
    if (after === before) return;
    this.state = after;
    this.#settle();
    if (after.kind === 'ended') this.#onEnded();
  }

  /** The timer decides, not the frames: frames may come late or not at all, the way out may not. */
  #settle(): void {
    clearTimeout(this.#timer);
    if (this.#frame !== undefined) cancelAnimationFrame(this.#frame);
    this.#frame = undefined;
    this.share = holdShare(this.state, performance.now());
    const waitMs = waitOf(this.state);
    if (waitMs === null) return;
    this.#timer = setTimeout(() => {
      this.#take({ kind: 'tick', atMs: performance.now() });
    }, waitMs + MARGIN_MS);
    if (this.state.kind === 'holding') this.#animate();
  }

  #animate(): void {
    this.#frame = requestAnimationFrame(() => {
      this.share = holdShare(this.state, performance.now());
      this.#animate();
    });
  }
}

function waitOf(state: EndState): number | null {
  switch (state.kind) {
    case 'holding':
      return HOLD_TO_END_MS;
    case 'armed':
      return ARMED_MS;
    case 'told':
      return TOLD_MS;
    case 'idle':
    case 'ended':
      return null;
  }
}
