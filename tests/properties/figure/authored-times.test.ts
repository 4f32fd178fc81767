/**
 * The moves, pauses and breaths as the exercises were written down. A script may differ from them only where it is
 * said here, with the reason.
 */
import { describe, expect, it } from 'vitest';
import type { FigureScript, Keyframe } from '../../../shared/figure/motion/script.ts';
import { figureScripts } from '../../../shared/exercises/figure-scripts.ts';
import { authoredTimes, timeDifferences } from './authored-times.ts';

const ids = Object.keys(authoredTimes) as (keyof typeof authoredTimes)[];

/** The same words for what a script says; where the dose decides, the written hold if the script allows all of it. */
function scripted(script: FigureScript, key: Keyframe, written: string): string {
  const [, least, most] = / ([\d.]+)(?: to ([\d.]+))? /.exec(written) ?? [];
  const [from, to] = script.holdRangeMs ?? [0, 0];
  const [low, high] = [Number(least) * 1_000, Number(most ?? least) * 1_000];
  const isAllowed = key.holdIsVariable === true && from <= low && high <= to;
  const held = isAllowed ? `${least}${most === undefined ? '' : ` to ${most}`}` : key.holdMs / 1_000;
  return `${key.moveInMs / 1_000} ${held} ${key.breath}`;
}

describe.each(ids)('the script of %s', (id) => {
  const script = figureScripts[id];
  const written: Readonly<Record<string, string>> = authoredTimes[id];

  it('moves, waits and breathes as it was written down, but for the listed differences', () => {
    const listed = timeDifferences
      .filter((one) => one.script === id)
      .flatMap(({ keys }) => Object.entries(keys));
    const wanted = { ...written, ...Object.fromEntries(listed) };
    const found = Object.entries(written).map(([name, row]) => {
      const key = script.keyframes.find((one) => one.name === name);
      return [name, key === undefined ? 'missing' : scripted(script, key, row)];
    });
    expect(Object.fromEntries(found)).toEqual(wanted);
  });
});

it('lists no difference that is none, nor one of a pose that is not written down', () => {
  for (const { script, keys } of timeDifferences) {
    const written: Readonly<Record<string, string>> = authoredTimes[script];
    for (const [key, row] of Object.entries(keys)) {
      expect(written[key]).toBeDefined();
      expect(row).not.toBe(written[key]);
    }
  }
});

it('knows the times of all 92 key poses', () => {
  const rows = ids.flatMap((id) => Object.values<string>(authoredTimes[id]));
  expect(rows.length).toBe(92);
  for (const row of rows) expect(row).toMatch(/^[\d.]+ [\d.]+( to [\d.]+)? (in|out|free)$/);
});
