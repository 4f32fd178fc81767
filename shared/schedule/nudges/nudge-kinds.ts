/** The small cards that take no focus and go by themselves. */
export const nudgeKinds = [
  /** Halfway between two breaks: a look at how one sits. */
  'posture',
  /** After a long time of standing: the chair, or a few steps. */
  'standing',
  /** A break is owed and the person has sat very long: stand up during the call. */
  'ceiling',
] as const;

export type NudgeKind = (typeof nudgeKinds)[number];
