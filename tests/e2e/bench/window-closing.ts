/** Asks a window of an X server to close, as a window manager does. */
import { runTool, type Environment } from './child-processes.ts';
import { keepOwnAtoms } from './own-atoms.ts';

/** The part of the `x11` package that is used; it comes without types. */
interface XClient {
  InternAtom(onlyIfExists: boolean, name: string, answer: (error: unknown, atom: number) => void): void;
  SendEvent(window: number, propagate: boolean, mask: number, event: Buffer): void;
  on(event: 'error', listener: () => void): unknown;
  close(answer: () => void): void;
}

interface XModule {
  createClient(
    options: { readonly display: string },
    answer: (error: unknown, display: { readonly client: XClient }) => void,
  ): unknown;
}

const CLIENT_MESSAGE = 33;

/** @param place of the window in the order in which those on the screen were made, from zero on */
export async function askToClose(env: Environment, place: number): Promise<void> {
  const window = (await windowsInOrder(env))[place];
  if (window === undefined) throw new Error(`There is no window ${place}.`);
  // @ts-expect-error -- The package has no types; these are the ones above.
  const { default: x11 } = (await import('x11')) as { readonly default: XModule };
  const { client } = await answerOf<{ readonly client: XClient }>((answer) => {
    x11.createClient({ display: env['DISPLAY'] ?? '' }, answer);
  });
  keepOwnAtoms(client);
  client.on('error', () => undefined);
  const atom = (name: string): Promise<number> =>
    answerOf((answer) => {
      client.InternAtom(false, name, answer);
    });
  const event = Buffer.alloc(32);
  event.writeUInt8(CLIENT_MESSAGE, 0);
  event.writeUInt8(32, 1);
  event.writeUInt32LE(window, 4);
  event.writeUInt32LE(await atom('WM_PROTOCOLS'), 8);
  event.writeUInt32LE(await atom('WM_DELETE_WINDOW'), 12);
  client.SendEvent(window, false, 0, event);
  await new Promise<void>((resolve) => client.close(resolve));
}

/** Windows of one program are numbered in the order in which they were made. */
async function windowsInOrder(env: Environment): Promise<readonly number[]> {
  const tree = await runTool('xwininfo', ['-root', '-children'], env);
  return [...tree.matchAll(/^ +(0x[0-9a-f]+) /gm)]
    .map(([, id]) => Number(id))
    .sort((one, other) => one - other);
}

function answerOf<T>(ask: (answer: (error: unknown, value: T) => void) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    ask((error, value) => {
      if (error == null) resolve(value);
      else reject(new Error('The X server did not answer.'));
    });
  });
}
