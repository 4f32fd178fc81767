/**
 * How a live figure takes what its frames cost. The page's browser is stood in for: a worker that reports times, frames
 * and a canvas.
 */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { FigureOrder, FigureReport } from '../../../../src-renderer/figure/figure-messages.ts';
import type { FigureView } from '../../../../src-renderer/figure/figure-view.ts';

const [width, height] = [900, 640];
let frames: FrameRequestCallback[] = [];
let widths: number[] = [];
/** What the next frames cost. */
let cost: Pick<FigureReport, 'frameMs' | 'solveMs' | 'hasDrawn'> = { frameMs: 8, solveMs: 1, hasDrawn: true };

/** A worker that has drawn before the next frame. */
class ReportingWorker {
  private tell: ((message: { readonly data: FigureReport }) => void) | undefined;

  addEventListener(_type: string, tell: NonNullable<ReportingWorker['tell']>): void {
    this.tell = tell;
  }

  postMessage(order: FigureOrder): void {
    if (order.kind !== 'draw') return;
    widths.push(order.frame.width);
    this.tell?.({ data: { surface: order.surface, ...cost } });
  }
}

/** Tells its size at once. */
class ReadyObserver {
  private readonly tell: () => void;
  constructor(tell: () => void) {
    this.tell = tell;
  }
  observe(): void {
    this.tell();
  }
  disconnect(): void {
    // Nothing is kept.
  }
}

const query = { matches: false, addEventListener: () => undefined };
const page = { devicePixelRatio: 1, matchMedia: () => query };
const element = {
  dataset: {},
  addEventListener: () => undefined,
  transferControlToOffscreen: () => ({}),
  getBoundingClientRect: () => ({ width, height }),
};

let view: FigureView;

beforeEach(async () => {
  [frames, widths] = [[], []];
  vi.resetModules();
  vi.stubGlobal('window', page);
  vi.stubGlobal('matchMedia', page.matchMedia);
  vi.stubGlobal('Worker', ReportingWorker);
  vi.stubGlobal('ResizeObserver', ReadyObserver);
  vi.stubGlobal('requestAnimationFrame', (run: FrameRequestCallback) => frames.push(run));
  vi.stubGlobal('cancelAnimationFrame', () => undefined);
  const { FigureView: View } = await import('../../../../src-renderer/figure/figure-view.ts');
  // Of both elements only what a view calls is there.
  const canvas = element as unknown as HTMLCanvasElement;
  view = new View(canvas, canvas);
});

afterEach(() => {
  view.dispose();
  vi.unstubAllGlobals();
});

/** Runs so many frames of a figure; returns the width of the last picture. */
function play(count: number, running = true): number | undefined {
  view.show({
    scriptId: 'hip-hinge',
    moment: () => ({ part: 'repetition', elapsedMs: 0 }),
    running,
    theme: 'light',
    camera: undefined,
    highlight: false,
    spine: false,
    grey: false,
    fit: 'script',
  });
  for (let frame = 0; frame < count; frame += 1) {
    const due = frames;
    frames = [];
    for (const run of due) run(frame * 16);
  }
  return widths.at(-1);
}

describe('the detail of a live figure', () => {
  test('stays full while it is solving that takes long: fewer pixels would not help', () => {
    cost = { frameMs: 95, solveMs: 85, hasDrawn: true };
    expect(play(300)).toBe(width);
  });

  test('falls when it is drawing that takes as long', () => {
    cost = { frameMs: 95, solveMs: 10, hasDrawn: true };
    expect(play(300)).toBeLessThan(width * 0.7);
  });

  test('is not judged by frames in which nothing had to be drawn', () => {
    cost = { frameMs: 95, solveMs: 10, hasDrawn: false };
    expect(play(300)).toBe(width);
  });

  test('is full again for a still', () => {
    cost = { frameMs: 95, solveMs: 10, hasDrawn: true };
    play(300);
    expect(play(3, false)).toBe(width);
  });
});
