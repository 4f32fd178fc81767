/** The window's one store of small pictures. */
import { FigureThumbnails } from '../figure/figure-thumbnails.ts';

export const thumbnails = new FigureThumbnails();
