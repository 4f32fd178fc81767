/**
 * GNOME's idle monitor, on Wayland and X11. It tells when there has been no input for a while and of the first input
 * after that; what lies in between is asked for while somebody wants to know. Nothing is polled.
 */
import { DisposableStore, type Disposable } from '../../../../shared/lib/disposable.ts';
import { hasOwner, watchOwner, type MessageBus } from '../../message-bus/message-bus.ts';
import type { IdleSource, SourceContext } from '../presence-parts.ts';
import { QuietTracker } from '../quiet-tracker.ts';

const MUTTER = 'org.gnome.Mutter.IdleMonitor';
const monitor = { service: MUTTER, path: '/org/gnome/Mutter/IdleMonitor/Core', interface: MUTTER };

/** Nobody needs to know more often than this. */
const ASK_EVERY_MS = 250;
/** A monitor that gave no answer is tried again after so long. */
const TRY_AGAIN_AFTER_MS = 60_000;

type Watch = 'quiet' | 'away' | 'active';

export class MutterIdle implements IdleSource, Disposable {
  readonly name = "GNOME's idle monitor";
  readonly #bus: MessageBus;
  readonly #context: SourceContext;
  readonly #owned = new DisposableStore();
  readonly #watches = new Map<Watch, number>();
  /** Fired before the answer that says which watch it is. */
  readonly #firedEarly = new Set<number>();
  #tracker: QuietTracker;
  #awayAfterMs = 0;
  #isOwned = false;
  #isAway = false;
  #isBusy = false;
  /** How often input was told of. */
  #inputs = 0;
  /** How often the monitor was lost: what it had answered before, but is only read afterwards, counts no more. */
  #losses = 0;
  #askedAtMs = -Infinity;
  #isDisposed = false;
  /** Settles when the monitor has answered, or is known to be missing. */
  readonly ready: Promise<void>;

  constructor(bus: MessageBus, context: SourceContext) {
    this.#bus = bus;
    this.#context = context;
    this.#tracker = new QuietTracker(context.quietAfterMs);
    this.#owned.own(
      bus.onSignal({ ...monitor, member: 'WatchFired' }, ([id]) => {
        if (typeof id === 'number') this.#hear(id);
      }),
    );
    this.#owned.own(
      watchOwner(bus, MUTTER, (isOwned) => {
        this.#forget();
        this.#isOwned = isOwned;
        if (isOwned) void this.#begin();
        else context.onChange();
      }),
    );
    void bus.lost.then(() => {
      this.#isOwned = false;
      this.#forget();
    });
    this.ready = this.#look();
  }

  readIdleMs(): number | null {
    const atMs = this.#context.now();
    this.#refresh(atMs);
    return this.#tracker.idleMs(atMs);
  }

  areEdgesSignalled(): boolean {
    return this.#watches.has('quiet') && this.#watches.has('away');
  }

  dispose(): void {
    this.#isDisposed = true;
    for (const id of this.#watches.values()) void this.#call('RemoveWatch', 'u', id);
    this.#forget();
    this.#owned.dispose();
  }

  async #look(): Promise<void> {
    this.#isOwned = await hasOwner(this.#bus, MUTTER);
    if (this.#isOwned) await this.#begin();
  }

  async #begin(): Promise<void> {
    await this.#once(async () => {
      await this.#learnIdle();
      await this.#addIdleWatch('quiet', this.#context.quietAfterMs);
      await this.#watchAway();
    });
    this.#context.onChange();
  }

  async #watchAway(): Promise<void> {
    const before = this.#watches.get('away');
    if (before !== undefined) await this.#call('RemoveWatch', 'u', before);
    this.#awayAfterMs = this.#context.awayAfterMs();
    await this.#addIdleWatch('away', this.#awayAfterMs);
  }

  /** Brings up to date what is not told by itself. */
  #refresh(atMs: number): void {
    if (!this.#isOwned || this.#isBusy) return;
    if (!this.areEdgesSignalled()) {
      if (atMs - this.#askedAtMs >= TRY_AGAIN_AFTER_MS) void this.#begin();
    } else if (this.#awayAfterMs !== this.#context.awayAfterMs()) {
      void this.#once(() => this.#watchAway());
    } else if (!this.#tracker.isQuiet && atMs - this.#askedAtMs >= ASK_EVERY_MS) {
      void this.#once(() => this.#learnIdle());
    }
  }

  async #once(act: () => Promise<void>): Promise<void> {
    this.#isBusy = true;
    await act();
    this.#isBusy = false;
  }

  async #learnIdle(): Promise<void> {
    this.#askedAtMs = this.#context.now();
    const inputs = this.#inputs;
    const losses = this.#losses;
    const idleMs = await this.#call('GetIdletime');
    if (losses !== this.#losses) return;
    if (idleMs === null) this.#forget();
    // Input that was told of meanwhile is newer.
    else if (inputs === this.#inputs) this.#tracker.answered(idleMs, this.#context.now());
  }

  async #addIdleWatch(watch: 'quiet' | 'away', afterMs: number): Promise<void> {
    const losses = this.#losses;
    this.#claim(watch, await this.#call('AddIdleWatch', 't', BigInt(Math.ceil(afterMs))), losses);
  }

  async #watchForInput(): Promise<void> {
    if (this.#watches.has('active')) return;
    const losses = this.#losses;
    this.#claim('active', await this.#call('AddUserActiveWatch'), losses);
  }

  /** @param losses how often the monitor had been lost when the watch was asked for */
  #claim(watch: Watch, id: number | null, losses: number): void {
    if (id === null || losses !== this.#losses || this.#isDisposed) return;
    this.#watches.set(watch, id);
    if (this.#firedEarly.delete(id)) this.#hear(id);
  }

  #hear(id: number): void {
    const watch = [...this.#watches].find(([, each]) => each === id)?.[0];
    const atMs = this.#context.now();
    if (watch === undefined) {
      this.#firedEarly.add(id);
    } else if (watch === 'active') {
      // It fires once.
      this.#watches.delete('active');
      this.#inputs += 1;
      this.#tracker.moved(atMs);
      this.#setAway(false);
    } else {
      void this.#goQuiet(watch, atMs);
    }
  }

  async #goQuiet(watch: Watch, atMs: number): Promise<void> {
    const inputs = this.#inputs;
    const losses = this.#losses;
    this.#tracker.wentQuiet(watch === 'quiet' ? this.#context.quietAfterMs : this.#awayAfterMs, atMs);
    // A watch fires late when it was set late, or held back by whoever keeps the display awake.
    await Promise.all([this.#watchForInput(), this.#learnIdle()]);
    // Quiet anew means that there was input, though nobody told of it.
    if (inputs === this.#inputs && losses === this.#losses) this.#setAway(watch === 'away');
  }

  #setAway(isAway: boolean): void {
    if (this.#isAway === isAway) return;
    this.#isAway = isAway;
    this.#context.onChange();
  }

  #forget(): void {
    this.#losses += 1;
    this.#watches.clear();
    this.#firedEarly.clear();
    this.#tracker = new QuietTracker(this.#context.quietAfterMs);
    this.#isAway = false;
  }

  async #call(member: string, signature = '', argument?: number | bigint): Promise<number | null> {
    const body = argument === undefined ? [] : [argument];
    const answer = await this.#bus.call({ ...monitor, member, signature, body });
    return answer.ok && typeof answer.value[0] === 'number' ? answer.value[0] : null;
  }
}
