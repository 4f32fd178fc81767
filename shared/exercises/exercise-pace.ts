/** The rhythm inside a repetition: which move or hold is under way, how long it still takes, which way the breath goes. */
import { clamp } from '../figure/math/angles.ts';
import type { Breath, FigureScript, Keyframe } from '../figure/motion/script.ts';

export interface Pace {
  readonly kind: 'move' | 'hold';
  readonly breath: Breath;
  readonly elapsedMs: number;
  readonly lengthMs: number;
  /** The hold is part of the dose, and so worth counting. */
  readonly isDosed: boolean;
}

/** A move into a key pose, or the time it is held, since the start of the repetition. */
export interface Phase extends Omit<Pace, 'elapsedMs'> {
  readonly keyPose: string;
  readonly startsAtMs: number;
}

const QUIET: Pace = { kind: 'hold', breath: 'free', elapsedMs: 0, lengthMs: 1, isDosed: false };

// Results of a pure function that is asked with every frame.
const known = new WeakMap<FigureScript, Map<number | null, readonly Phase[]>>();

/** In their order; holds of no length are left out. */
export function phasesOf(script: FigureScript, holdMs: number | null): readonly Phase[] {
  const ofScript = known.get(script) ?? new Map<number | null, readonly Phase[]>();
  known.set(script, ofScript);
  const phases = ofScript.get(holdMs) ?? phasesFor(script, holdMs);
  ofScript.set(holdMs, phases);
  return phases;
}

function phasesFor(script: FigureScript, holdMs: number | null): readonly Phase[] {
  const phases: Phase[] = [];
  let startsAtMs = 0;
  for (const keyPose of script.repetition) {
    const key = script.keyframes.find((each) => each.name === keyPose);
    if (key === undefined) continue;
    const common = { keyPose, breath: key.breath, isDosed: key.holdIsVariable === true };
    phases.push({ ...common, kind: 'move', startsAtMs, lengthMs: key.moveInMs });
    startsAtMs += key.moveInMs;
    const lengthMs = heldMs(script, key, holdMs);
    if (lengthMs > 0) phases.push({ ...common, kind: 'hold', startsAtMs, lengthMs });
    startsAtMs += lengthMs;
  }
  return phases;
}

/** `repetitionElapsedMs` is within one repetition; past its end the last hold stays. */
export function paceAt(script: FigureScript, repetitionElapsedMs: number, holdMs: number | null): Pace {
  const phase = phasesOf(script, holdMs).findLast(({ startsAtMs }) => startsAtMs <= repetitionElapsedMs);
  if (phase === undefined) return QUIET;
  const { kind, breath, lengthMs, isDosed, startsAtMs } = phase;
  const elapsedMs = Math.min(lengthMs, repetitionElapsedMs - startsAtMs);
  return { kind, breath, lengthMs, isDosed, elapsedMs };
}

function heldMs(script: FigureScript, key: Keyframe, holdMs: number | null): number {
  if (key.holdIsVariable !== true || holdMs === null) return key.holdMs;
  const [least, most] = script.holdRangeMs ?? [0, Number.POSITIVE_INFINITY];
  return clamp(holdMs, least, most);
}
