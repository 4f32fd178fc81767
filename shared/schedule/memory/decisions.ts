/**
 * "Why (not) now?": the last decisions of the schedule with their time and cause, as data; the words are in the
 * catalogue under `decision.KIND`. Kept over a restart, so that the answer does not vanish with the app.
 */
import * as v from 'valibot';
import { refusals } from '../../coach/coach.ts';
import { breakKindSchema, breakOutcomeSchema } from '../../history/entry.ts';
import { instantSchema } from '../../time/instant.ts';
import { holdReasons } from '../../settings/hold-reasons.ts';
import { nudgeKinds } from '../nudges/nudge-kinds.ts';

/** As many as a person may want to scroll through; older ones are forgotten. */
export const DECISIONS_KEPT = 50;

const atWallMs = instantSchema;
const lengthMs = v.pipe(v.number(), v.finite(), v.minValue(0));
const reasons = v.pipe(v.array(v.picklist(holdReasons)), v.readonly());

export const decisionSchema = v.variant('kind', [
  /** The app began; `isResumed`: with the clock as it stood. */
  v.object({ kind: v.literal('started'), atWallMs, isResumed: v.boolean() }),
  /** Time away shorter than a movement break; `creditedMs` was taken off the sitting clock. */
  v.object({ kind: v.literal('came-back'), atWallMs, awayMs: lengthMs, creditedMs: lengthMs }),
  v.object({ kind: v.literal('natural-break'), atWallMs, awayMs: lengthMs }),
  /** A break was due on return and leaves two minutes. */
  v.object({ kind: v.literal('quiet-after-return'), atWallMs }),
  /** The computer's clock or zone was changed, which is not time away; positive when it was set forward. */
  v.object({ kind: v.literal('clock-changed'), atWallMs, byMs: v.pipe(v.number(), v.finite()) }),
  v.object({ kind: v.literal('held'), atWallMs, reasons }),
  v.object({ kind: v.literal('hold-ended'), atWallMs }),
  /** An announced or owed break was taken back: the person left, or the clock is below the interval again. */
  v.object({ kind: v.literal('withdrawn'), atWallMs }),
  /** `waitedMs`: how long a pause in typing was waited for. */
  v.object({ kind: v.literal('opened'), atWallMs, breakKind: breakKindSchema, waitedMs: lengthMs }),
  v.object({ kind: v.literal('started-by-hand'), atWallMs, breakKind: breakKindSchema }),
  /** Exercises asked for by hand that did not begin. */
  v.object({ kind: v.literal('session-refused'), atWallMs, refusal: v.picklist(refusals) }),
  v.object({ kind: v.literal('check-confirmed'), atWallMs }),
  v.object({ kind: v.literal('break-over'), atWallMs, outcome: breakOutcomeSchema }),
  /** Nobody was there, whatever another program had said. */
  v.object({ kind: v.literal('break-unanswered'), atWallMs }),
  v.object({ kind: v.literal('postponed'), atWallMs, minutes: lengthMs }),
  v.object({ kind: v.literal('skipped'), atWallMs }),
  v.object({ kind: v.literal('paused'), atWallMs, untilWallMs: v.nullable(atWallMs) }),
  v.object({ kind: v.literal('resumed'), atWallMs }),
  v.object({ kind: v.literal('hours-over'), atWallMs, untilWallMs: v.nullable(atWallMs) }),
  v.object({ kind: v.literal('hours-begun'), atWallMs }),
  /** The working hours were switched off while they kept breaks away. */
  v.object({ kind: v.literal('hours-off'), atWallMs }),
  v.object({ kind: v.literal('stance-changed'), atWallMs, stance: v.picklist(['sitting', 'standing']) }),
  v.object({ kind: v.literal('walk-logged'), atWallMs, elapsedMs: lengthMs, creditedMs: lengthMs }),
  v.object({ kind: v.literal('nudged'), atWallMs, nudge: v.picklist(nudgeKinds) }),
  v.object({ kind: v.literal('interval-changed'), atWallMs, minutes: lengthMs }),
]);

export type Decision = Readonly<v.InferOutput<typeof decisionSchema>>;

/** Omits over each member of the union on its own. */
type WithoutTime<T> = T extends unknown ? Omit<T, 'atWallMs'> : never;

/** What a decision is taken in: the schedule's state, as far as it matters here. */
interface Deciding {
  readonly decisions: readonly Decision[];
}

/** A decision without its time, which `decide` adds. */
export type NewDecision = WithoutTime<Decision>;

/** The same state with one more decision at the end. */
export function decide<State extends Deciding>(
  state: State,
  { wallMs }: { readonly wallMs: number },
  decision: NewDecision,
): State {
  const atWallMs = Math.max(0, Math.round(wallMs));
  // Adding the time back to a member of the union gives that member again, which TypeScript cannot see.
  const whole = { ...decision, atWallMs } as Decision;
  return { ...state, decisions: [...state.decisions, whole].slice(-DECISIONS_KEPT) };
}
