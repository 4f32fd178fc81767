/** A system's speech that a test holds in its hands. */
import type { Manner, Speech, SpeechListener, Synthesis } from '../../../../src-renderer/sound/speaker.ts';
import type { Voice } from '../../../../src-renderer/sound/voices.ts';

export interface FakeSpeech extends Speech<Voice> {
  readonly text: string;
  readonly listener: SpeechListener;
}

export const english: Voice = {
  name: 'English',
  voiceURI: 'English',
  lang: 'en-GB',
  localService: true,
  default: true,
};

export const manner: Manner = { locale: 'en', voiceName: '', volume: 0.8, rate: 1.2 };

export class FakeSynthesis implements Synthesis<Voice, FakeSpeech> {
  voices: readonly Voice[] = [english];
  speaking = false;
  pending = false;
  asked = 0;
  readonly heard: string[] = [];
  readonly spoken: FakeSpeech[] = [];
  readonly #listeners = new Set<() => void>();

  getVoices(): readonly Voice[] {
    this.asked += 1;
    return this.voices;
  }

  addEventListener(_type: 'voiceschanged', listener: () => void): void {
    this.#listeners.add(listener);
  }

  removeEventListener(_type: 'voiceschanged', listener: () => void): void {
    this.#listeners.delete(listener);
  }

  get listenerCount(): number {
    return this.#listeners.size;
  }

  comeWith(voices: readonly Voice[]): void {
    this.voices = voices;
    for (const listener of [...this.#listeners]) listener();
  }

  speak(speech: FakeSpeech): void {
    this.speaking = true;
    this.spoken.push(speech);
    this.heard.push(speech.text);
  }

  /** What is being said has been said to its end. */
  end(): void {
    this.speaking = false;
    this.spoken.at(-1)?.listener.onEnd();
  }

  cancel(): void {
    if (this.speaking) this.heard.push('-');
    this.speaking = false;
  }
}

export const createSpeech = (text: string, listener: SpeechListener): FakeSpeech => ({
  text,
  listener,
  voice: null,
  lang: '',
  volume: 1,
  rate: 1,
});
