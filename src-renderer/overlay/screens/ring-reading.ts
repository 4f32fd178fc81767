/** The big ring: which number stands in it, which word under it, and how far round it goes. */
import { figureScripts } from '../../../shared/exercises/figure-scripts.ts';
import type { ExerciseStep } from '../../../shared/walkthrough/routine.ts';
import type { WalkthroughMoment } from '../../../shared/walkthrough/walkthrough-engine.ts';
import { breathFullness, breathWord, type BreathWord } from './breath.ts';
import { paceAt, phasesOf } from '../../../shared/exercises/exercise-pace.ts';

export type RingWord = BreathWord | 'get-ready' | 'to-go' | 'change' | 'rest';

export interface RingReading {
  /** What the number counts, in milliseconds left. */
  readonly remainingMs: number;
  /** Share of the ring that is still drawn. */
  readonly fraction: number;
  readonly word: RingWord;
  readonly tone: 'accent' | 'warm';
  /** 0 to 1 for the breath disc; null for none. */
  readonly breath: number | null;
}

export function ringReading(moment: WalkthroughMoment): RingReading {
  const remainingMs = Math.max(0, moment.phaseMs - moment.phaseElapsedMs);
  const fraction = remainingMs / Math.max(1, moment.phaseMs);
  const plain = { remainingMs, fraction, breath: null } as const;
  switch (moment.phase) {
    case 'get-ready':
      return { ...plain, word: 'get-ready', tone: 'warm' };
    case 'change-side':
      return { ...plain, word: 'change', tone: 'warm' };
    case 'settle':
      return { ...plain, word: 'rest', tone: 'accent' };
    case 'check':
    case 'walk':
      return { ...plain, word: 'to-go', tone: 'accent' };
    case 'work':
      return moment.step.kind === 'exercise'
        ? workReading(moment, moment.step)
        : { ...plain, word: 'to-go', tone: 'accent' };
  }
}

/**
 * A repetition with a dosed hold is counted from edge to edge: the way into the hold, the hold, the way out of it. A
 * number that counted the whole side in between would jump up after each hold. Without one, what is left of this side.
 * The ring always shows the side.
 */
function workReading(moment: WalkthroughMoment, step: ExerciseStep): RingReading {
  const leftMs = Math.max(0, moment.phaseMs - moment.phaseElapsedMs);
  const script = figureScripts[step.exerciseId];
  const { elapsedMs, holdMs, lengthMs } = moment.repetition ?? { elapsedMs: 0, holdMs: null, lengthMs: 0 };
  const pace = paceAt(script, elapsedMs, holdMs);
  const word = breathWord(pace);
  const holdEdgesMs = phasesOf(script, holdMs)
    .filter(({ isDosed, kind }) => isDosed && kind === 'hold' && holdMs !== null)
    .flatMap((hold) => [hold.startsAtMs, hold.startsAtMs + hold.lengthMs]);
  const edgeMs = holdEdgesMs.find((atMs) => atMs > elapsedMs) ?? lengthMs;
  return {
    remainingMs: holdEdgesMs.length > 0 ? Math.max(0, edgeMs - elapsedMs) : leftMs,
    fraction: leftMs / Math.max(1, moment.phaseMs),
    word,
    tone: 'accent',
    breath: breathFullness(pace, moment.phaseElapsedMs),
  };
}
