/**
 * What the polite live region says: one sentence for each step, phase and side, and the cues of the first repetition.
 * Empty where something else is announced by taking the focus.
 */
import type { BreakView } from '../../shared/ipc/snapshot.ts';
import type { Translator } from '../../shared/messages/translator.ts';
import type { ExerciseStep } from '../../shared/walkthrough/routine.ts';
import { exerciseWord, wholeMinutes } from '../components/words.ts';
import { walkedWords } from './walked-words.ts';
import type { WalkthroughMoment } from '../../shared/walkthrough/walkthrough-engine.ts';
import { cueAt, firstCue } from './exercise-cue.ts';
import type { Screen } from './screen.ts';

export function announcement(words: Translator, view: BreakView, screen: Screen): string {
  const { translate } = words;
  if (view.stage === 'hurt') return '';
  if (view.stage === 'held') return translate('overlay.say.paused');
  switch (screen.kind) {
    case 'finished':
    case 'help':
      return '';
    case 'posture':
      return translate('overlay.say.posture', {
        checks: screen.step.checks.map((check) => `${translate(`posture.${check}`)}.`).join(' '),
      });
    case 'walk':
      return saidOfWalk(words, view, wholeMinutes(screen.step.durationMs));
    case 'back-early':
      return translate('overlay.say.back-early', {
        cue: translate('overlay.back-early.cue', walkedWords(words, screen.step, screen.moment)),
        hint: translate('overlay.back-early.hint'),
      });
    case 'awaiting':
      return translate('overlay.say.awaiting', {
        cue: translate('overlay.awaiting.cue'),
        hint: translate('overlay.awaiting.hint'),
      });
    case 'get-ready': {
      const then = translate('overlay.say.get-ready', {
        name: exerciseWord(words, screen.step.exerciseId, 'name'),
        instruction: exerciseWord(words, screen.step.exerciseId, 'get-ready'),
      });
      const isWelcome = view.welcomedAtStep === screen.moment.stepIndex;
      return isWelcome ? translate('overlay.say.welcome', { then }) : then;
    }
    case 'work':
      return saidAtWork(words, screen.step, screen.moment);
    case 'change-side':
      return translate(screen.moment.side === 'left' ? 'overlay.change.left' : 'overlay.change.right');
    case 'settle':
      return translate('overlay.say.settle', { name: exerciseWord(words, screen.step.exerciseId, 'name') });
  }
}

function saidOfWalk({ translate }: Translator, { isWalkOnTheSpot }: BreakView, minutes: number): string {
  return isWalkOnTheSpot
    ? translate('overlay.say.walk', {
        title: translate('overlay.walk.spot-title', { minutes }),
        cue: translate('overlay.walk.spot-cue'),
      })
    : translate('overlay.say.walk', {
        title: translate('overlay.walk.title', { minutes }),
        cue: translate('overlay.walk.cue'),
      });
}

function saidAtWork(words: Translator, step: ExerciseStep, moment: WalkthroughMoment): string {
  const { translate } = words;
  const first = firstCue(step);
  const now = moment.repetition?.current === 1 ? cueAt(step, moment) : first;
  if (now !== first) return translate(now);
  const cue = translate(first);
  if (moment.side === null) return translate('overlay.say.go', { cue });
  const side = translate(moment.side === 'left' ? 'overlay.side.left' : 'overlay.side.right');
  return translate('overlay.say.go-side', { side, cue });
}
