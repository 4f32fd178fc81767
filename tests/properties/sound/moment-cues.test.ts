/** Whatever is pressed and however the page lags: what is heard belongs to the moment, and is heard once. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cuesBetween } from '../../../shared/sound/moment-cues.ts';
import type { HeardMoment, Utterance } from '../../../shared/sound/utterance.ts';
import { cueAt } from '../../../shared/walkthrough/shown-cue.ts';
import { planRoutine } from '../../../shared/coach/plan-routine.ts';
import { exerciseCues } from '../../../shared/exercises/cues.ts';
import { exerciseIds } from '../../../shared/exercises/exercise-id.ts';
import { routineMs, type Routine, type RoutineStep } from '../../../shared/walkthrough/routine.ts';
import {
  START,
  advance,
  skipStep,
  startWork,
  walkthroughAt,
  type WalkthroughPosition,
} from '../../../shared/walkthrough/walkthrough-engine.ts';
import { catStretch, hipStretch } from '../../unit/src-renderer/snapshot-fixture.ts';

type Move =
  | { readonly kind: 'look'; readonly elapsedMs: number }
  | { readonly kind: 'skip' | 'back' | 'start-work' | 'pause' };

/** From one frame of the page to a hang of a minute. */
const elapsed = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 10, max: 1_000 }) },
  { weight: 2, arbitrary: fc.integer({ min: 1_000, max: 10_000 }) },
  { weight: 1, arbitrary: fc.integer({ min: 10_000, max: 60_000 }) },
);
const moves: fc.Arbitrary<Move> = fc.oneof(
  { weight: 12, arbitrary: elapsed.map((elapsedMs): Move => ({ kind: 'look', elapsedMs })) },
  {
    weight: 2,
    arbitrary: fc.constantFrom<Move>(
      { kind: 'skip' },
      { kind: 'back' },
      { kind: 'start-work' },
      { kind: 'pause' },
    ),
  },
);

const steps: readonly RoutineStep[] = [
  { kind: 'posture-check', durationMs: 20_000, checks: ['feet-flat', 'seat-back'] },
  { kind: 'walk', durationMs: 120_000 },
  catStretch,
  hipStretch,
];
const routines: fc.Arbitrary<Routine> = fc
  .array(fc.constantFrom(...steps), { minLength: 1, maxLength: 6 })
  .map((chosen) => ({ kind: 'movement', steps: chosen }));

interface Said {
  readonly utterance: Utterance;
  readonly moment: HeardMoment;
  /** Grows whenever the person goes back: the same moment is then lived through again. */
  readonly visit: number;
}

interface Place {
  readonly routine: Routine;
  readonly position: WalkthroughPosition;
}

/** The start of this step, or of the one before when this one has only just begun. */
function stepBefore({ stepIndex, stepElapsedMs }: WalkthroughPosition): number {
  return Math.max(0, stepIndex - (stepElapsedMs < 3_000 ? 1 : 0));
}

function moved({ routine, position }: Place, move: Move): Place {
  switch (move.kind) {
    case 'look':
      return { routine, position: advance(routine, position, move.elapsedMs) };
    case 'skip':
      return { routine, position: skipStep(routine, position) };
    case 'back':
      return { routine, position: { stepIndex: stepBefore(position), stepElapsedMs: 0 } };
    case 'start-work':
      return { routine, position: startWork(routine, position) };
    case 'pause':
      return { routine, position };
  }
}

function heardAt({ routine, position }: Place): HeardMoment | null {
  const moment = walkthroughAt(routine, position);
  return moment === null ? null : { ...moment, walkManner: 'away', isWelcome: false };
}

/** Everything said in a break in which this happens. */
function saidIn(routine: Routine, sequence: readonly Move[]): readonly Said[] {
  const said: Said[] = [];
  let place: Place = { routine, position: START };
  let heard: HeardMoment | null = null;
  let visit = 0;
  for (const move of [{ kind: 'pause' } as const, ...sequence]) {
    place = moved(place, move);
    if (move.kind === 'back') visit += 1;
    const moment = heardAt(place);
    for (const cue of cuesBetween(heard, moment)) {
      if (cue.kind === 'speech' && moment !== null) said.push({ utterance: cue.utterance, moment, visit });
    }
    heard = moment;
  }
  return said;
}

/** Looks one after the other, until so much time has passed. */
function looksUntil(lengthMs: number, lookMs: readonly number[]): readonly Move[] {
  const sequence: Move[] = [];
  for (let passedMs = 0; passedMs < lengthMs;) {
    const elapsedMs = lookMs[sequence.length % lookMs.length] ?? 1;
    sequence.push({ kind: 'look', elapsedMs });
    passedMs += elapsedMs;
  }
  return sequence;
}

const sequences = fc.array(moves, { maxLength: 60 });

describe('what is said in a break, whatever is pressed', () => {
  it('is said once for each moment, unless the person goes back', () => {
    fc.assert(
      fc.property(routines, sequences, (routine, sequence) => {
        const keys = saidIn(routine, sequence).map(({ utterance, moment, visit }) =>
          JSON.stringify([
            visit,
            moment.stepIndex,
            moment.sideIndex,
            utterance.kind,
            // A repetition and the last seconds of a hold have their number; other sentences are one for each phase.
            'count' in utterance && utterance.kind !== 'go' && utterance.kind !== 'cue'
              ? utterance.count
              : null,
            // A cue is said once in each repetition.
            utterance.kind === 'cue' ? [moment.repetition?.current, utterance.cue] : null,
          ]),
        );
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });

  it('belongs to the moment it is said in', () => {
    fc.assert(
      fc.property(routines, sequences, (routine, sequence) => {
        for (const { utterance, moment } of saidIn(routine, sequence)) {
          const { step } = moment;
          if ('exerciseId' in utterance) {
            expect(step).toMatchObject({ kind: 'exercise', exerciseId: utterance.exerciseId });
          }
          if (utterance.kind === 'walk') expect(step.kind).toBe('walk');
          if (utterance.kind === 'switch') expect(moment.phase).toBe('change-side');
          if (/^(count|countdown|go|cue)$/.test(utterance.kind)) expect(moment.phase).toBe('work');
          if (utterance.kind === 'count') expect(utterance.count).toBe(moment.repetition?.current);
          if (utterance.kind === 'cue' || utterance.kind === 'go') {
            // What is said is what stands on the screen.
            expect(step.kind === 'exercise' && cueAt(step, moment)).toBe(utterance.cue);
            if (utterance.count !== null) expect(utterance.count).toBe(moment.repetition?.current);
          }
        }
      }),
    );
  });

  it('has every cue of a movement in it, and every number up to the last, when nobody interferes', () => {
    const looks = fc.array(fc.integer({ min: 10, max: 900 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(fc.constantFrom(...exerciseIds), looks, (exerciseId, lookMs) => {
        const context = { walkMinutes: 2, routineCount: 0, isExerciseAllowed: true, exercisesAtRest: [] };
        const routine = planRoutine({ kind: 'exercise', exerciseId }, context);
        const said = saidIn(routine, looksUntil(routineMs(routine), lookMs));
        const cues = new Set(said.map(({ utterance }) => ('cue' in utterance ? utterance.cue : null)));
        for (const { message } of exerciseCues[exerciseId]) expect(cues).toContain(message);
        const numbers = said.flatMap(({ utterance, moment }) =>
          'count' in utterance && utterance.kind !== 'countdown' && utterance.count !== null
            ? [`${moment.sideIndex} ${utterance.count}`]
            : [],
        );
        const [step] = routine.steps;
        const work = step?.kind === 'exercise' ? step.work : [];
        const isCounted = work.every((side) => side.length > 1);
        const expected = work.flatMap((side, index) => side.map((_each, count) => `${index} ${count + 1}`));
        expect(numbers).toEqual(isCounted ? expected : []);
      }),
      { numRuns: 30 },
    );
  });

  it('is at most one sentence and one sound at a time', () => {
    fc.assert(
      fc.property(routines, sequences, (routine, sequence) => {
        let place: Place = { routine, position: START };
        let heard: HeardMoment | null = null;
        for (const move of sequence) {
          place = moved(place, move);
          const moment = heardAt(place);
          const kinds = cuesBetween(heard, moment).map(({ kind }) => kind);
          expect(new Set(kinds).size).toBe(kinds.length);
          heard = moment;
        }
      }),
    );
  });
});
