/** Small still pictures of exercises, each drawn once and kept in a bounded store. */
import { solvedKeys } from '../../shared/figure/motion/solved-keys.ts';
import { cameraFor, figureScripts } from '../../shared/exercises/figure-scripts.ts';
import type { FigureScriptId } from '../../shared/exercises/figure-script-id.ts';
import { FigurePainter } from './draw-figure.ts';
import { fitScene, sceneOf } from './framing.ts';
import type { Theme } from './palette.ts';

/** Draws and keeps thumbnails; the least recently used ones go first. Create one per window. */
export class FigureThumbnails {
  readonly #kept = new Map<string, HTMLCanvasElement>();
  readonly #painter = new FigurePainter(() => document.createElement('canvas'));
  readonly #limit: number;

  constructor(limit = 60) {
    this.#limit = limit;
  }

  /** A key pose, by default the most telling one, on a transparent canvas of width × height device pixels. */
  renderThumbnail(
    scriptId: FigureScriptId,
    theme: Theme,
    width: number,
    height: number,
    keyPose = figureScripts[scriptId].face,
  ): HTMLCanvasElement {
    const key = `${scriptId} ${keyPose} ${theme} ${width}x${height}`;
    const known = this.#kept.get(key);
    const canvas = known ?? this.#drawThumbnail(scriptId, theme, width, height, keyPose);
    this.#kept.delete(key);
    this.#kept.set(key, canvas);
    const oldest = this.#kept.keys().next();
    if (this.#kept.size > this.#limit && oldest.done !== true) this.#kept.delete(oldest.value);
    return canvas;
  }

  #drawThumbnail(
    scriptId: FigureScriptId,
    theme: Theme,
    width: number,
    height: number,
    keyPose: string,
  ): HTMLCanvasElement {
    const canvas = document.createElement('canvas');
    canvas.width = Math.max(2, Math.round(width));
    canvas.height = Math.max(2, Math.round(height));
    const context = canvas.getContext('2d');
    const script = figureScripts[scriptId];
    const key = solvedKeys(script).get(keyPose);
    if (context === null || key === undefined) return canvas;
    const scene = sceneOf(script, false, key.pose);
    const screen = fitScene(scene, cameraFor(scriptId), canvas.width, canvas.height, 0.07);
    this.#painter.draw(context, canvas.width, canvas.height, {
      script,
      pose: key.pose,
      screen,
      floor: scene.floor,
      theme,
      mirrored: false,
      glow: script.id.startsWith('avoid') ? 0 : 0.9,
      spine: false,
      grey: script.id.startsWith('avoid'),
    });
    return canvas;
  }
}
