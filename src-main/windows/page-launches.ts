/**
 * Notices that no page can be started any more. On Linux every page comes from a process that Chromium makes once and
 * never again: where the system has ended that one for want of memory, each break fails until the app is started anew.
 */
import type { App, WebContents } from 'electron';
import { disposable, Replaceable, type Disposable } from '../../shared/lib/disposable.ts';
import { seconds } from '../../shared/time/durations.ts';
import type { SetTimer } from '../ports/timer.ts';

/** One may fail for a passing reason. */
const FAILURES_UNTIL_HOPELESS = 2;

/** The break that failed is closed and recorded by then. */
export const LOOK_AFTER_MS = seconds(1);

export interface PageLaunchesOptions {
  readonly app: Pick<App, 'on' | 'off'>;
  /** Whether a break has the screen: nothing may happen to it. */
  readonly isBreakOn: () => boolean;
  readonly setTimer: SetTimer;
  /** Called once. */
  readonly onHopeless: () => void;
}

export function watchPageLaunches({ app, isBreakOn, setTimer, onHopeless }: PageLaunchesOptions): Disposable {
  let failures = 0;
  const timer = new Replaceable();
  const look = (): void => {
    const later = setTimer(() => {
      timer.dispose();
      if (failures < FAILURES_UNTIL_HOPELESS) return;
      if (isBreakOn()) look();
      else onHopeless();
    }, LOOK_AFTER_MS);
    timer.hold(later);
  };
  const onCreated = (_event: unknown, page: WebContents): void => {
    page.once('did-finish-load', () => (failures = 0));
  };
  const onGone = (_event: unknown, _page: unknown, { reason }: { readonly reason: string }): void => {
    if (reason !== 'launch-failed') return;
    failures += 1;
    if (failures === FAILURES_UNTIL_HOPELESS && !timer.isHeld) look();
  };
  app.on('web-contents-created', onCreated);
  app.on('render-process-gone', onGone);
  return disposable(() => {
    app.off('web-contents-created', onCreated);
    app.off('render-process-gone', onGone);
    timer.dispose();
  });
}
