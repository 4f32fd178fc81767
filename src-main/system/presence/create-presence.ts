/** Finds out who can tell of the person's presence on this system, and makes one source of them. */
import type { SetTimer } from '../../ports/timer.ts';
import { accessSync, constants } from 'node:fs';
import { join } from 'node:path';
import { DisposableStore } from '../../../shared/lib/disposable.ts';
import { errorTrace } from '../../../shared/lib/error-words.ts';
import type { WatchfulPresence } from '../../ports/presence.ts';
import type { MessageBuses } from '../message-bus/message-buses.ts';
import { ElectronPresence, type PowerSignals } from './electron-presence.ts';
import { HeldInput } from './linux/held-input.ts';
import { watchDesktopInhibitors, watchLogindInhibitors } from './linux/kept-awake.ts';
import { Logind } from './linux/logind.ts';
import { MutterIdle } from './linux/mutter-idle.ts';
import { watchScreenSavers } from './linux/screen-savers.ts';
import { Swayidle } from './linux/swayidle.ts';
import { isIdleTimeCounted } from './linux/x-idle-time.ts';
import { PowerAssertions } from './macos/power-assertions.ts';
import type { IdleSource, SourceContext } from './presence-parts.ts';
import { noParts, SystemPresence, type PresenceParts } from './system-presence.ts';

export interface PresenceOptions {
  readonly platform: NodeJS.Platform;
  readonly environment: NodeJS.ProcessEnv;
  readonly powerMonitor: PowerSignals;
  readonly buses: MessageBuses;
  /** How many times faster than real time the app's clock runs. */
  readonly clockRate: number;
  /** A monotonic clock of real time. */
  readonly now: () => number;
  /** Both in the app's time. */
  readonly awayAfterMs: () => number;
  readonly quietAfterMs: number;
  readonly setTimer: SetTimer;
  readonly log: (line: string) => void;
  /** Inputs that the app itself has made. */
  readonly ownTouches: { includes(inputAtMs: number): boolean };
  /** The display is kept awake by the app itself. */
  readonly isDisplayHeld: () => boolean;
}

/**
 * Answers at once with what Electron knows; better sources join as they are found. On Windows Electron's is all: who
 * keeps the display awake is told there to administrators only (`powercfg /requests`), and so counts as nobody.
 */
export function createPresence(options: PresenceOptions): WatchfulPresence {
  const { platform, environment, powerMonitor, clockRate, log } = options;
  const awayAfterMs = (): number => options.awayAfterMs() / clockRate;
  // On macOS and on Windows it always is.
  let isCounted = platform !== 'linux';
  const electron = new ElectronPresence({
    powerMonitor,
    clockRate,
    isIdleTimeCounted: () => isCounted,
    now: options.now,
    ownTouches: options.ownTouches,
  });
  const owned = new DisposableStore();
  // On macOS and on Windows nobody is asked.
  const { isDisplayHeld, setTimer } = options;
  const held = owned.own(new HeldInput({ setTimer, onChange: () => presence.changed() }, environment));
  const isHeldDown = (): boolean => held.isHeld;
  const presence = new SystemPresence({ electron, clockRate, awayAfterMs, isDisplayHeld, isHeldDown, log });
  owned.own(presence);
  const context: SourceContext = {
    now: options.now,
    awayAfterMs,
    quietAfterMs: options.quietAfterMs / clockRate,
    setTimer: options.setTimer,
    onChange: () => presence.changed(),
  };
  const counted = isCounted || isIdleTimeCounted(environment);
  Promise.all([findParts(options, owned, context), counted]).then(
    ([parts, isAnyCounted]) => {
      isCounted = isAnyCounted;
      presence.use(parts);
    },
    (error: unknown) => log(`Presence is told by Electron alone: ${errorTrace(error)}`),
  );
  return {
    read: () => presence.read(),
    onChange: (listener) => presence.onChange(listener),
    setHandsWatched: (isWatched) => held.setWatched(isWatched && platform === 'linux'),
    dispose: () => owned.dispose(),
  };
}

async function findParts(
  options: PresenceOptions,
  owned: DisposableStore,
  context: SourceContext,
): Promise<PresenceParts> {
  if (options.platform === 'darwin') {
    const assertions = owned.own(new PowerAssertions(context));
    return { ...noParts, keptAwake: [(idleMs) => assertions.read(idleMs)] };
  }
  if (options.platform !== 'linux') return { ...noParts };
  const [session, system] = await Promise.all([
    findSessionParts(options, owned, context),
    findSystemParts(options, owned, context),
  ]);
  return {
    idleSources: session.idleSources,
    locks: [...session.locks, ...system.locks],
    isSuspended: system.isSuspended,
    keptAwake: [...session.keptAwake, ...system.keptAwake],
  };
}

async function findSessionParts(
  options: PresenceOptions,
  owned: DisposableStore,
  context: SourceContext,
): Promise<PresenceParts> {
  const bus = await options.buses.session();
  if (bus === null) return { ...noParts, idleSources: startHelper(options, owned, context) };
  const mutter = owned.own(new MutterIdle(bus, context));
  const screenSavers = owned.own(watchScreenSavers(bus, context));
  const inhibitors = owned.own(watchDesktopInhibitors(bus, context));
  await Promise.all([mutter.ready, screenSavers.ready, inhibitors.ready]);
  const helper = mutter.readIdleMs() === null ? startHelper(options, owned, context) : [];
  return {
    ...noParts,
    idleSources: [mutter, ...helper],
    locks: [() => screenSavers.read()],
    keptAwake: [() => inhibitors.read()],
  };
}

async function findSystemParts(
  { buses, environment }: PresenceOptions,
  owned: DisposableStore,
  context: SourceContext,
): Promise<PresenceParts> {
  const bus = await buses.system();
  if (bus === null) return noParts;
  const own = { uid: process.getuid?.() ?? -1, pid: process.pid };
  const sessionId = environment['XDG_SESSION_ID'] ?? '';
  const logind = owned.own(new Logind(bus, context, { pid: own.pid, sessionId }));
  const inhibitors = owned.own(watchLogindInhibitors(bus, context, own));
  await Promise.all([logind.ready, inhibitors.ready]);
  return {
    ...noParts,
    locks: [(idleMs) => logind.readLocked(idleMs)],
    isSuspended: () => logind.isSuspended,
    keptAwake: [() => inhibitors.read()],
  };
}

/** Where no service tells of idle time, the compositor may tell a helper. */
function startHelper(
  { environment }: PresenceOptions,
  owned: DisposableStore,
  context: SourceContext,
): readonly IdleSource[] {
  if ((environment['WAYLAND_DISPLAY'] ?? '') === '') return [];
  const program = findProgram('swayidle', environment['PATH'] ?? '');
  return program === null ? [] : [owned.own(new Swayidle(context, { program, environment }))];
}

function findProgram(name: string, path: string): string | null {
  const places = path.split(':').filter((folder) => folder.startsWith('/'));
  return places.map((folder) => join(folder, name)).find(isExecutable) ?? null;
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
