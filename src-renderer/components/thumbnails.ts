/** The window's one store of small pictures. What draws them is loaded with the first: pages open without it. */
import type { FigureThumbnails } from '../figure/figure-thumbnails.ts';

let loading: Promise<FigureThumbnails> | undefined;

/** The store, loaded once. */
export function loadThumbnails(): Promise<FigureThumbnails> {
  loading ??= import('../figure/figure-thumbnails.ts').then((module) => new module.FigureThumbnails());
  return loading;
}
