/** The words of what is said aloud: short, and the same as stand on the screen. */
import { exerciseCues } from '../../shared/exercises/exercise-cues.ts';
import { exerciseWord, wholeMinutes } from '../components/words.ts';
import type { Translator } from '../../shared/messages/translator.ts';
import type { Utterance } from '../../shared/sound/moment-cues.ts';

export function spokenWords(words: Translator, utterance: Utterance): string {
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
    case 'get-ready':
      return translate('overlay.say.get-ready', {
        name: exerciseWord(words, utterance.exerciseId, 'name'),
        instruction: exerciseWord(words, utterance.exerciseId, 'get-ready'),
      });
    case 'go':
      return go(words, utterance);
    case 'count':
      return translate('sound.say.count', { count: utterance.count });
    case 'switch':
      return switchSides(words, utterance);
    case 'rest':
      return translate('sound.say.rest');
  }
}

function go(words: Translator, { exerciseId, side, count }: Extract<Utterance, { kind: 'go' }>): string {
  const { translate } = words;
  const cue = translate(exerciseCues[exerciseId][0].message);
  const counted = count === null ? cue : translate('sound.say.counted', { count, cue });
  if (side === null) return counted;
  const sideWord = translate(side === 'left' ? 'overlay.side.left' : 'overlay.side.right');
  return translate('overlay.say.go-side', { side: sideWord, cue: counted });
}

function switchSides({ translate }: Translator, { side }: Extract<Utterance, { kind: 'switch' }>): string {
  switch (side) {
    case 'left':
      return translate('sound.say.switch.left');
    case 'right':
      return translate('sound.say.switch.right');
    case null:
      return translate('sound.say.switch');
  }
}
