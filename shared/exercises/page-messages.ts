/** Which words of the exercise pages follow from a term or from what a card leaves open; cards name the rest themselves. */
import type { PageMessageKey } from '../messages/page-message-key.ts';
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

/** On the page of a movement whose evidence is not the article. */
export const extraPageKey = 'exercise.common.extra' satisfies PageMessageKey;

/** With a condition that asks for a caution about which the card says nothing of its own. */
export const plainCautionKey = 'exercise.common.caution' satisfies PageMessageKey;
