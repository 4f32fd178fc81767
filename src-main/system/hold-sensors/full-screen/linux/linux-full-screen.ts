/**
 * The active window is somebody else's and fills the screen. X says so; on Wayland it knows only the windows of
 * programs that still speak X, and the others are not seen.
 */
import { errorMessage } from '../../../../../shared/lib/error-words.ts';
import { fail, succeed, type Result } from '../../../../../shared/lib/result.ts';
import type { HoldSensor, HoldSensorListener } from '../../../../ports/hold-sensor.ts';
import { localDisplay } from '../../../x-server/connect-x.ts';
import { XDesktop } from './x-desktop.ts';

export interface LinuxFullScreenOptions {
  readonly environment: NodeJS.ProcessEnv;
  readonly ownProcesses: () => ReadonlySet<number>;
}

export function linuxFullScreen({ environment, ownProcesses }: LinuxFullScreenOptions): HoldSensor {
  const display = localDisplay(environment);
  /** That of the watch; without one each look opens its own. */
  let shared: XDesktop | null = null;
  return {
    reason: 'full-screen',
    async look() {
      if (display === null) return fail('there is no X display on this computer');
      let desktop: XDesktop | null = null;
      try {
        desktop = shared?.isLost === false ? shared : await XDesktop.open(display);
        return await isFullScreen(desktop, ownProcesses());
      } catch (error) {
        return fail(errorMessage(error));
      } finally {
        if (desktop !== shared) desktop?.close();
      }
    },
    watch(listener) {
      let isOver = false;
      const start = async (): Promise<void> => {
        const desktop = display === null ? null : await openToListen(display, listener);
        if (isOver) desktop?.close();
        else shared = desktop;
        if (desktop === null) listener.onLost();
        else listener.onHint();
      };
      void start();
      return {
        dispose() {
          isOver = true;
          shared?.close();
          shared = null;
        },
      };
    },
  };
}

async function openToListen(
  display: string,
  { onHint, onLost }: HoldSensorListener,
): Promise<XDesktop | null> {
  try {
    const desktop = await XDesktop.open(display);
    desktop.listen(onHint, onLost);
    return desktop;
  } catch {
    // The look says what is wrong.
    return null;
  }
}

async function isFullScreen(desktop: XDesktop, own: ReadonlySet<number>): Promise<Result<boolean, string>> {
  const window = await desktop.activeWindow();
  if (window === null) return succeed(false);
  const isOwnWindow = window.pid !== null && own.has(window.pid);
  return succeed(window.isFullScreen && !isOwnWindow);
}
