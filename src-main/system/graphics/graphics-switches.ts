/** What Chromium must be told before it starts so that a fault of the graphics never ends the app. */

export interface GraphicsSwitch {
  readonly name: string;
  readonly value?: string;
}

/**
 * Append these before the app is ready. After a few crashes of its graphics process Chromium ends the whole app, which
 * with a bad driver would take the tray icon and the counting with it: a new process costs less.
 */
export const graphicsSwitches: readonly GraphicsSwitch[] = [{ name: 'disable-gpu-process-crash-limit' }];
