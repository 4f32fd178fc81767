/**
 * An exercise as data. The words that every exercise has follow from its id (exercise-messages.ts); the lists of
 * words that differ in length are named here.
 */
import * as v from 'valibot';
import { english } from '../messages/english/index.ts';
import { conditionIds, visibilities } from './conditions.ts';
import { exerciseIds } from './exercise-id.ts';
import { isExerciseMessageKey, type ExerciseMessageKey } from './exercise-messages.ts';
import { isSourceTag, type SourceTag } from './sources.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(1));
const lengthMs = v.pipe(v.number(), v.integer(), v.minValue(0));

const rangeSchema = v.pipe(
  v.object({ minimum: count, easier: count, default: count, maximum: count }),
  v.check(
    (range) =>
      range.minimum <= range.easier && range.easier <= range.default && range.default <= range.maximum,
    'minimum <= easier <= default <= maximum',
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
    /** From the resting position into the first repetition; happens while getting ready. */
    setUpMs: lengthMs,
    /** All of one repetition but its variable holds. */
    fixedMs: lengthMs,
    /** How often `holdSeconds` occurs in one repetition. */
    holdsPerRepetition: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(2)),
  }),
  v.readonly(),
);

/** article: the text the project follows. mainstream: public health pages. judgement: fills a gap, may change. */
const evidence = v.picklist(['article', 'mainstream', 'judgement']);

const messageKey = v.custom<ExerciseMessageKey>(
  (key) => isExerciseMessageKey(key, english),
  'a message of the exercises',
);

export const exerciseSchema = v.pipe(
  v.object({
    id: v.picklist(exerciseIds),
    goal: v.picklist(['mobility', 'stretch', 'strengthen']),
    position: v.picklist(['standing', 'chair', 'hands-and-knees', 'supine']),
    place: v.picklist(['desk', 'floor']),
    equipment: v.pipe(v.array(v.picklist(['chair', 'desk', 'mat'])), v.readonly()),
    /** Which movement the figure shows. */
    figureScriptId: v.pipe(v.string(), v.minLength(1)),
    /** together: both at once. alternating: in turn inside one repetition. each: all of one, then all of the other. */
    sides: v.picklist(['together', 'alternating', 'each']),
    timing: timingSchema,
    dose: doseSchema,
    /**
     * The dose inside a movement break, at most a minute of work; null where the exercise is not one of the gentle
     * desk movements.
     */
    breakDose: v.nullable(doseSchema),
    steps: v.pipe(v.array(messageKey), v.minLength(1), v.readonly()),
    mistakes: v.pipe(v.array(messageKey), v.minLength(1), v.readonly()),
    conditions: v.pipe(v.object(v.entriesFromList(conditionIds, v.picklist(visibilities))), v.readonly()),
    /** What to mind with which condition; where nothing is said, `exercise.common.caution` applies. */
    cautions: v.pipe(
      v.array(
        v.pipe(
          v.object({
            conditions: v.pipe(v.array(v.picklist(conditionIds)), v.minLength(1), v.readonly()),
            message: messageKey,
          }),
          v.readonly(),
        ),
      ),
      v.readonly(),
    ),
    evidence: v.pipe(v.object({ movement: evidence, dose: evidence, conditions: evidence }), v.readonly()),
    sources: v.pipe(
      v.array(v.custom<SourceTag>(isSourceTag, 'a known source')),
      v.minLength(1),
      v.readonly(),
    ),
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
