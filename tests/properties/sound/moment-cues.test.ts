/** Whatever is pressed and however the page lags: what is heard belongs to the moment, and is heard once. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cuesBetween, type Utterance } from '../../../shared/sound/moment-cues.ts';
import type { Routine, RoutineStep } from '../../../shared/walkthrough/routine.ts';
import {
  START,
  advance,
  skipStep,
  startWork,
  walkthroughAt,
  type WalkthroughMoment,
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
  readonly moment: WalkthroughMoment;
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

/** Everything said in a break in which this happens. */
function saidIn(routine: Routine, sequence: readonly Move[]): readonly Said[] {
  const said: Said[] = [];
  let place: Place = { routine, position: START };
  let heard: WalkthroughMoment | null = null;
  let visit = 0;
  for (const move of [{ kind: 'pause' } as const, ...sequence]) {
    place = moved(place, move);
    if (move.kind === 'back') visit += 1;
    const moment = walkthroughAt(place.routine, place.position);
    for (const cue of cuesBetween(heard, moment)) {
      if (cue.kind === 'speech' && moment !== null) said.push({ utterance: cue.utterance, moment, visit });
    }
    heard = moment;
  }
  return said;
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
            utterance.kind === 'count' ? utterance.count : null,
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
          if (utterance.kind === 'count' || utterance.kind === 'go') expect(moment.phase).toBe('work');
          if (utterance.kind === 'count' && moment.repetition !== null && moment.repetition.total > 1) {
            expect(utterance.count).toBe(moment.repetition.current);
          }
        }
      }),
    );
  });

  it('is at most one sentence and one sound at a time', () => {
    fc.assert(
      fc.property(routines, sequences, (routine, sequence) => {
        let place: Place = { routine, position: START };
        let heard: WalkthroughMoment | null = null;
        for (const move of sequence) {
          place = moved(place, move);
          const moment = walkthroughAt(place.routine, place.position);
          const kinds = cuesBetween(heard, moment).map(({ kind }) => kind);
          expect(new Set(kinds).size).toBe(kinds.length);
          heard = moment;
        }
      }),
    );
  });
});
