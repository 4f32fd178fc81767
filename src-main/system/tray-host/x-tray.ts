/**
 * The tray of the X server (XEmbed), as i3bar, trayer and tint2 have it: who owns its selection. Electron takes its icon
 * there by itself when D-Bus knows of no tray.
 */
import type { Disposable } from '../../../shared/lib/disposable.ts';
import { askX, connectX } from '../x-server/connect-x.ts';
import { loadX11, type XClient, type XDisplay, type XId } from '../x-server/x11-module.ts';

export class XTray implements Disposable {
  readonly #onAppear: () => void;
  #client: XClient | null = null;
  #isThere = false;
  #isDisposed = false;

  /** @param onAppear called once, when there is a tray; one that goes and comes again finds its icons by itself */
  constructor(onAppear: () => void) {
    this.#onAppear = onAppear;
  }

  get isThere(): boolean {
    return this.#isThere;
  }

  /** Settles when it is known whether there is one; rejects when the server cannot be reached. */
  async watch(display: string): Promise<void> {
    const [{ eventMask }, connected] = await Promise.all([loadX11(), connectX(display)]);
    if (this.#isDisposed) {
      connected.client.terminate();
      return;
    }
    this.#client = connected.client;
    const selection = await selectionOf(connected, display);
    // A tray that comes tells all programs so: the owner is then asked for again. Heard before it is asked for first.
    connected.client.on('event', ({ name }) => {
      if (name === 'ClientMessage') this.#look(selection).catch(() => undefined);
    });
    const root = connected.screen[0]?.root ?? 0;
    connected.client.ChangeWindowAttributes(root, { eventMask: eventMask.StructureNotify });
    await this.#look(selection);
  }

  dispose(): void {
    this.#isDisposed = true;
    this.#client?.terminate();
    this.#client = null;
  }

  async #look(selection: XId): Promise<void> {
    const client = this.#client;
    if (client === null) return;
    const owner = await askX<XId>((answer) => client.GetSelectionOwner(selection, answer));
    if (owner === 0 || this.#isThere || this.#isDisposed) return;
    this.#isThere = true;
    this.dispose();
    this.#onAppear();
  }
}

/** Each screen of a display has a tray of its own. */
function selectionOf({ client }: XDisplay, display: string): Promise<XId> {
  const screen = /\.(\d+)$/.exec(display)?.[1] ?? '0';
  return askX((answer) => client.InternAtom(false, `_NET_SYSTEM_TRAY_S${screen}`, answer));
}
