// shared/ is pure: the same values in, the same values out, on any host.
import { describe, expect, test } from 'vitest';
import { impurities } from './purity.ts';
import { readSources, sample } from './source-files.ts';

describe('shared', () => {
  test('uses no clock, no randomness and no host', () => {
    expect(impurities(readSources('shared'))).toEqual([]);
  });

  test.each([
    'const now = Date.now();',
    'const now = new Date();',
    'const now = new Date;',
    'const now = Date();',
    'const roll = Math.random();',
    'const today = Temporal.Now.plainDateISO();',
    'const start = performance.now();',
    'setTimeout(() => {}, 10);',
    'console.log(1);',
    'const home = process.env;',
    'const host = { window };',
    'const value = globalThis.something;',
    'await fetch("x");',
  ])('%s would be found', (text) => {
    expect(impurities([sample('shared/a.ts', text)])).toHaveLength(1);
  });

  test.each([
    'const day = new Date(0);',
    'const window = { opensAt: 9 }; use(window);',
    'type Phase = { process: string }; const p = phase.process;',
    'const { location: place } = workplace;',
    'interface Display { readonly performance: number }',
  ])('%s is in order', (text) => {
    expect(impurities([sample('shared/a.ts', text)])).toEqual([]);
  });
});
