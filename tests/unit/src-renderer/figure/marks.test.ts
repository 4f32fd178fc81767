// Where the dots of the spine are drawn: they shine through the body, and through nothing else.
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Camera } from '../../../../shared/figure/camera.ts';
import { figureScripts, type FigureScriptId } from '../../../../shared/figure/scripts/index.ts';
import { solvedKeys } from '../../../../shared/figure/solved-keys.ts';
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

/** Discs that the spine of a key pose comes to. */
function spineDiscs(scriptId: FigureScriptId, key: string, camera: Camera): number {
  return discsOf(scriptId, key, camera, true) - discsOf(scriptId, key, camera, false);
}

function discsOf(scriptId: FigureScriptId, key: string, camera: Camera, spine: boolean): number {
  const script = figureScripts[scriptId];
  const scene = sceneOf(script, false);
  let discs = 0;
  const context = {
    ...new PlainCanvas().getContext(),
    arc: () => {
      discs += 1;
    },
  };
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
  return discs;
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

  test('are hidden by a chair back and a screen', () => {
    expect(spineDiscs('desk-posture', 'K1', from(180))).toBeLessThan(6);
    expect(spineDiscs('seated-cat-cow', 'K0', from(180))).toBeLessThan(6);
  });
});
