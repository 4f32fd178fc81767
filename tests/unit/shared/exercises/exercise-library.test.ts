import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { sessionKinds } from '../../../../shared/exercises/card-terms.ts';
import { stretchItems, strengthItems } from '../../../fixtures/session-items.ts';
import { GENTLE_WORK_MAXIMUM_MS } from '../../../fixtures/gentle-work.ts';
import { exerciseSchema } from '../../../../shared/exercises/exercise.ts';
import { exerciseIds } from '../../../../shared/exercises/exercise-id.ts';
import { repetitionMs, volumeAt } from '../../../../shared/exercises/exercise-volume.ts';
import { exerciseLibrary, exercises } from '../../../../shared/exercises/registry.ts';

describe('the exercise library', () => {
  it.each(exercises)('$id fits the schema', (exercise) => {
    expect(v.parse(exerciseSchema, exercise)).toEqual(exercise);
  });

  it('counts as sessions what the clinical content says', () => {
    const counted = (kind: string) =>
      exercises.filter(({ countsAs }) => countsAs === kind).map(({ id }) => id);
    expect(counted('stretch').sort()).toEqual([...stretchItems].sort());
    expect(counted('strengthening').sort()).toEqual([...strengthItems].sort());
  });

  it('has every session in a turn without a gap', () => {
    for (const kind of sessionKinds) {
      const places = exercises.flatMap(({ turn }) => (turn?.in === kind ? [turn.place] : []));
      expect(places.sort((a, b) => a - b)).toEqual(places.map((_, index) => index + 1));
    }
  });

  it('tells desk movements from floor movements', () => {
    const atTheDesk = exercises.filter(({ place }) => place === 'desk').map(({ id }) => id);
    expect(atTheDesk).toEqual([
      'stand-back-extension',
      'seated-cat-cow',
      'sit-to-stand',
      'hip-hinge',
      'hip-flexor-stand',
      'seated-twist-chair',
      'figure-four-chair',
      'wall-sit',
    ]);
  });
});

describe('doses', () => {
  it('of bird dog are five pairs by default', () => {
    expect(exerciseLibrary['bird-dog'].dose.repetitions.default).toBe(5);
  });

  it('of the cat stretch last at least half a minute, even when easier', () => {
    const { repetitions, repetitionMs: each } = volumeAt(
      exerciseLibrary['cat-stretch'],
      exerciseLibrary['cat-stretch'].dose,
      'easier',
    );
    expect(repetitions * each).toBeGreaterThanOrEqual(30_000);
  });

  it('of the floor twist never hold for over a minute', () => {
    expect(exerciseLibrary['seated-twist'].dose.holdSeconds?.maximum).toBe(60);
  });
});

describe('a dose inside a break', () => {
  const withBreak = exercises.flatMap((exercise) =>
    exercise.breakDose === null ? [] : [{ exercise, breakDose: exercise.breakDose }],
  );

  it.each(withBreak)('$exercise.id stays within a minute of work, whichever point is done', (each) => {
    const volume = volumeAt(each.exercise, each.breakDose, 'maximum');
    const sideCount = each.exercise.sides === 'each' ? 2 : 1;
    expect(sideCount * volume.repetitions * volume.repetitionMs).toBeLessThanOrEqual(GENTLE_WORK_MAXIMUM_MS);
  });

  it.each(withBreak)('$exercise.id asks for less when easier, and never for more than its dose', (each) => {
    const { dose } = each.exercise;
    const easier = volumeAt(each.exercise, each.breakDose, 'easier');
    const standard = volumeAt(each.exercise, each.breakDose, 'default');
    expect(easier.repetitions * easier.repetitionMs).toBeLessThan(
      standard.repetitions * standard.repetitionMs,
    );
    expect(each.breakDose.repetitions.maximum).toBeLessThanOrEqual(dose.repetitions.maximum);
    expect(each.breakDose.holdSeconds?.maximum ?? 0).toBeLessThanOrEqual(dose.holdSeconds?.maximum ?? 0);
  });
});

describe('the timing of a repetition', () => {
  /** Seconds as the key poses were authored, with the hold that goes with them. */
  const authored = {
    'stand-back-extension': [5.5, null],
    'seated-cat-cow': [6, null],
    'sit-to-stand': [7.7, null],
    'hip-flexor-stand': [24, 20],
    'seated-twist-chair': [41, 30],
    'figure-four-chair': [24.5, 20],
    'hip-hinge': [4.5, null],
    'wall-sit': [17, 10],
    'cat-stretch': [14, null],
    'childs-pose': [28.5, 20],
    'pelvic-tilt': [5.5, null],
    'prone-press-up': [7, null],
    'hamstring-towel': [25, 20],
    'seated-twist': [43.75, 30],
    'bird-dog': [16.4, 4],
    'partial-crunch': [6.5, null],
    'glute-bridge': [9, null],
    'single-leg-lift': [6.5, null],
    'side-leg-lift': [6, null],
    'side-plank-knees': [12.3, 8],
  } as const;

  it.each(exerciseIds)('%s lasts as long as its key poses', (id) => {
    const [seconds, holdSeconds] = authored[id];
    const holdMs = holdSeconds === null ? null : holdSeconds * 1_000;
    expect(repetitionMs(exerciseLibrary[id], holdMs)).toBe(seconds * 1_000);
  });
});

describe('the schema', () => {
  const exercise = exerciseLibrary['bird-dog'];

  it.each([
    ['an unknown id', { id: 'sit-up' }],
    ['a default above the maximum', { dose: doseWith({ default: 9 }) }],
    ['an easier dose above the default', { dose: doseWith({ easier: 6 }) }],
    ['a harder dose below the default', { dose: doseWith({ harder: 4 }) }],
    ['half a repetition', { dose: doseWith({ minimum: 4.5 }) }],
    ['a hold that no repetition has', { timing: { ...exercise.timing, holdsPerRepetition: 0 } }],
    [
      'a repetition with a hold that the dose does not name',
      { dose: { ...exercise.dose, holdSeconds: null } },
    ],
    ['a figure that does not exist', { figureScriptId: 'head-stand' }],
    ['a missing condition', { conditions: { ...exercise.conditions, balance: undefined } }],
    ['an unknown visibility', { conditions: { ...exercise.conditions, balance: 'maybe' } }],
    ['a breath that nobody has', { steps: [{ message: 'exercise.bird-dog.step-1', breath: 'held' }] }],
    ['another way that is no exercise', { easier: { ...exercise.easier, exerciseId: 'sit-up' } }],
    ['no sources', { sources: [] }],
    ['a source that is not listed', { sources: ['XYZ'] }],
    ['a step without words', { steps: [{ message: 'exercise.bird-dog.step-99', breath: 'in' }] }],
    ['words of something else', { mistakes: ['help.title'] }],
  ])('refuses %s', (_, change) => {
    expect(v.is(exerciseSchema, { ...exercise, ...change })).toBe(false);
  });

  function doseWith(repetitions: object): object {
    return { ...exercise.dose, repetitions: { ...exercise.dose.repetitions, ...repetitions } };
  }
});
