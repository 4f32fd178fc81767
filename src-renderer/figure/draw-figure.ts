// Draws one figure with its things on a canvas. Owns the reused buffers; knows no time and no DOM events. The body
// is sampled per pixel (rasterize.ts, shade.ts); floor, glow halo and fine marks are canvas paths.
import { bodySurface, type SurfacePiece } from '../../shared/figure/body-surface.ts';
import { solveFigure, type SolvedFigure } from '../../shared/figure/forward-kinematics.ts';
import type { Pose } from '../../shared/figure/pose.ts';
import type { FigureScript } from '../../shared/figure/script.ts';
import { between, dot, type Vector } from '../../shared/figure/vector.ts';
import { drawContactShadow, drawMat, drawPool, drawWall, type FloorArea } from './backdrop.ts';
import { DepthBuffer } from './depth-buffer.ts';
import { fillBuffer } from './fill-buffer.ts';
import { glowBalls, type GlowBall } from './glow.ts';
import { drawEyes, drawJoints, drawSpine } from './marks.ts';
import { css, paletteOf, type FigurePalette, type Theme } from './palette.ts';
import { buildRamps, type Ramps } from './ramps.ts';
import { enlarge, toScreen, type Screen } from './screen.ts';
import { patchOf, shade } from './shade.ts';

/** One picture to draw. */
export interface Picture {
  readonly script: FigureScript;
  readonly pose: Pose;
  readonly screen: Screen;
  readonly floor: FloorArea;
  readonly theme: Theme;
  readonly mirrored: boolean;
  /** Strength of the warm glow, 0 = none. */
  readonly glow: number;
  readonly spine: boolean;
  readonly grey: boolean;
}

/** Draws figures; keep one per canvas, so that its buffers are reused. */
export class FigurePainter {
  private readonly buffer = new DepthBuffer();
  private readonly layer: HTMLCanvasElement;
  private readonly layerContext: CanvasRenderingContext2D;
  private readonly shadowContext: CanvasRenderingContext2D;
  private image: ImageData | undefined;
  private ramps: { readonly key: string; readonly value: Ramps } | undefined;

  constructor(createCanvas: () => HTMLCanvasElement) {
    this.layer = createCanvas();
    this.layerContext = contextOf(this.layer);
    this.shadowContext = contextOf(createCanvas());
  }

  /** Draws a picture over a cleared canvas of width × height device pixels. */
  draw(context: CanvasRenderingContext2D, width: number, height: number, picture: Picture): void {
    const figure = solveFigure(picture.pose);
    const pieces = bodySurface(figure);
    const palette = paletteOf(picture.theme);
    const balls = picture.glow > 0 ? glowBalls(figure, worked(picture)) : [];
    context.clearRect(0, 0, width, height);
    this.drawBehind(context, picture, pieces, palette);
    drawHalo(context, picture.screen, balls, palette, picture.glow);
    this.drawBody(context, width, height, picture, figure, pieces, balls);
    const visible = this.visibility(picture.screen);
    drawEyes(context, picture.screen, figure, palette, visible);
    if (picture.screen.scale > 260) drawJoints(context, picture.screen, figure, visible);
    if (picture.spine) drawSpine(context, picture.screen, figure, palette);
  }

  private drawBehind(
    context: CanvasRenderingContext2D,
    picture: Picture,
    pieces: readonly SurfacePiece[],
    palette: FigurePalette,
  ): void {
    const { screen, floor, script } = picture;
    if (script.props.includes('wall')) drawWall(context, screen, -0.21, palette);
    if (script.props.includes('mat')) drawMat(context, screen, floor, palette);
    else drawPool(context, screen, floor, palette, picture.theme === 'dark');
    drawContactShadow(context, screen, pieces, palette, this.shadowContext);
  }

  private drawBody(
    context: CanvasRenderingContext2D,
    width: number,
    height: number,
    picture: Picture,
    figure: SolvedFigure,
    pieces: readonly SurfacePiece[],
    balls: readonly GlowBall[],
  ): void {
    const fine = enlarge(picture.screen, 2);
    this.buffer.begin(width * 2, height * 2);
    fillBuffer(this.buffer, fine, { script: picture.script, figure, pieces, mirrored: picture.mirrored });
    const image = this.imageOf(width, height);
    const spineMiddle = figure.spine[4]?.at ?? picture.pose.root.position;
    const job = {
      ramps: this.rampsOf(picture),
      palette: paletteOf(picture.theme),
      scale: fine.scale,
      middleDepth: dot(between(spineMiddle, picture.pose.root.position, 0.5), fine.view.towards),
      glows: balls.map((ball) => ({
        ...toScreen(fine, ball.at),
        radius: ball.radius * fine.scale,
        parts: ball.parts,
      })),
      glow: picture.glow,
    };
    const patch = patchOf(this.buffer);
    const wide = patch.right - patch.left;
    const high = patch.bottom - patch.top;
    if (wide <= 0 || high <= 0) return;
    shade(this.buffer, job, patch, image.data);
    this.layerContext.putImageData(image, 0, 0, patch.left, patch.top, wide, high);
    context.drawImage(this.layer, patch.left, patch.top, wide, high, patch.left, patch.top, wide, high);
  }

  private visibility(screen: Screen): (point: Vector, slack: number) => boolean {
    const { buffer } = this;
    return (point, slack) => {
      const at = toScreen(screen, point);
      const x = Math.round(at.x * 2);
      const y = Math.round(at.y * 2);
      if (x < 0 || y < 0 || x >= buffer.width || y >= buffer.height) return false;
      return buffer.depthAt(x, y) <= at.depth + slack;
    };
  }

  private imageOf(width: number, height: number): ImageData {
    if (this.image?.width === width && this.image.height === height) return this.image;
    this.layer.width = width;
    this.layer.height = height;
    this.image = this.layerContext.createImageData(width, height);
    return this.image;
  }

  private rampsOf(picture: Picture): Ramps {
    const key = `${picture.theme} ${String(picture.grey)}`;
    if (this.ramps?.key !== key)
      this.ramps = { key, value: buildRamps(paletteOf(picture.theme), picture.grey) };
    return this.ramps.value;
  }
}

function contextOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('no 2d canvas');
  return context;
}

function worked(picture: Picture): FigureScript['worked'] {
  if (!picture.mirrored) return picture.script.worked;
  const swap: Readonly<Record<string, FigureScript['worked'][number]>> = {
    'left-glute': 'right-glute',
    'right-glute': 'left-glute',
    'left-thigh-front': 'right-thigh-front',
    'right-thigh-front': 'left-thigh-front',
    'left-hamstring': 'right-hamstring',
    'right-hamstring': 'left-hamstring',
  };
  return picture.script.worked.map((region) => swap[region] ?? region);
}

function drawHalo(
  context: CanvasRenderingContext2D,
  screen: Screen,
  balls: readonly GlowBall[],
  palette: FigurePalette,
  glow: number,
): void {
  for (const ball of balls) {
    const at = toScreen(screen, ball.at);
    const radius = ball.radius * screen.scale * 1.5;
    const halo = context.createRadialGradient(at.x, at.y, 0, at.x, at.y, radius);
    halo.addColorStop(0, css(palette.hot, palette.halo * 0.8 * glow));
    halo.addColorStop(0.5, css(palette.hot, palette.halo * 0.5 * glow));
    halo.addColorStop(1, css(palette.hot, 0));
    context.fillStyle = halo;
    context.fillRect(at.x - radius, at.y - radius, radius * 2, radius * 2);
  }
}
