/** The disc that grows with the breath in and shrinks with the breath out. */
import type { Pace } from '../../../shared/exercises/exercise-pace.ts';

export type BreathWord = 'breathe-in' | 'breathe-out' | 'hold' | 'move';

const BREATH_IN_MS = 4_000;
const BREATH_OUT_MS = 6_000;

/** A hold longer than this is breathed through at rest. */
const LONG_HOLD_MS = 8_000;
/** From here on a hold has room for one breath of its own: breath is never held (clinical content, section 2). */
const BREATHED_HOLD_MS = 4_000;

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

/** How full the breath is, 0 to 1. A short hold ends the breath that led into it; a longer one goes on from there. */
export function breathFullness(pace: Pace, phaseElapsedMs: number): number {
  if (isLongHold(pace)) return restingBreath(inLongHoldMs(pace));
  if (pace.breath === 'free') return restingBreath(phaseElapsedMs);
  const share = pace.elapsedMs / pace.lengthMs;
  // Out takes longer than in, whichever of them comes first.
  if (isBreathedHold(pace)) return pace.breath === 'in' ? 1 - oneBreath(1 - share) : oneBreath(share);
  const led = pace.kind === 'hold' ? 1 : share;
  return pace.breath === 'in' ? ease(led) : 1 - ease(led);
}

function isLongHold({ kind, lengthMs }: Pace): boolean {
  return kind === 'hold' && lengthMs > LONG_HOLD_MS;
}

/** Who has breathed in on the way into it begins with the way out. */
function inLongHoldMs({ breath, elapsedMs }: Pace): number {
  return breath === 'in' ? elapsedMs + BREATH_IN_MS : elapsedMs;
}

function isBreathedHold({ kind, lengthMs }: Pace): boolean {
  return kind === 'hold' && lengthMs >= BREATHED_HOLD_MS;
}

/** One calm breath, from empty over full to empty; `share` of it has passed. */
function oneBreath(share: number): number {
  return restingBreath(Math.min(0.9999, Math.max(0, share)) * (BREATH_IN_MS + BREATH_OUT_MS));
}

/** The one word under the number. A hold is breathed through: "hold" could be taken for the breath. */
export function breathWord(pace: Pace): BreathWord {
  if (isLongHold(pace)) return isBreathingIn(inLongHoldMs(pace)) ? 'breathe-in' : 'breathe-out';
  if (isBreathedHold(pace) && pace.breath !== 'free') {
    const inShare = BREATH_IN_MS / (BREATH_IN_MS + BREATH_OUT_MS);
    const share = pace.elapsedMs / pace.lengthMs;
    const isIn = pace.breath === 'out' ? share < inShare : share >= 1 - inShare;
    return isIn ? 'breathe-in' : 'breathe-out';
  }
  if (pace.kind === 'hold' && (pace.isDosed || pace.breath === 'free')) return 'hold';
  switch (pace.breath) {
    case 'in':
      return 'breathe-in';
    case 'out':
      return 'breathe-out';
    case 'free':
      return 'move';
  }
}
