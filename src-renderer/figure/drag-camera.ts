/**
 * Lets the viewer turn the camera with pointer and keys. Owns its listeners until dispose(); the rules are in orbit.ts.
 */
import type { Camera } from '../../shared/figure/math/camera.ts';
import { advance, cameraOf, dragBy, goHome, hold, homeOrbit, release, turnBy, type Orbit } from './orbit.ts';

/** The keys that turn the camera, as aria-keyshortcuts names them. Arrows alone belong to the page. */
export const orbitShortcuts = 'Shift+ArrowLeft Shift+ArrowRight Shift+ArrowUp Shift+ArrowDown';

const keys: Readonly<Record<string, readonly [right: number, up: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
};

/** The viewer's camera of one canvas. */
export class DragCamera {
  readonly #listeners = new AbortController();
  readonly #calm = window.matchMedia('(prefers-reduced-motion: reduce)');
  readonly #changed: () => void;
  #orbit: Orbit = homeOrbit;
  #preset: Camera = { azimuthDegrees: 0, elevationDegrees: 0 };
  #isStill = false;

  /** Listens to pointers on the canvas and to keys on `host`, which takes the focus. */
  constructor(canvas: HTMLCanvasElement, host: HTMLElement, changed: () => void) {
    this.#changed = changed;
    const { signal } = this.#listeners;
    canvas.addEventListener(
      'pointerdown',
      (event) => {
        canvas.setPointerCapture(event.pointerId);
        this.#become(hold(this.#orbit, performance.now()));
      },
      { signal },
    );
    canvas.addEventListener('pointermove', (event) => this.#move(event), { signal });
    canvas.addEventListener('dblclick', () => this.#become(goHome(this.#orbit, performance.now())), {
      signal,
    });
    const end = (): void => this.#become(release(this.#orbit, performance.now(), this.#isCalm()));
    canvas.addEventListener('pointerup', end, { signal });
    canvas.addEventListener('pointercancel', end, { signal });
    host.addEventListener('keydown', (event) => this.#press(event), { signal });
  }

  /** The preset turned by the viewer; `now` on the animation-frame clock, `isStill` = no glide, no easing. */
  cameraAt(preset: Camera, now: number, isStill: boolean): Camera {
    this.#preset = preset;
    this.#isStill = isStill;
    this.#orbit = advance(this.#orbit, preset, now, this.#isCalm());
    return cameraOf(this.#orbit, preset, now);
  }

  /** True while frames are needed for the turn or the way back. */
  isMoving(): boolean {
    return this.#orbit.phase !== 'home';
  }

  /** Lets go of the listeners. */
  dispose(): void {
    this.#listeners.abort();
  }

  #isCalm(): boolean {
    return this.#isStill || this.#calm.matches;
  }

  #move(event: PointerEvent): void {
    if (this.#orbit.phase !== 'held') return;
    const { movementX, movementY } = event;
    this.#become(dragBy(this.#orbit, this.#preset, movementX, movementY, performance.now()));
  }

  #press(event: KeyboardEvent): void {
    const turn = keys[event.key];
    if (turn === undefined || !event.shiftKey || event.ctrlKey || event.altKey || event.metaKey) return;
    // The page gives the arrows another meaning.
    event.preventDefault();
    event.stopPropagation();
    this.#become(turnBy(this.#orbit, this.#preset, turn[0], turn[1], performance.now()));
  }

  #become(orbit: Orbit): void {
    if (orbit === this.#orbit) return;
    this.#orbit = orbit;
    this.#changed();
  }
}
