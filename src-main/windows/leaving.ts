/**
 * How an overlay leaves the screen while the Escape that ended its break is still down. Its repeats would go to the
 * program beneath, where an Escape leaves full screen or throws away what was being written. So the window is taken
 * out of sight but keeps the keyboard until the key is up.
 */
import type { BrowserWindow } from 'electron';
import type { EscapeHold } from './escape-hold.ts';

/** Outside the window: nothing of it is drawn, and the pointer meets what is beneath. */
const nothing = [{ x: -1, y: -1, width: 1, height: 1 }];

export interface LeavingDependencies {
  /** Whether this system can keep a window from being seen that has the keyboard. */
  readonly canKeepKeys: boolean;
  readonly escape: Pick<EscapeHold, 'isDown' | 'endWhenUp'>;
}

type LeavingWindow = Pick<
  BrowserWindow,
  'isDestroyed' | 'isVisible' | 'hide' | 'destroy' | 'setShape' | 'webContents'
>;

export interface Leaving {
  /** Out of sight at once. */
  hide(): void;
  /** Gone, as soon as it need not keep the keyboard any more. */
  destroy(): void;
}

export function createLeaving(window: LeavingWindow, { canKeepKeys, escape }: LeavingDependencies): Leaving {
  let isKeepingKeys = false;
  return {
    hide() {
      if (window.isDestroyed()) return;
      isKeepingKeys = canKeepKeys && escape.isDown && window.isVisible();
      if (!isKeepingKeys) {
        window.hide();
        return;
      }
      window.setShape(nothing);
      // The break is over for the ears too.
      window.webContents.setAudioMuted(true);
    },
    destroy() {
      if (window.isDestroyed()) return;
      if (isKeepingKeys)
        escape.endWhenUp(() => {
          if (!window.isDestroyed()) window.destroy();
        });
      else window.destroy();
    },
  };
}
