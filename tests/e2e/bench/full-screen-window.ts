/** A window that fills the screen, as a film or a presentation does: of this process, which is not the app's. */
import type { Desktop } from './desktop.ts';
import { until } from './until.ts';
import { keepOwnAtoms } from './own-atoms.ts';

/** The part of the `x11` package that is used; it comes without types. */
interface XClient {
  readonly atoms: Readonly<Record<'ATOM' | 'CARDINAL' | 'WM_NAME' | 'STRING', number>>;
  AllocID(): number;
  CreateWindow(window: number, parent: number, ...rest: readonly unknown[]): void;
  InternAtom(onlyIfExists: boolean, name: string, answer: (error: unknown, atom: number) => void): void;
  ChangeProperty(
    mode: number,
    window: number,
    property: number,
    type: number,
    bits: number,
    data: Buffer | string,
  ): void;
  MapWindow(window: number): void;
  on(event: 'error', listener: () => void): unknown;
  terminate(): void;
}

interface XDisplay {
  readonly client: XClient;
  readonly screen: readonly { readonly root: number; readonly black_pixel: number }[];
}

interface XModule {
  createClient(
    options: { readonly display: string },
    answer: (error: unknown, display: XDisplay) => void,
  ): unknown;
}

const TITLE = 'A film';

/** Settles when the window manager has made it the active window. `close` takes it away. */
export async function openFullScreenWindow(desktop: Desktop): Promise<{ close(): void }> {
  // @ts-expect-error -- The package has no types; these are the ones above.
  const { default: x11 } = (await import('x11')) as { readonly default: XModule };
  const { client, screen } = await answerOf<XDisplay>((answer) =>
    x11.createClient({ display: desktop.env['DISPLAY'] ?? '' }, answer),
  );
  keepOwnAtoms(client);
  client.on('error', () => undefined);
  const atom = (name: string): Promise<number> =>
    answerOf((answer) => {
      client.InternAtom(false, name, answer);
    });
  const window = client.AllocID();
  const { root = 0, black_pixel: black = 0 } = screen[0] ?? {};
  client.CreateWindow(window, root, 0, 0, 400, 300, 0, 0, 0, 0, { backgroundPixel: black });
  // Asked for before the window is shown, so that it never stands there in another size.
  const fullScreen = number(await atom('_NET_WM_STATE_FULLSCREEN'));
  client.ChangeProperty(0, window, await atom('_NET_WM_STATE'), client.atoms.ATOM, 32, fullScreen);
  const pid = number(process.pid);
  client.ChangeProperty(0, window, await atom('_NET_WM_PID'), client.atoms.CARDINAL, 32, pid);
  client.ChangeProperty(0, window, await atom('_NET_WM_NAME'), await atom('UTF8_STRING'), 8, TITLE);
  client.MapWindow(window);
  await until(async () => (await desktop.activeWindow())?.title === TITLE, { what: 'the film' });
  return { close: () => client.terminate() };
}

function number(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

function answerOf<T>(ask: (answer: (error: unknown, value: T) => void) => unknown): Promise<T> {
  return new Promise((resolve, reject) => {
    ask((error, value) => {
      if (error == null) resolve(value);
      else reject(new Error('The X server did not answer.'));
    });
  });
}
