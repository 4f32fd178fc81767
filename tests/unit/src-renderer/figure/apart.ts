/** How far two figures are apart, for tests of what stands in for an exact one. */
import { dot, type Vector } from '../../../../shared/figure/math/vector.ts';
import { poseAt } from '../../../../shared/figure/motion/motion-track.ts';
import type { FigureScript } from '../../../../shared/figure/motion/script.ts';
import type { SurfacePiece } from '../../../../shared/figure/surface/surface-piece.ts';
import { LoopStore } from '../../../../src-renderer/figure/loop-store.ts';
import { solveBody, type SolvedBody } from '../../../../src-renderer/figure/solved-body.ts';

const corner = Math.sqrt(1 / 3);
const directions: readonly Vector[] = [
  ...[1, -1].flatMap((s) => [
    { x: s, y: 0, z: 0 },
    { x: 0, y: s, z: 0 },
    { x: 0, y: 0, z: s },
  ]),
  ...[corner, -corner].flatMap((x) =>
    [corner, -corner].flatMap((y) => [corner, -corner].map((z) => ({ x, y, z }))),
  ),
];

/** How far an end of a piece reaches along a direction. */
function reach({ frame, stretch }: SurfacePiece, at: Vector, radius: number, way: Vector): number {
  const left = stretch.left * dot(frame.left, way);
  const up = stretch.up * dot(frame.up, way);
  const forward = stretch.forward * dot(frame.forward, way);
  return dot(at, way) + radius * Math.hypot(left, up, forward);
}

/** The largest way from one surface to the other, in statures. */
export function apart(a: SolvedBody, b: SolvedBody): number {
  const all = [...b.pieces, ...b.things];
  let most = 0;
  for (const [index, piece] of [...a.pieces, ...a.things].entries()) {
    const other = all[index];
    if (other === undefined) return Number.POSITIVE_INFINITY;
    for (const way of directions) {
      const from =
        reach(piece, piece.from, piece.fromRadius, way) - reach(other, other.from, other.fromRadius, way);
      const to = reach(piece, piece.to, piece.toRadius, way) - reach(other, other.to, other.toRadius, way);
      most = Math.max(most, Math.abs(from), Math.abs(to));
    }
  }
  return most;
}

/** The most that a loop from samples is apart from the exact one, at moments all over a repetition of each side. */
export function loopError(script: FigureScript): number {
  let most = 0;
  for (const mirrored of script.sides === 2 ? [false, true] : [false]) {
    const loop = new LoopStore(script, undefined, mirrored);
    for (let part = 0; part < 80; part += 1) {
      const elapsedMs = loop.lengthMs * (1 + (part + 0.37) / 80);
      if (!loop.show(elapsedMs)) return Number.POSITIVE_INFINITY;
      const pose = poseAt(script, { part: 'repetition', elapsedMs, mirrored });
      most = Math.max(most, apart(solveBody(script, pose, mirrored), loop.body));
    }
  }
  return most;
}
