/**
 * One reading out of all that the system says. Of the idle time the first source that knows is believed; a lock, a
 * sleep or a display kept awake is so if anybody says so. What nobody says is present, unlocked and awake.
 */
import { DisposableStore, type Disposable } from '../../../shared/lib/disposable.ts';
import { Emitter } from '../../../shared/lib/emitter.ts';
import type { PresenceReading } from '../../../shared/schedule/schedule-event.ts';
import type { PresenceSource } from '../../ports/presence.ts';
import type { IdleSource } from './presence-parts.ts';

/** A part that needs the idle time to answer; null while it does not know. */
type Ask = (idleMs: number | null) => boolean | null;

export interface PresenceParts {
  /** Each is asked until one knows. */
  readonly idleSources: readonly IdleSource[];
  /** Believed instead of Electron as soon as one of them knows. */
  readonly locks: readonly Ask[];
  /** Believed instead of Electron as soon as it knows. */
  readonly isSuspended: () => boolean | null;
  readonly keptAwake: readonly Ask[];
}

export const noParts: PresenceParts = {
  idleSources: [],
  locks: [],
  isSuspended: () => null,
  keptAwake: [],
};

export interface SystemPresenceOptions {
  /** What Electron says. Owned from here on. */
  readonly electron: PresenceSource;
  readonly clockRate: number;
  /** Real time. */
  readonly awayAfterMs: () => number;
  /** By the app itself; most desktops do not tell whose claim it is. */
  readonly isDisplayHeld: () => boolean;
  /** A mouse button or a key. */
  readonly isHeldDown: () => boolean;
  readonly log: (line: string) => void;
}

export class SystemPresence implements PresenceSource {
  readonly #options: SystemPresenceOptions;
  readonly #owned = new DisposableStore();
  readonly #changed = new Emitter();
  #parts: PresenceParts = noParts;
  #isKeptAwake = false;
  #told: string;
  /** Null: nobody knows. Undefined before anything was told. */
  #idleSource: string | null | undefined = undefined;

  constructor(options: SystemPresenceOptions) {
    this.#options = options;
    this.#owned.own(options.electron);
    this.#owned.own(options.electron.onChange(() => this.changed()));
    this.#told = edgesOf(this.read(), Infinity);
  }

  /** Parts that have been found: they call `changed` from now on. */
  use(parts: PresenceParts): void {
    this.#parts = parts;
    this.changed();
  }

  /** Tells the listeners if there is anything new for them: the same thing is often signalled twice. */
  changed(): void {
    const awayAfterMs = this.#options.awayAfterMs() * this.#options.clockRate;
    const told = edgesOf(this.read(), awayAfterMs);
    if (told === this.#told) return;
    this.#told = told;
    this.#changed.emit();
  }

  read(): PresenceReading {
    const base = this.#options.electron.read();
    const { idleSources, locks, isSuspended } = this.#parts;
    const best = firstKnown(idleSources);
    const { clockRate } = this.#options;
    // Electron's is stretched already.
    const idleMs = best === null ? base.idleMs : Math.round(best.idleMs * clockRate);
    this.#tellSource(idleMs === null ? null : (best?.source.name ?? 'Electron'));
    const realIdleMs = idleMs === null ? null : idleMs / clockRate;
    const isLocked = anyOf(locks, realIdleMs);
    return {
      idleMs,
      isLocked: isLocked ?? base.isLocked,
      isSuspended: isSuspended() ?? base.isSuspended,
      isDisplayKeptAwake: this.#readKeptAwake(realIdleMs),
      isHeldDown: this.#options.isHeldDown(),
      areEdgesSignalled:
        best !== null && best.source.areEdgesSignalled() && isLocked !== null && isSuspended() !== null,
    };
  }

  /** While the app itself keeps it awake what was so before goes on. */
  #readKeptAwake(realIdleMs: number | null): boolean {
    if (!this.#options.isDisplayHeld()) this.#isKeptAwake = anyOf(this.#parts.keptAwake, realIdleMs) ?? false;
    return this.#isKeptAwake;
  }

  onChange(listener: () => void): Disposable {
    return this.#changed.on(listener);
  }

  dispose(): void {
    this.#changed.clear();
    this.#owned.dispose();
  }

  #tellSource(name: string | null): void {
    // Before the parts have been found the question is open.
    if (this.#parts === noParts || name === this.#idleSource) return;
    this.#idleSource = name;
    this.#options.log(name === null ? 'The idle time is unknown' : `The idle time comes from ${name}`);
  }
}

/** What makes two readings different for whoever waits for a change. */
function edgesOf(reading: PresenceReading, awayAfterMs: number): string {
  const isAway = reading.idleMs !== null && reading.idleMs >= awayAfterMs;
  return JSON.stringify({ ...reading, idleMs: reading.idleMs === null ? null : isAway });
}

interface Known {
  readonly source: IdleSource;
  readonly idleMs: number;
}

function firstKnown(sources: readonly IdleSource[]): Known | null {
  for (const source of sources) {
    const idleMs = source.readIdleMs();
    if (idleMs !== null) return { source, idleMs };
  }
  return null;
}

function anyOf(asked: readonly Ask[], idleMs: number | null): boolean | null {
  const answers = asked.map((ask) => ask(idleMs));
  if (answers.includes(true)) return true;
  return answers.includes(false) ? false : null;
}
