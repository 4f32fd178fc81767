/**
 * What the journal holds: one entry a line, newest last. Entries are never changed; a later entry refers to an
 * earlier one by its id. Instants are wall-clock milliseconds since 1970, lengths are real elapsed milliseconds.
 */
import * as v from 'valibot';

const instant = v.pipe(v.number(), v.integer(), v.minValue(0));
const length = v.pipe(v.number(), v.integer(), v.minValue(0));
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(80));

/** Any well-formed one, known to this version or not: history outlives exercises that are renamed, dropped or of a pack. */
const exerciseId = v.pipe(v.string(), v.regex(/^[a-z0-9.-]{1,80}$/, 'not the id of an exercise'));

export const breakKindSchema = v.picklist([
  'movement',
  'stretch',
  'strengthening',
  'posture',
  'walk',
  'exercise',
]);

/** completed: all steps. ended: by the person. failed: the pages did not come. interrupted: the app died in it, or nobody was there. */
export const breakOutcomeSchema = v.picklist(['completed', 'ended', 'failed', 'interrupted']);

const stepOutcomeSchema = v.picklist(['done', 'skipped', 'stopped', 'not-reached']);

export const stepRecordSchema = v.object({
  /** An exercise id, or the kind of the other steps. */
  step: exerciseId,
  outcome: stepOutcomeSchema,
  elapsedMs: length,
});

export const feelingSchema = v.picklist(['better', 'same', 'worse']);

/** How fast a walk was; brisk: talking is easy, singing is not. Clinical content, weekly targets: brisk counts once. */
export const walkEffortSchema = v.picklist(['easy', 'brisk', 'fast']);

/**
 * What "This hurts" was answered with. effort: a stretch or tired muscles. pain: more than mild.
 * alarm: sharp or electric pain, or anything new in a leg.
 */
export const painAnswerSchema = v.picklist(['effort', 'pain', 'alarm']);

/** What happened, as opposed to a later word about it. */
const happenings = [
  v.object({ kind: v.picklist(['sitting', 'standing']), id, atMs: instant, elapsedMs: length }),
  v.object({ kind: v.literal('natural-break'), id, atMs: instant, elapsedMs: length }),
  v.object({
    kind: v.literal('break'),
    id,
    atMs: instant,
    elapsedMs: length,
    breakKind: breakKindSchema,
    outcome: breakOutcomeSchema,
    plannedMs: length,
    steps: v.array(stepRecordSchema),
  }),
  v.object({ kind: v.picklist(['break-skipped', 'break-postponed']), id, atMs: instant }),
  v.object({ kind: v.literal('feeling'), id, atMs: instant, breakId: id, feeling: feelingSchema }),
  v.object({ kind: v.literal('walk-effort'), id, atMs: instant, breakId: id, effort: walkEffortSchema }),
  v.object({
    kind: v.literal('pain'),
    id,
    atMs: instant,
    breakId: id,
    exerciseId: v.nullable(exerciseId),
    answer: painAnswerSchema,
  }),
  v.object({ kind: v.literal('walk'), id, atMs: instant, elapsedMs: length }),
  /** After an alarm: the person says that they have been checked and may exercise. */
  v.object({ kind: v.literal('exercise-cleared'), id, atMs: instant }),
] as const;

const happeningSchema = v.variant('kind', [...happenings]);

export const entrySchema = v.variant('kind', [
  ...happenings,
  /** Takes an earlier entry back. */
  v.object({ kind: v.literal('deletion'), id, atMs: instant, refersTo: id }),
  /** Puts another content in the place of an earlier entry, which keeps its id. `atMs` is when it was edited. */
  v.object({ kind: v.literal('edit'), id, atMs: instant, refersTo: id, content: happeningSchema }),
]);

export type JournalEntry = Readonly<v.InferOutput<typeof entrySchema>>;
export type BreakOutcome = v.InferOutput<typeof breakOutcomeSchema>;
export type StepOutcome = v.InferOutput<typeof stepOutcomeSchema>;
export type StepRecord = Readonly<v.InferOutput<typeof stepRecordSchema>>;
export type Feeling = v.InferOutput<typeof feelingSchema>;
export type WalkEffort = v.InferOutput<typeof walkEffortSchema>;
export type PainAnswer = v.InferOutput<typeof painAnswerSchema>;
