import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { exerciseSchema, type Dose } from '../../../../shared/exercises/exercise.ts';
import { exerciseIds } from '../../../../shared/exercises/exercise-id.ts';
import { repetitionMs, volumeAt } from '../../../../shared/exercises/exercise-volume.ts';
import { exerciseLibrary, exercises } from '../../../../shared/exercises/library/index.ts';
import { sources } from '../../../../shared/exercises/sources.ts';
import { repetitionDurationMs, setupDurationMs } from '../../../../shared/figure/motion-track.ts';
import { figureScripts } from '../../../../shared/figure/scripts/index.ts';
import { GET_READY_MS } from '../../../../shared/walkthrough/routine.ts';

describe('the exercise library', () => {
  it('holds one exercise for each id, under that id', () => {
    expect(exercises.map(({ id }) => id)).toEqual([...exerciseIds]);
    for (const id of exerciseIds) expect(exerciseLibrary[id].id).toBe(id);
  });

  it.each(exercises)('$id fits the schema', (exercise) => {
    expect(v.parse(exerciseSchema, exercise)).toEqual(exercise);
  });

  it('tells desk movements from floor movements', () => {
    const atTheDesk = exercises.filter(({ place }) => place === 'desk').map(({ id }) => id);
    expect(atTheDesk).toEqual(['stand-back-extension', 'seated-cat-cow', 'sit-to-stand', 'hip-flexor-stand']);
    for (const { place, equipment } of exercises) expect(equipment.includes('mat')).toBe(place === 'floor');
  });

  it('cites no source twice and every source at least once', () => {
    for (const exercise of exercises) expect(new Set(exercise.sources).size).toBe(exercise.sources.length);
    const cited = new Set<string>(exercises.flatMap((exercise) => exercise.sources));
    expect(Object.keys(sources).filter((tag) => !cited.has(tag))).toEqual([]);
  });

  it('gives an address to every source but the article itself', () => {
    for (const [tag, source] of Object.entries(sources)) {
      if (tag === 'S') expect(source.address).toBeNull();
      else expect(source.address).toMatch(/^https?:\/\/\S+$/);
    }
  });
});

describe('doses', () => {
  /** The ranges of the content file: repetitions and, where it varies, the hold in seconds. */
  const published = {
    'stand-back-extension': { repetitions: [5, 10], holdSeconds: null },
    'seated-cat-cow': { repetitions: [6, 10], holdSeconds: null },
    'sit-to-stand': { repetitions: [5, 10], holdSeconds: null },
    'hip-flexor-stand': { repetitions: [2, 2], holdSeconds: [20, 30] },
    'cat-stretch': { repetitions: [3, 5], holdSeconds: null },
    'bird-dog': { repetitions: [5, 8], holdSeconds: [3, 5] },
    'pelvic-tilt': { repetitions: [12, 15], holdSeconds: null },
  } as const;

  it.each(exerciseIds)('%s stays inside its published range', (id) => {
    const { repetitions, holdSeconds } = exerciseLibrary[id].dose;
    expect({
      repetitions: [repetitions.minimum, repetitions.maximum],
      holdSeconds: holdSeconds && [holdSeconds.minimum, holdSeconds.maximum],
    }).toEqual(published[id]);
  });

  it('has five pairs of bird dog by default', () => {
    expect(exerciseLibrary['bird-dog'].dose.repetitions.default).toBe(5);
  });

  it('lasts at least half a minute in the cat stretch, even when easier', () => {
    const { repetitions, repetitionMs: each } = volumeAt(
      exerciseLibrary['cat-stretch'],
      exerciseLibrary['cat-stretch'].dose,
      'easier',
    );
    expect(repetitions * each).toBeGreaterThanOrEqual(30_000);
  });

  const doses = exercises.flatMap((exercise) =>
    [exercise.dose, exercise.breakDose].flatMap((dose) => (dose === null ? [] : [{ exercise, dose }])),
  );

  it.each(doses)('$exercise.id is less work when it is easier', ({ exercise, dose }) => {
    expect(workMs(exercise, dose, 'easier')).toBeLessThan(workMs(exercise, dose, 'default'));
  });

  it('stays within a minute of work in a break, whichever point of the dose is done', () => {
    for (const exercise of exercises) {
      if (exercise.breakDose === null) continue;
      const sideCount = exercise.sides === 'each' ? 2 : 1;
      const longestMs = sideCount * workMs(exercise, exercise.breakDose, 'maximum');
      expect({ id: exercise.id, fits: longestMs <= 60_000 }).toEqual({ id: exercise.id, fits: true });
    }
  });

  it('never asks for more in a break than the exercise allows', () => {
    for (const { dose, breakDose } of exercises) {
      if (breakDose === null) continue;
      expect(breakDose.repetitions.maximum).toBeLessThanOrEqual(dose.repetitions.maximum);
      expect(breakDose.holdSeconds?.maximum ?? 0).toBeLessThanOrEqual(dose.holdSeconds?.maximum ?? 0);
    }
  });

  function workMs(
    exercise: Parameters<typeof volumeAt>[0],
    dose: Dose,
    level: Parameters<typeof volumeAt>[2],
  ): number {
    const volume = volumeAt(exercise, dose, level);
    return volume.repetitions * volume.repetitionMs;
  }
});

describe('the timing of a repetition', () => {
  /** Seconds as the key poses were authored, with the hold that goes with them. */
  const authored = {
    'stand-back-extension': [5.5, null],
    'seated-cat-cow': [6, null],
    'sit-to-stand': [7.7, null],
    'hip-flexor-stand': [24, 20],
    'cat-stretch': [14, null],
    'bird-dog': [16.4, 4],
    'pelvic-tilt': [5.5, null],
  } as const;

  it.each(exerciseIds)('%s lasts as long as its key poses', (id) => {
    const [seconds, holdSeconds] = authored[id];
    const holdMs = holdSeconds === null ? null : holdSeconds * 1_000;
    expect(repetitionMs(exerciseLibrary[id], holdMs)).toBe(seconds * 1_000);
  });

  it.each(exercises)('$id shows a figure that moves in the same time', (exercise) => {
    const script = scriptOf(exercise.figureScriptId);
    for (const level of ['minimum', 'easier', 'default', 'maximum'] as const) {
      const volume = volumeAt(exercise, exercise.dose, level);
      const figureMs =
        volume.holdMs === null ? repetitionDurationMs(script) : repetitionDurationMs(script, volume.holdMs);
      expect(volume.repetitionMs).toBe(figureMs);
    }
    expect(script.sides).toBe(exercise.sides === 'each' ? 2 : 1);
  });

  it.each(exercises)('$id gets into position while getting ready', (exercise) => {
    expect(exercise.timing.setUpMs).toBe(setupDurationMs(scriptOf(exercise.figureScriptId)));
    expect(exercise.timing.setUpMs).toBeLessThanOrEqual(GET_READY_MS);
  });

  function scriptOf(id: string) {
    const script = Object.entries(figureScripts).find(([scriptId]) => scriptId === id)?.[1];
    if (script === undefined) throw new Error(`no figure script ${id}`);
    return script;
  }
});

describe('the schema', () => {
  const exercise = exerciseLibrary['bird-dog'];

  it.each([
    ['an unknown id', { id: 'sit-up' }],
    ['a default above the maximum', { dose: doseWith({ default: 9 }) }],
    ['an easier dose above the default', { dose: doseWith({ easier: 6 }) }],
    ['half a repetition', { dose: doseWith({ minimum: 4.5 }) }],
    ['a hold that no repetition has', { timing: { ...exercise.timing, holdsPerRepetition: 0 } }],
    [
      'a repetition with a hold that the dose does not name',
      { dose: { ...exercise.dose, holdSeconds: null } },
    ],
    ['a missing condition', { conditions: { ...exercise.conditions, balance: undefined } }],
    ['an unknown visibility', { conditions: { ...exercise.conditions, balance: 'maybe' } }],
    ['no sources', { sources: [] }],
    ['a source that is not listed', { sources: ['XYZ'] }],
    ['a step without words', { steps: ['exercise.bird-dog.step-99'] }],
    ['words of something else', { mistakes: ['help.title'] }],
  ])('refuses %s', (_, change) => {
    expect(v.is(exerciseSchema, { ...exercise, ...change })).toBe(false);
  });

  function doseWith(repetitions: object): object {
    return { ...exercise.dose, repetitions: { ...exercise.dose.repetitions, ...repetitions } };
  }
});
