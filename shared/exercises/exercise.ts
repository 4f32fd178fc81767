/**
 * An exercise as data: a card with a dose and a figure that shows it. The words that every exercise has on screen
 * follow from its id (exercise-messages.ts) and its cues from cues.ts; the card's words are named here.
 */
import * as v from 'valibot';
import { figureScriptIds } from './figure-script-id.ts';
import { cardEntries } from './card.ts';
import { countedKinds, sessionKinds } from './card-terms.ts';
import { exerciseIds } from './exercise-id.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(1));
const lengthMs = v.pipe(v.number(), v.integer(), v.minValue(0));

/** `minimum` is the least that any way of doing it asks for, the easier one included. */
const rangeSchema = v.pipe(
  v.object({ minimum: count, easier: count, default: count, harder: count, maximum: count }),
  v.check(
    (range) =>
      range.minimum <= range.easier &&
      range.easier <= range.default &&
      range.default <= range.harder &&
      range.harder <= range.maximum,
    'minimum <= easier <= default <= harder <= maximum',
  ),
  v.readonly(),
);

const doseSchema = v.pipe(
  v.object({
    /** Of each side, where the sides are worked one after the other; one pair where they alternate. */
    repetitions: rangeSchema,
    /** Null where the pause inside a repetition never changes. */
    holdSeconds: v.nullable(rangeSchema),
  }),
  v.readonly(),
);

/** The length of a repetition comes from the key poses of its figure script: moves and pauses, then the holds. */
const timingSchema = v.pipe(
  v.object({
    /** All of one repetition but its variable holds. */
    fixedMs: lengthMs,
    /** How often `holdSeconds` occurs in one repetition. */
    holdsPerRepetition: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(2)),
  }),
  v.readonly(),
);

export const exerciseSchema = v.pipe(
  v.object({
    id: v.picklist(exerciseIds),
    ...cardEntries,
    /** A run with it is a session of this kind, whatever it was started as; null where nothing limits it. */
    countsAs: v.nullable(v.picklist(countedKinds)),
    /** The session that it belongs to, and when it comes in it, from 1. */
    turn: v.nullable(v.pipe(v.object({ in: v.picklist(sessionKinds), place: count }), v.readonly())),
    /** Which movement the figure shows. */
    figureScriptId: v.picklist(figureScriptIds),
    /** together: both at once. alternating: in turn inside one repetition. each: all of one, then all of the other. */
    sides: v.picklist(['together', 'alternating', 'each']),
    timing: timingSchema,
    dose: doseSchema,
    /**
     * The dose inside a movement break, at most a minute of work; null where the exercise is not one of the gentle
     * desk movements that come by themselves.
     */
    breakDose: v.nullable(doseSchema),
  }),
  v.check((exercise) => {
    const hasHold = exercise.timing.holdsPerRepetition > 0;
    return [exercise.dose, exercise.breakDose].every(
      (dose) => dose === null || (dose.holdSeconds !== null) === hasHold,
    );
  }, 'a dose names a hold exactly where a repetition has one'),
  v.readonly(),
);

export type Exercise = v.InferOutput<typeof exerciseSchema>;
export type Dose = v.InferOutput<typeof doseSchema>;
export type DoseRange = v.InferOutput<typeof rangeSchema>;
