/**
 * Whether somebody really walks, told by the absence of input. Pure; knows nothing of breaks.
 *
 * The first seconds of a walk are for getting up: input in them says nothing. After that a stretch of input that has
 * certainly lasted two seconds is somebody who is back; a shorter one is a bumped desk or a cat. Systems tell the time
 * since the last input in whole seconds, so of each input only the second is known, and a stretch is taken for as
 * short as it can have been. The end of a lock is somebody who is back at once: nobody types a password by accident.
 */
import { seconds } from '../../time/durations.ts';
import type { PresenceReading } from '../schedule-event.ts';

/** Getting up, pushing the chair back, a last look at the screen. */
export const GETTING_UP_MS = seconds(10);
/** Input for longer than this is no accident. */
const TOUCH_MS = seconds(2);
/** After so long without input the next one is a new stretch. */
const TOUCH_GAP_MS = seconds(5);
/** Who came back early and then touches nothing for so long has walked on. */
export const WALKED_ON_AFTER_MS = seconds(20);
/** How long the break waits for somebody who is still out when the walk is over. */
export const WAITS_FOR_RETURN_MS = seconds(180);

/** Input that is still going on, by the instants between which it certainly went on. */
interface Touch {
  readonly fromMs: number;
  readonly toMs: number;
}

export interface WalkWatch {
  /** On the spot, in front of the screen: input is not asked about. */
  readonly isOnTheSpot: boolean;
  /** Where the system does not tell of input, the walk simply runs its time. */
  readonly isIdleKnown: boolean;
  readonly isLocked: boolean;
  /** Input before this is somebody getting up. */
  readonly countsFromMs: number;
  readonly touch: Touch | null;
  /** Time of this walk that was spent at the desk. */
  readonly atDeskMs: number;
  /** Time spent outside beyond the planned end. */
  readonly waitedMs: number;
}

export function startWatch(atMs: number): WalkWatch {
  return {
    isOnTheSpot: false,
    isIdleKnown: true,
    isLocked: false,
    countsFromMs: atMs + GETTING_UP_MS,
    touch: null,
    atDeskMs: 0,
    waitedMs: 0,
  };
}

/** The same walk goes on after an interruption: there is a chair to get up from again. */
export function goOnWatching(watch: WalkWatch, atMs: number): WalkWatch {
  return { ...watch, countsFromMs: atMs + GETTING_UP_MS, touch: null };
}

/** The walk ends when the person is back, not when its time is over. */
export function isWatching(watch: WalkWatch | null): boolean {
  return watch !== null && watch.isIdleKnown && !watch.isOnTheSpot;
}

/** One look. `backSinceMs` is set when it shows that the person is back. */
export function look(
  watch: WalkWatch,
  presence: PresenceReading,
  atMs: number,
  idleGrainMs: number,
): { readonly watch: WalkWatch; readonly backSinceMs: number | null } {
  // Asleep, a lock says nothing new: whether it has been ended is seen after waking.
  const isLocked = presence.isLocked || (presence.isSuspended && watch.isLocked);
  const seen = { ...watch, isIdleKnown: presence.idleMs !== null, isLocked };
  if (isShut(presence)) return { watch: { ...seen, touch: null }, backSinceMs: null };
  if (watch.isLocked) return { watch: { ...seen, touch: null }, backSinceMs: atMs };
  if (presence.idleMs === null) return { watch: { ...seen, touch: null }, backSinceMs: null };
  const touch = touchAt(watch, presence.idleMs, atMs, idleGrainMs);
  const isBack = touch !== null && touch.toMs - touch.fromMs >= TOUCH_MS;
  return { watch: { ...seen, touch }, backSinceMs: isBack ? touch.fromMs : null };
}

/** Nothing new was found out. */
export function isSameWatch(one: WalkWatch | null, other: WalkWatch | null): boolean {
  if (one === null || other === null) return one === other;
  return (
    one.isOnTheSpot === other.isOnTheSpot &&
    one.isIdleKnown === other.isIdleKnown &&
    one.isLocked === other.isLocked &&
    one.countsFromMs === other.countsFromMs &&
    one.touch?.fromMs === other.touch?.fromMs &&
    one.touch?.toMs === other.touch?.toMs &&
    one.atDeskMs === other.atDeskMs &&
    one.waitedMs === other.waitedMs
  );
}

function touchAt(watch: WalkWatch, idleMs: number, atMs: number, idleGrainMs: number): Touch | null {
  const atLatestMs = atMs - idleMs;
  if (idleMs > TOUCH_GAP_MS + idleGrainMs || atLatestMs < watch.countsFromMs) return null;
  if (watch.touch === null) return { fromMs: atLatestMs, toMs: atLatestMs };
  return { ...watch.touch, toMs: Math.max(watch.touch.toMs, atLatestMs - idleGrainMs) };
}

/** Nobody can work behind a locked screen or on a sleeping computer, whatever moves the pointer. */
export function isShut(presence: PresenceReading): boolean {
  return presence.isLocked || presence.isSuspended;
}
