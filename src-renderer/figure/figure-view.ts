/**
 * Keeps one canvas showing a figure: sizes it, orders its frames, keeps the drawing fast enough, turns the camera at
 * the viewer's will. Owns its listeners until dispose(); knows nothing of Svelte and draws nothing itself.
 */
import type { Camera } from '../../shared/figure/math/camera.ts';
import type { MotionMoment } from '../../shared/figure/motion/motion-track.ts';
import { cameraFor } from '../../shared/exercises/figure-scripts.ts';
import type { FigureScriptId } from '../../shared/exercises/figure-script-id.ts';
import { followPixels } from './device-pixels.ts';
import { DragCamera } from './drag-camera.ts';
import type { FigureReport } from './figure-messages.ts';
import { FigureSurface } from './figure-surface.ts';
import { afterFrame, pixelFactor, sized, startQuality, type Quality } from './quality-governor.ts';
import type { Theme } from './palette.ts';

/** What to show; may change at any time through FigureView.show(). */
export interface FigureChoice {
  readonly scriptId: FigureScriptId;
  readonly moment: () => MotionMoment;
  readonly running: boolean;
  readonly theme: Theme;
  readonly camera: Camera | undefined;
  readonly highlight: boolean;
  readonly spine: boolean;
  readonly grey: boolean;
  readonly fit: 'script' | 'pose';
}

// How much detail the page's last figure came to: the next one starts there, on the same machine.
let lastQuality: Quality = startQuality;

/** A live figure on a canvas. */
export class FigureView {
  readonly #surface: FigureSurface;
  readonly #stopFollowing: () => void;
  readonly #drag: DragCamera;
  #choice: FigureChoice | undefined;
  #quality: Quality = lastQuality;
  #frame = 0;
  #width = 0;
  #height = 0;
  #scale = 1;

  /** Starts empty: nothing is drawn before the first show(). `host` takes the focus for turning by keys. */
  constructor(canvas: HTMLCanvasElement, host: HTMLElement) {
    this.#surface = new FigureSurface(canvas, (report) => this.#take(report));
    this.#stopFollowing = followPixels(canvas, ({ width, height, scale }) => {
      this.#width = width;
      this.#height = height;
      this.#scale = scale;
      this.#request();
    });
    this.#drag = new DragCamera(canvas, host, () => this.#request());
  }

  /** Shows something else, or the same in another way. */
  show(choice: FigureChoice): void {
    this.#choice = choice;
    this.#request();
  }

  /** Stops drawing and lets go of everything. */
  dispose(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = -1;
    this.#stopFollowing();
    this.#drag.dispose();
    this.#surface.dispose();
  }

  #take({ frameMs, solveMs, hasDrawn }: FigureReport): void {
    if (this.#choice?.running !== true || !hasDrawn) return;
    // Fewer pixels would not make the solving of a loop any quicker.
    this.#quality = afterFrame(this.#quality, frameMs - solveMs);
    lastQuality = this.#quality;
  }

  #request(): void {
    if (this.#frame !== 0) return;
    this.#frame = requestAnimationFrame((now) => {
      this.#frame = 0;
      const choice = this.#choice;
      if (choice === undefined || this.#width < 2 || this.#height < 2) return;
      const isLate = !this.#surface.isReady();
      if (!isLate) this.#order(choice, now);
      if (isLate || choice.running || this.#drag.isMoving()) this.#request();
    });
  }

  #order(choice: FigureChoice, now: number): void {
    const width = this.#width;
    const height = this.#height;
    const scale = this.#scale;
    const { scriptId, theme, highlight, spine, grey, fit } = choice;
    const moment = { ...choice.moment() };
    const isStill = moment.stills === true || !choice.running;
    this.#quality = sized(this.#quality, width, height, scale);
    // The camera first: the frame in which it comes home is drawn in full detail again.
    const preset = choice.camera ?? cameraFor(scriptId, moment.mirrored);
    const camera = this.#drag.cameraAt(preset, now, moment.stills === true);
    const isRunning = choice.running || this.#drag.isMoving();
    const factor = pixelFactor(this.#quality, width, height, scale, isRunning);
    this.#surface.draw({
      scriptId,
      moment,
      camera,
      preset,
      width: Math.max(2, Math.round(width * factor)),
      height: Math.max(2, Math.round(height * factor)),
      factor,
      isStill,
      theme,
      highlight,
      spine,
      grey,
      fit,
    });
  }
}
