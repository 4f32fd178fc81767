/** The trunk is strung of pieces; its outline must not show them. */
import { describe, expect, test } from 'vitest';
import { solveFigure } from '../../../../shared/figure/body/forward-kinematics.ts';
import { viewOf } from '../../../../shared/figure/math/camera.ts';
import { addScaled, dot, scale, subtract, type Vector } from '../../../../shared/figure/math/vector.ts';
import { solvedKeys } from '../../../../shared/figure/motion/solved-keys.ts';
import { cameraFor, figureScripts } from '../../../../shared/exercises/figure-scripts.ts';
import type { FigureScriptId } from '../../../../shared/exercises/figure-script-id.ts';
import { bodySurface } from '../../../../shared/figure/surface/body-surface.ts';
import { CapsuleShape } from '../../../../src-renderer/figure/capsule-shape.ts';
import type { Screen } from '../../../../src-renderer/figure/screen.ts';

/** As large as the figure gets on a screen of 2560 × 1440, in fine steps a stature. */
const stepsPerStature = 4000;
/** Half the length over which the outline is compared with a parabola: two pieces. */
const half = 30;

const views: readonly (readonly [FigureScriptId, string])[] = [
  ['cat-stretch', 'K0'],
  ['cat-stretch', 'K1'],
  ['cat-stretch', 'K2'],
  ['seated-cat-cow', 'K1'],
  ['desk-posture', 'K0'],
  ['stand', 'K0'],
  ['childs-pose', 'K2'],
  ['bird-dog', 'K2'],
];

/** Where the back's outline is on each line across the trunk, from loin to shoulders, in fine steps. */
function outlineOf(id: FigureScriptId, key: string): readonly number[] {
  const pose = solvedKeys(figureScripts[id]).get(key)?.pose;
  if (pose === undefined) throw new Error(`no key pose ${key}`);
  const figure = solveFigure(pose);
  const [loin, shoulders] = [figure.spine[2]?.at, figure.spine[6]?.at];
  if (loin === undefined || shoulders === undefined) throw new Error('no spine');
  const screen = uprightScreen(id, subtract(shoulders, loin));
  const shapes = bodySurface(figure)
    .filter(({ part, cloth }) => part === 'torso' && cloth === 'top')
    .map((piece) => {
      const shape = new CapsuleShape();
      shape.set(screen, piece);
      return shape;
    });
  const [top, bottom] = [shoulders, loin].map((at) => Math.round(-dot(at, screen.view.up) * screen.scale));
  return Array.from({ length: (bottom ?? 0) - (top ?? 0) }, (_, row) => {
    const y = (top ?? 0) + row;
    const lefts = shapes
      .filter((shape) => y > shape.top && y < shape.bottom)
      .map((shape) => leftOf(shape, y));
    return Math.min(...lefts);
  });
}

/** The exercise's own view, turned in its plane until the back is upright. */
function uprightScreen(id: FigureScriptId, back: Vector): Screen {
  const { right, up, towards } = viewOf(cameraFor(id));
  const [x, y] = [dot(back, right), dot(back, up)];
  const length = Math.hypot(x, y);
  const turned = {
    right: addScaled(scale(right, y / length), up, -x / length),
    up: addScaled(scale(up, y / length), right, x / length),
    towards,
  };
  return { view: turned, scale: stepsPerStature, centreX: 0, centreY: 0 };
}

function leftOf(shape: CapsuleShape, y: number): number {
  shape.findSpan(y);
  return shape.spanLeft;
}

/** How far, in the mean, the outline is off the parabola that runs through its neighbourhood, in fine steps. */
function roughness(outline: readonly number[]): number {
  let sum = 0;
  let count = 0;
  for (let middle = half; middle < outline.length - half; middle += 1) {
    sum += offParabola(outline, middle) ** 2;
    count += 1;
  }
  return Math.sqrt(sum / count);
}

/** Least squares; odd powers fall out at the middle. */
function offParabola(outline: readonly number[], middle: number): number {
  let [ones, squares, fourths, plain, weighted] = [0, 0, 0, 0, 0];
  for (let step = -half; step <= half; step += 1) {
    const x = outline[middle + step] ?? 0;
    ones += 1;
    squares += step ** 2;
    fourths += step ** 4;
    plain += x;
    weighted += step ** 2 * x;
  }
  const fitted = (plain * fourths - weighted * squares) / (ones * fourths - squares ** 2);
  return (outline[middle] ?? 0) - fitted;
}

describe('the outline of the back', () => {
  test.each(views)('is smooth in %s %s: steps stay far below a pixel', (id, key) => {
    const outline = outlineOf(id, key);
    expect(outline.length).toBeGreaterThan(300);
    expect(roughness(outline)).toBeLessThan(0.25);
  });
});
