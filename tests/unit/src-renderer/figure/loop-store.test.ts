import { describe, expect, test } from 'vitest';
import { dot, type Vector } from '../../../../shared/figure/math/vector.ts';
import { poseAt } from '../../../../shared/figure/motion/motion-track.ts';
import type { FigureScript } from '../../../../shared/figure/motion/script.ts';
import { figureScripts } from '../../../../shared/figure/scripts/index.ts';
import type { SurfacePiece } from '../../../../shared/figure/surface/surface-piece.ts';
import { LoopStore } from '../../../../src-renderer/figure/loop-store.ts';
import { MovingNumbers } from '../../../../src-renderer/figure/moving-numbers.ts';
import { solveBody, type SolvedBody } from '../../../../src-renderer/figure/solved-body.ts';

const moving = Object.values(figureScripts).filter((script) => script.repetition.length > 0);
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
function apart(a: SolvedBody, b: SolvedBody): number {
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

/** How far the bodies of two moments of a repetition are apart, in statures. */
function apartAt(script: FigureScript, a: number, b: number): number {
  const bodyAt = (elapsedMs: number): SolvedBody =>
    solveBody(script, poseAt(script, { part: 'repetition', elapsedMs }), false);
  return apart(bodyAt(a), bodyAt(b));
}

describe('a loop from samples', () => {
  test.each(moving)(
    '$id is within 0.1 % of the stature of the exact one',
    (script) => {
      for (const mirrored of script.sides === 2 ? [false, true] : [false]) {
        const loop = new LoopStore(script, undefined, mirrored);
        for (let part = 0; part < 80; part += 1) {
          const elapsedMs = loop.lengthMs * (1 + (part + 0.37) / 80);
          expect(loop.show(elapsedMs)).toBe(true);
          const pose = poseAt(script, { part: 'repetition', elapsedMs, mirrored });
          expect(apart(solveBody(script, pose, mirrored), loop.body), `at ${elapsedMs}`).toBeLessThan(0.001);
        }
      }
    },
    30_000,
  );

  test.each(moving)('$id begins where a first repetition is like all later ones', (script) => {
    const loop = new LoopStore(script, undefined, false);
    expect(loop.fromMs).toBeLessThan(loop.lengthMs);
    for (let part = 0; part < 24; part += 1) {
      const elapsedMs = loop.fromMs + ((loop.lengthMs - loop.fromMs) * part) / 24;
      expect(apartAt(script, elapsedMs, elapsedMs + loop.lengthMs)).toBeLessThan(1e-9);
    }
  });

  test('begins later where a first repetition comes from elsewhere', () => {
    for (const script of [figureScripts.walk, figureScripts['glute-bridge']]) {
      const { fromMs, lengthMs } = new LoopStore(script, undefined, false);
      expect(apartAt(script, fromMs / 4, fromMs / 4 + lengthMs)).toBeGreaterThan(0.0001);
    }
  });

  test.each([figureScripts.walk, figureScripts['seated-twist']])('$id takes less than 7 MB', (script) => {
    const loop = new LoopStore(script, undefined, false);
    for (let frame = 0; frame < 2000; frame += 1) loop.prepare();
    expect(loop.bytes).toBeGreaterThan(1_000_000);
    expect(loop.bytes).toBeLessThan(7_000_000);
  });

  test('leaves bodies that are made of other parts to whoever solves them', () => {
    const script = figureScripts['side-leg-lift'];
    const pose = poseAt(script, { part: 'repetition', elapsedMs: 0 });
    const body = solveBody(script, pose, false);
    const numbers = new MovingNumbers(body);
    expect(numbers.read(body)).toHaveLength(numbers.count);
    expect(numbers.read({ ...body, things: [] })).toBeUndefined();
    const bare = body.pieces.map((piece) => ({ ...piece, cloth: 'skin' as const }));
    expect(numbers.read({ ...body, pieces: bare })).toBeUndefined();
  });

  test('comes to the same place again, and rests while a pose is held', () => {
    const loop = new LoopStore(figureScripts['bird-dog'], undefined, false);
    const heights = [1, 2, 3].map((round) => {
      loop.show(loop.lengthMs * (round + 0.3));
      return loop.body.middle.y;
    });
    expect(heights[1]).toBeCloseTo(heights[0] ?? 0, 6);
    expect(heights[2]).toBeCloseTo(heights[0] ?? 0, 6);
    let held = 0;
    let last = loop.place;
    for (let at = 0; at < loop.lengthMs; at += 16) {
      loop.show(loop.lengthMs + at);
      if (loop.place === last) held += 1;
      last = loop.place;
    }
    expect(held).toBeGreaterThan(10);
  });

  test('belongs to one script, side and length of the holds', () => {
    const script = figureScripts['cat-stretch'];
    const loop = new LoopStore(script, undefined, false);
    const moment = { part: 'repetition', elapsedMs: 0 } as const;
    expect(loop.isFor(script, moment)).toBe(true);
    expect(loop.isFor(script, { ...moment, mirrored: true })).toBe(false);
    expect(loop.isFor(script, { ...moment, holdMs: 1000 })).toBe(false);
    expect(loop.isFor(script, { part: 'rest', elapsedMs: 0 })).toBe(true);
    expect(loop.isFor(figureScripts.walk, moment)).toBe(false);
  });
});
