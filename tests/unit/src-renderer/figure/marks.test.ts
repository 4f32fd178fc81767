/**
 * Where the dots of the spine are drawn: they shine through the body, and through nothing else. And how eyes are shut.
 */
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Camera } from '../../../../shared/figure/math/camera.ts';
import { solvedKeys } from '../../../../shared/figure/motion/solved-keys.ts';
import { cameraFor, figureScripts } from '../../../../shared/exercises/figure-scripts.ts';
import type { FigureScriptId } from '../../../../shared/exercises/figure-script-id.ts';
import { FigurePainter } from '../../../../src-renderer/figure/draw-figure.ts';
import { fitScene, sceneOf } from '../../../../src-renderer/figure/framing.ts';
import { PlainCanvas, PlainImage } from './plain-canvas.ts';

const [width, height] = [300, 240];
/** Five lumbar dots with their rims, five small ones. */
const allDiscs = 15;

beforeAll(() => {
  vi.stubGlobal('ImageData', PlainImage);
});

afterAll(() => {
  vi.unstubAllGlobals();
});

/** Paints a key pose on a context of which some methods are watched. */
function paint(
  scriptId: FigureScriptId,
  key: string,
  camera: Camera,
  spine: boolean,
  watched: Partial<CanvasRenderingContext2D>,
): void {
  const script = figureScripts[scriptId];
  const scene = sceneOf(script, false);
  const context = { ...new PlainCanvas().getContext(), ...watched };
  const painter = new FigurePainter(() => new PlainCanvas().asElement());
  // Of a context only what drawing calls is there.
  painter.draw(context as unknown as CanvasRenderingContext2D, width, height, {
    script,
    pose: solvedKeys(script).get(key)?.pose,
    screen: fitScene(scene, camera, width, height),
    floor: scene.floor,
    theme: 'light',
    mirrored: false,
    glow: 0,
    spine,
    grey: false,
  });
}

/** Discs that the spine of a key pose comes to. */
function spineDiscs(scriptId: FigureScriptId, key: string, camera: Camera): number {
  return discsOf(scriptId, key, camera, true) - discsOf(scriptId, key, camera, false);
}

function discsOf(scriptId: FigureScriptId, key: string, camera: Camera, spine: boolean): number {
  let discs = 0;
  paint(scriptId, key, camera, spine, {
    arc: () => {
      discs += 1;
    },
  });
  return discs;
}

/** The drawn eyes: how long each lid is, in statures, and how far it sags as a share of that. */
function lidsOf(camera: Camera): readonly { readonly length: number; readonly sag: number }[] {
  const { scale } = fitScene(sceneOf(figureScripts.stand, false), camera, width, height);
  const lids: { length: number; sag: number }[] = [];
  let [startX, startY] = [0, 0];
  paint('stand', 'K0', camera, false, {
    moveTo: (x, y) => {
      [startX, startY] = [x, y];
    },
    quadraticCurveTo: (middleX, middleY, endX, endY) => {
      const [wayX, wayY] = [endX - startX, endY - startY];
      const length = Math.hypot(wayX, wayY);
      // The curve itself comes half as far as its control point.
      const off = Math.abs(wayX * (middleY - startY) - wayY * (middleX - startX)) / length / 2;
      lids.push({ length: length / scale, sag: off / length });
    },
  });
  return lids;
}

function from(azimuthDegrees: number): Camera {
  return { azimuthDegrees, elevationDegrees: 8 };
}

describe('the dots of the spine', () => {
  test('are all seen from the side, through the arm that hangs there', () => {
    expect(spineDiscs('stand', 'K0', from(-78))).toBe(allDiscs);
    expect(spineDiscs('stand', 'K0', from(78))).toBe(allDiscs);
  });

  test('are all seen on a bare back', () => {
    expect(spineDiscs('stand', 'K0', from(180))).toBe(allDiscs);
  });

  test('are not seen from the front', () => {
    expect(spineDiscs('stand', 'K0', from(0))).toBe(0);
    expect(spineDiscs('seated-cat-cow', 'K2', from(0))).toBe(0);
  });

  test('are not seen on someone who bends towards the viewer, nor beneath the face', () => {
    expect(spineDiscs('lift-demo', 'K5', cameraFor('lift-demo'))).toBe(0);
    expect(spineDiscs('lift-demo', 'K1', cameraFor('lift-demo'))).toBe(allDiscs);
    expect(spineDiscs('cat-stretch', 'K1', from(0))).toBe(0);
  });

  test('are hidden by a chair back and a screen', () => {
    expect(spineDiscs('desk-posture', 'K1', from(180))).toBeLessThan(6);
    expect(spineDiscs('seated-cat-cow', 'K0', from(180))).toBeLessThan(6);
  });
});

describe('a closed eye', () => {
  test('is a downward arc on either side of a face seen from the front', () => {
    const lids = lidsOf(from(0));
    expect(lids).toHaveLength(2);
    for (const { sag } of lids) expect(sag).toBeGreaterThan(0.2);
  });

  test.each([-90, -78, 78, 90])(
    'is one calm line in profile, as long as from the front: from %i°',
    (azimuth) => {
      const lids = lidsOf(from(azimuth));
      expect(lids).toHaveLength(1);
      for (const { length, sag } of lids) {
        expect(sag).toBeLessThan(0.15);
        expect(length).toBeGreaterThan(0.011);
        expect(length).toBeLessThan(0.018);
      }
    },
  );
});
