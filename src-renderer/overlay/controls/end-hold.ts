/**
 * Ending the break: Escape or the pointer held for two seconds, or the button pressed twice. A pure state machine, so
 * that the way out is proven for every order of events.
 */
import { HOLD_TO_END_MS } from '../../../shared/control/overlay-keys.ts';

/** How long the button waits for its second press. */
export const ARMED_MS = 5_000;

/** Long enough to read what a tap on Escape is answered with. */
export const TOLD_MS = 3_000;

export type EndState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'holding'; readonly by: 'key' | 'pointer'; readonly sinceMs: number }
  | { readonly kind: 'armed'; readonly untilMs: number }
  /** Escape was tapped: what to do is said. */
  | { readonly kind: 'told'; readonly untilMs: number }
  | { readonly kind: 'ended' };

export type EndEvent =
  | { readonly kind: 'hold'; readonly by: 'key' | 'pointer'; readonly atMs: number }
  | { readonly kind: 'release'; readonly by: 'key' | 'pointer'; readonly atMs: number }
  /** Enter or Space on the focused button. */
  | { readonly kind: 'press'; readonly atMs: number }
  /** The window lost the focus: whatever was held is no longer known to be held. */
  | { readonly kind: 'cancel' }
  | { readonly kind: 'tick'; readonly atMs: number };

export const IDLE: EndState = { kind: 'idle' };

/** Main ends the break when the state becomes `ended`, which happens once: nothing leaves that state. */
export function reduceEnd(state: EndState, event: EndEvent): EndState {
  if (state.kind === 'ended') return state;
  switch (event.kind) {
    case 'hold':
      return state.kind === 'holding' ? state : hold(state, event.by, event.atMs);
    case 'release':
      return release(state, event.by, event.atMs);
    case 'press':
      return isArmed(state, event.atMs) ? { kind: 'ended' } : arm(event.atMs);
    case 'cancel':
      return IDLE;
    case 'tick':
      return tick(state, event.atMs);
  }
}

/** The second press counts as soon as it goes down, whatever the first one was: a finger, a button or Escape. */
function hold(state: EndState, by: 'key' | 'pointer', atMs: number): EndState {
  if (isArmed(state, atMs)) return { kind: 'ended' };
  return { kind: 'holding', by, sinceMs: atMs };
}

/** A key let go early is told to be held; a short click asks for a second one. A release of something not held is ignored. */
function release(state: EndState, by: 'key' | 'pointer', atMs: number): EndState {
  if (state.kind !== 'holding' || state.by !== by) return state;
  if (atMs - state.sinceMs >= HOLD_TO_END_MS) return { kind: 'ended' };
  return by === 'pointer' ? arm(atMs) : { kind: 'told', untilMs: atMs + TOLD_MS };
}

function tick(state: EndState, atMs: number): EndState {
  if (state.kind === 'holding' && atMs - state.sinceMs >= HOLD_TO_END_MS) return { kind: 'ended' };
  if ((state.kind === 'armed' || state.kind === 'told') && atMs >= state.untilMs) return IDLE;
  return state;
}

function arm(atMs: number): EndState {
  return { kind: 'armed', untilMs: atMs + ARMED_MS };
}

function isArmed(state: EndState, atMs: number): boolean {
  return state.kind === 'armed' && atMs < state.untilMs;
}

/** How far the hold has come, 0 to 1. */
export function holdShare(state: EndState, nowMs: number): number {
  if (state.kind === 'ended') return 1;
  if (state.kind !== 'holding') return 0;
  return Math.min(1, Math.max(0, (nowMs - state.sinceMs) / HOLD_TO_END_MS));
}
