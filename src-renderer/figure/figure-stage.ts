// Draws the frames of one figure on one canvas. Owns the fitting and the reused buffers; runs in a worker as well as
// in a page, and knows no clock and no events.
import type { Camera } from '../../shared/figure/camera.ts';
import { breathAt, poseAt, type MotionMoment } from '../../shared/figure/motion-track.ts';
import type { Pose } from '../../shared/figure/pose.ts';
import type { Breath } from '../../shared/figure/script.ts';
import { figureScripts, type FigureScriptId } from '../../shared/figure/scripts/index.ts';
import { FigurePainter, type Picture } from './draw-figure.ts';
import { fitScene, sceneOf, type Scene } from './framing.ts';
import type { Theme } from './palette.ts';
import { enlarge, type Screen } from './screen.ts';

/** All that a frame depends on; plain data, so that it can go to a worker. */
export interface FigureFrame {
  readonly scriptId: FigureScriptId;
  readonly moment: MotionMoment;
  readonly camera: Camera;
  /** Size of the picture in device pixels. */
  readonly width: number;
  readonly height: number;
  /** Device pixels per CSS pixel. */
  readonly factor: number;
  readonly isStill: boolean;
  readonly theme: Theme;
  readonly highlight: boolean;
  readonly spine: boolean;
  readonly grey: boolean;
  readonly fit: 'script' | 'pose';
}

/** One canvas with its figure. */
export class FigureStage {
  private readonly canvas: HTMLCanvasElement;
  private readonly context: CanvasRenderingContext2D;
  private readonly painter: FigurePainter;
  private scene: { readonly key: string; readonly value: Scene } | undefined;
  private fitted: { readonly key: string; readonly scene: Scene; readonly screen: Screen } | undefined;
  private last: Picture | undefined;

  constructor(canvas: HTMLCanvasElement, createCanvas: () => HTMLCanvasElement) {
    const context = canvas.getContext('2d');
    if (context === null) throw new Error('no 2d canvas');
    this.canvas = canvas;
    this.context = context;
    this.painter = new FigurePainter(createCanvas);
  }

  /** Draws a frame, unless it looks like the one before. */
  draw(frame: FigureFrame): void {
    const { canvas } = this;
    const isSized = canvas.width === frame.width && canvas.height === frame.height;
    const script = figureScripts[frame.scriptId];
    const pose = poseAt(script, frame.moment);
    const scene = this.sceneFor(frame, pose);
    const breath = breathAt(script, frame.moment);
    const picture: Picture = {
      script,
      pose,
      screen: this.screenFor(frame, scene),
      floor: scene.floor,
      theme: frame.theme,
      mirrored: frame.moment.mirrored === true,
      glow: frame.highlight ? glowOf(breath, frame.moment.elapsedMs, frame.isStill) : 0,
      spine: frame.spine,
      grey: frame.grey,
    };
    if (isSized && this.last !== undefined && isSame(this.last, picture)) return;
    if (canvas.width !== frame.width) canvas.width = frame.width;
    if (canvas.height !== frame.height) canvas.height = frame.height;
    this.painter.draw(this.context, frame.width, frame.height, picture);
    this.last = picture;
  }

  /** The scene is measured once for a script and side, and kept during the whole loop. */
  private sceneFor(frame: FigureFrame, pose: Pose): Scene {
    const mirrored = frame.moment.mirrored === true;
    const key = `${frame.scriptId} ${String(mirrored)} ${frame.fit}`;
    if (this.scene?.key !== key) {
      const only = frame.fit === 'pose' ? pose : undefined;
      this.scene = { key, value: sceneOf(figureScripts[frame.scriptId], mirrored, only) };
    }
    return this.scene.value;
  }

  /** The camera is placed anew only when it moves or the picture changes its size. */
  private screenFor(frame: FigureFrame, scene: Scene): Screen {
    const { camera, width, height, factor } = frame;
    const key = `${camera.azimuthDegrees} ${camera.elevationDegrees} ${width} ${height} ${factor}`;
    if (this.fitted?.key !== key || this.fitted.scene !== scene) {
      const screen = enlarge(fitScene(scene, camera, width / factor, height / factor), factor);
      this.fitted = { key, scene, screen };
    }
    return this.fitted.screen;
  }
}

/** True when two pictures come out alike; a held pose is the same object from frame to frame. */
function isSame(a: Picture, b: Picture): boolean {
  return (
    a.script === b.script &&
    a.pose === b.pose &&
    a.screen === b.screen &&
    a.theme === b.theme &&
    a.mirrored === b.mirrored &&
    a.glow === b.glow &&
    a.spine === b.spine &&
    a.grey === b.grey
  );
}

/** The glow swells a little with a slow wave, in steps too small to see; steady in reduced motion. */
function glowOf(breath: Breath, elapsedMs: number, still: boolean): number {
  if (still) return 0.92;
  const wave = 0.5 - 0.5 * Math.cos((elapsedMs / 5000) * 2 * Math.PI);
  return Math.round(((breath === 'out' ? 0.84 : 0.8) + 0.16 * wave) * 128) / 128;
}
