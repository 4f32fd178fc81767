/** The words of the page where sound is set. */
import { soundPage } from '../../../shared/messages/english/sound-page.ts';
import { createTranslatorOf, type TranslatorOf } from '../../../shared/messages/translator-of.ts';

export type SoundPageWords = TranslatorOf<typeof soundPage>;

export function createSoundPageWords(locale: string): SoundPageWords {
  return createTranslatorOf(soundPage, locale, { en: soundPage });
}
