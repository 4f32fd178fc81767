/** Builds who tells whether somebody is there, and what keeps the display awake: each has to know of the other. */
import { app, powerMonitor, powerSaveBlocker } from 'electron';
import type { DisposableStore } from '../../shared/lib/disposable.ts';
import { NATURAL_PAUSE_MS } from '../../shared/schedule/memory/limits.ts';
import type { DisplayWake } from '../ports/display-wake.ts';
import type { WatchfulPresence } from '../ports/presence.ts';
import type { SetTimer } from '../ports/timer.ts';
import { ElectronDisplayWake } from '../system/display-wake/electron-display-wake.ts';
import type { MessageBuses } from '../system/message-bus/message-buses.ts';
import { createPresence } from '../system/presence/create-presence.ts';
import { listenToOwnSounds, OwnTouches, SOUND_LINGERS_MS } from '../system/presence/own-touches.ts';
import { log } from './log.ts';

export interface PresenceDependencies {
  readonly buses: MessageBuses;
  readonly clockRate: number;
  readonly awayAfterMs: () => number;
  readonly setTimer: SetTimer;
}

export function buildPresence(
  owned: DisposableStore,
  dependencies: PresenceDependencies,
): { readonly presence: WatchfulPresence; readonly displayWake: DisplayWake } {
  const now = (): number => performance.now();
  const ownTouches = new OwnTouches();
  const noteTouch = (inMs: number): void => {
    // What was true input is to be known before it.
    presence.read();
    ownTouches.note(now() + inMs);
  };
  const displayWake = owned.own(
    new ElectronDisplayWake({ powerSaveBlocker, now, beforeRelease: () => noteTouch(0) }),
  );
  owned.own(listenToOwnSounds(app, () => noteTouch(SOUND_LINGERS_MS)));
  const presence: WatchfulPresence = owned.own(
    createPresence({
      ...dependencies,
      platform: process.platform,
      environment: process.env,
      powerMonitor,
      now,
      quietAfterMs: NATURAL_PAUSE_MS,
      log,
      ownTouches,
      isDisplayHeld: () => displayWake.isHeld,
    }),
  );
  return { presence, displayWake };
}
