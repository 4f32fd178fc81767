/**
 * What is to be heard when a break goes from one moment to another: sounds, and sentences as data. Only what belongs
 * to the new moment is in it. After a skip, a pause or a hang nothing of what was passed over is caught up on, and a
 * moment that was heard is not heard again unless the person goes back.
 */
import type { ExerciseId } from '../exercises/exercise-id.ts';
import type { PostureCheckId } from '../exercises/posture-checks.ts';
import type { Side } from '../walkthrough/routine.ts';
import type { WalkthroughMoment } from '../walkthrough/walkthrough-engine.ts';
import type { SoundId } from './sound-id.ts';

/** Something to say; the words are found by whoever speaks. */
export type Utterance =
  | { readonly kind: 'posture'; readonly checks: readonly PostureCheckId[] }
  | { readonly kind: 'walk'; readonly durationMs: number }
  /** The exercise's name and how to begin. */
  | { readonly kind: 'get-ready'; readonly exerciseId: ExerciseId }
  /** The movement begins. `count` is the number of the repetition; null where it is of no use. */
  | {
      readonly kind: 'go';
      readonly exerciseId: ExerciseId;
      readonly side: Side | null;
      readonly count: number | null;
    }
  | { readonly kind: 'count'; readonly count: number }
  | { readonly kind: 'switch'; readonly side: Side | null }
  | { readonly kind: 'rest' };

export type Cue =
  | { readonly kind: 'sound'; readonly sound: SoundId }
  /** A number never cuts a sentence off; it is left out while one is being said. */
  | { readonly kind: 'speech'; readonly utterance: Utterance };

/** How late a sound, a number or a word for one instant may come and still mean that instant. */
const FRESH_MS = 1_500;
/** With less than this left of it, a phase is not explained any more. */
const WORTH_SAYING_MS = 3_000;
/** A step that was last seen this close to its end has run out; anything earlier means that it was left. */
const NEAR_END_MS = 2_000;
/** The call to come back comes this long before the walk is over: there is a way to go. */
const COME_BACK_MS = 2_000;
/** Faster repetitions are not counted: the numbers would chase one another. */
const COUNTED_REPETITION_MS = 3_000;
/** The end of a single hold is counted down from here. */
const LAST_SECONDS = 3;

/**
 * `previous`: the moment heard last, null at the start. `next`: null once the steps are over. Both are moments of a
 * break that runs; whoever calls says nothing while it is held.
 */
export function cuesBetween(
  previous: WalkthroughMoment | null,
  next: WalkthroughMoment | null,
): readonly Cue[] {
  const ended = previous !== null && hasRunOut(previous) ? soundOfEnd(previous) : null;
  if (next === null) return sounds(ended);
  if (previous !== null && isSamePhase(previous, next)) return withinPhase(previous, next);
  const isFresh = next.phaseElapsedMs < FRESH_MS;
  const hasLeftStep = previous?.stepIndex !== next.stepIndex;
  const sound = isFresh ? (soundOfStart(next) ?? (hasLeftStep ? ended : null)) : null;
  const isWorthSaying = isFresh || phaseLeftMs(next) >= WORTH_SAYING_MS;
  return [...sounds(sound), ...(isWorthSaying ? speech(sentenceFor(next)) : [])];
}

/** Of two such moments nothing but a number is heard. */
export function isSamePhase(a: WalkthroughMoment, b: WalkthroughMoment): boolean {
  return a.stepIndex === b.stepIndex && a.phase === b.phase && a.sideIndex === b.sideIndex;
}

function hasRunOut(moment: WalkthroughMoment): boolean {
  return moment.stepRemainingMs <= NEAR_END_MS;
}

/** A walk calls back before its end, and an exercise is heard to end when its rest begins. */
function soundOfEnd({ step }: WalkthroughMoment): SoundId | null {
  return step.kind === 'posture-check' ? 'end-of-step' : null;
}

function soundOfStart({ phase }: WalkthroughMoment): SoundId | null {
  switch (phase) {
    case 'get-ready':
      return 'get-ready';
    case 'work':
    case 'change-side':
      return 'change';
    case 'settle':
      return 'end-of-step';
    case 'check':
    case 'walk':
      return null;
  }
}

function sentenceFor(moment: WalkthroughMoment): Utterance | null {
  const { step, phase, side } = moment;
  if (step.kind === 'posture-check') return { kind: 'posture', checks: step.checks };
  if (step.kind === 'walk') return { kind: 'walk', durationMs: step.durationMs };
  const { exerciseId } = step;
  switch (phase) {
    case 'get-ready':
      return { kind: 'get-ready', exerciseId };
    case 'work':
      return { kind: 'go', exerciseId, side, count: isStartCounted(moment) ? 1 : null };
    case 'change-side':
      return { kind: 'switch', side };
    case 'settle':
      return { kind: 'rest' };
    case 'check':
    case 'walk':
      return null;
  }
}

function withinPhase(previous: WalkthroughMoment, next: WalkthroughMoment): readonly Cue[] {
  switch (next.phase) {
    case 'walk':
      return sounds(isReached(COME_BACK_MS, previous, next) ? 'come-back' : null);
    case 'work':
      return isCounted(next) ? nextRepetition(previous, next) : lastSeconds(previous, next);
    case 'check':
    case 'get-ready':
    case 'change-side':
    case 'settle':
      return [];
  }
}

/** Whether so much of the phase was left between the two looks. */
function isReached(leftMs: number, previous: WalkthroughMoment, next: WalkthroughMoment): boolean {
  return phaseLeftMs(previous) > leftMs && phaseLeftMs(next) <= leftMs;
}

/** A number at the start of each repetition, unless nobody looked when it began. */
function nextRepetition(previous: WalkthroughMoment, next: WalkthroughMoment): readonly Cue[] {
  const isLater = repetitionOf(next) > repetitionOf(previous);
  const isPrompt = next.phaseElapsedMs - previous.phaseElapsedMs < FRESH_MS;
  return isLater && isPrompt ? speech({ kind: 'count', count: repetitionOf(next) }) : [];
}

function lastSeconds(previous: WalkthroughMoment, next: WalkthroughMoment): readonly Cue[] {
  if (next.repetition?.total !== 1 || next.repetition.holdMs === null) return [];
  const left = secondsLeft(next);
  const isDue = left >= 1 && left <= LAST_SECONDS && left < secondsLeft(previous);
  return isDue ? speech({ kind: 'count', count: left }) : [];
}

/** Several repetitions, slow enough for numbers. */
function isCounted({ repetition, phaseMs }: WalkthroughMoment): boolean {
  return repetition !== null && repetition.total > 1 && phaseMs / repetition.total >= COUNTED_REPETITION_MS;
}

function isStartCounted(moment: WalkthroughMoment): boolean {
  return isCounted(moment) && repetitionOf(moment) === 1 && moment.phaseElapsedMs < FRESH_MS;
}

function repetitionOf({ repetition }: WalkthroughMoment): number {
  return repetition?.current ?? 0;
}

function phaseLeftMs({ phaseMs, phaseElapsedMs }: WalkthroughMoment): number {
  return phaseMs - phaseElapsedMs;
}

function secondsLeft(moment: WalkthroughMoment): number {
  return Math.ceil(phaseLeftMs(moment) / 1_000);
}

function sounds(sound: SoundId | null): readonly Cue[] {
  return sound === null ? [] : [{ kind: 'sound', sound }];
}

function speech(utterance: Utterance | null): readonly Cue[] {
  return utterance === null ? [] : [{ kind: 'speech', utterance }];
}
