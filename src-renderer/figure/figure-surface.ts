// The page's end of a canvas that a worker draws on. Owns the page's one drawing worker, started with the first
// figure and kept: figures follow each other.
import type { FigureOrder, FigureReport } from './figure-messages.ts';
import type { FigureFrame } from './figure-stage.ts';

/** One frame being drawn and one waiting: the worker never idles, and never falls behind. */
const mostOrders = 2;

let worker: Worker | undefined;
let surfaceCount = 0;
const surfaces = new Map<number, FigureSurface>();

function drawingWorker(): Worker {
  if (worker === undefined) {
    worker = new Worker(new URL('./figure-worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<FigureReport>) => {
      surfaces.get(data.surface)?.take(data.frameMs);
    });
  }
  return worker;
}

function tell(order: FigureOrder, transfer: Transferable[] = []): void {
  drawingWorker().postMessage(order, transfer);
}

/** A canvas drawn on elsewhere. A canvas can be handed over only once. */
export class FigureSurface {
  private readonly surface: number;
  private readonly drawn: (frameMs: number) => void;
  private orders = 0;

  /** Calls `drawn` with the cost in ms after each frame. */
  constructor(canvas: HTMLCanvasElement, drawn: (frameMs: number) => void) {
    surfaceCount += 1;
    this.surface = surfaceCount;
    this.drawn = drawn;
    surfaces.set(this.surface, this);
    const offscreen = canvas.transferControlToOffscreen();
    tell({ kind: 'open', surface: this.surface, canvas: offscreen }, [offscreen]);
  }

  /** True when another frame can be ordered now. */
  isReady(): boolean {
    return this.orders < mostOrders;
  }

  /** Orders a frame. */
  draw(frame: FigureFrame): void {
    this.orders += 1;
    const orderedAt = performance.timeOrigin + performance.now();
    tell({ kind: 'draw', surface: this.surface, frame, orderedAt });
  }

  /** A frame has been drawn. */
  take(frameMs: number): void {
    this.orders -= 1;
    this.drawn(frameMs);
  }

  /** Lets go of the canvas. */
  dispose(): void {
    surfaces.delete(this.surface);
    tell({ kind: 'close', surface: this.surface });
  }
}
