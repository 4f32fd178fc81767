/**
 * Draws the frames of one figure on one canvas. Owns the fitting and the reused buffers; runs in a worker as well as
 * in a page, and knows no clock and no events.
 */
import type { Pose } from '../../shared/figure/body/pose.ts';
import { viewOf, type Camera } from '../../shared/figure/math/camera.ts';
import { breathAt, poseAt, type MotionMoment } from '../../shared/figure/motion/motion-track.ts';
import { cameraFor, figureScripts } from '../../shared/exercises/figure-scripts.ts';
import type { FigureScriptId } from '../../shared/exercises/figure-script-id.ts';
import { FigurePainter, type Picture } from './draw-figure.ts';
import { fitTurned, sceneOf, usedSize, type PictureSize, type Scene } from './framing.ts';
import { LoopStore } from './loop-store.ts';
import type { Theme } from './palette.ts';
import { enlarge, moved, type Screen } from './screen.ts';

/** All that a frame depends on; plain data, so that it can go to a worker. */
export interface FigureFrame {
  readonly scriptId: FigureScriptId;
  readonly moment: MotionMoment;
  readonly camera: Camera;
  /** Where the camera stands while nobody turns it: gives the figure its size. */
  readonly preset: Camera;
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

/**
 * One canvas with its figure. In a steady loop a frame makes no poses, no pieces and no pictures. What is left, as
 * measured, is about 1 kB: numbers of what runs too seldom to be compiled.
 */
export class FigureStage {
  readonly #canvas: HTMLCanvasElement;
  readonly #context: CanvasRenderingContext2D;
  readonly #painter: FigurePainter;
  #scene: MeasuredScene | undefined;
  #fitted: FittedScreen | undefined;
  #loop: LoopStore | undefined;
  /** What was drawn last and what comes next; they take turns. */
  #last = emptyPicture();
  #next = emptyPicture();
  #lastPlace = 0;

  constructor(canvas: HTMLCanvasElement, createCanvas: () => HTMLCanvasElement) {
    const context = canvas.getContext('2d');
    if (context === null) throw new Error('no 2d canvas');
    this.#canvas = canvas;
    this.#context = context;
    this.#painter = new FigurePainter(createCanvas);
  }

  /** Draws a frame, unless it looks like the one before; true when it did. Says when all but the drawing is done. */
  draw(frame: FigureFrame, solved?: () => void): boolean {
    const canvas = this.#canvas;
    const next = this.#next;
    const loop = this.#loopFor(frame);
    const pose = loop === undefined ? poseAt(figureScripts[frame.scriptId], frame.moment) : undefined;
    const { size } = this.#compose(next, frame, pose, loop);
    const place = loop?.place ?? 0;
    solved?.();
    const isSized = canvas.width === size.width && canvas.height === size.height;
    if (isSized && place === this.#lastPlace && isSame(this.#last, next)) return false;
    if (canvas.width !== size.width) canvas.width = size.width;
    if (canvas.height !== size.height) canvas.height = size.height;
    this.#painter.draw(this.#context, size.width, size.height, next);
    this.#next = this.#last;
    this.#last = next;
    this.#lastPlace = place;
    return true;
  }

  /** Makes a picture what a frame shows; says where it is placed. */
  #compose(
    picture: ReusedPicture,
    frame: FigureFrame,
    pose: Pose | undefined,
    loop: LoopStore | undefined,
  ): FittedScreen {
    const script = figureScripts[frame.scriptId];
    const { moment } = frame;
    const scene = this.#sceneFor(frame, pose);
    const isBreathingOut = loop?.isBreathingOut ?? breathAt(script, moment) === 'out';
    const fitted = this.#fittedFor(frame, scene);
    picture.script = script;
    picture.pose = pose;
    picture.body = loop?.body;
    picture.screen = fitted.screen;
    picture.floor = scene.floor;
    picture.theme = frame.theme;
    picture.mirrored = moment.mirrored === true;
    picture.glow = frame.highlight ? glowOf(isBreathingOut, moment.elapsedMs, frame.isStill) : 0;
    picture.spine = frame.spine;
    picture.grey = frame.grey;
    return fitted;
  }

  /**
   * The loop that the frame is in, brought to its moment; none while a first repetition is on its way into it, where key
   * poses stand still, or where the moment has to be solved.
   */
  #loopFor({ scriptId, moment, fit }: FigureFrame): LoopStore | undefined {
    const script = figureScripts[scriptId];
    if (this.#loop?.isFor(script, moment) === false) this.#loop = undefined;
    const isLoop = moment.part === 'repetition' && moment.stills !== true && fit !== 'pose';
    if (!isLoop || script.repetition.length === 0) return undefined;
    const loop = (this.#loop ??= new LoopStore(script, moment.holdMs, moment.mirrored === true));
    loop.prepare();
    return moment.elapsedMs >= loop.fromMs && loop.show(moment.elapsedMs) ? loop : undefined;
  }

  /** The scene is measured once for a script and side, and kept during the whole loop. */
  #sceneFor(frame: FigureFrame, pose: Pose | undefined): Scene {
    const { scriptId, fit } = frame;
    const mirrored = frame.moment.mirrored === true;
    const known = this.#scene;
    if (known?.scriptId === scriptId && known.mirrored === mirrored && known.fit === fit) return known.scene;
    const scene = sceneOf(figureScripts[scriptId], mirrored, fit === 'pose' ? pose : undefined);
    this.#scene = { scriptId, mirrored, fit, scene };
    return scene;
  }

  /**
   * The camera is placed anew only when it moves or the picture changes its size. From its preset only the part of the
   * picture is drawn that the scene uses; the page shows it in the middle.
   */
  #fittedFor(frame: FigureFrame, scene: Scene): FittedScreen {
    const { camera, preset, width, height, factor } = frame;
    const known = this.#fitted;
    const isKnown =
      known?.scene === scene &&
      isSameCamera(known.camera, camera) &&
      isSameCamera(known.preset, preset) &&
      known.width === width &&
      known.height === height &&
      known.factor === factor;
    if (isKnown) return known;
    const whole = enlarge(fitTurned(scene, camera, preset, width / factor, height / factor), factor);
    // While the viewer turns the camera the canvas keeps one size.
    const size = isSameCamera(camera, preset) ? usedSize(scene, whole, frame) : { width, height };
    const screen = moved(whole, (width - size.width) / -2, (height - size.height) / -2);
    this.#fitted = { scene, camera, preset, width, height, factor, screen, size };
    return this.#fitted;
  }
}

interface MeasuredScene extends Pick<FigureFrame, 'scriptId' | 'fit'> {
  readonly mirrored: boolean;
  readonly scene: Scene;
}

interface FittedScreen extends Pick<FigureFrame, 'camera' | 'preset' | 'width' | 'height' | 'factor'> {
  readonly scene: Scene;
  readonly screen: Screen;
  /** Of the canvas. */
  readonly size: PictureSize;
}

type ReusedPicture = { -readonly [Key in keyof Picture]: Picture[Key] };

/** Like no picture of a figure: it has neither pose nor body. */
function emptyPicture(): ReusedPicture {
  return {
    script: figureScripts.stand,
    pose: undefined,
    body: undefined,
    screen: { view: viewOf(cameraFor('stand')), centreX: 0.5, centreY: 0.5, scale: 0.5 },
    floor: { x: 0, z: 0, halfX: 0, halfZ: 0 },
    theme: 'light',
    mirrored: false,
    glow: 0.5,
    spine: false,
    grey: false,
  };
}

function isSameCamera(a: Camera, b: Camera): boolean {
  return a.azimuthDegrees === b.azimuthDegrees && a.elevationDegrees === b.elevationDegrees;
}

/** True when two pictures come out alike; a held pose is the same object from frame to frame. */
function isSame(a: Picture, b: Picture): boolean {
  return (
    a.script === b.script &&
    a.pose === b.pose &&
    a.body === b.body &&
    a.screen === b.screen &&
    a.theme === b.theme &&
    a.mirrored === b.mirrored &&
    a.glow === b.glow &&
    a.spine === b.spine &&
    a.grey === b.grey
  );
}

/** The glow swells a little with a slow wave, in steps too small to see; steady in reduced motion. */
function glowOf(isBreathingOut: boolean, elapsedMs: number, still: boolean): number {
  if (still) return 0.92;
  const wave = 0.5 - 0.5 * Math.cos((elapsedMs / 5000) * 2 * Math.PI);
  return Math.round(((isBreathingOut ? 0.84 : 0.8) + 0.16 * wave) * 128) / 128;
}
