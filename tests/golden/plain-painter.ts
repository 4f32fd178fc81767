/**
 * Paints a figure without a canvas: body and things by the app's own sampling and shading on a plain ground. Left
 * out are only the soft floor shadow, the halo and the fine lines, which need a canvas.
 */
import { solveFigure } from '../../shared/figure/body/forward-kinematics.ts';
import type { Pose } from '../../shared/figure/body/pose.ts';
import type { Camera } from '../../shared/figure/math/camera.ts';
import { dot } from '../../shared/figure/math/vector.ts';
import type { FigureScript } from '../../shared/figure/motion/script.ts';
import { bodySurface } from '../../shared/figure/surface/body-surface.ts';
import { DepthBuffer } from '../../src-renderer/figure/depth-buffer.ts';
import { fillBody, fillBoxes, fillThings } from '../../src-renderer/figure/fill-buffer.ts';
import { fitScene, sceneOf } from '../../src-renderer/figure/framing.ts';
import { glowBalls } from '../../src-renderer/figure/glow.ts';
import { paletteOf, type Theme } from '../../src-renderer/figure/palette.ts';
import { liftedBoxes, propBoxes } from '../../src-renderer/figure/prop-boxes.ts';
import { propPieces } from '../../src-renderer/figure/prop-pieces.ts';
import { buildRamps } from '../../src-renderer/figure/ramps.ts';
import { enlarge, toScreen } from '../../src-renderer/figure/screen.ts';
import { patchOf, shade } from '../../src-renderer/figure/shade.ts';

/** What to paint. */
export interface PlainPicture {
  readonly script: FigureScript;
  readonly pose: Pose;
  readonly camera: Camera;
  readonly theme: Theme;
  readonly width: number;
  readonly height: number;
  readonly mirrored?: boolean;
  /** Fits the picture to this pose alone instead of the whole script. */
  readonly tight?: boolean;
}

/** An opaque picture, four bytes a pixel. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly rgba: Uint8ClampedArray;
}

const grounds: Readonly<Record<Theme, readonly [number, number, number]>> = {
  light: [245, 243, 238],
  dark: [18, 25, 31],
};

/** The filled depth buffer of a picture, twice as fine as the picture. */
function sample(picture: PlainPicture, buffer = new DepthBuffer()) {
  const { script, pose, width, height, mirrored = false } = picture;
  const figure = solveFigure(pose);
  const scene = sceneOf(script, mirrored, picture.tight === true ? pose : undefined);
  const screen = enlarge(fitScene(scene, picture.camera, width, height), 2);
  buffer.begin(width * 2, height * 2);
  fillBody(buffer, screen, bodySurface(figure));
  fillThings(buffer, screen, propPieces(script, figure, mirrored));
  fillBoxes(buffer, screen, propBoxes(script.props, mirrored));
  fillBoxes(buffer, screen, liftedBoxes(figure.box));
  return { buffer, screen, figure };
}

/** Paints a picture on the page's ground colour. */
export function paint(picture: PlainPicture, reused?: DepthBuffer): Pixels {
  const { script, pose, width, height, theme, mirrored = false } = picture;
  const { buffer, screen, figure } = sample(picture, reused);
  const rgba = new Uint8ClampedArray(width * height * 4);
  const palette = paletteOf(theme);
  const avoid = script.id.startsWith('avoid');
  const balls = mirrored ? [] : glowBalls(figure, script.worked);
  const job = {
    ramps: buildRamps(palette, avoid),
    palette,
    scale: screen.scale,
    middleDepth: dot(figure.spine[2]?.at ?? pose.root.position, screen.view.towards),
    glows: balls.map((ball) => ({
      ...toScreen(screen, ball.at),
      radius: ball.radius * screen.scale,
      parts: ball.parts,
    })),
    glow: 0.9,
  };
  const patch = patchOf(buffer);
  if (patch.right > patch.left && patch.bottom > patch.top) shade(buffer, job, patch, rgba);
  return { width, height, rgba: onGround(rgba, grounds[theme]) };
}

function onGround(rgba: Uint8ClampedArray, ground: readonly [number, number, number]): Uint8ClampedArray {
  const flat = new Uint8ClampedArray(rgba.length);
  for (let at = 0; at < rgba.length; at += 4) {
    const cover = (rgba[at + 3] ?? 0) / 255;
    for (let channel = 0; channel < 3; channel += 1) {
      flat[at + channel] = (rgba[at + channel] ?? 0) * cover + (ground[channel] ?? 0) * (1 - cover);
    }
    flat[at + 3] = 255;
  }
  return flat;
}
