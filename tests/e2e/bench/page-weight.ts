/**
 * What the built app's pages weigh: all that a page's html loads by itself or as a worker, compressed, without fonts.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { projectRoot } from './lumbar.ts';

const folder = path.join(projectRoot, 'out/renderer');

/** Pages and the most that they may weigh, in kB of 1000 bytes. */
export const pageBudgets = { overlay: 120, app: 200 } as const;

export type BuiltPage = keyof typeof pageBudgets;

/** Compressed size of a page in kB, by file. */
export function pageWeight(page: BuiltPage): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  weigh(`${page}.html`, weights);
  return weights;
}

/** Compressed size of a page in kB. */
export function totalWeight(weights: ReadonlyMap<string, number>): number {
  return [...weights.values()].reduce((sum, weight) => sum + weight, 0);
}

function weigh(file: string, weights: Map<string, number>): void {
  if (weights.has(file)) return;
  const content = readFileSync(path.join(folder, file));
  weights.set(file, gzipSync(content, { level: 9 }).length / 1000);
  const text = content.toString();
  // Styles name nothing but fonts.
  if (!file.endsWith('.css')) for (const other of loadedBy(file, text)) weigh(other, weights);
}

/** Scripts and styles that a file loads at once: by tags, static imports and as workers. */
function loadedBy(file: string, text: string): readonly string[] {
  const named = /(?:(?:src|href)=|from|import|new URL\()\s*["'`]([\w./-]+\.(?:js|css))["'`]/g;
  return [...text.matchAll(named)]
    .map((match) => path.posix.join(path.posix.dirname(file), match[1] ?? ''))
    .filter((name) => existsSync(path.join(folder, name)));
}
