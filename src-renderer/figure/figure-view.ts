// Keeps one canvas showing a figure: sizes it, runs the animation frames, keeps the drawing fast enough, turns the
// camera on drag. Owns its listeners and buffers until dispose(); knows nothing of Svelte.
import { cameraFor, type Camera } from '../../shared/figure/camera.ts';
import { breathAt, poseAt, type MotionMoment } from '../../shared/figure/motion-track.ts';
import { figureScripts, type FigureScriptId } from '../../shared/figure/scripts/index.ts';
import { DragCamera } from './drag-camera.ts';
import { FigurePainter } from './draw-figure.ts';
import { fitScene, sceneOf, type Scene } from './framing.ts';
import { QualityGovernor } from './quality-governor.ts';
import type { Theme } from './palette.ts';
import { enlarge } from './screen.ts';

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

/** A live figure on a canvas. */
export class FigureView {
  private readonly painter = new FigurePainter(() => document.createElement('canvas'));
  private readonly governor = new QualityGovernor();
  private readonly sizes: ResizeObserver;
  private readonly drag: DragCamera;
  private readonly canvas: HTMLCanvasElement;
  private choice: FigureChoice | undefined;
  private frame = 0;
  private scene: { readonly key: string; readonly value: Scene } | undefined;

  /** Starts empty: nothing is drawn before the first show(). */
  constructor(canvas: HTMLCanvasElement) {
    this.canvas = canvas;
    this.sizes = new ResizeObserver(() => this.request());
    this.sizes.observe(canvas);
    this.drag = new DragCamera(canvas, () => this.request());
  }

  /** Shows something else, or the same in another way. */
  show(choice: FigureChoice): void {
    this.choice = choice;
    this.request();
  }

  /** Stops drawing and lets go of everything. */
  dispose(): void {
    cancelAnimationFrame(this.frame);
    this.frame = -1;
    this.sizes.disconnect();
    this.drag.dispose();
  }

  private request(): void {
    if (this.frame !== 0) return;
    this.frame = requestAnimationFrame((now) => {
      this.frame = 0;
      const { choice } = this;
      if (choice === undefined) return;
      const startedAt = performance.now();
      this.draw(choice, now);
      this.governor.record(performance.now() - startedAt);
      if (choice.running || this.drag.isMoving(now)) this.request();
    });
  }

  private draw(choice: FigureChoice, now: number): void {
    const { canvas } = this;
    const box = canvas.getBoundingClientRect();
    if (box.width < 2 || box.height < 2) return;
    const factor = this.governor.factor(box.width, box.height, window.devicePixelRatio, choice.running);
    const width = Math.max(2, Math.round(box.width * factor));
    const height = Math.max(2, Math.round(box.height * factor));
    if (canvas.width !== width) canvas.width = width;
    if (canvas.height !== height) canvas.height = height;
    const context = canvas.getContext('2d');
    if (context === null) return;
    const script = figureScripts[choice.scriptId];
    const moment = choice.moment();
    const pose = poseAt(script, moment);
    const scene = this.sceneFor(choice, moment, pose);
    const camera = this.drag.cameraAt(choice.camera ?? cameraFor(choice.scriptId), now);
    const screen = enlarge(fitScene(scene, camera, width / factor, height / factor), factor);
    const isStill = moment.stills === true || !choice.running;
    this.painter.draw(context, width, height, {
      script,
      pose,
      screen,
      floor: scene.floor,
      theme: choice.theme,
      mirrored: moment.mirrored === true,
      glow: choice.highlight ? glowOf(breathAt(script, moment), moment.elapsedMs, isStill) : 0,
      spine: choice.spine,
      grey: choice.grey,
    });
  }

  /** The frame is fitted once for a script and side, and kept during the whole loop. */
  private sceneFor(choice: FigureChoice, moment: MotionMoment, pose: ReturnType<typeof poseAt>): Scene {
    const mirrored = moment.mirrored === true;
    const key = `${choice.scriptId} ${String(mirrored)} ${choice.fit}`;
    if (this.scene?.key !== key) {
      const value = sceneOf(
        figureScripts[choice.scriptId],
        mirrored,
        choice.fit === 'pose' ? pose : undefined,
      );
      this.scene = { key, value };
    }
    return this.scene.value;
  }
}

/** The glow swells a little with a slow wave; steady in reduced motion. */
function glowOf(breath: 'in' | 'out' | 'free', elapsedMs: number, still: boolean): number {
  if (still) return 0.92;
  const wave = 0.5 - 0.5 * Math.cos((elapsedMs / 5000) * 2 * Math.PI);
  return (breath === 'out' ? 0.84 : 0.8) + 0.16 * wave;
}
