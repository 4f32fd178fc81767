/**
 * What the polite live region says: one sentence for each step, phase and side, and the cues of the movement as they
 * come on. Empty where something else is announced by taking the focus.
 */
import { cueAt, firstCue, isCueSaid, lastCue } from '../../shared/walkthrough/shown-cue.ts';
import type { ShownBreak } from '../bridge/shown-break.ts';
import type { BreakTranslator } from '../../shared/messages/break-translator.ts';
import { exercisePhaseAt } from '../../shared/walkthrough/exercise-phase.ts';
import { exerciseStepMs, type ExerciseStep } from '../../shared/walkthrough/routine.ts';
import type { WalkthroughMoment } from '../../shared/walkthrough/walkthrough-engine.ts';
import { exerciseWord } from '../components/words.ts';
import { spokenWords } from '../sound/spoken-words.ts';
import { workAside } from './screens/exercise-lead.ts';
import type { Screen } from './screen.ts';

export function announcement(words: BreakTranslator, view: ShownBreak, screen: Screen): string {
  const { translate } = words;
  if (view.stage === 'hurt') return '';
  if (view.stage === 'held') return translate('overlay.say.paused');
  switch (screen.kind) {
    case 'finished':
    case 'help':
      return '';
    case 'posture':
      return spokenWords(words, { kind: 'posture', checks: screen.step.checks });
    case 'walk': {
      const { durationMs } = screen.step;
      return spokenWords(words, { kind: view.isWalkOnTheSpot ? 'walk-on-the-spot' : 'walk', durationMs });
    }
    case 'back-early': {
      const { step, moment } = screen;
      const remainingMs = moment.stepRemainingMs;
      return spokenWords(words, { kind: 'back-early', durationMs: step.durationMs, remainingMs });
    }
    case 'awaiting':
      return spokenWords(words, { kind: 'awaiting' });
    case 'get-ready': {
      const isWelcome = view.welcomedAtStep === screen.moment.stepIndex;
      return spokenWords(words, { kind: 'get-ready', exerciseId: screen.step.exerciseId, isWelcome });
    }
    case 'work':
      return withAside(words, screen.step, screen.moment);
    case 'change-side':
      return translate(screen.moment.side === 'left' ? 'overlay.change.left' : 'overlay.change.right');
    case 'settle':
      return translate('overlay.say.settle', { name: exerciseWord(words, screen.step.exerciseId, 'name') });
  }
}

/**
 * What the line beside the ring tells from the middle of a side on (what comes after it, or when to stop) is told with
 * the cue that stands then, once: with the next cue it is gone.
 */
function withAside(words: BreakTranslator, step: ExerciseStep, moment: WalkthroughMoment): string {
  const said = saidAtWork(words, step, moment);
  const untilMiddleMs = Math.ceil(moment.phaseMs / 2) - moment.phaseElapsedMs;
  if (untilMiddleMs > 0) return said;
  const middle = exercisePhaseAt(step, exerciseStepMs(step) - moment.stepRemainingMs + untilMiddleMs);
  const stands = standingCue(step, middle);
  const { cue, repetition } = standingCue(step, moment);
  if (cue !== stands.cue || repetition !== stands.repetition) return said;
  return words.translate('overlay.say.with-aside', { said, aside: workAside(words, step, moment) });
}

function saidAtWork(words: BreakTranslator, step: ExerciseStep, moment: WalkthroughMoment): string {
  const { translate } = words;
  const { repetition, side } = moment;
  const isFirst = repetition === null || repetition.current === 1;
  const { cue } = standingCue(step, moment);
  if (!isFirst || cue !== firstCue(step)) return translate(cue);
  if (side === null) return translate('overlay.say.go', { cue: translate(cue) });
  const sideWord = translate(side === 'left' ? 'overlay.side.left' : 'overlay.side.right');
  return translate('overlay.say.go-side', { side: sideWord, cue: translate(cue) });
}

/** The cue that was announced last and the repetition it belongs to; null with the last cue left standing. */
function standingCue(step: ExerciseStep, { repetition }: Pick<WalkthroughMoment, 'repetition'>) {
  if (repetition !== null && !isCueSaid(step, repetition)) return { cue: lastCue(step), repetition: null };
  return { cue: cueAt(step, { repetition }), repetition: repetition?.current ?? null };
}
