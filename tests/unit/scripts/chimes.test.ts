/** The sounds in resources/ are what their recipes make. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { soundIds } from '../../../shared/sound/sound-id.ts';

interface Chime {
  readonly name: string;
  readonly seconds: number;
}

interface Chimes {
  readonly chimes: readonly Chime[];
  chimeFile(chime: Chime): Buffer;
}

const script = new URL('../../../scripts/lib/chimes.mjs', import.meta.url).href;
// The scripts are JavaScript and a project of their own; imported by its address, this one stays without them.
const { chimeFile, chimes } = (await import(script)) as Chimes;

const folder = path.resolve(import.meta.dirname, '../../../resources/sounds');

describe('the sounds', () => {
  it('are those that a break has, and no other file', () => {
    expect(chimes.map(({ name }) => name).sort()).toEqual([...soundIds].sort());
    expect(readdirSync(folder).sort()).toEqual(soundIds.map((sound) => `${sound}.wav`).sort());
  });

  it.each([...chimes])('$name is byte for byte what its recipe makes, short and small', (chime) => {
    const file = path.join(folder, `${chime.name}.wav`);
    expect(existsSync(file)).toBe(true);
    expect(chimeFile(chime).equals(readFileSync(file))).toBe(true);
    expect(chime.seconds).toBeLessThan(1);
    expect(readFileSync(file).length).toBeLessThanOrEqual(40_000);
  });

  it.each([...chimes])('$name begins and ends in silence and is never cut off at the top', (chime) => {
    const bytes = chimeFile(chime).subarray(44);
    const samples = Array.from({ length: bytes.length / 2 }, (_, index) => bytes.readInt16LE(index * 2));
    expect([samples[0], samples.at(-1)]).toEqual([0, 0]);
    const peak = Math.max(...samples.map(Math.abs));
    expect(peak).toBeGreaterThan(0.3 * 32_767);
    expect(peak).toBeLessThan(0.7 * 32_767);
  });
});
