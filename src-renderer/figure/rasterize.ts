/** Draws tapered elliptic capsules into a depth buffer, row by row within their outline. */
import type { SurfacePiece } from '../../shared/figure/surface/surface-piece.ts';
import type { DepthBuffer } from './depth-buffer.ts';
import type { Screen } from './screen.ts';

/** Draws one piece where it is the nearest surface; `screen` is the buffer's fine one. */
export function drawPiece(
  buffer: DepthBuffer,
  screen: Screen,
  piece: SurfacePiece,
  material: number,
  part: number,
): void {
  const shape = buffer.addCapsule(material, part);
  shape.set(screen, piece);
  const id = buffer.count;
  const top = Math.max(0, Math.ceil((shape.top - 1) / 2));
  const bottom = Math.min(buffer.rows - 1, Math.floor((shape.bottom - 1) / 2));
  for (let row = top; row <= bottom; row += 1) {
    const y = 2 * row + 1;
    shape.findSpan(y);
    // The pixels whose middles lie within; rounding may cost or add one, which the edges' own samples make good.
    const left = Math.max(0, Math.ceil((shape.spanLeft - 1) / 2));
    const right = Math.min(buffer.columns - 1, Math.floor((shape.spanRight - 1) / 2));
    if (right < left) continue;
    buffer.touchRow(row, left, right);
    shape.trace(2 * left + 1, y, right - left + 1, buffer.samples, buffer.indexOf(row, left), id);
  }
}
