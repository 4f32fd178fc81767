/** Says sentences with the system's voice, one at a time. Where there is no voice it is silent and says so once. */
import { watchVoices, type VoiceOwner, type VoiceSource } from './voice-source.ts';
import { pickVoice, type Voice } from './voices.ts';

/** How something is said. */
export interface Manner {
  readonly locale: string;
  /** The voice that the person chose; empty for the best fit. */
  readonly voiceName: string;
  /** 0 to 1. */
  readonly volume: number;
  /** 1 is the voice's own pace. */
  readonly rate: number;
}

export interface Speaker {
  /** Asks for the voices, which take a while to come, before there is something to say. */
  prepare(): void;
  /** Cuts off whatever is being said. Never throws. */
  say(text: string, manner: Manner): void;
  /** As `say`, but gives way: while something is being said, this is not. */
  sayIfFree(text: string, manner: Manner): void;
  /** Silence at once; what waits for voices to come is forgotten. */
  cancel(): void;
  dispose(): void;
}

/** The part of an utterance that is used. */
export interface Speech<V extends Voice> {
  voice: V | null;
  lang: string;
  volume: number;
  rate: number;
}

/** The part of `speechSynthesis` that is used. */
export interface Synthesis<V extends Voice, S extends Speech<V>> extends VoiceOwner<V> {
  readonly speaking: boolean;
  readonly pending: boolean;
  speak(speech: S): void;
  cancel(): void;
}

export interface SpeakerDependencies<V extends Voice, S extends Speech<V>> {
  /** Null where the browser has none. */
  readonly synthesis: Synthesis<V, S> | null;
  /** `onError` is told what the browser calls the fault. */
  readonly createSpeech: (text: string, onError: (fault: string) => void) => S;
  readonly now: () => number;
  readonly note: (line: string) => void;
}

/** A sentence that had to wait longer than this for voices is not said any more, even if nothing has replaced it. */
const PATIENCE_MS = 5_000;

interface Waiting {
  readonly text: string;
  readonly manner: Manner;
  readonly sinceMs: number;
}

export function createSpeaker<V extends Voice, S extends Speech<V>>(
  dependencies: SpeakerDependencies<V, S>,
): Speaker {
  return new SystemSpeaker(dependencies);
}

class SystemSpeaker<V extends Voice, S extends Speech<V>> implements Speaker {
  readonly #dependencies: SpeakerDependencies<V, S>;
  #source: VoiceSource<V> | null = null;
  #waiting: Waiting | null = null;
  /** Held on to: Chromium forgets a sentence whose object has been collected. */
  #current: S | null = null;
  #isNoted = false;

  constructor(dependencies: SpeakerDependencies<V, S>) {
    this.#dependencies = dependencies;
  }

  prepare(): void {
    this.#attempt(() => void this.#watch());
  }

  say(text: string, manner: Manner): void {
    this.cancel();
    this.#waiting = { text, manner, sinceMs: this.#dependencies.now() };
    this.#goOn();
  }

  sayIfFree(text: string, manner: Manner): void {
    const { synthesis } = this.#dependencies;
    if (this.#waiting !== null || synthesis?.speaking === true || synthesis?.pending === true) return;
    this.say(text, manner);
  }

  cancel(): void {
    this.#waiting = null;
    if (this.#current === null) return;
    this.#current = null;
    this.#attempt(() => this.#dependencies.synthesis?.cancel());
  }

  dispose(): void {
    this.cancel();
    this.#source?.dispose();
    this.#source = null;
  }

  /** Says what waits, as soon as there are voices. */
  #goOn(): void {
    if (this.#waiting === null) return;
    this.#attempt(() => {
      const { synthesis, now } = this.#dependencies;
      const source = this.#watch();
      if (synthesis === null || source === null) {
        this.#giveUp('this system has no speech');
        return;
      }
      const { voices, isSettled } = source;
      if (voices.length === 0 && !isSettled) return;
      const { text, manner, sinceMs } = this.#waiting ?? {};
      const isLate = sinceMs === undefined || now() - sinceMs > PATIENCE_MS;
      this.#waiting = null;
      if (isLate || text === undefined || manner === undefined) return;
      const voice = pickVoice(voices, manner.locale, manner.voiceName);
      if (voice === null) this.#giveUp(`no voice speaks ${manner.locale}`);
      else this.#speak(synthesis, voice, text, manner);
    });
  }

  #watch(): VoiceSource<V> | null {
    const { synthesis } = this.#dependencies;
    if (synthesis === null) return null;
    this.#source ??= watchVoices(synthesis, () => this.#goOn());
    return this.#source;
  }

  #speak(synthesis: Synthesis<V, S>, voice: V, text: string, manner: Manner): void {
    const speech = this.#dependencies.createSpeech(text, (fault) => {
      // Cut off by the next sentence, which is meant.
      if (fault !== 'interrupted' && fault !== 'canceled') this.#note(fault);
    });
    speech.voice = voice;
    speech.lang = voice.lang;
    speech.volume = manner.volume;
    speech.rate = manner.rate;
    this.#current = speech;
    synthesis.speak(speech);
  }

  #giveUp(why: string): void {
    this.#waiting = null;
    this.#note(why);
  }

  #attempt(act: () => void): void {
    try {
      act();
    } catch (error) {
      this.#note(error instanceof Error ? error.message : 'unknown');
    }
  }

  #note(why: string): void {
    if (this.#isNoted) return;
    this.#isNoted = true;
    this.#dependencies.note(`Nothing can be spoken: ${why}`);
  }
}
