// Puts small pictures on one sheet, row by row.
import type { Pixels } from './plain-painter.ts';

/** A sheet of equal cells, filled from the top left. */
export function sheetOf(cells: readonly Pixels[], columns: number): Pixels {
  const first = cells[0];
  if (first === undefined) return { width: 1, height: 1, rgba: new Uint8ClampedArray(4) };
  const width = first.width * columns;
  const height = first.height * Math.ceil(cells.length / columns);
  const rgba = new Uint8ClampedArray(width * height * 4);
  for (let at = 0; at < rgba.length; at += 4) rgba.set(first.rgba.subarray(0, 4), at);
  cells.forEach((cell, index) => {
    const left = (index % columns) * first.width;
    const top = Math.floor(index / columns) * first.height;
    for (let row = 0; row < cell.height; row += 1) {
      const line = cell.rgba.subarray(row * cell.width * 4, (row + 1) * cell.width * 4);
      rgba.set(line, ((top + row) * width + left) * 4);
    }
  });
  return { width, height, rgba };
}
