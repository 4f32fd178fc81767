/** What Chromium must be told before it starts so that no part of it asks for the address of another computer. */

export interface NetworkSwitch {
  readonly name: string;
  readonly value: string;
}

/**
 * Append these before the app is ready: afterwards they are not read any more. Pages are kept to themselves by their
 * own guard; this is for what Chromium asks for by itself, in whatever version. The name of this computer stays, for
 * the development server.
 */
export const networkSwitches: readonly NetworkSwitch[] = [
  { name: 'host-resolver-rules', value: 'MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1' },
];
