/**
 * The sitting clock: how long somebody has sat since the last full recovery, as a pure function of what was observed.
 * Closed forms, not running sums, so that neither the number of observations nor their spacing changes the result.
 * Rules: specification, section 2.
 */
import { KEPT_AWAKE_LIMIT_MS } from '../memory/limits.ts';
import type { Observation } from '../schedule-event.ts';

export type Stance = 'sitting' | 'standing';

/** Somebody is there; time since the last input counts as sitting until it has lasted `awayAfterMs`. */
export interface PresentClock {
  readonly kind: 'present';
  readonly sittingAtInputMs: number;
  readonly lastInputAtMs: number;
  readonly stance: Stance;
  /** Monotonic time at which this stance began. */
  readonly stanceSinceMs: number;
  readonly observedAtMs: number;
}

/** Nobody is there; the clock runs back. */
interface AwayClock {
  readonly kind: 'away';
  readonly sinceMs: number;
  readonly sinceWallMs: number;
  readonly departureSittingMs: number;
  readonly observedAtMs: number;
}

export type SittingClock = PresentClock | AwayClock;

export interface SittingRules {
  /** Sitting after which a break is due. */
  readonly intervalMs: number;
  /** Time away that takes a full clock to zero. */
  readonly fullRecoveryMs: number;
  readonly awayAfterMs: number;
  /** An observation that comes later than expected by more than this has time away before it, whatever was signalled. */
  readonly latenessAllowedMs: number;
}

/** What one observation changed, besides the clock itself. */
export interface SittingObservation {
  readonly clock: SittingClock;
  /** Monotonic instant at which the person left, when this observation found out. */
  readonly departedAtMs: number | null;
  readonly returned: ReturnFromAway | null;
}

export interface ReturnFromAway {
  readonly sinceWallMs: number;
  readonly awayMs: number;
  readonly departureSittingMs: number;
  readonly returnedAtMs: number;
}

/** Standing counts half. */
export function sittingRate(stance: Stance): number {
  return stance === 'sitting' ? 1 : 0.5;
}

export function presentClock(sittingMs: number, atMs: number, stance: Stance = 'sitting'): PresentClock {
  return {
    kind: 'present',
    sittingAtInputMs: sittingMs,
    lastInputAtMs: atMs,
    stance,
    stanceSinceMs: atMs,
    observedAtMs: atMs,
  };
}

/**
 * What is left of `sittingMs` after `awayMs` of time away: a full clock reaches zero in `fullRecoveryMs`, in a
 * straight line, and one above full takes no longer than a full one.
 */
export function recoveredSittingMs(sittingMs: number, awayMs: number, rules: SittingRules): number {
  const ratePerMs = Math.max(rules.intervalMs, sittingMs) / rules.fullRecoveryMs;
  return Math.max(0, sittingMs - Math.max(0, awayMs) * ratePerMs);
}

export function sittingMsAt(clock: SittingClock, atMs: number, rules: SittingRules): number {
  if (clock.kind === 'away') return recoveredSittingMs(clock.departureSittingMs, atMs - clock.sinceMs, rules);
  const sinceInputMs = Math.max(0, atMs - clock.lastInputAtMs);
  return clock.sittingAtInputMs + sinceInputMs * sittingRate(clock.stance);
}

/** "I am standing" and "I am sitting": the person has just acted, so this is an input too. */
export function changeStance(
  clock: SittingClock,
  stance: Stance,
  atMs: number,
  rules: SittingRules,
): SittingClock {
  if (clock.kind === 'away' || clock.stance === stance) return clock;
  return presentClock(sittingMsAt(clock, atMs, rules), atMs, stance);
}

/** `expectedAtMs`: when this observation was to be made at the latest, as the one before it promised. */
export function observeSitting(
  clock: SittingClock,
  seen: Observation,
  rules: SittingRules,
  expectedAtMs: number,
): SittingObservation {
  const atMs = seen.clock.monotonicMs;
  if (clock.kind === 'away') return observeAway(clock, seen, rules, null);
  const isUnobserved = atMs - Math.max(clock.observedAtMs, expectedAtMs) > rules.latenessAllowedMs;
  if (isUnobserved) {
    const away = leave(clock, clock.observedAtMs, seen, rules);
    return observeAway(away, seen, rules, clock.observedAtMs);
  }
  const realInputAtMs = atMs - (seen.presence.idleMs ?? 0);
  const believedUntilMs = realInputAtMs + (seen.presence.isDisplayKeptAwake ? KEPT_AWAKE_LIMIT_MS : 0);
  const inputAtMs = Math.max(clock.lastInputAtMs, Math.min(atMs, believedUntilMs));
  if (seen.presence.isLocked || seen.presence.isSuspended) {
    const leftAtMs = Math.min(atMs, Math.max(inputAtMs, clock.observedAtMs));
    return { clock: leave(clock, leftAtMs, seen, rules), departedAtMs: leftAtMs, returned: null };
  }
  if (atMs - inputAtMs >= rules.awayAfterMs)
    return { clock: leave(clock, inputAtMs, seen, rules), departedAtMs: inputAtMs, returned: null };
  const present: PresentClock = {
    ...clock,
    sittingAtInputMs: sittingMsAt(clock, inputAtMs, rules),
    lastInputAtMs: inputAtMs,
    observedAtMs: atMs,
  };
  return { clock: present, departedAtMs: null, returned: null };
}

function leave(clock: PresentClock, leftAtMs: number, seen: Observation, rules: SittingRules): AwayClock {
  return {
    kind: 'away',
    sinceMs: leftAtMs,
    sinceWallMs: seen.clock.wallMs - (seen.clock.monotonicMs - leftAtMs),
    departureSittingMs: sittingMsAt(clock, leftAtMs, rules),
    observedAtMs: seen.clock.monotonicMs,
  };
}

function observeAway(
  clock: AwayClock,
  seen: Observation,
  rules: SittingRules,
  departedAtMs: number | null,
): SittingObservation {
  const atMs = seen.clock.monotonicMs;
  const { idleMs, isLocked, isSuspended } = seen.presence;
  const inputAtMs = atMs - (idleMs ?? 0);
  const isBack =
    !isLocked && !isSuspended && inputAtMs > clock.sinceMs && atMs - inputAtMs < rules.awayAfterMs;
  if (!isBack) return { clock: { ...clock, observedAtMs: atMs }, departedAtMs, returned: null };
  const sittingMs = sittingMsAt(clock, inputAtMs, rules);
  return {
    clock: { ...presentClock(sittingMs, inputAtMs), observedAtMs: atMs },
    departedAtMs,
    returned: {
      sinceWallMs: clock.sinceWallMs,
      awayMs: inputAtMs - clock.sinceMs,
      departureSittingMs: clock.departureSittingMs,
      returnedAtMs: inputAtMs,
    },
  };
}
