/** Connections to the X server of this computer, for what Electron does not tell. */
import { existsSync } from 'node:fs';
import { loadX11, type XDisplay } from './x11-module.ts';

/** `:0` and `unix:0`; a display on another computer would mean the network. */
export function localDisplay(environment: NodeJS.ProcessEnv): string | null {
  const number = /^(?:unix)?:(\d+(?:\.\d+)?)$/.exec(environment['DISPLAY'] ?? '')?.[1];
  return number === undefined ? null : `:${number}`;
}

/** Rejects when the server cannot be reached. */
export async function connectX(display: string): Promise<XDisplay> {
  // Where the socket is missing the library would try the network, on this computer, but network all the same.
  if (!existsSync(socketOf(display))) throw new Error('the X server has no socket here');
  const x11 = await loadX11();
  const connected = await new Promise<XDisplay>((resolve, reject) => {
    const client = x11.createClient({ display }, (error, value) => {
      if (error == null) resolve(value);
      else reject(new Error('the X server refuses a connection'));
    });
    client.on('error', () => reject(new Error('the X server cannot be reached')));
  });
  // Errors about windows that have just gone are of no interest; without a listener they would end the app.
  connected.client.on('error', () => undefined);
  return connected;
}

/** Where a server of this computer listens; Xorg, Xwayland, Xvfb and Xvnc alike. */
function socketOf(display: string): string {
  return `/tmp/.X11-unix/X${/\d+/.exec(display)?.[0] ?? ''}`;
}

/** One question to the server. */
export function askX<T>(question: (answer: (error: unknown, value: T) => void) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    question((error, value) => {
      if (error == null) resolve(value);
      else reject(new Error('the X server does not answer this'));
    });
  });
}
