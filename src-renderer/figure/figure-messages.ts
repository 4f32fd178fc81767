/** What a page and its drawing worker say to each other. Types only. */
import type { FigureFrame } from './figure-stage.ts';

/** From the page. */
export type FigureOrder =
  | { readonly kind: 'open'; readonly surface: number; readonly canvas: OffscreenCanvas }
  | {
      readonly kind: 'draw';
      readonly surface: number;
      readonly frame: FigureFrame;
      /** Wall time of the order, in ms since 1970 with fractions. */
      readonly orderedAt: number;
    }
  | { readonly kind: 'close'; readonly surface: number };

/** From the worker, once for each `draw`. */
export interface FigureReport {
  readonly surface: number;
  /** What the frame cost the worker, in ms. */
  readonly frameMs: number;
  /** How much of it went into working out where the figure is: time that a coarser picture would not save. */
  readonly solveMs: number;
  /** False where the picture stands still: nothing had to be drawn. */
  readonly hasDrawn: boolean;
}
