/**
 * The key pose angles as the exercises were written down, typed a second time without looking at the scripts. A script
 * may differ from them only where it is said here, with the reason; what contacts change on top is another test.
 */
import { describe, expect, it } from 'vitest';
import { poseOf } from '../../../shared/figure/motion/script.ts';
import { figureScripts } from '../../../shared/exercises/figure-scripts.ts';
import { authoredAngles, differences } from './authored-table.ts';

const within = 0.5;

const trunkNames: Readonly<Record<string, string>> = {
  lumbar: 'lumbarFlexion',
  lumbarTurn: 'lumbarTurn',
  lumbarBend: 'lumbarBend',
  thorax: 'thoracicFlexion',
  thoraxTurn: 'thoracicTurn',
  neck: 'neckFlexion',
  neckTurn: 'neckTurn',
};
const limbNames: Readonly<Record<string, string>> = {
  hip: 'hipFlexion',
  abd: 'hipAbduction',
  rot: 'hipRotation',
  knee: 'knee',
  ankle: 'ankle',
  sh: 'shoulderFlexion',
  shAbd: 'shoulderAbduction',
  shRot: 'shoulderRotation',
  elbow: 'elbow',
};

type Angles = Record<string, number>;

/** Reads `pitch 75 lumbar 18 | both: hip 96 | left: knee 3` into angles by the names of the scripts. */
function read(row: string): Angles {
  const angles: Angles = {};
  for (const part of row.split(' | ')) {
    const [, which, words] = /^(?:(both|left|right): )?(.*)$/.exec(part) ?? [];
    const list = (words ?? '').split(' ');
    for (let index = 0; index < list.length; index += 2) {
      const [word, value] = [list[index] ?? '', Number(list[index + 1])];
      if (which === undefined) angles[trunkNames[word] ?? word] = value;
      else
        for (const side of which === 'both' ? ['left', 'right'] : [which])
          angles[`${side} ${limbNames[word] ?? word}`] = value;
    }
  }
  return angles;
}

/** The same names for what a script says. */
function scripted(id: keyof typeof authoredAngles, name: string): Angles {
  const keyframe = figureScripts[id].keyframes.find((one) => one.name === name);
  if (keyframe === undefined) throw new Error(`${id} has no key pose ${name}`);
  const pose = poseOf(keyframe);
  const { pitch, lean, turn } = pose.root;
  const angles: Angles = { pitch, lean, turn, ...pose.spine };
  for (const side of ['left', 'right'] as const)
    for (const [joint, angle] of Object.entries<number>({ ...pose[side] }))
      angles[`${side} ${joint}`] = angle;
  return angles;
}

/** `K0 left knee 4 (0)`, script and table, for every angle that is not the written one. */
function found(id: keyof typeof authoredAngles): readonly string[] {
  return Object.entries<string>(authoredAngles[id]).flatMap(([name, row]) => {
    const wanted = read(row);
    // Wrists follow from what the hand rests on; turning round while lifting is the lift's own.
    const has = Object.entries(scripted(id, name)).filter(
      ([angle]) => !angle.endsWith('wrist') && !(id === 'lift-demo' && angle === 'turn'),
    );
    return has
      .filter(([angle, value]) => Math.abs(value - (wanted[angle] ?? 0)) > within)
      .map(([angle, value]) => `${name} ${angle} ${value} (${wanted[angle] ?? 0})`);
  });
}

/** The written row of a key pose. */
function rowOf(id: keyof typeof authoredAngles, key: string): Angles {
  const rows: Readonly<Record<string, string>> = authoredAngles[id];
  return read(rows[key] ?? '');
}

describe.each(Object.keys(authoredAngles) as (keyof typeof authoredAngles)[])('the script of %s', (id) => {
  it('has the angles that were written down, but for the listed differences', () => {
    const listed = differences
      .filter((one) => one.script === id)
      .flatMap(({ keys, angles }) => keys.map((key) => ({ key, wanted: rowOf(id, key), angles })))
      .flatMap(({ key, wanted, angles }) =>
        Object.entries(angles).map(([angle, value]) => `${key} ${angle} ${value} (${wanted[angle] ?? 0})`),
      );
    expect([...found(id)].sort()).toEqual([...listed].sort());
  });
});

it('the table is read as it is meant, all 92 key poses', () => {
  expect(read('pitch 72 lumbar 18 | both: hip 96 | left: knee 3')).toEqual({
    pitch: 72,
    lumbarFlexion: 18,
    'left hipFlexion': 96,
    'right hipFlexion': 96,
    'left knee': 3,
  });
  const rows = Object.values(authoredAngles).flatMap((script) => Object.values<string>(script));
  expect(rows.length).toBe(92);
  for (const row of rows) expect(Object.values(read(row)).every(Number.isFinite), row).toBe(true);
});
