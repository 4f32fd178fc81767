/** The disc that grows with the breath in and shrinks with the breath out. */
import type { Pace } from '../../shared/exercises/exercise-pace.ts';

export type BreathWord = 'breathe-in' | 'breathe-out' | 'hold' | 'move';

const BREATH_IN_MS = 4_000;
const BREATH_OUT_MS = 6_000;

/** A hold longer than this is breathed through at rest; a shorter one ends the breath that led into it. */
const LONG_HOLD_MS = 8_000;

/** Half a sine: slow at both ends, like a breath. */
function ease(share: number): number {
  return (1 - Math.cos(Math.PI * Math.min(1, Math.max(0, share)))) / 2;
}

/** In the four seconds that a calm breath goes in, of the ten that it takes. */
function isBreathingIn(elapsedMs: number): boolean {
  return elapsedMs % (BREATH_IN_MS + BREATH_OUT_MS) < BREATH_IN_MS;
}

/** A calm breath without a pace: 4 s in, 6 s out. 0 is empty, 1 is full. */
export function restingBreath(elapsedMs: number): number {
  const at = elapsedMs % (BREATH_IN_MS + BREATH_OUT_MS);
  return isBreathingIn(elapsedMs) ? ease(at / BREATH_IN_MS) : 1 - ease((at - BREATH_IN_MS) / BREATH_OUT_MS);
}

/** How full the breath is, 0 to 1. The paced breath takes the move and the hold after it together. */
export function breathFullness(pace: Pace, phaseElapsedMs: number): number {
  if (isLongHold(pace)) return restingBreath(pace.elapsedMs);
  if (pace.breath === 'free') return restingBreath(phaseElapsedMs);
  const share = pace.kind === 'hold' ? 1 : pace.elapsedMs / pace.lengthMs;
  return pace.breath === 'in' ? ease(share) : 1 - ease(share);
}

function isLongHold({ kind, lengthMs }: Pace): boolean {
  return kind === 'hold' && lengthMs > LONG_HOLD_MS;
}

/** The one word under the number. A long hold is breathed through: "hold" could be taken for the breath. */
export function breathWord(pace: Pace): BreathWord {
  if (isLongHold(pace)) return isBreathingIn(pace.elapsedMs) ? 'breathe-in' : 'breathe-out';
  if (pace.isDosed && pace.kind === 'hold') return 'hold';
  switch (pace.breath) {
    case 'in':
      return 'breathe-in';
    case 'out':
      return 'breathe-out';
    case 'free':
      return 'move';
  }
}
