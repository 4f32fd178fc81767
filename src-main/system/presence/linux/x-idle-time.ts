/**
 * Whether the X server knows the time since the last input at all. Without the extension that counts it Electron is told
 * 0 for ever; a server that only serves Wayland's old programs sees no more than the input to their windows.
 */
import { askX, connectX, localDisplay } from '../../x-server/connect-x.ts';
import type { XClient } from '../../x-server/x11-module.ts';

/** False where nobody says. */
export async function isIdleTimeCounted(environment: NodeJS.ProcessEnv): Promise<boolean> {
  const display = localDisplay(environment);
  if (display === null || isWayland(environment)) return false;
  try {
    const { client } = await connectX(display);
    try {
      return (await hasExtension(client, 'MIT-SCREEN-SAVER')) && !(await hasExtension(client, 'XWAYLAND'));
    } finally {
      client.terminate();
    }
  } catch {
    return false;
  }
}

function isWayland(environment: NodeJS.ProcessEnv): boolean {
  return environment['XDG_SESSION_TYPE'] === 'wayland' || (environment['WAYLAND_DISPLAY'] ?? '') !== '';
}

async function hasExtension(client: XClient, name: string): Promise<boolean> {
  const { present } = await askX<{ readonly present: number }>((answer) =>
    client.QueryExtension(name, answer),
  );
  return present === 1;
}
