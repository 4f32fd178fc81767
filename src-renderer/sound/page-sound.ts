/** The voice and the player of a real page, made of what the browser has. */
import { soundFiles } from './sound-files.ts';
import { createSoundPlayer, type SoundPlayer } from './sound-player.ts';
import { createSpeaker, type Speaker } from './speaker.ts';

const note = (line: string): void => {
  console.warn(line);
};

/** Null in a browser without speech. */
export function pageSynthesis(): SpeechSynthesis | null {
  return 'speechSynthesis' in window ? window.speechSynthesis : null;
}

export function createPageSpeaker(): Speaker {
  return createSpeaker<SpeechSynthesisVoice, SpeechSynthesisUtterance>({
    // Looked up when there is something to say: on Linux the first look starts the system's speech service.
    get synthesis() {
      return pageSynthesis();
    },
    createSpeech(text, listener) {
      const speech = new SpeechSynthesisUtterance(text);
      speech.onend = () => {
        listener.onEnd();
      };
      speech.onerror = ({ error }) => {
        listener.onError(error);
      };
      return speech;
    },
    now: () => performance.now(),
    note,
  });
}

export function createPagePlayer(): SoundPlayer {
  return createSoundPlayer({ load: (sound) => new Audio(soundFiles[sound]), note });
}
