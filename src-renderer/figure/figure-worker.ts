/** Entry of the worker that draws the figures of one page, so that the page stays free for its words and buttons. */
import type { FigureOrder, FigureReport } from './figure-messages.ts';
import { FigureStage } from './figure-stage.ts';

const stages = new Map<number, FigureStage>();
let idleSince = 0;
let solvedAt = 0;

/** An offscreen canvas draws as a canvas element does; what it lacks (layout, events, focus) drawing does not use. */
function asElement(canvas: OffscreenCanvas): HTMLCanvasElement {
  // The drawing code is written for the element, and both have the same 2D context but for its back reference.
  return canvas as unknown as HTMLCanvasElement;
}

/** Wall time that page and worker share. */
function wallNow(): number {
  return performance.timeOrigin + performance.now();
}

function noteSolved(): void {
  solvedAt = wallNow();
}

function draw(order: Extract<FigureOrder, { kind: 'draw' }>): void {
  const startedAt = wallNow();
  // What an order waited while the worker was busy belongs to the frame before: painting goes on after drawing.
  const from = order.orderedAt < idleSince ? idleSince : startedAt;
  solvedAt = startedAt;
  const hasDrawn = stages.get(order.surface)?.draw(order.frame, noteSolved) === true;
  idleSince = wallNow();
  const report: FigureReport = {
    surface: order.surface,
    frameMs: idleSince - from,
    solveMs: solvedAt - startedAt,
    hasDrawn,
  };
  postMessage(report);
}

addEventListener('message', ({ data }: MessageEvent<FigureOrder>) => {
  switch (data.kind) {
    case 'open': {
      const createCanvas = (): HTMLCanvasElement => asElement(new OffscreenCanvas(1, 1));
      stages.set(data.surface, new FigureStage(asElement(data.canvas), createCanvas));
      return;
    }
    case 'draw':
      draw(data);
      return;
    case 'close':
      stages.delete(data.surface);
  }
});
