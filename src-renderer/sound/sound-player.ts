/**
 * Plays the sounds of a break. Media elements do it and not an audio graph: pages connect to nothing, so that a graph
 * could not read the files; and between two sounds no stream to the sound card stays open.
 */
import type { SoundId } from '../../shared/sound/sound-id.ts';

/** The part of an audio element that is used. */
export interface PlayableSound {
  currentTime: number;
  volume: number;
  play(): Promise<void>;
  pause(): void;
}

export interface SoundPlayer {
  /** From its beginning; `volume` from 0 to 1. A sound that cannot be played is silence, noted once. */
  play(sound: SoundId, volume: number): void;
  /** Silence at once. */
  stop(): void;
}

export interface SoundPlayerDependencies {
  /** Called once for each sound, when it is first needed. */
  readonly load: (sound: SoundId) => PlayableSound;
  readonly note: (line: string) => void;
}

export function createSoundPlayer({ load, note }: SoundPlayerDependencies): SoundPlayer {
  const loaded = new Map<SoundId, PlayableSound>();
  let isNoted = false;
  const noteOnce = (error: unknown): void => {
    // A sound that is stopped before it has begun is no fault.
    if (isNoted || (error instanceof Error && error.name === 'AbortError')) return;
    isNoted = true;
    note(`A sound cannot be played: ${error instanceof Error ? error.message : 'unknown'}`);
  };
  const soundOf = (sound: SoundId): PlayableSound => {
    const known = loaded.get(sound);
    if (known !== undefined) return known;
    const fresh = load(sound);
    loaded.set(sound, fresh);
    return fresh;
  };
  return {
    play(sound, volume) {
      try {
        const element = soundOf(sound);
        element.volume = Math.min(1, Math.max(0, volume));
        element.currentTime = 0;
        element.play().catch(noteOnce);
      } catch (error) {
        noteOnce(error);
      }
    },
    stop() {
      for (const element of loaded.values()) element.pause();
    },
  };
}
