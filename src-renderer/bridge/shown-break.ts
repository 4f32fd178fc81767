/** A break as its pages draw it, from before it begins until it has left the screen. */
import type { BegunBreakView, BreakView } from '../../shared/ipc/snapshot.ts';
import { START } from '../../shared/walkthrough/walkthrough-engine.ts';

type OpeningBreak = Extract<BreakView, { readonly stage: 'opening' }>;

/** Pages that are still being shown stand at the first moment. */
export type ShownBreak = Exclude<BreakView, OpeningBreak> | (BegunBreakView & OpeningBreak);

const firstMoment: Omit<BegunBreakView, keyof OpeningBreak> = {
  position: START,
  isWalkOnTheSpot: false,
  welcomedAtStep: null,
  isMuted: false,
  steps: [],
  painAnswer: null,
  spentMs: 0,
};

export function shownBreak(view: BreakView): ShownBreak {
  return view.stage === 'opening' ? { ...firstMoment, ...view } : view;
}
