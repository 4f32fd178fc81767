import { describe, expect, test } from 'vitest';
import { poseAt } from '../../../../shared/figure/motion/motion-track.ts';
import type { FigureScript } from '../../../../shared/figure/motion/script.ts';
import { figureScripts } from '../../../../shared/exercises/figure-scripts.ts';
import { LoopStore } from '../../../../src-renderer/figure/loop-store.ts';
import { MovingNumbers } from '../../../../src-renderer/figure/moving-numbers.ts';
import { solveBody, type SolvedBody } from '../../../../src-renderer/figure/solved-body.ts';
import { apart, loopError } from './apart.ts';

const moving = Object.values(figureScripts).filter((script) => script.repetition.length > 0);
/** How far the bodies of two moments of a repetition are apart, in statures. */
function apartAt(script: FigureScript, a: number, b: number): number {
  const bodyAt = (elapsedMs: number): SolvedBody =>
    solveBody(script, poseAt(script, { part: 'repetition', elapsedMs }), false);
  return apart(bodyAt(a), bodyAt(b));
}

describe('a loop from samples', () => {
  // One of each kind of movement; npm run bench looks at all of them.
  test.each(['walk', 'bird-dog', 'seated-twist', 'side-leg-lift'] as const)(
    '%s is within 0.1 %% of the stature of the exact one',
    (id) => {
      expect(loopError(figureScripts[id])).toBeLessThan(0.001);
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
