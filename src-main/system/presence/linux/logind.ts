/** Sleep and lock as the login manager tells them, for this person's session. */
import { DisposableStore, type Disposable } from '../../../../shared/lib/disposable.ts';
import { PROPERTIES, readProperty, type MessageBus } from '../../message-bus/message-bus.ts';
import { WatchedFact } from '../../message-bus/watched-fact.ts';
import type { SourceContext } from '../presence-parts.ts';
import { LOGIND, MANAGER, SESSION } from './logind-names.ts';

export interface LogindOptions {
  readonly pid: number;
  /** `XDG_SESSION_ID`; empty where the session does not tell. */
  readonly sessionId: string;
}

/** Nobody is back at the computer sooner than this after locking it. */
const LOCKING_TAKES_MS = 2_000;
/** So long a request to lock is believed where nothing can confirm it. */
const UNCONFIRMED_FOR_MS = 10_000;
const ASK_AGAIN_AFTER_MS = 10_000;

export class Logind implements Disposable {
  readonly #bus: MessageBus;
  readonly #context: SourceContext;
  readonly #owned = new DisposableStore();
  readonly #sleep: WatchedFact;
  #lockedHint: WatchedFact | null = null;
  #lockAskedAtMs: number | null = null;
  #isDisposed = false;
  #askedAtMs: number;
  readonly ready: Promise<void>;

  constructor(bus: MessageBus, context: SourceContext, options: LogindOptions) {
    this.#bus = bus;
    this.#context = context;
    this.#askedAtMs = context.now();
    const preparing = { match: { ...MANAGER, member: 'PrepareForSleep' } };
    this.#sleep = this.#owned.own(
      new WatchedFact(
        bus,
        {
          service: LOGIND,
          ask: async () => asBoolean(await readProperty(bus, MANAGER, 'PreparingForSleep')),
          changes: [{ ...preparing, tell: ([isStarting]) => isStarting === true }],
        },
        context.onChange,
      ),
    );
    this.ready = this.#begin(options);
  }

  /** Between going to sleep and waking up; null where nobody says. */
  get isSuspended(): boolean | null {
    if (this.#sleep.value === true) this.#askAgain(this.#sleep);
    return this.#sleep.value;
  }

  /**
   * Null where nobody says. A request to lock is no lock yet: without a locker it stays one, and then input ends it.
   * @param idleMs time since the last input, null if unknown
   */
  readLocked(idleMs: number | null): boolean | null {
    const hint = this.#lockedHint?.value ?? null;
    if (hint === true && this.#lockedHint !== null) this.#askAgain(this.#lockedHint);
    if (hint === true || this.#isLockAsked(idleMs)) return true;
    return hint;
  }

  dispose(): void {
    this.#isDisposed = true;
    this.#owned.dispose();
  }

  #isLockAsked(idleMs: number | null): boolean {
    if (this.#lockAskedAtMs === null) return false;
    const sinceAskedMs = this.#context.now() - this.#lockAskedAtMs;
    const isOver =
      idleMs === null ? sinceAskedMs > UNCONFIRMED_FOR_MS : sinceAskedMs - idleMs > LOCKING_TAKES_MS;
    if (isOver) this.#lockAskedAtMs = null;
    return !isOver;
  }

  #askAgain(fact: WatchedFact): void {
    const atMs = this.#context.now();
    if (atMs - this.#askedAtMs < ASK_AGAIN_AFTER_MS) return;
    this.#askedAtMs = atMs;
    fact.refresh();
  }

  async #begin(options: LogindOptions): Promise<void> {
    await this.#sleep.ready;
    const path = this.#sleep.value === null ? null : await this.#findSession(options);
    if (path === null || this.#isDisposed) return;
    const session = { service: LOGIND, path, interface: SESSION };
    this.#onSignal({ ...session, member: 'Lock' }, this.#context.now);
    this.#onSignal({ ...session, member: 'Unlock' }, () => null);
    const hint = new WatchedFact(
      this.#bus,
      {
        service: LOGIND,
        ask: async (bus) => asBoolean(await readProperty(bus, session, 'LockedHint')),
        changes: [
          {
            match: {
              ...session,
              interface: PROPERTIES,
              member: 'PropertiesChanged',
              firstArgument: SESSION,
            },
          },
        ],
      },
      () => {
        // The lock that was asked for has come about, and this is its end.
        if (hint.value === false) this.#lockAskedAtMs = null;
        this.#context.onChange();
      },
    );
    this.#lockedHint = this.#owned.own(hint);
    await hint.ready;
  }

  #onSignal(match: Parameters<MessageBus['onSignal']>[0], askedAtMs: () => number | null): void {
    this.#owned.own(
      this.#bus.onSignal(match, () => {
        this.#lockAskedAtMs = askedAtMs();
        this.#context.onChange();
      }),
    );
  }

  /** A program that the desktop started as a service belongs to no session; `auto` is then its person's display. */
  async #findSession({ pid, sessionId }: LogindOptions): Promise<string | null> {
    const byPid = { ...MANAGER, member: 'GetSessionByPID', signature: 'u', body: [pid] };
    const byId = (id: string) => ({ ...MANAGER, member: 'GetSession', signature: 's', body: [id] });
    const auto = { service: LOGIND, path: `${MANAGER.path}/session/auto`, interface: SESSION };
    const own = await this.#askPath(byPid);
    if (own !== null) return own;
    const named = sessionId === '' ? null : await this.#askPath(byId(sessionId));
    if (named !== null) return named;
    const id = await readProperty(this.#bus, auto, 'Id');
    return typeof id === 'string' ? this.#askPath(byId(id)) : null;
  }

  async #askPath(call: Parameters<MessageBus['call']>[0]): Promise<string | null> {
    const answer = await this.#bus.call(call);
    const path = answer.ok ? answer.value[0] : null;
    return typeof path === 'string' ? path : null;
  }
}

function asBoolean(value: unknown): boolean | null {
  return typeof value === 'boolean' ? value : null;
}
