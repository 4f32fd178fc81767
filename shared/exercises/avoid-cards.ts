/**
 * The two movements to leave out, and what to do instead. They are shown as a still figure and never started.
 *
 * How they are worded: "leave this one out while your back is sensitive", never that bending or lifting a leg is bad,
 * since everyday bending is fine. Each says so in `reassurance`.
 */
import type { PageMessageKey } from '../messages/page-message-key.ts';
import type { FigureScriptId } from './figure-script-id.ts';
import type { ExerciseId } from './exercise-id.ts';
import type { SourceTag } from './sources.ts';

export const avoidCardIds = ['avoid-toe-touch', 'avoid-double-leg-lift'] as const;

export type AvoidCardId = (typeof avoidCardIds)[number];

export interface AvoidCard {
  readonly id: AvoidCardId;
  readonly figureScriptId: FigureScriptId;
  readonly name: PageMessageKey;
  /** One line, the first that is read. */
  readonly advice: PageMessageKey;
  readonly why: PageMessageKey;
  readonly reassurance: PageMessageKey;
  /** What to do instead, best first, and for which purpose. */
  readonly instead: readonly { readonly exerciseId: ExerciseId; readonly message: PageMessageKey }[];
  /** Whoever searches for one of these is offered what to do instead. */
  readonly aliases: readonly PageMessageKey[];
  readonly evidence: 'article' | 'mainstream' | 'judgement';
  readonly sources: readonly SourceTag[];
}

export const avoidCards: Readonly<Record<AvoidCardId, AvoidCard>> = {
  'avoid-toe-touch': {
    id: 'avoid-toe-touch',
    figureScriptId: 'avoid-toe-touch',
    name: 'avoid.toe-touch.name',
    advice: 'avoid.toe-touch.advice',
    why: 'avoid.toe-touch.why',
    reassurance: 'avoid.toe-touch.reassurance',
    instead: [
      { exerciseId: 'hamstring-towel', message: 'avoid.toe-touch.instead-1' },
      { exerciseId: 'hip-hinge', message: 'avoid.toe-touch.instead-2' },
    ],
    aliases: ['avoid.toe-touch.alias-1', 'avoid.toe-touch.alias-2', 'avoid.toe-touch.alias-3'],
    evidence: 'article',
    sources: ['S', 'WMD-m', 'BHOF'],
  },
  'avoid-double-leg-lift': {
    id: 'avoid-double-leg-lift',
    figureScriptId: 'avoid-double-leg-lift',
    name: 'avoid.double-leg-lift.name',
    advice: 'avoid.double-leg-lift.advice',
    why: 'avoid.double-leg-lift.why',
    reassurance: 'avoid.double-leg-lift.reassurance',
    instead: [
      { exerciseId: 'single-leg-lift', message: 'avoid.double-leg-lift.instead-1' },
      { exerciseId: 'pelvic-tilt', message: 'avoid.double-leg-lift.instead-2' },
    ],
    aliases: [
      'avoid.double-leg-lift.alias-1',
      'avoid.double-leg-lift.alias-2',
      'avoid.double-leg-lift.alias-3',
    ],
    evidence: 'article',
    sources: ['S', 'PS', 'GETSLIM', 'BWC'],
  },
};
