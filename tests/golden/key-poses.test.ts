/**
 * Every key pose from three cameras against kept pictures. To accept new ones after looking at them:
 * UPDATE_GOLDEN=1 npx vitest run --project golden
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Camera } from '../../shared/figure/math/camera.ts';
import type { FigureScript } from '../../shared/figure/motion/script.ts';
import { solvedKeys } from '../../shared/figure/motion/solved-keys.ts';
import { cameraFor, figureScripts } from '../../shared/exercises/figure-scripts.ts';
import type { FigureScriptId } from '../../shared/exercises/figure-script-id.ts';
import { difference, greyOf, pack, unpack, type Grey } from './grey-picture.ts';
import { paint } from './plain-painter.ts';

const size = 64;
const folder = path.join(import.meta.dirname, 'pictures');
const isUpdate = process.env['UPDATE_GOLDEN'] === '1';
/** Share of pixels that may differ plainly: edges fall a little differently when sampling changes. */
const tolerance = 0.02;

// The keys are the ids by construction of the record.
const ids = Object.keys(figureScripts) as FigureScriptId[];

describe.each(ids)('%s', (id) => {
  it('looks as it did', () => {
    const pictures = picturesOf(figureScripts[id], cameraFor(id));
    const file = path.join(folder, `${id}.txt`);
    if (isUpdate) keep(file, pictures);
    expect(existsSync(file), `no kept pictures of ${id}`).toBe(true);
    const kept = keptIn(file);
    expect([...pictures.keys()]).toEqual([...kept.keys()]);
    for (const [name, picture] of pictures) {
      const before = kept.get(name);
      expect(before === undefined ? 1 : difference(picture, before), `${id} ${name}`).toBeLessThan(tolerance);
    }
  });
});

function picturesOf(script: FigureScript, preset: Camera): Map<string, Grey> {
  const cameras = {
    preset,
    front: { azimuthDegrees: 0, elevationDegrees: 10 },
    angle: { azimuthDegrees: -38, elevationDegrees: 14 },
  };
  const pictures = new Map<string, Grey>();
  for (const [name, key] of solvedKeys(script)) {
    for (const [view, camera] of Object.entries(cameras)) {
      const picture = { script, pose: key.pose, camera, theme: 'light', width: size, height: size } as const;
      pictures.set(`${name} ${view}`, greyOf(paint(picture)));
    }
  }
  return pictures;
}

function keep(file: string, pictures: ReadonlyMap<string, Grey>): void {
  mkdirSync(folder, { recursive: true });
  const lines = [...pictures].map(([name, picture]) => `${name} ${pack(picture)}\n`);
  writeFileSync(file, lines.join(''));
}

function keptIn(file: string): Map<string, Grey> {
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  return new Map(
    lines.map((line) => {
      const [key = '', view = '', text = ''] = line.split(' ');
      return [`${key} ${view}`, unpack(text, size * size)];
    }),
  );
}

describe('the comparison', () => {
  it('tells a figure that stands from one that tips at the hips', () => {
    const pictures = picturesOf(figureScripts['hip-hinge'], cameraFor('hip-hinge'));
    const [standing, tipped] = ['K0 preset', 'K1 preset'].map((name) => pictures.get(name));
    if (standing === undefined || tipped === undefined) throw new Error('no picture');
    expect(difference(standing, tipped)).toBeGreaterThan(tolerance);
  });
});
