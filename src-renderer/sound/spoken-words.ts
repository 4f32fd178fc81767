/** The words of what is said aloud: short, and the same as stand on the screen. */
import { exerciseWord, wholeMinutes } from '../components/words.ts';
import type { BreakTranslator } from '../../shared/messages/break-translator.ts';
import { walkedWords } from './walked-words.ts';
import type { Utterance } from '../../shared/sound/utterance.ts';

export function spokenWords(words: BreakTranslator, utterance: Utterance): string {
  const { translate } = words;
  switch (utterance.kind) {
    case 'posture':
      return translate('overlay.say.posture', {
        checks: utterance.checks.map((check) => `${translate(`posture.${check}`)}.`).join(' '),
      });
    case 'walk':
      return translate('overlay.say.walk', {
        title: translate('overlay.walk.title', { minutes: wholeMinutes(utterance.durationMs) }),
        cue: translate('overlay.walk.cue'),
      });
    case 'walk-on-the-spot':
      return translate('overlay.say.walk', {
        title: translate('overlay.walk.spot-title', { minutes: wholeMinutes(utterance.durationMs) }),
        cue: translate('overlay.walk.spot-cue'),
      });
    case 'back-early':
      return translate('overlay.say.back-early', {
        cue: translate('overlay.back-early.cue', walkedWords(words, utterance)),
        hint: translate('overlay.back-early.hint'),
      });
    case 'awaiting':
      return translate('overlay.say.awaiting', {
        cue: translate('overlay.awaiting.cue'),
        hint: translate('overlay.awaiting.hint'),
      });
    case 'get-ready':
      return getReady(words, utterance);
    case 'go':
      return go(words, utterance);
    case 'cue':
      return counted(words, utterance);
    case 'count':
    case 'countdown':
      return translate('sound.say.count', { count: utterance.count });
    case 'switch':
      return switchSides(words, utterance);
    case 'rest':
      return translate('sound.say.rest');
  }
}

type Of<Kind extends Utterance['kind']> = Extract<Utterance, { readonly kind: Kind }>;

function getReady(words: BreakTranslator, { exerciseId, isWelcome }: Of<'get-ready'>): string {
  const then = words.translate('overlay.say.get-ready', {
    name: exerciseWord(words, exerciseId, 'name'),
    instruction: exerciseWord(words, exerciseId, 'get-ready'),
  });
  return isWelcome ? words.translate('overlay.say.welcome', { then }) : then;
}

function go(words: BreakTranslator, utterance: Of<'go'>): string {
  const cue = counted(words, utterance);
  if (utterance.side === null) return cue;
  const { translate } = words;
  const side = translate(utterance.side === 'left' ? 'overlay.side.left' : 'overlay.side.right');
  return translate('overlay.say.go-side', { side, cue });
}

function counted({ translate }: BreakTranslator, { cue, count }: Of<'go' | 'cue'>): string {
  return count === null ? translate(cue) : translate('sound.say.counted', { count, cue: translate(cue) });
}

function switchSides({ translate }: BreakTranslator, { side }: Of<'switch'>): string {
  switch (side) {
    case 'left':
      return translate('sound.say.switch.left');
    case 'right':
      return translate('sound.say.switch.right');
    case null:
      return translate('sound.say.switch');
  }
}
