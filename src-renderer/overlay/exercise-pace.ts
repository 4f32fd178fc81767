/** The rhythm inside a repetition: which move or hold is under way, how long it still takes, which way the breath goes. */
import { clamp } from '../../shared/figure/angles.ts';
import type { Breath, FigureScript } from '../../shared/figure/script.ts';

export interface Pace {
  readonly kind: 'move' | 'hold';
  readonly breath: Breath;
  readonly elapsedMs: number;
  readonly lengthMs: number;
  /** The hold is part of the dose, and so worth counting. */
  readonly isDosed: boolean;
}

const QUIET: Pace = { kind: 'hold', breath: 'free', elapsedMs: 0, lengthMs: 1, isDosed: false };

/** `repetitionElapsedMs` is within one repetition; past its end the last hold stays. */
export function paceAt(script: FigureScript, repetitionElapsedMs: number, holdMs: number | null): Pace {
  let leftMs = Math.max(0, repetitionElapsedMs);
  let last = QUIET;
  for (const name of script.repetition) {
    const key = script.keyframes.find((each) => each.name === name);
    if (key === undefined) continue;
    const isDosed = key.holdIsVariable === true;
    const held = isDosed && holdMs !== null ? clampHold(script, holdMs) : key.holdMs;
    if (leftMs < key.moveInMs) {
      return { kind: 'move', breath: key.breath, elapsedMs: leftMs, lengthMs: key.moveInMs, isDosed };
    }
    leftMs -= key.moveInMs;
    if (leftMs < held) {
      return { kind: 'hold', breath: key.breath, elapsedMs: leftMs, lengthMs: held, isDosed };
    }
    leftMs -= held;
    last = { kind: 'hold', breath: key.breath, elapsedMs: held, lengthMs: Math.max(1, held), isDosed };
  }
  return last;
}

function clampHold(script: FigureScript, holdMs: number): number {
  const [least, most] = script.holdRangeMs ?? [0, Number.POSITIVE_INFINITY];
  return clamp(holdMs, least, most);
}
