import { describe, expect, it } from 'vitest';
import { conditionIds } from '../../../../../shared/exercises/conditions.ts';
import { exerciseLibrary, exercises } from '../../../../../shared/exercises/registry.ts';
import { cameraFor } from '../../../../../shared/exercises/figure-scripts.ts';
import { createLibraryTranslator } from '../../../../../shared/messages/library-translator.ts';
import { createTranslator } from '../../../../../shared/messages/translator.ts';
import { firstView, viewCamera, viewNames } from '../../../../../src-renderer/app/library/camera-views.ts';
import {
  isAvoidId,
  lengthWords,
  movement,
  movementName,
  movements,
} from '../../../../../src-renderer/app/library/entries.ts';
import { IdleQueue } from '../../../../../src-renderer/app/library/idle-queue.ts';
import {
  cautionRows,
  doseTiles,
  hiddenWith,
  wayDose,
} from '../../../../../src-renderer/app/library/page-model.ts';

const words = createLibraryTranslator('en');

describe('the entries of the library', () => {
  it('have a name and a length', () => {
    const main = createTranslator('en');
    expect(movementName(main, 'bird-dog')).toBe('Bird dog');
    expect(movementName(main, 'walk')).toBe('Walk');
    expect(lengthWords(words, movement('walk'))).toBe('2 to 5 min');
    for (const each of movements)
      expect(lengthWords(words, each)).toMatch(/^About \d+ (s|min)$|^2 to 5 min$/);
  });

  it('start what they are about', () => {
    expect(movement('walk').request).toEqual({ kind: 'walk' });
    expect(movement('wall-sit').request).toEqual({ kind: 'exercise', exerciseId: 'wall-sit' });
  });

  it('know which movements are to be left out', () => {
    expect(isAvoidId('avoid-toe-touch')).toBe(true);
    expect(isAvoidId('bird-dog')).toBe(false);
  });
});

describe('the page of a movement', () => {
  it.each(movements)('tells every caution and every reason to leave out: $id', ({ card }) => {
    const told = cautionRows(card).flatMap(({ conditions }) => conditions);
    for (const id of conditionIds) {
      if (card.conditions[id] === 'caution') expect(told).toContain(id);
      expect(hiddenWith(card).includes(id)).toBe(card.conditions[id] === 'hide');
    }
  });

  it('says the dose', () => {
    expect(doseTiles(words, exerciseLibrary['bird-dog'])).toEqual([
      { value: '5', label: 'repetitions, both sides', range: '5 to 8, easier to harder' },
      { value: '4 s', label: 'hold', range: '3 to 5 s, easier to harder' },
    ]);
    expect(doseTiles(words, exerciseLibrary['sit-to-stand'])).toEqual([
      { value: '7', label: 'slow repetitions', range: '5 to 10, easier to harder' },
    ]);
    expect(doseTiles(words, exerciseLibrary['hamstring-towel'])).toEqual([
      { value: '3', label: 'repetitions on each side', range: '2 to 4, easier to harder' },
      { value: '20 s', label: 'hold', range: '15 to 30 s, easier to harder' },
    ]);
  });

  it.each(exercises)('says the whole dose, and no range where there is none: $id', (exercise) => {
    const { repetitions, holdSeconds } = exercise.dose;
    const ranges = holdSeconds === null ? [repetitions] : [repetitions, holdSeconds];
    for (const [index, { minimum, maximum }] of ranges.entries()) {
      const range = doseTiles(words, exercise)[index]?.range;
      if (minimum === maximum) expect(range).toBeNull();
      else expect(range).toMatch(new RegExp(`^${minimum} to ${maximum}\\b`));
    }
  });

  it('says the dose of another way only where it differs', () => {
    expect(wayDose(words, exerciseLibrary['sit-to-stand'], 'harder')).toBe('10 repetitions');
    expect(wayDose(words, exerciseLibrary['bird-dog'], 'easier')).toBe('5 times, 3 seconds each');
    const { dose } = exerciseLibrary['sit-to-stand'];
    const same = { ...dose, repetitions: { ...dose.repetitions, easier: dose.repetitions.default } };
    expect(wayDose(words, { ...exerciseLibrary['sit-to-stand'], dose: same }, 'easier')).toBeNull();
  });
});

describe('the views of a figure', () => {
  it.each(movements)('begin with the one that shows it best: $id', ({ figureScriptId }) => {
    expect(viewCamera(figureScriptId, firstView(figureScriptId))).toEqual(cameraFor(figureScriptId));
    const angles = viewNames.map((name) => viewCamera(figureScriptId, name).azimuthDegrees);
    expect(new Set(angles).size).toBe(3);
  });

  it('name the side where the figure lies or stands sideways', () => {
    expect([firstView('bird-dog'), firstView('side-leg-lift')]).toEqual(['side', 'front']);
  });
});

describe('work that can wait', () => {
  function queueWithMoments() {
    const moments: (() => void)[] = [];
    const queue = new IdleQueue((task) => moments.push(task));
    return { queue, pass: () => moments.shift()?.(), moments };
  }

  it('is done one piece a moment, in order', () => {
    const { queue, pass, moments } = queueWithMoments();
    const done: string[] = [];
    queue.add(() => done.push('one'));
    queue.add(() => done.push('two'));
    expect([done, moments.length]).toEqual([[], 1]);
    pass();
    expect(done).toEqual(['one']);
    pass();
    expect([done, moments.length]).toEqual([['one', 'two'], 0]);
  });

  it('is not done once it is taken back', () => {
    const { queue, pass, moments } = queueWithMoments();
    const done: string[] = [];
    const takeBack = queue.add(() => done.push('one'));
    takeBack();
    pass();
    expect([done, moments.length]).toEqual([[], 0]);
    queue.add(() => done.push('two'));
    pass();
    expect(done).toEqual(['two']);
  });
});
