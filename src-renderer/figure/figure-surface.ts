/**
 * The page's end of a canvas that a worker draws on. Owns the page's one drawing worker, started with the first
 * figure and kept: figures follow each other.
 */
import type { FigureOrder, FigureReport } from './figure-messages.ts';
import type { FigureFrame } from './figure-stage.ts';

/** One frame being drawn and one waiting: the worker never idles, and never falls behind. */
const MOST_ORDERS = 2;

/** The page's one drawing worker, and which of its surfaces is whose. */
class DrawingWorker {
  readonly #surfaces = new Map<number, FigureSurface>();
  #worker: Worker | null = null;
  #count = 0;

  /** The number under which the worker knows the surface. */
  add(surface: FigureSurface): number {
    this.#count += 1;
    this.#surfaces.set(this.#count, surface);
    return this.#count;
  }

  remove(number: number): void {
    this.#surfaces.delete(number);
  }

  tell(order: FigureOrder, transfer: Transferable[] = []): void {
    this.#worker ??= this.#start();
    this.#worker.postMessage(order, transfer);
  }

  #start(): Worker {
    const worker = new Worker(new URL('./figure-worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<FigureReport>) => {
      this.#surfaces.get(data.surface)?.take(data);
    });
    return worker;
  }
}

const drawing = new DrawingWorker();

/** A canvas drawn on elsewhere. A canvas can be handed over only once. */
export class FigureSurface {
  readonly #canvas: HTMLCanvasElement;
  readonly #surface: number;
  readonly #drawn: (report: FigureReport) => void;
  #orders = 0;

  /** Calls `drawn` with what the worker says of each frame. */
  constructor(canvas: HTMLCanvasElement, drawn: (report: FigureReport) => void) {
    this.#canvas = canvas;
    this.#surface = drawing.add(this);
    this.#drawn = drawn;
    const offscreen = canvas.transferControlToOffscreen();
    drawing.tell({ kind: 'open', surface: this.#surface, canvas: offscreen }, [offscreen]);
  }

  /** True when another frame can be ordered now. */
  isReady(): boolean {
    return this.#orders < MOST_ORDERS;
  }

  /** Orders a frame. */
  draw(frame: FigureFrame): void {
    this.#orders += 1;
    const orderedAt = performance.timeOrigin + performance.now();
    drawing.tell({ kind: 'draw', surface: this.#surface, frame, orderedAt });
  }

  /** A frame has been drawn. */
  take(report: FigureReport): void {
    this.#orders -= 1;
    // Told to whoever waits for the picture, such as those who take one.
    this.#canvas.dataset['painted'] = 'true';
    this.#drawn(report);
  }

  /** Lets go of the canvas. */
  dispose(): void {
    drawing.remove(this.#surface);
    drawing.tell({ kind: 'close', surface: this.#surface });
  }
}
