/**
 * What the card of every movement says, whether it is an exercise with a dose or the walk: what it is for, how it
 * goes step by step, and who should leave it out. It holds keys; the words are in the catalogue of the exercise pages.
 */
import * as v from 'valibot';
import { exercisePages } from '../messages/english/exercise-pages.ts';
import type { PageMessageKey } from '../messages/page-message-key.ts';
import { conditionIds, visibilities } from './conditions.ts';
import { exerciseIds } from './exercise-id.ts';
import { breaths, equipmentIds, evidenceMarks, goals, places, positions } from './card-terms.ts';
import { isSourceTag, type SourceTag } from './sources.ts';

const message = v.custom<PageMessageKey>(
  (key) => typeof key === 'string' && Object.hasOwn(exercisePages, key),
  'a message of the exercise pages',
);
const messages = v.pipe(v.array(message), v.readonly());
const someMessages = v.pipe(v.array(message), v.minLength(1), v.readonly());
const evidence = v.picklist(evidenceMarks);
const equipment = v.pipe(v.array(v.picklist(equipmentIds)), v.readonly());

/** Another way to do it, in words, and the exercise that it is where it is one of the library's. */
const otherWay = v.pipe(v.object({ message, exerciseId: v.nullable(v.picklist(exerciseIds)) }), v.readonly());

const step = v.pipe(v.object({ message, breath: v.picklist(breaths) }), v.readonly());

const caution = v.pipe(
  v.object({
    conditions: v.pipe(v.array(v.picklist(conditionIds)), v.minLength(1), v.readonly()),
    message,
  }),
  v.readonly(),
);

export const cardEntries = {
  goal: v.picklist(goals),
  position: v.picklist(positions),
  place: v.picklist(places),
  equipment: v.pipe(v.object({ needed: equipment, optional: equipment }), v.readonly()),
  /** Other names that people may search for. */
  aliases: someMessages,
  /** What to do instead where there is no floor to lie on; null at the desk, and where the card names nothing. */
  deskSwap: v.nullable(otherWay),
  steps: v.pipe(v.array(step), v.minLength(1), v.readonly()),
  mistakes: someMessages,
  easier: otherWay,
  harder: otherWay,
  conditions: v.pipe(v.object(v.entriesFromList(conditionIds, v.picklist(visibilities))), v.readonly()),
  /** What to mind with which condition; where nothing is said, `exercise.common.caution` applies. */
  cautions: v.pipe(v.array(caution), v.readonly()),
  /** What to mind besides the conditions. */
  notes: messages,
  /** When to stop, besides the signs of every exercise (`notice.stop.ID`). */
  stopSigns: messages,
  why: v.nullable(message),
  evidence: v.pipe(
    v.object({
      /** Anything but `article` is shown as an extra. */
      movement: evidence,
      /** How often, or how long in all. */
      repetitions: evidence,
      /** The hold or pause in a repetition; null where the card names none. */
      hold: v.nullable(evidence),
      conditions: evidence,
    }),
    v.readonly(),
  ),
  sources: v.pipe(v.array(v.custom<SourceTag>(isSourceTag, 'a known source')), v.minLength(1), v.readonly()),
};

export type MovementCard = Readonly<v.InferOutput<v.ObjectSchema<typeof cardEntries, undefined>>>;
