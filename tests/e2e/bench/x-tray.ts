/** A tray as i3bar, trayer and tint2 have it: no name on the bus, but the owner of a selection of the X server. */
import type { Desktop } from './desktop.ts';
import { keepOwnAtoms } from './own-atoms.ts';

/** The part of the `x11` package that is used; it comes without types. */
interface XClient {
  AllocID(): number;
  CreateWindow(window: number, parent: number, ...rest: readonly unknown[]): void;
  InternAtom(onlyIfExists: boolean, name: string, answer: (error: unknown, atom: number) => void): void;
  SetSelectionOwner(owner: number, selection: number, time: number): void;
  GetSelectionOwner(selection: number, answer: (error: unknown, owner: number) => void): void;
  SendClientMessage(
    to: number,
    about: number,
    kind: number,
    bits: number,
    data: readonly number[],
    mask: number,
  ): void;
  on(event: 'error', listener: () => void): unknown;
  on(event: 'event', listener: (event: { readonly name: string; readonly wid: number }) => void): unknown;
  terminate(): void;
}

interface XDisplay {
  readonly client: XClient;
  readonly screen: readonly { readonly root: number }[];
}

interface XModule {
  createClient(
    options: { readonly display: string },
    answer: (error: unknown, display: XDisplay) => void,
  ): unknown;
  readonly eventMask: { readonly StructureNotify: number };
}

export interface XTray {
  /** How many icons asked to be taken in. */
  icons(): number;
  /** As when the panel ends. */
  close(): void;
}

/** Settles when it is there. */
export async function startXTray(desktop: Desktop): Promise<XTray> {
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
  const { root = 0 } = screen[0] ?? {};
  client.CreateWindow(window, root, 0, 0, 24, 24);
  let icons = 0;
  client.on('event', ({ name, wid }) => {
    if (name === 'ClientMessage' && wid === window) icons += 1;
  });
  const selection = await atom('_NET_SYSTEM_TRAY_S0');
  client.SetSelectionOwner(window, selection, 0);
  // What every tray says to all programs once it is there.
  const told = [0, selection, window, 0, 0];
  client.SendClientMessage(root, root, await atom('MANAGER'), 32, told, x11.eventMask.StructureNotify);
  const owner = await answerOf<number>((answer) => {
    client.GetSelectionOwner(selection, answer);
  });
  if (owner !== window) throw new Error(`The tray belongs to ${owner}, not to ${window}.`);
  return { icons: () => icons, close: () => client.terminate() };
}

function answerOf<T>(ask: (answer: (error: unknown, value: T) => void) => unknown): Promise<T> {
  return new Promise((resolve, reject) => {
    ask((error, value) => {
      if (error == null) resolve(value);
      else reject(new Error('The X server did not answer.'));
    });
  });
}
