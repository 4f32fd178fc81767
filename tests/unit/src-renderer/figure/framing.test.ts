import { describe, expect, test } from 'vitest';
import type { Camera } from '../../../../shared/figure/math/camera.ts';
import { cameraFor, figureScripts } from '../../../../shared/exercises/figure-scripts.ts';
import type { FigureScriptId } from '../../../../shared/exercises/figure-script-id.ts';
import {
  fitScene,
  fitTurned,
  sceneOf,
  usedSize,
  type Scene,
} from '../../../../src-renderer/figure/framing.ts';
import { toScreen, type Screen } from '../../../../src-renderer/figure/screen.ts';

// The keys are the ids by construction of the record.
const ids = Object.keys(figureScripts) as FigureScriptId[];
const [width, height] = [900, 640];

/** All the way round, from the floor to as high as the viewer may go. */
function turnsOf({ azimuthDegrees }: Camera): readonly Camera[] {
  return [0, 12, 35].flatMap((elevationDegrees) =>
    Array.from({ length: 24 }, (_, step) => ({
      azimuthDegrees: azimuthDegrees + step * 15,
      elevationDegrees,
    })),
  );
}

function edgesOf(scene: Scene, screen: Screen): { left: number; right: number; top: number; bottom: number } {
  const all = scene.points.map((point) => toScreen(screen, point));
  const xs = all.map(({ x }) => x);
  const ys = all.map(({ y }) => y);
  return {
    left: Math.min(...xs),
    right: Math.max(...xs),
    top: Math.min(...ys),
    bottom: Math.max(...ys),
  };
}

describe('a turned camera', () => {
  test.each(ids)('shows %s whole, in the middle and never larger than its preset does', (id) => {
    const scene = sceneOf(figureScripts[id], false);
    const preset = cameraFor(id);
    const home = fitScene(scene, preset, width, height);
    expect(fitTurned(scene, preset, preset, width, height)).toEqual(home);
    for (const camera of turnsOf(preset)) {
      const screen = fitTurned(scene, camera, preset, width, height);
      const alone = fitScene(scene, camera, width, height);
      expect(screen.scale).toBeCloseTo(Math.min(home.scale, alone.scale), 6);
      const { left, right, top, bottom } = edgesOf(scene, screen);
      expect(left).toBeGreaterThanOrEqual(0.06 * width - 0.01);
      expect(top).toBeGreaterThanOrEqual(0.06 * height - 0.01);
      expect(left + right).toBeCloseTo(width, 4);
      expect(top + bottom).toBeCloseTo(height, 4);
    }
  });
});

describe('the used part of a picture', () => {
  test.each(ids)('has all that is seen of %s, and a whole number of pixels less on each side', (id) => {
    for (const [wide, high] of [
      [900, 640],
      [1920, 1080],
      [601, 903],
    ] as const) {
      const scene = sceneOf(figureScripts[id], false);
      const screen = fitScene(scene, cameraFor(id), wide, high);
      const used = usedSize(scene, screen, { width: wide, height: high });
      const [across, down] = [(wide - used.width) / 2, (high - used.height) / 2];
      expect(across).toBe(Math.round(across));
      expect(down).toBe(Math.round(down));
      // One side is the whole one: the page can show it as large as the whole picture.
      expect(Math.min(across, down)).toBe(0);
      const { left, right, top, bottom } = edgesOf(scene, screen);
      expect(left).toBeGreaterThan(across);
      expect(right).toBeLessThan(wide - across);
      expect(top).toBeGreaterThan(down);
      expect(bottom).toBeLessThan(high - down);
    }
  });

  test('is narrow for someone who stands, and low for someone who lies', () => {
    const shareOf = (id: FigureScriptId): readonly [number, number] => {
      const scene = sceneOf(figureScripts[id], false);
      const size = { width: 1920, height: 1080 };
      const used = usedSize(scene, fitScene(scene, cameraFor(id), size.width, size.height), size);
      return [used.width / size.width, used.height / size.height];
    };
    expect(shareOf('walk')[0]).toBeLessThan(0.6);
    expect(shareOf('walk')[1]).toBe(1);
    expect(shareOf('bird-dog')[0]).toBe(1);
    expect(shareOf('bird-dog')[1]).toBeLessThan(0.8);
  });
});
