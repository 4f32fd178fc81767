/**
 * What is to be heard when a break goes from one moment to another: sounds, and sentences as data. Only what belongs
 * to the new moment is in it. After a skip, a pause or a hang nothing of what was passed over is caught up on, and a
 * moment that was heard is not heard again unless the person goes back.
 */
import { shownCueAt } from '../walkthrough/shown-cue.ts';
import type { ExerciseStep } from '../walkthrough/routine.ts';
import type { WalkthroughMoment } from '../walkthrough/walkthrough-engine.ts';
import type { SoundId } from './sound-id.ts';
import {
  FRESH_MS,
  speech,
  WORTH_SAYING_MS,
  type Cue,
  type HeardMoment,
  type Utterance,
} from './utterance.ts';
import { isStartCounted, withinWork } from './work-cues.ts';

/** A step that was last seen this close to its end has run out; anything earlier means that it was left. */
const NEAR_END_MS = 2_000;
/** The call to come back comes this long before the walk is over: there is a way to go. */
const COME_BACK_MS = 2_000;

/**
 * `previous`: the moment heard last, null at the start. `next`: null once the steps are over. Both are moments of a
 * break that runs; whoever calls says nothing while it is held.
 */
export function cuesBetween(previous: HeardMoment | null, next: HeardMoment | null): readonly Cue[] {
  const ended = previous !== null && hasRunOut(previous) ? soundOfEnd(previous) : null;
  if (next === null) return sounds(ended);
  if (previous !== null && isSamePhase(previous, next)) return withinPhase(previous, next);
  if (previous !== null && isWalkedOn(previous, next)) return [];
  const isFresh = next.phaseElapsedMs < FRESH_MS;
  const hasLeftStep = previous?.stepIndex !== next.stepIndex;
  const sound = isFresh ? (soundOfStart(next) ?? (hasLeftStep ? ended : null)) : null;
  // Back early and awaiting wait for the person: there is always time to say so.
  const isWorthSaying = isFresh || isWaiting(next) || phaseLeftMs(next) >= WORTH_SAYING_MS;
  return [...sounds(sound), ...(isWorthSaying ? speech(sentenceFor(next)) : [])];
}

/** Of two such moments nothing but numbers and the cues of a movement are heard. */
export function isSamePhase(a: HeardMoment, b: HeardMoment): boolean {
  return (
    a.stepIndex === b.stepIndex &&
    a.phase === b.phase &&
    a.sideIndex === b.sideIndex &&
    a.walkManner === b.walkManner
  );
}

function isWaiting({ phase, walkManner }: HeardMoment): boolean {
  return phase === 'walk' && (walkManner === 'back-early' || walkManner === 'awaiting');
}

/** Who walks the rest knows what to do. */
function isWalkedOn(previous: HeardMoment, next: HeardMoment): boolean {
  const isSameWalk = previous.stepIndex === next.stepIndex && next.phase === 'walk';
  return isSameWalk && previous.walkManner === 'back-early' && next.walkManner === 'away';
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

function sentenceFor(moment: HeardMoment): Utterance | null {
  const { step } = moment;
  switch (step.kind) {
    case 'posture-check':
      return { kind: 'posture', checks: step.checks };
    case 'walk':
      return sentenceForWalk(moment, step.durationMs);
    case 'exercise':
      return sentenceForExercise(moment, step);
  }
}

function sentenceForWalk({ walkManner, stepRemainingMs }: HeardMoment, durationMs: number): Utterance {
  switch (walkManner) {
    case 'away':
      return { kind: 'walk', durationMs };
    case 'on-the-spot':
      return { kind: 'walk-on-the-spot', durationMs };
    case 'back-early':
      return { kind: 'back-early', durationMs, remainingMs: stepRemainingMs };
    case 'awaiting':
      return { kind: 'awaiting' };
  }
}

function sentenceForExercise(moment: HeardMoment, step: ExerciseStep): Utterance | null {
  const { phase, side, isWelcome, repetition } = moment;
  switch (phase) {
    case 'get-ready':
      return { kind: 'get-ready', exerciseId: step.exerciseId, isWelcome };
    case 'work': {
      const cue = shownCueAt(step, repetition).message;
      return { kind: 'go', cue, side, count: isStartCounted(moment) ? 1 : null };
    }
    case 'change-side':
      return { kind: 'switch', side };
    case 'settle':
      return { kind: 'rest' };
    case 'check':
    case 'walk':
      return null;
  }
}

function withinPhase(previous: HeardMoment, next: HeardMoment): readonly Cue[] {
  switch (next.phase) {
    case 'walk':
      return sounds(isReached(COME_BACK_MS, previous, next) ? 'come-back' : null);
    case 'work':
      return next.step.kind === 'exercise' ? withinWork(previous, next, next.step) : [];
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

function phaseLeftMs({ phaseMs, phaseElapsedMs }: WalkthroughMoment): number {
  return phaseMs - phaseElapsedMs;
}

function sounds(sound: SoundId | null): readonly Cue[] {
  return sound === null ? [] : [{ kind: 'sound', sound }];
}
