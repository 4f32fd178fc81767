/** Which words of the exercise pages follow from a term or stand on every page; cards name the rest themselves. */
import type { PageMessageKey } from '../messages/page-translator.ts';
import type { breaths, equipmentIds, evidenceMarks, goals, places, positions } from './card-terms.ts';
import type { ConditionId } from './conditions.ts';

interface Terms {
  readonly goal: (typeof goals)[number];
  readonly position: (typeof positions)[number];
  readonly place: (typeof places)[number];
  readonly equipment: (typeof equipmentIds)[number];
  readonly breath: (typeof breaths)[number];
  readonly evidence: (typeof evidenceMarks)[number];
  readonly condition: ConditionId;
}

export type TermKind = keyof Terms;

/** The key of a term's word; the compiler checks that every term has one. */
export function termMessageKey<Kind extends TermKind, Term extends Terms[Kind]>(
  kind: Kind,
  term: Term,
): `exercise.${Kind}.${Term}` {
  return `exercise.${kind}.${term}`;
}

/** The lines of every exercise page, in their order. */
export const commonPageKeys = [
  'exercise.common.before',
  'exercise.common.comfort',
  'exercise.common.breathe',
  'exercise.common.stop',
] as const satisfies readonly PageMessageKey[];

/** On the page of a movement whose evidence is not the article. */
export const extraPageKey = 'exercise.common.extra' satisfies PageMessageKey;

/** With a condition that asks for a caution about which the card says nothing of its own. */
export const plainCautionKey = 'exercise.common.caution' satisfies PageMessageKey;
