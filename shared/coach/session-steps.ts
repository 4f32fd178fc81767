/** The exercises of stretch and strengthening sessions, by rotation. */
import type { sessionKinds } from '../exercises/card-terms.ts';
import type { ExerciseId } from '../exercises/exercise-id.ts';
import { exerciseLibrary, exercises } from '../exercises/registry.ts';
import { minutes } from '../time/durations.ts';
import { stepMs, type ExerciseStep } from '../walkthrough/routine.ts';
import { exerciseStep } from './exercise-steps.ts';

type SessionKind = (typeof sessionKinds)[number];

/** From loosening to stretching. */
const backStretches = inTurn('back-stretch');
const legStretches = inTurn('leg-stretch');
/** In an order that lets one part of the body rest while the next works. */
const strengthening = inTurn('strengthening');

/** In place of the gentle movement of a break: shorter than a session by hand, in turn. */
const breakStretches: readonly (readonly ExerciseId[])[] = [
  ['cat-stretch', 'hamstring-towel', 'childs-pose'],
  ['pelvic-tilt', 'hamstring-towel', 'seated-twist'],
];

/** Length of a strengthening session (specification, section 1). */
export const STRENGTHENING_MINIMUM_MS = minutes(8);
export const STRENGTHENING_MAXIMUM_MS = minutes(12);

export function backStretchSteps(turn: number): readonly ExerciseStep[] {
  return stepsOf(backStretches, turn);
}

export function legStretchSteps(turn: number): readonly ExerciseStep[] {
  return stepsOf(legStretches, turn);
}

export function breakStretchSteps(turn: number): readonly ExerciseStep[] {
  const set = breakStretches[turn % breakStretches.length] ?? [];
  // A set comes up once in a turn of the list: its sides alternate with the turns.
  return stepsOf(set, Math.floor(turn / breakStretches.length));
}

/** Empty where what is left, without `leftOut`, does not make a session. */
export function strengtheningSteps(turn: number, leftOut: readonly ExerciseId[]): readonly ExerciseStep[] {
  const from = turn % strengthening.length;
  const inTurn = [...strengthening.slice(from), ...strengthening.slice(0, from)];
  const steps: ExerciseStep[] = [];
  let lengthMs = 0;
  for (const each of stepsOf(
    inTurn.filter((id) => !leftOut.includes(id)),
    turn,
  )) {
    if (lengthMs >= STRENGTHENING_MINIMUM_MS) break;
    if (lengthMs + stepMs(each) > STRENGTHENING_MAXIMUM_MS) continue;
    steps.push(each);
    lengthMs += stepMs(each);
  }
  return lengthMs < STRENGTHENING_MINIMUM_MS ? [] : steps;
}

function stepsOf(ids: readonly ExerciseId[], turn: number): readonly ExerciseStep[] {
  return ids.map((id) => exerciseStep(exerciseLibrary[id], exerciseLibrary[id].dose, turn));
}

/** As the cards have it. */
function inTurn(session: SessionKind): readonly ExerciseId[] {
  return exercises
    .flatMap(({ id, turn }) => (turn?.in === session ? [{ id, place: turn.place }] : []))
    .sort((a, b) => a.place - b.place)
    .map(({ id }) => id);
}
