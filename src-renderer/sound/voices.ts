/** Which of the system's voices can be used, and which one speaks. */

/** The part of a `SpeechSynthesisVoice` that decides. */
export interface Voice {
  readonly voiceURI: string;
  readonly name: string;
  /** BCP 47; some systems write an underscore. */
  readonly lang: string;
  readonly localService: boolean;
  readonly default: boolean;
}

/**
 * Those that speak the language without a network, by name. espeak-ng offers every voice a hundred times over, once
 * with each of its characters behind a plus sign: those are left out.
 */
export function voicesFor<V extends Voice>(voices: readonly V[], locale: string): readonly V[] {
  const language = languageOf(locale);
  const usable = voices.filter(
    (voice) => voice.localService && !voice.name.includes('+') && languageOf(voice.lang) === language,
  );
  return [...usable].sort((a, b) => a.name.localeCompare(b.name, locale));
}

/**
 * The wanted voice by its address or its name, if it speaks the language; else the one of the same region, else the
 * system's own choice, else the first. Null when the system has none: foreign words in a wrong voice help nobody.
 */
export function pickVoice<V extends Voice>(voices: readonly V[], locale: string, wanted: string): V | null {
  const usable = voicesFor(voices, locale);
  const region = tagOf(locale);
  return (
    (wanted === ''
      ? undefined
      : usable.find((voice) => voice.voiceURI === wanted || voice.name === wanted)) ??
    usable.find((voice) => tagOf(voice.lang) === region) ??
    usable.find((voice) => voice.default) ??
    usable[0] ??
    null
  );
}

function tagOf(locale: string): string {
  return locale.replaceAll('_', '-').toLowerCase();
}

function languageOf(locale: string): string {
  return tagOf(locale).split('-')[0] ?? '';
}
