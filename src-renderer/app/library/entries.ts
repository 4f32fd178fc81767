/** What the library holds: every exercise, the walk, and the movements to leave out. Pure. */
import { planRoutine, type RoutineRequest } from '../../../shared/coach/plan-routine.ts';
import { avoidCardIds, type AvoidCardId } from '../../../shared/exercises/avoid-cards.ts';
import type { MovementCard } from '../../../shared/exercises/card.ts';
import type { Exercise } from '../../../shared/exercises/exercise.ts';
import type { ExerciseId } from '../../../shared/exercises/exercise-id.ts';
import { exerciseMessageKey } from '../../../shared/exercises/exercise-messages.ts';
import { exerciseLibrary, exercises } from '../../../shared/exercises/registry.ts';
import { walkCard, type WalkCard } from '../../../shared/exercises/walk-card.ts';
import type { FigureScriptId } from '../../../shared/exercises/figure-script-id.ts';
import type { LibraryTranslator } from '../../../shared/messages/library-translator.ts';
import type { Translator } from '../../../shared/messages/translator.ts';
import { routineMs } from '../../../shared/walkthrough/routine.ts';

export type MovementId = ExerciseId | 'walk';
export type EntryId = MovementId | AvoidCardId;

/** A movement that can be practised: an exercise with its dose, or the walk with its minutes. */
export interface Movement {
  readonly id: MovementId;
  readonly card: MovementCard;
  readonly figureScriptId: FigureScriptId;
  /** Null for the walk. */
  readonly exercise: Exercise | null;
  /** How many minutes; null for an exercise. */
  readonly minutes: WalkCard['minutes'] | null;
  readonly request: RoutineRequest;
}

const walk: Movement = {
  id: 'walk',
  card: walkCard,
  figureScriptId: walkCard.figureScriptId,
  exercise: null,
  minutes: walkCard.minutes,
  request: { kind: 'walk' },
};

function movementOf(exercise: Exercise): Movement {
  const request = { kind: 'exercise', exerciseId: exercise.id } as const;
  const { id, figureScriptId } = exercise;
  return { id, card: exercise, figureScriptId, exercise, minutes: null, request };
}

/** In the order of the list. */
export const movements: readonly Movement[] = [...exercises.map(movementOf), walk];

export function movement(id: MovementId): Movement {
  return id === 'walk' ? walk : movementOf(exerciseLibrary[id]);
}

export function isAvoidId(id: EntryId): id is AvoidCardId {
  return avoidCardIds.some((each) => each === id);
}

export function movementName({ translate }: Translator, id: MovementId): string {
  return translate(id === 'walk' ? 'step.walk' : exerciseMessageKey(id, 'name'));
}

/** Over this a length is told in minutes. */
const IN_SECONDS_UP_TO_MS = 100_000;

/** How long one goes on for, from getting ready to the end, at the usual dose. */
export function lengthWords({ translate }: LibraryTranslator, { request, minutes }: Movement): string {
  if (minutes !== null) return translate('library.length.range', minutes);
  const lengthMs = routineMs(
    planRoutine(request, { walkMinutes: 0, routineCount: 0, isExerciseAllowed: true, exercisesAtRest: [] }),
  );
  return lengthMs < IN_SECONDS_UP_TO_MS
    ? translate('library.length.seconds', { count: Math.round(lengthMs / 5_000) * 5 })
    : translate('library.length.minutes', { count: Math.round(lengthMs / 60_000) });
}
