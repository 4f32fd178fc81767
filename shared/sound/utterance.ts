/** What can be heard of a break, as data: sounds, and sentences whose words are found by whoever speaks. */
import type { CueKey } from '../exercises/phase-cue.ts';
import type { ExerciseId } from '../exercises/exercise-id.ts';
import type { PostureCheckId } from '../exercises/posture-checks.ts';
import type { Side } from '../exercises/written-side.ts';
import type { WalkthroughMoment } from '../walkthrough/walkthrough-engine.ts';
import type { SoundId } from './sound-id.ts';

/** back-early: somebody is back and is asked about the rest. awaiting: it is over and nobody is back. */
export type WalkManner = 'away' | 'on-the-spot' | 'back-early' | 'awaiting';

/** A moment with what tells more of it than the time. */
export interface HeardMoment extends WalkthroughMoment {
  /** Of a walk: how it is walked, or what it waits for. */
  readonly walkManner: WalkManner;
  /** The step that began when the person came back from the walk. */
  readonly isWelcome: boolean;
}

/** Something to say; the words are found by whoever speaks. */
export type Utterance =
  | { readonly kind: 'posture'; readonly checks: readonly PostureCheckId[] }
  | { readonly kind: 'walk' | 'walk-on-the-spot'; readonly durationMs: number }
  | { readonly kind: 'back-early'; readonly durationMs: number; readonly remainingMs: number }
  | { readonly kind: 'awaiting' }
  /** The exercise's name and how to begin. */
  | { readonly kind: 'get-ready'; readonly exerciseId: ExerciseId; readonly isWelcome: boolean }
  /** The movement begins. `count` is the number of the repetition; null where it is of no use. */
  | {
      readonly kind: 'go';
      readonly cue: CueKey;
      readonly side: Side | null;
      readonly count: number | null;
    }
  /** The next thing to do in the movement, with the number of the repetition that it begins. */
  | { readonly kind: 'cue'; readonly cue: CueKey; readonly count: number | null }
  | { readonly kind: 'count'; readonly count: number }
  /** A last second of a hold. */
  | { readonly kind: 'countdown'; readonly count: number }
  | { readonly kind: 'switch'; readonly side: Side | null }
  | { readonly kind: 'rest' };

/**
 * How a sentence meets the one before it. now: cuts it off. next: waits for its end, so long and no longer.
 * if-free: is left out while something is being said.
 */
export type Turn =
  | { readonly kind: 'now' }
  | { readonly kind: 'next'; readonly patienceMs: number }
  | { readonly kind: 'if-free' };

export type Cue =
  | { readonly kind: 'sound'; readonly sound: SoundId }
  | { readonly kind: 'speech'; readonly utterance: Utterance };

/** How late a sound, a number or a word for one instant may come and still mean that instant. */
export const FRESH_MS = 1_500;
/** With less than this left of it, a phase is not explained any more. */
export const WORTH_SAYING_MS = 3_000;
/** A cue may wait so long for the one before it: the body follows the voice. */
const CUE_PATIENCE_MS = 5_000;
/** A number that comes later than this would be taken for the next one. */
const COUNT_PATIENCE_MS = 2_000;

/** Nothing that is said within a movement cuts off what was begun: numbers are not drowned, nor do they drown. */
export function turnOf(utterance: Utterance): Turn {
  switch (utterance.kind) {
    case 'countdown':
      return { kind: 'if-free' };
    case 'count':
      return { kind: 'next', patienceMs: COUNT_PATIENCE_MS };
    case 'cue':
      return { kind: 'next', patienceMs: CUE_PATIENCE_MS };
    case 'posture':
    case 'walk':
    case 'walk-on-the-spot':
    case 'back-early':
    case 'awaiting':
    case 'get-ready':
    case 'go':
    case 'switch':
    case 'rest':
      return { kind: 'now' };
  }
}

export function speech(utterance: Utterance | null): readonly Cue[] {
  return utterance === null ? [] : [{ kind: 'speech', utterance }];
}
