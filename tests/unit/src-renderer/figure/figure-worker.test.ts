/**
 * What the drawing worker says that a frame cost, on a clock that runs only where solving reads the moment and where
 * painting touches the canvas.
 */
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { FigureOrder, FigureReport } from '../../../../src-renderer/figure/figure-messages.ts';
import type { FigureFrame } from '../../../../src-renderer/figure/figure-stage.ts';
import { PlainCanvas, PlainImage } from './plain-canvas.ts';

const camera = { azimuthDegrees: -78, elevationDegrees: 6 };
const solvingMs = 3;
const paintingMs = 50;
const reports: FigureReport[] = [];
let now = 1000;
let order: (message: { readonly data: FigureOrder }) => void = () => {
  throw new Error('the worker does not listen');
};

beforeAll(async () => {
  vi.stubGlobal('ImageData', PlainImage);
  vi.stubGlobal('OffscreenCanvas', PlainCanvas);
  vi.stubGlobal('addEventListener', (_type: string, listen: typeof order) => {
    order = listen;
  });
  vi.stubGlobal('postMessage', (report: FigureReport) => reports.push(report));
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  await import('../../../../src-renderer/figure/figure-worker.ts');
  order({ data: { kind: 'open', surface: 1, canvas: offscreen() } });
});

afterAll(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** A canvas on which every picture that is shown takes its time. */
function offscreen(): OffscreenCanvas {
  const canvas = new PlainCanvas();
  const context = {
    ...canvas.getContext(),
    putImageData: () => {
      now += paintingMs;
    },
  };
  canvas.getContext = () => context;
  // Of a canvas only what drawing calls is there.
  return canvas as unknown as OffscreenCanvas;
}

/** The report of a frame whose moment takes its time to be read. */
function draw(elapsedMs: number): FigureReport | undefined {
  const frame: FigureFrame = {
    scriptId: 'hip-hinge',
    moment: {
      part: 'repetition',
      get elapsedMs() {
        now += solvingMs;
        return elapsedMs;
      },
    },
    camera,
    preset: camera,
    width: 120,
    height: 90,
    factor: 1,
    isStill: false,
    theme: 'light',
    highlight: false,
    spine: false,
    grey: false,
    fit: 'script',
  };
  order({ data: { kind: 'draw', surface: 1, frame, orderedAt: performance.timeOrigin + now } });
  return reports.at(-1);
}

test('tells the time of solving apart from that of painting', () => {
  const report = draw(700);
  expect(report?.hasDrawn).toBe(true);
  expect(report?.solveMs).toBeGreaterThanOrEqual(solvingMs - 0.01);
  expect((report?.solveMs ?? 0) % solvingMs).toBeCloseTo(0, 2);
  expect((report?.frameMs ?? 0) - (report?.solveMs ?? 0)).toBeCloseTo(paintingMs, 2);
});

test('does so for a frame of a loop that is known already', () => {
  const report = draw(60_700);
  expect(report?.hasDrawn).toBe(true);
  expect(report?.solveMs).toBeGreaterThanOrEqual(solvingMs - 0.01);
  expect((report?.frameMs ?? 0) - (report?.solveMs ?? 0)).toBeCloseTo(paintingMs, 2);
});

test('counts a frame in which nothing moved as solving alone', () => {
  draw(60_700);
  const report = draw(60_700);
  expect(report?.hasDrawn).toBe(false);
  expect(report?.frameMs).toBeCloseTo(report?.solveMs ?? -1, 2);
});
