/** Brings the keyboard to the overlay: through the guard, Escape to the way out, everything else to the screen. */
import { keyMeant } from '../../../shared/control/key-meant.ts';
import { isForScreenBefore, SETTLES_MS } from './fresh-screen.ts';
import { CLOSED, opensInMs, reduceGuard, type KeyEventFact, type KeyGuard } from './key-guard.ts';
import type { EndControl } from './end-control.svelte.ts';

export class KeyListener {
  #guard: KeyGuard = CLOSED;
  #screenSinceMs = Number.NEGATIVE_INFINITY;
  #opening: ReturnType<typeof setTimeout> | undefined;
  readonly #end: EndControl;
  readonly #onKey: (key: string) => boolean;

  /** `onKey` returns whether the key meant something; then the browser does nothing with it. */
  constructor(end: EndControl, onKey: (key: string) => boolean) {
    this.#end = end;
    this.#onKey = onKey;
  }

  /** The page shows something new: whatever is typed right now was meant for something else. */
  shown(): void {
    this.#take({ kind: 'shown', atMs: performance.now() });
    this.#tellWhenOpen();
  }

  /** Another screen of the same break has come by itself or by a key. */
  screenChanged(): void {
    this.#screenSinceMs = performance.now();
    this.#tellWhenOpen();
  }

  /** Listens until the signal aborts. */
  listen(signal: AbortSignal): void {
    window.addEventListener(
      'keydown',
      (event) => {
        this.#down(event);
      },
      { signal },
    );
    window.addEventListener(
      'keyup',
      (event) => {
        this.#up(event);
      },
      { signal },
    );
    window.addEventListener(
      'blur',
      () => {
        this.#blur();
      },
      { signal },
    );
    window.addEventListener(
      'focus',
      () => {
        this.shown();
      },
      { signal },
    );
    document.addEventListener(
      'visibilitychange',
      () => {
        if (!document.hidden) this.shown();
      },
      { signal },
    );
    signal.addEventListener('abort', () => {
      this.#guard = CLOSED;
      this.#tellWhenOpen();
    });
  }

  /** Whoever looks at the page from outside can see on its root whether all keys count by now. */
  #tellWhenOpen(): void {
    clearTimeout(this.#opening);
    const { dataset } = document.documentElement;
    const nowMs = performance.now();
    const waitMs = Math.max(opensInMs(this.#guard, nowMs), this.#screenSinceMs + SETTLES_MS - nowMs, 0);
    if (waitMs === 0) {
      dataset['keys'] = 'open';
      return;
    }
    delete dataset['keys'];
    if (waitMs === Infinity) return;
    this.#opening = setTimeout(() => {
      this.#tellWhenOpen();
    }, Math.ceil(waitMs));
  }

  #take(fact: KeyEventFact): boolean {
    const { guard, counts } = reduceGuard(this.#guard, fact);
    this.#guard = guard;
    return counts;
  }

  #down(event: KeyboardEvent): void {
    const counts = this.#take({
      kind: 'down',
      code: event.code,
      atMs: performance.now(),
      isRepeat: event.repeat,
      hasModifier: event.ctrlKey || event.altKey || event.metaKey,
    });
    if (!counts) {
      // A focused button must not be pressed by a key that does not count either.
      if (pressesButtons(event.key)) event.preventDefault();
      return;
    }
    if (event.key === 'Escape') {
      event.preventDefault();
      this.#end.hold('key');
      return;
    }
    // A button that somebody has gone to says itself what it does, the way out above all.
    if (pressesButtons(event.key) && isButton(event.target)) return;
    const key = keyMeant(event);
    if (isForScreenBefore(key, performance.now() - this.#screenSinceMs)) {
      event.preventDefault();
      return;
    }
    if (this.#onKey(inReadingDirection(key))) event.preventDefault();
  }

  #up(event: KeyboardEvent): void {
    const counts = this.#take({ kind: 'up', code: event.code });
    if (!counts && event.key === ' ') event.preventDefault();
    if (counts && event.key === 'Escape') this.#end.release('key');
  }

  #blur(): void {
    this.#take({ kind: 'blur' });
    this.#end.cancel();
  }
}

function pressesButtons(key: string): boolean {
  return key === ' ' || key === 'Enter';
}

function isButton(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('button, a[href]') !== null;
}

/** Forward is where reading goes. */
function inReadingDirection(key: string): string {
  if (document.documentElement.dir !== 'rtl') return key;
  if (key === 'ArrowLeft') return 'ArrowRight';
  if (key === 'ArrowRight') return 'ArrowLeft';
  return key;
}
