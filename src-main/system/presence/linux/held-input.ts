/**
 * Whether a mouse button or a key is held down, as the X server has it: hands that hold something still make no input,
 * and no pause either. Asked only while watched.
 */
import type { Disposable } from '../../../../shared/lib/disposable.ts';
import { askX, connectX, localDisplay } from '../../x-server/connect-x.ts';
import type { XClient, XId } from '../../x-server/x11-module.ts';
import type { SourceContext } from '../presence-parts.ts';

/** Pressing is input itself: what was pressed since the last look keeps the idle time short anyway. */
const ASK_EVERY_MS = 500;

/** Of the mask of the pointer: its buttons, without the modifiers below them, which may be locked. */
const BUTTONS = 0x1f00;

export class HeldInput implements Disposable {
  readonly #context: Pick<SourceContext, 'setTimer' | 'onChange'>;
  readonly #display: string | null;
  #isHeld = false;
  /** Of the watch under way; null at rest. */
  #watch: AbortController | null = null;

  constructor(context: Pick<SourceContext, 'setTimer' | 'onChange'>, environment: NodeJS.ProcessEnv) {
    this.#context = context;
    this.#display = localDisplay(environment);
  }

  /** False while nobody watches or nobody says. */
  get isHeld(): boolean {
    return this.#isHeld;
  }

  /** Safe to say again. */
  setWatched(isWatched: boolean): void {
    if (isWatched === (this.#watch !== null) || this.#display === null) return;
    this.#watch?.abort();
    this.#watch = null;
    this.#isHeld = false;
    if (!isWatched) return;
    this.#watch = new AbortController();
    void this.#follow(this.#display, this.#watch.signal);
  }

  dispose(): void {
    this.setWatched(false);
  }

  /** Ends with the signal, or with the server; then nobody says. */
  async #follow(display: string, signal: AbortSignal): Promise<void> {
    let client: XClient | null = null;
    try {
      const { client: connected, screen } = await connectX(display);
      client = connected;
      while (!signal.aborted) {
        const isHeld = await askHeld(client, screen[0]?.root ?? 0);
        this.#tell(isHeld, signal);
        await this.#wait(signal);
      }
    } catch {
      this.#tell(false, signal);
    } finally {
      client?.terminate();
    }
  }

  #tell(isHeld: boolean, signal: AbortSignal): void {
    if (signal.aborted || isHeld === this.#isHeld) return;
    this.#isHeld = isHeld;
    this.#context.onChange();
  }

  #wait(signal: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      const end = (): void => {
        timer.dispose();
        signal.removeEventListener('abort', end);
        resolve();
      };
      const timer = this.#context.setTimer(end, ASK_EVERY_MS);
      signal.addEventListener('abort', end);
    });
  }
}

async function askHeld(client: XClient, root: XId): Promise<boolean> {
  const { keyMask } = await askX<{ readonly keyMask: number }>((answer) => client.QueryPointer(root, answer));
  if ((keyMask & BUTTONS) !== 0) return true;
  const keys = await askX<Buffer>((answer) => client.QueryKeymap(answer));
  return keys.some((each) => each !== 0);
}
