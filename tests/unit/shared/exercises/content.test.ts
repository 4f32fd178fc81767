/** Everything that the exercises say and ask for, checked as a whole. */
import { describe, expect, it } from 'vitest';
import { avoidCardIds, avoidCards } from '../../../../shared/exercises/avoid-cards.ts';
import type { MovementCard } from '../../../../shared/exercises/card.ts';
import { exerciseCues } from '../../../../shared/exercises/cues.ts';
import { exerciseIds, type ExerciseId } from '../../../../shared/exercises/exercise-id.ts';
import { exerciseMessageKey, exerciseMessageParts } from '../../../../shared/exercises/exercise-messages.ts';
import { repetitionMs, volumeAt } from '../../../../shared/exercises/exercise-volume.ts';
import type { DoseRange, Exercise } from '../../../../shared/exercises/exercise.ts';
import { exerciseLibrary, exercises } from '../../../../shared/exercises/registry.ts';
import { sources } from '../../../../shared/exercises/sources.ts';
import { walkCard } from '../../../../shared/exercises/walk-card.ts';
import { repetitionDurationMs, setupDurationMs } from '../../../../shared/figure/motion/motion-track.ts';
import { figureScripts } from '../../../../shared/exercises/figure-scripts.ts';
import { CHANGE_SIDE_MS, GET_READY_MS } from '../../../../shared/walkthrough/routine.ts';
import { articleItems, cardTable, strengthItems } from './clinical-table.ts';

const cards: readonly (MovementCard & { readonly id: string })[] = [
  ...exercises,
  { ...walkCard, id: 'walk' },
];
const levels = ['minimum', 'easier', 'default', 'harder', 'maximum'] as const;

describe('the library', () => {
  it('has every id once, and each exercise under its own', () => {
    expect(new Set(exerciseIds).size).toBe(exerciseIds.length);
    expect(exercises.map(({ id }) => id)).toEqual([...exerciseIds]);
    expect(Object.keys(exerciseLibrary).sort()).toEqual([...exerciseIds].sort());
    expect(Object.keys(cardTable).sort()).toEqual([...exerciseIds].sort());
  });

  it('lists what needs no floor first, and there the gentle movements of a break', () => {
    const onTheFloor = exercises.map(({ place }) => place === 'floor');
    expect(onTheFloor).toEqual([...onTheFloor].sort());
    const byThemselves = exercises.map(({ breakDose }) => breakDose === null);
    expect(byThemselves).toEqual([...byThemselves].sort());
  });

  it('asks for a mat on the floor and only there', () => {
    for (const { id, place, equipment } of exercises) {
      expect({ id, mat: equipment.needed.includes('mat') }).toEqual({ id, mat: place === 'floor' });
    }
  });

  it('says once what is needed and what may help', () => {
    for (const { equipment } of cards) {
      const all = [...equipment.needed, ...equipment.optional];
      expect(new Set(all).size).toBe(all.length);
    }
  });

  it('marks as strengthening exactly what counts toward a strength day', () => {
    const marked = exercises.filter(({ goal }) => goal === 'strengthen').map(({ id }) => id);
    expect([...marked].sort()).toEqual([...strengthItems].sort());
  });

  it('tells the moves of the article from the extras', () => {
    const marked = exercises.filter(({ evidence }) => evidence.movement === 'article').map(({ id }) => id);
    expect([...marked].sort()).toEqual([...articleItems].sort());
    for (const { sources: cited, evidence } of cards) {
      if (Object.values(evidence).includes('article')) expect(cited).toContain('S');
    }
  });

  it('names a figure that exists, and both avoid cards too', () => {
    const named = [...exercises, walkCard, ...Object.values(avoidCards)].map((each) => each.figureScriptId);
    expect(named.filter((id) => !Object.hasOwn(figureScripts, id))).toEqual([]);
  });

  it('points to other exercises, and instead of the floor to the desk', () => {
    for (const { id, easier, harder, deskSwap } of exercises) {
      for (const other of [easier, harder, deskSwap]) expect(other?.exerciseId).not.toBe(id);
      if (deskSwap?.exerciseId) expect(exerciseLibrary[deskSwap.exerciseId].place).toBe('desk');
    }
  });

  it('offers a way without the floor for every move of the article that the card names one for', () => {
    const without = exercises.filter(({ place, deskSwap }) => place === 'floor' && deskSwap === null);
    expect(without.map(({ id }) => id)).toEqual([
      'prone-press-up',
      'partial-crunch',
      'glute-bridge',
      'side-plank-knees',
    ]);
  });
});

describe.each(exercises)('the dose of $id', (exercise) => {
  const row = cardTable[exercise.id];
  const { repetitions, holdSeconds } = exercise.dose;

  it('lies inside the range of its card', () => {
    expectRange(repetitions, row.repetitions, row.easierRepetitions);
    if (row.holdSeconds === null) expect(holdSeconds).toBeNull();
    else expectRange(holdSeconds, row.holdSeconds, row.easierHoldSeconds);
  });

  it('is less work when it is easier, and never less when it is harder', () => {
    const [, easier, standard, harder] = levels.map((level) => workMs(exercise, level));
    expect(easier).toBeLessThan(standard ?? 0);
    expect(harder).toBeGreaterThanOrEqual(standard ?? 0);
  });

  it('adds up to the time of its card', () => {
    const ends = ([0, 1] as const).map((end) =>
      totalSeconds(exercise, row.repetitions[end], row.holdSeconds?.[end] ?? null),
    );
    const told = ends.map((seconds) => Math.round(seconds / row.toldInSeconds) * row.toldInSeconds);
    expect(told).toEqual(row.timeSeconds);
  });

  it('works the sides that its card names', () => {
    expect(exercise.sides).toBe(row.sides);
    expect(figureScripts[exercise.figureScriptId].sides).toBe(row.sides === 'each' ? 2 : 1);
  });

  it('breathes as its card says, step by step', () => {
    expect(exercise.steps.map(({ breath }) => breath.charAt(0)).join('')).toBe(row.breaths);
  });

  function expectRange(
    range: DoseRange | null,
    [least, most]: readonly [number, number],
    easierLeast: number | undefined,
  ): void {
    expect(range).not.toBeNull();
    if (range === null) return;
    expect([range.minimum, range.maximum]).toEqual([easierLeast ?? least, most]);
    expect(range.default).toBeGreaterThanOrEqual(least);
    expect(levels.map((level) => range[level])).toEqual(
      levels.map((level) => range[level]).sort((a, b) => a - b),
    );
  }
});

/** Into position, the work of all sides, and the changes between them. */
function totalSeconds(exercise: Exercise, repetitions: number, holdSeconds: number | null): number {
  const sideCount = exercise.sides === 'each' ? 2 : 1;
  const each = repetitionMs(exercise, holdSeconds === null ? null : holdSeconds * 1_000);
  const setUpMs = setupDurationMs(figureScripts[exercise.figureScriptId]);
  return (setUpMs + sideCount * repetitions * each + (sideCount - 1) * CHANGE_SIDE_MS) / 1_000;
}

function workMs(exercise: Exercise, level: (typeof levels)[number]): number {
  const volume = volumeAt(exercise, exercise.dose, level);
  return volume.repetitions * volume.repetitionMs;
}

describe.each(exercises)('the figure of $id', (exercise) => {
  const script = figureScripts[exercise.figureScriptId];

  it('moves in the same time', () => {
    for (const level of levels) {
      const volume = volumeAt(exercise, exercise.dose, level);
      const figureMs =
        volume.holdMs === null ? repetitionDurationMs(script) : repetitionDurationMs(script, volume.holdMs);
      expect(volume.repetitionMs).toBe(figureMs);
    }
  });

  it('is in position when getting ready ends', () => {
    const last = script.keyframes.find(({ name }) => name === script.setup.at(-1));
    // Only the pause in the last key pose may be cut short: the repetition starts from that pose.
    expect(setupDurationMs(script) - (last?.holdMs ?? 0)).toBeLessThanOrEqual(GET_READY_MS);
  });

  it('has a cue from the first move on, each for its own phase and for at least two seconds', () => {
    const cues = exerciseCues[exercise.id];
    expect(cues[0]).toMatchObject({ keyPose: script.repetition[0], part: 'move' });
    expect(new Set(cues.map(({ keyPose, part }) => `${keyPose} ${part}`)).size).toBe(cues.length);
    const starts = cues.map(({ keyPose, part }) => startMs(exercise, keyPose, part));
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
    const ends = [...starts.slice(1), volumeAt(exercise, exercise.dose, 'minimum').repetitionMs];
    for (const [index, start] of starts.entries())
      expect((ends[index] ?? 0) - start).toBeGreaterThanOrEqual(2_000);
  });

  it('names its cues in order', () => {
    expect(exerciseCues[exercise.id].map(({ message }) => message)).toEqual(
      exerciseCues[exercise.id].map((_, index) => `exercise.${exercise.id}.cue-${index + 1}`),
    );
  });

  /** When a phase of the repetition begins at its shortest holds; fails for a phase that the script does not have. */
  function startMs(of: Exercise, keyPose: string, part: 'move' | 'hold'): number {
    const { holdMs } = volumeAt(of, of.dose, 'minimum');
    let at = 0;
    for (const name of script.repetition) {
      const key = script.keyframes.find((each) => each.name === name);
      if (key === undefined) break;
      const held = key.holdIsVariable === true && holdMs !== null ? holdMs : key.holdMs;
      if (name === keyPose && part === 'move') return at;
      if (name === keyPose && held > 0) return at + key.moveInMs;
      at += key.moveInMs + held;
    }
    throw new Error(`${of.id} has no ${part} of ${keyPose}`);
  }
});

describe('sources', () => {
  it('are there for every card, none twice, and each is cited somewhere', () => {
    const citing = [...cards, ...Object.values(avoidCards)];
    for (const card of citing) {
      expect(card.sources.length).toBeGreaterThan(0);
      expect(new Set(card.sources).size).toBe(card.sources.length);
    }
    const cited = new Set<string>(citing.flatMap((card) => card.sources));
    expect(Object.keys(sources).filter((tag) => !cited.has(tag))).toEqual([]);
  });

  it('have a title, and an address for all but the article itself', () => {
    for (const [tag, source] of Object.entries(sources)) {
      expect(source.title).not.toBe('');
      if (tag === 'S') expect(source.address).toBeNull();
      else expect(source.address).toMatch(/^https?:\/\/\S+$/);
    }
  });
});

describe('the avoid cards', () => {
  it('are the standing toe touch and the lift of both legs', () => {
    expect(avoidCardIds).toEqual(['avoid-toe-touch', 'avoid-double-leg-lift']);
    for (const id of avoidCardIds) expect(avoidCards[id].id).toBe(id);
  });

  it('name what to do instead', () => {
    const instead = avoidCardIds.map((id) => avoidCards[id].instead.map(({ exerciseId }) => exerciseId));
    expect(instead).toEqual([
      ['hamstring-towel', 'hip-hinge'],
      ['single-leg-lift', 'pelvic-tilt'],
    ] satisfies ExerciseId[][]);
  });

  it('are no exercises: nothing can start them', () => {
    const started: readonly string[] = exerciseIds;
    expect(avoidCardIds.filter((id) => started.includes(id))).toEqual([]);
  });
});

describe('the parts that every exercise has on screen', () => {
  it('are all written', () => {
    const parts = exerciseIds.flatMap((id) =>
      exerciseMessageParts.map((part) => exerciseMessageKey(id, part)),
    );
    expect(new Set(parts).size).toBe(exerciseIds.length * exerciseMessageParts.length);
  });
});
