/**
 * A break that nobody can reach ends. On Linux the desktop decides which window is seen and has the keyboard: a tiling
 * window manager leaves the guide behind on its workspace and tells nobody. What tells is that the guide has lost the
 * keyboard, gets it back by no asking, and that somebody uses the computer without any of it coming to an overlay.
 */
import { Replaceable } from '../../shared/lib/disposable.ts';
import type { SetTimer } from '../ports/timer.ts';

/** Longer than a desktop takes to hand the keyboard on by itself when windows come and go. */
export const LOOK_AGAIN_AFTER_MS = 500;

/** A desktop that refuses so often refuses for ever, and asking on would only disturb. */
export const ASKS = 4;

/** So many looks at somebody who works elsewhere: a few seconds. */
export const LOOKS_UNTIL_OVER = 8;

export interface GuideReachDependencies {
  readonly setTimer: SetTimer;
  /** Whether somebody uses the computer at this moment. */
  readonly isPersonActive: () => boolean;
  readonly onOutOfReach: () => void;
}

interface ReachableGuide {
  hasKeys(): boolean;
  /** Asks the desktop to show it and to give it the keyboard. */
  ask(): void;
}

export interface GuideReach {
  /** A guide that is meant to be on the screen has not got the keyboard yet, or lost it. */
  lost(guide: ReachableGuide): void;
  /** It has the keyboard again, or left the screen. */
  settled(): void;
  /** Something that the person did came to an overlay. */
  heard(): void;
}

export function createGuideReach(dependencies: GuideReachDependencies): GuideReach {
  const { setTimer, isPersonActive, onOutOfReach } = dependencies;
  const timer = new Replaceable();
  let wasHeard = false;
  const lookAgain = (guide: ReachableGuide, looks: number, unheard: number): void => {
    const look = setTimer(() => {
      if (guide.hasKeys()) return;
      const missed = wasHeard ? 0 : unheard + (isPersonActive() ? 1 : 0);
      wasHeard = false;
      if (missed >= LOOKS_UNTIL_OVER) {
        onOutOfReach();
        return;
      }
      lookAgain(guide, looks + 1, missed);
      if (looks < ASKS) guide.ask();
    }, LOOK_AGAIN_AFTER_MS);
    timer.hold(look);
  };
  return {
    lost(guide) {
      wasHeard = false;
      lookAgain(guide, 0, 0);
    },
    settled: () => timer.dispose(),
    heard() {
      wasHeard = true;
    },
  };
}
