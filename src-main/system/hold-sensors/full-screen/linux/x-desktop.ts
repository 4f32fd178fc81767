/** One connection to the X server: which window is active, whether it fills the screen, and when that changes. */
import { askX, connectX } from '../../../x-server/connect-x.ts';
import { loadX11, type XClient, type XDisplay, type XId } from '../../../x-server/x11-module.ts';

export interface ActiveWindow {
  readonly isFullScreen: boolean;
  /** Null where the window does not say whose it is. */
  readonly pid: number | null;
}

type XMasks = Awaited<ReturnType<typeof loadX11>>['eventMask'];

const atomNames = ['_NET_ACTIVE_WINDOW', '_NET_WM_STATE', '_NET_WM_STATE_FULLSCREEN', '_NET_WM_PID'] as const;
type Atoms = Readonly<Record<(typeof atomNames)[number], XId>>;

/** Number of 32-bit values of a property that are read. */
const PROPERTY_LENGTH = 1_024;

export class XDesktop {
  readonly #client: XClient;
  readonly #root: XId;
  readonly #atoms: Atoms;
  readonly #masks: XMasks;
  readonly #onLost = new Set<() => void>();
  #isListening = false;
  /** The window whose properties are listened to, besides the root's. */
  #listened: XId | null = null;
  #isLost = false;

  private constructor(display: XDisplay, atoms: Atoms, masks: XMasks) {
    this.#client = display.client;
    this.#root = display.screen[0]?.root ?? 0;
    this.#atoms = atoms;
    this.#masks = masks;
    this.#client.on('end', () => this.#lose());
  }

  /** Rejects when the server cannot be reached. */
  static async open(display: string): Promise<XDesktop> {
    const [{ eventMask }, connected] = await Promise.all([loadX11(), connectX(display)]);
    const numbers = await Promise.all(
      atomNames.map((name) => askX<XId>((answer) => connected.client.InternAtom(false, name, answer))),
    );
    const atoms = Object.fromEntries(atomNames.map((name, index) => [name, numbers[index] ?? 0])) as Atoms;
    return new XDesktop(connected, atoms, eventMask);
  }

  get isLost(): boolean {
    return this.#isLost;
  }

  /** Null when no window is active. */
  async activeWindow(): Promise<ActiveWindow | null> {
    const [window = 0] = await this.#numbers(this.#root, '_NET_ACTIVE_WINDOW');
    if (window === 0) return null;
    if (this.#isListening) this.#listenTo(window);
    try {
      const states = await this.#numbers(window, '_NET_WM_STATE');
      const [pid = null] = await this.#numbers(window, '_NET_WM_PID');
      return { isFullScreen: states.includes(this.#atoms._NET_WM_STATE_FULLSCREEN), pid };
    } catch {
      // It is gone.
      return null;
    }
  }

  /** Until closed. The state of a window is heard of once it has been looked at. */
  listen(onChange: () => void, onLost: () => void): void {
    this.#isListening = true;
    this.#onLost.add(onLost);
    this.#client.on('event', ({ name, wid, atom }) => {
      // A window manager may go on calling a window active that is gone.
      const isGone = name === 'UnmapNotify' || name === 'DestroyNotify';
      const isActive = wid === this.#root && atom === this.#atoms._NET_ACTIVE_WINDOW;
      const isState = wid === this.#listened && atom === this.#atoms._NET_WM_STATE;
      if (isGone || (name === 'PropertyNotify' && (isActive || isState))) onChange();
    });
    this.#client.ChangeWindowAttributes(this.#root, { eventMask: this.#masks.PropertyChange });
  }

  close(): void {
    this.#onLost.clear();
    this.#isLost = true;
    this.#client.terminate();
  }

  #listenTo(window: XId): void {
    // Said anew at every look: the number of a window that is gone may be given to another.
    this.#listened = window;
    const { PropertyChange, StructureNotify } = this.#masks;
    this.#client.ChangeWindowAttributes(window, { eventMask: PropertyChange | StructureNotify });
  }

  async #numbers(window: XId, name: keyof Atoms): Promise<readonly number[]> {
    const { data } = await askX<{ readonly data: Buffer }>((answer) =>
      this.#client.GetProperty(0, window, this.#atoms[name], 0, 0, PROPERTY_LENGTH, answer),
    );
    return Array.from({ length: Math.floor(data.length / 4) }, (_, index) => data.readUInt32LE(index * 4));
  }

  #lose(): void {
    this.#isLost = true;
    for (const listener of [...this.#onLost]) listener();
  }
}
