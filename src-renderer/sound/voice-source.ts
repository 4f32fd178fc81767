/** The system's voices, which come a second or two after they were first asked for, or never. */
import type { Voice } from './voices.ts';

/** The part of `speechSynthesis` that knows voices. */
export interface VoiceOwner<V extends Voice> {
  getVoices(): readonly V[];
  addEventListener(type: 'voiceschanged', listener: () => void): void;
  removeEventListener(type: 'voiceschanged', listener: () => void): void;
}

/** Not every system tells when they have come: they are looked for as well. */
const LOOK_EVERY_MS = 500;
const LOOKS = 20;

export interface VoiceSource<V extends Voice> {
  /** Empty until they have come. */
  readonly voices: readonly V[];
  /** False while they may still come. */
  readonly isSettled: boolean;
  dispose(): void;
}

/**
 * Asking is what makes the system look for voices: do it only where something is to be said. `onChange` is called
 * when they have come or have been given up, never before this returns.
 */
export function watchVoices<V extends Voice>(owner: VoiceOwner<V>, onChange: () => void): VoiceSource<V> {
  let voices: readonly V[] = [];
  let looks = 0;
  let isWatched = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = (): void => {
    clearTimeout(timer);
    const found = owner.getVoices();
    looks += 1;
    const hasChanged = found.length !== voices.length;
    voices = found;
    if (found.length === 0 && looks < LOOKS) timer = setTimeout(look, LOOK_EVERY_MS);
    if (isWatched && (hasChanged || looks === LOOKS)) onChange();
  };
  owner.addEventListener('voiceschanged', look);
  look();
  isWatched = true;
  return {
    get voices() {
      return voices;
    },
    get isSettled() {
      return voices.length > 0 || looks >= LOOKS;
    },
    dispose() {
      clearTimeout(timer);
      owner.removeEventListener('voiceschanged', look);
    },
  };
}
