/** What a loop from samples costs and how true it is, for every script. */
import { describe, expect, test } from 'vitest';
import { figureScripts } from '../../shared/exercises/figure-scripts.ts';
import { LoopStore } from '../../src-renderer/figure/loop-store.ts';
import { loopError } from '../unit/src-renderer/figure/apart.ts';

const moving = Object.values(figureScripts).filter((script) => script.repetition.length > 0);

describe('a loop from samples', () => {
  test.each(moving)('$id is within 0.1 % of the stature of the exact one', (script) => {
    expect(loopError(script)).toBeLessThan(0.001);
  });

  test.each([figureScripts.walk, figureScripts['seated-twist']])('$id takes less than 7 MB', (script) => {
    const loop = new LoopStore(script, undefined, false);
    for (let frame = 0; frame < 2000; frame += 1) loop.prepare();
    expect(loop.bytes).toBeGreaterThan(1_000_000);
    expect(loop.bytes).toBeLessThan(7_000_000);
  });
});
