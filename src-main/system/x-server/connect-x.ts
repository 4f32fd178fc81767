/** Connections to the X server of this computer, for what Electron does not tell. */
import { loadX11, type XDisplay } from './x11-module.ts';

/** `:0` and `unix:0`; a display on another computer would mean the network. */
export function localDisplay(environment: NodeJS.ProcessEnv): string | null {
  const number = /^(?:unix)?:(\d+(?:\.\d+)?)$/.exec(environment['DISPLAY'] ?? '')?.[1];
  return number === undefined ? null : `:${number}`;
}

/** Rejects when the server cannot be reached. */
export async function connectX(display: string): Promise<XDisplay> {
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

/** One question to the server. */
export function askX<T>(question: (answer: (error: unknown, value: T) => void) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    question((error, value) => {
      if (error == null) resolve(value);
      else reject(new Error('the X server does not answer this'));
    });
  });
}
