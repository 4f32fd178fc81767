/** The words at the head of an exercise's screens. */
import { exerciseWord } from '../../components/words.ts';
import type { BreakTranslator } from '../../../shared/messages/break-translator.ts';
import type { ExerciseStep } from '../../../shared/walkthrough/routine.ts';
import type { Side } from '../../../shared/exercises/written-side.ts';
import type { WalkthroughMoment } from '../../../shared/walkthrough/walkthrough-engine.ts';
import { isEased } from '../../../shared/walkthrough/change-volume.ts';
import { cueAt } from '../../../shared/walkthrough/shown-cue.ts';
import type { Screen } from '../screen.ts';

export interface LeadWords {
  readonly eyebrow: string;
  readonly title: string;
  readonly cue: string;
  readonly hint?: string;
}

type ExerciseScreen = Extract<Screen, { kind: 'get-ready' | 'work' | 'change-side' | 'settle' }>;

export function exerciseLead(words: BreakTranslator, screen: ExerciseScreen, stepCount: number): LeadWords {
  const { translate } = words;
  const { step, moment, kind } = screen;
  const place = { current: moment.stepIndex + 1, total: stepCount };
  const title = exerciseWord(words, step.exerciseId, 'name');
  const goal = translate(`goal.${step.goal}`);
  const eyebrow = translate('overlay.step-of-goal', { ...place, goal });
  switch (kind) {
    case 'get-ready':
      return {
        eyebrow: translate('overlay.next-up', place),
        title,
        cue: exerciseWord(words, step.exerciseId, 'get-ready'),
        hint: exerciseWord(words, step.exerciseId, isEased(step) ? 'easier' : 'get-ready-hint'),
      };
    case 'work':
      return {
        eyebrow,
        title,
        cue: translate(cueAt(step, moment)),
      };
    case 'change-side':
      return {
        eyebrow,
        title,
        cue: translate(moment.side === 'left' ? 'overlay.change.left' : 'overlay.change.right'),
        hint: translate('overlay.change.cue'),
      };
    case 'settle':
      return { eyebrow, title, cue: translate('overlay.settle.cue') };
  }
}

/**
 * The line beside the ring during the work: what to feel, later what comes after this side or when to stop. Who has
 * made it easier reads how.
 */
export function workAside(words: BreakTranslator, step: ExerciseStep, moment: WalkthroughMoment): string {
  if (isEased(step)) return exerciseWord(words, step.exerciseId, 'easier');
  if (moment.phaseElapsedMs * 2 < moment.phaseMs) return exerciseWord(words, step.exerciseId, 'feel');
  const next = followingSide(step, moment);
  return next === null
    ? exerciseWord(words, step.exerciseId, 'caution')
    : words.translate(next === 'left' ? 'overlay.then.left' : 'overlay.then.right');
}

/** The side that follows the one being worked; null when there is none. */
function followingSide(step: ExerciseStep, moment: WalkthroughMoment): Side | null {
  return moment.phase === 'work' ? (step.sides[moment.sideIndex + 1] ?? null) : null;
}
