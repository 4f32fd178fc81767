/**
 * Draws one figure with its things on a canvas. Owns the reused buffers; knows no time and no DOM events. Ground,
 * shadow, halo and body come together in memory and go to the canvas in one piece; fine marks are canvas paths.
 */
import type { Pose } from '../../shared/figure/body/pose.ts';
import type { Vector } from '../../shared/figure/math/vector.ts';
import type { FigureScript } from '../../shared/figure/motion/script.ts';
import { drawMat, drawPool, drawWall, type FloorArea } from './backdrop.ts';
import { DepthBuffer, partCodes } from './depth-buffer.ts';
import { fillBody, fillBoxes, fillThings } from './fill-buffer.ts';
import { FloorShadow } from './floor-shadow.ts';
import type { GlowBall } from './glow.ts';
import { drawHalo } from './halo.ts';
import { drawEyes, drawJoints, drawSpine } from './marks.ts';
import { marksPaletteOf, paletteOf, type Theme } from './palette.ts';
import { PictureMemory, widen } from './picture-memory.ts';
import { propBoxes, type PropBox } from './prop-boxes.ts';
import { buildRamps, type Ramps } from './ramps.ts';
import { enlarge, landInto, type Screen } from './screen.ts';
import { patchOf, shade, type ScreenGlow, type ShadeJob } from './shade.ts';
import { solveBody, type SolvedBody } from './solved-body.ts';

/** One picture to draw. */
export interface Picture {
  readonly script: FigureScript;
  /** Solved here; or what it comes to, where that is known already. One of the two. */
  readonly pose?: Pose | undefined;
  readonly body?: SolvedBody | undefined;
  readonly screen: Screen;
  readonly floor: FloorArea;
  readonly theme: Theme;
  readonly mirrored: boolean;
  /** Strength of the warm glow, 0 = none. */
  readonly glow: number;
  readonly spine: boolean;
  readonly grey: boolean;
}

/** So much of the body the spine shines through, in statures: half a trunk, and an arm beside it. */
const SHINING_THICKNESS = 0.2;
/** So much of a neck; never a face. */
const SHINING_NECK = 0.04;
const noBalls: readonly GlowBall[] = [];
/** Where the point at hand is on the screen; reused. */
const spot = new Float64Array(3);

/** Draws figures; keep one per canvas, so that its buffers are reused. A frame makes nothing anew. */
export class FigurePainter {
  readonly #buffer = new DepthBuffer();
  readonly #memory = new PictureMemory();
  readonly #shadow = new FloorShadow();
  readonly #layer: HTMLCanvasElement;
  /** What the ground was drawn for. */
  #ground: Pick<Picture, 'script' | 'screen' | 'floor' | 'theme'> | undefined;
  #fine: Screen | undefined;
  #boxes:
    | { readonly script: FigureScript; readonly mirrored: boolean; readonly all: readonly PropBox[] }
    | undefined;
  #ramps: { readonly theme: Theme; readonly grey: boolean; readonly value: Ramps } | undefined;
  readonly #glows: { -readonly [Key in keyof ScreenGlow]: ScreenGlow[Key] }[] = [];
  /** Reused from frame to frame. */
  readonly #job: { -readonly [Key in keyof ShadeJob]: ShadeJob[Key] } = {
    ramps: new Uint8Array(0),
    palette: paletteOf('light'),
    scale: 1,
    middleDepth: 0,
    glows: this.#glows,
    glow: 0,
  };

  constructor(createCanvas: () => HTMLCanvasElement) {
    this.#layer = createCanvas();
  }

  /** Draws a picture over whatever is on a canvas of width × height device pixels. */
  draw(context: CanvasRenderingContext2D, width: number, height: number, picture: Picture): void {
    const memory = this.#memory;
    const { screen, glow } = picture;
    const body = bodyOf(picture);
    const palette = paletteOf(picture.theme);
    const fine = this.#drawGround(width, height, picture);
    this.#placeGlows(fine, glow > 0 ? body.balls : noBalls);
    memory.begin();
    this.#shadow.draw(memory, screen, body.pieces, palette);
    drawHalo(memory, this.#glows, palette, glow);
    this.#drawBody(width, height, fine, picture, body);
    memory.show(context);
    drawEyes(context, screen, body.figure, palette, this.#isVisible);
    if (screen.scale > 260) drawJoints(context, screen, body.figure, this.#isVisible);
    if (!picture.spine) return;
    drawSpine(context, screen, body, marksPaletteOf(picture.theme, picture.grey), this.#shinesThrough);
  }

  /** Draws what stands still behind the figure, when it has changed; returns the body's screen. */
  #drawGround(width: number, height: number, picture: Picture): Screen {
    const memory = this.#memory;
    const ground = this.#ground;
    const layer = this.#layer;
    const { screen, floor, script, theme } = picture;
    const isSame =
      ground?.screen === screen &&
      ground.script === script &&
      ground.floor === floor &&
      ground.theme === theme &&
      memory.width === width &&
      memory.height === height;
    if (isSame && this.#fine !== undefined) return this.#fine;
    this.#ground = { screen, floor, script, theme };
    this.#fine = enlarge(screen, 2);
    layer.width = width;
    layer.height = height;
    const context = layer.getContext('2d', { willReadFrequently: true });
    if (context === null) throw new Error('no 2d canvas');
    const palette = paletteOf(theme);
    if (script.props.includes('wall')) drawWall(context, screen, palette);
    if (script.props.includes('mat')) drawMat(context, screen, floor, palette);
    else drawPool(context, screen, floor, palette, theme === 'dark');
    memory.setGround(context.getImageData(0, 0, width, height));
    // Its pixels are kept elsewhere now.
    layer.width = 1;
    layer.height = 1;
    return this.#fine;
  }

  #drawBody(width: number, height: number, fine: Screen, picture: Picture, body: SolvedBody): void {
    const buffer = this.#buffer;
    const memory = this.#memory;
    const job = this.#job;
    buffer.begin(width * 2, height * 2);
    fillBody(buffer, fine, body.pieces);
    fillThings(buffer, fine, body.things);
    fillBoxes(buffer, fine, this.#boxesOf(picture));
    fillBoxes(buffer, fine, body.lifted);
    job.ramps = this.#rampsOf(picture);
    job.palette = paletteOf(picture.theme);
    job.scale = fine.scale;
    landInto(spot, 0, fine, body.middle);
    job.middleDepth = spot[2] ?? 0;
    job.glow = picture.glow;
    const patch = patchOf(buffer);
    if (patch.right <= patch.left || patch.bottom <= patch.top) return;
    shade(buffer, job, patch, memory.bytes);
    // Marks may stand over the body's edge.
    widen(memory.drawn, patchOf(buffer, Math.ceil(0.01 * fine.scale)));
  }

  #placeGlows(fine: Screen, balls: readonly GlowBall[]): void {
    const glows = this.#glows;
    glows.length = balls.length;
    for (let at = 0; at < balls.length; at += 1) {
      const ball = balls[at];
      if (ball === undefined) continue;
      const glow = (glows[at] ??= { x: 0.5, y: 0.5, depth: 0.5, radius: 0.5, parts: ball.parts });
      landInto(spot, 0, fine, ball.at);
      glow.x = spot[0] ?? 0;
      glow.y = spot[1] ?? 0;
      glow.depth = spot[2] ?? 0;
      glow.radius = ball.radius * fine.scale;
      glow.parts = ball.parts;
    }
  }

  /** Whether a world point is in front of everything drawn so far, give or take some slack. */
  readonly #isVisible = (point: Vector, slack: number): boolean => {
    const at = this.#sampleAt(point);
    return at >= 0 && (this.#buffer.samples.depth[at] ?? 0) <= (spot[2] ?? 0) + slack;
  };

  /** Whether only the own body is in front of a point in it, no more of it than a trunk and an arm, and no face. */
  readonly #shinesThrough = (point: Vector): boolean => {
    const at = this.#sampleAt(point);
    if (at < 0) return false;
    const { samples, parts } = this.#buffer;
    const over = (samples.depth[at] ?? 0) - (spot[2] ?? 0);
    const part = parts[samples.shape[at] ?? 0];
    const most = part === partCodes.head ? SHINING_NECK : SHINING_THICKNESS;
    return over < 0 || (over < most && part !== partCodes.prop);
  };

  /** Where the sample is on which a world point lands, -1 outside the picture; `spot` says how deep the point is. */
  #sampleAt(point: Vector): number {
    const buffer = this.#buffer;
    const fine = this.#fine;
    if (fine === undefined) return -1;
    landInto(spot, 0, fine, point);
    const x = Math.round(spot[0] ?? 0);
    const y = Math.round(spot[1] ?? 0);
    if (x < 0 || y < 0 || x >= buffer.width || y >= buffer.height) return -1;
    return buffer.indexOf(y >> 1, x >> 1);
  }

  #boxesOf({ script, mirrored }: Picture): readonly PropBox[] {
    if (this.#boxes?.script !== script || this.#boxes.mirrored !== mirrored)
      this.#boxes = { script, mirrored, all: propBoxes(script.props, mirrored) };
    return this.#boxes.all;
  }

  #rampsOf({ theme, grey }: Picture): Ramps {
    if (this.#ramps?.theme !== theme || this.#ramps.grey !== grey)
      this.#ramps = { theme, grey, value: buildRamps(paletteOf(theme), grey) };
    return this.#ramps.value;
  }
}

function bodyOf({ script, pose, body, mirrored }: Picture): SolvedBody {
  if (body !== undefined) return body;
  if (pose === undefined) throw new Error('a picture needs a pose');
  return solveBody(script, pose, mirrored);
}
