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
  /** Waits for its turn; is not said at all when that does not come within `patienceMs`. */
  sayNext(text: string, manner: Manner, patienceMs: number): void;
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

export interface SpeechListener {
  /** It has been said to its end. */
  onEnd(): void;
  /** Is told what the browser calls the fault. */
  onError(fault: string): void;
}

export interface SpeakerDependencies<V extends Voice, S extends Speech<V>> {
  /** Null where the browser has none. */
  readonly synthesis: Synthesis<V, S> | null;
  readonly createSpeech: (text: string, listener: SpeechListener) => S;
  readonly now: () => number;
  readonly note: (line: string) => void;
}

/** A sentence that had to wait longer than this for voices is not said any more, even if nothing has replaced it. */
const PATIENCE_MS = 5_000;

interface Waiting {
  readonly text: string;
  readonly manner: Manner;
  readonly untilMs: number;
}

export function createSpeaker<V extends Voice, S extends Speech<V>>(
  dependencies: SpeakerDependencies<V, S>,
): Speaker {
  return new SystemSpeaker(dependencies);
}

class SystemSpeaker<V extends Voice, S extends Speech<V>> implements Speaker {
  readonly #dependencies: SpeakerDependencies<V, S>;
  #source: VoiceSource<V> | null = null;
  /** In their order; few, as each one soon gives up. */
  #waiting: readonly Waiting[] = [];
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
    this.sayNext(text, manner, PATIENCE_MS);
  }

  sayIfFree(text: string, manner: Manner): void {
    if (this.#waiting.length === 0 && !this.#isSpeaking()) this.say(text, manner);
  }

  sayNext(text: string, manner: Manner, patienceMs: number): void {
    this.#waiting = [...this.#waiting, { text, manner, untilMs: this.#dependencies.now() + patienceMs }];
    this.#goOn();
  }

  cancel(): void {
    this.#waiting = [];
    if (this.#current === null) return;
    this.#current = null;
    this.#attempt(() => this.#dependencies.synthesis?.cancel());
  }

  dispose(): void {
    this.cancel();
    this.#source?.dispose();
    this.#source = null;
  }

  #isSpeaking(): boolean {
    const { synthesis } = this.#dependencies;
    return synthesis?.speaking === true || synthesis?.pending === true;
  }

  /** Says what waits, as soon as there are voices and nothing else is being said. */
  #goOn(): void {
    if (this.#waiting.length === 0) return;
    this.#attempt(() => {
      const { synthesis } = this.#dependencies;
      const source = this.#watch();
      if (synthesis === null || source === null) {
        this.#giveUp('this system has no speech');
        return;
      }
      const { voices, isSettled } = source;
      if (voices.length === 0 && !isSettled) return;
      // What was cancelled may still count as being said for a moment.
      if (this.#current !== null && this.#isSpeaking()) return;
      const next = this.#takeNext();
      if (next === undefined) return;
      const { text, manner } = next;
      const voice = pickVoice(voices, manner.locale, manner.voiceName);
      if (voice === null) this.#giveUp(`no voice speaks ${manner.locale}`);
      else this.#speak(synthesis, voice, text, manner);
    });
  }

  /** The first one whose time is not over; those before it are forgotten. */
  #takeNext(): Waiting | undefined {
    const nowMs = this.#dependencies.now();
    const [next, ...others] = this.#waiting.filter(({ untilMs }) => nowMs <= untilMs);
    this.#waiting = others;
    return next;
  }

  #watch(): VoiceSource<V> | null {
    const { synthesis } = this.#dependencies;
    if (synthesis === null) return null;
    this.#source ??= watchVoices(synthesis, () => this.#goOn());
    return this.#source;
  }

  #speak(synthesis: Synthesis<V, S>, voice: V, text: string, manner: Manner): void {
    const speech = this.#dependencies.createSpeech(text, {
      onEnd: () => {
        this.#ended(speech);
      },
      onError: (fault) => {
        // Cut off by the next sentence, which is meant.
        if (fault !== 'interrupted' && fault !== 'canceled') this.#note(fault);
        this.#ended(speech);
      },
    });
    speech.voice = voice;
    speech.lang = voice.lang;
    speech.volume = manner.volume;
    speech.rate = manner.rate;
    this.#current = speech;
    synthesis.speak(speech);
  }

  /** What was cut off ends late, when something else is being said already. */
  #ended(speech: S): void {
    if (this.#current !== speech) return;
    this.#current = null;
    this.#goOn();
  }

  #giveUp(why: string): void {
    this.#waiting = [];
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
