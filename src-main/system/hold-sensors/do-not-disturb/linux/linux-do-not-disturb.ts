/** The desktop's do-not-disturb is on, as the server that shows its notifications has it. */
import type { Disposable } from '../../../../../shared/lib/disposable.ts';
import { errorMessage } from '../../../../../shared/lib/error-words.ts';
import { fail, succeed, type Result } from '../../../../../shared/lib/result.ts';
import type { HoldSensor, HoldSensorListener } from '../../../../ports/hold-sensor.ts';
import { BUS, openDesktopBus, type BusSignal, type DesktopBus } from '../../desktop-bus.ts';
import { listenToProgram, runProgram } from '../../run-program.ts';
import { NOTIFICATIONS, quietSwitchOf, XFCONF, type QuietSwitch } from './notification-servers.ts';

export function linuxDoNotDisturb(environment: NodeJS.ProcessEnv): HoldSensor {
  /** That of the watch; without one each look opens its own. */
  let shared: DesktopBus | null = null;
  return {
    reason: 'do-not-disturb',
    async look(signal) {
      const bus = shared ?? (await openDesktopBus(environment));
      if (bus === null) return fail('this session has no bus');
      try {
        // A bus that is lost leaves calls without an answer for ever.
        const noBus = bus.lost.then(() => fail('the session bus cannot be reached'));
        return await Promise.race([isQuiet(bus, environment, signal), noBus, whenAborted(signal)]);
      } catch (error) {
        return fail(errorMessage(error));
      } finally {
        if (bus !== shared) bus.disconnect();
      }
    },
    watch(listener) {
      return new DoNotDisturbWatch(environment, listener, (bus) => (shared = bus));
    },
  };
}

function whenAborted(signal: AbortSignal): Promise<Result<boolean, string>> {
  return new Promise((resolve) => {
    signal.addEventListener('abort', () => resolve(fail('the look was ended')));
  });
}

async function serverSwitch(bus: DesktopBus): Promise<QuietSwitch> {
  return quietSwitchOf(String(await bus.call(NOTIFICATIONS, 'GetServerInformation')));
}

async function isQuiet(
  bus: DesktopBus,
  environment: NodeJS.ProcessEnv,
  signal: AbortSignal,
): Promise<Result<boolean, string>> {
  const quiet = await serverSwitch(bus);
  switch (quiet.kind) {
    case 'property':
      return succeed((await bus.property(quiet.place, quiet.name)) === true);
    case 'xfconf':
      return succeed(await readXfconf(bus, quiet));
    case 'gsettings': {
      const args = ['get', quiet.schema, quiet.name];
      const answer = await runProgram({ command: 'gsettings', args, environment }, signal);
      return answer.ok ? succeed(answer.value.trim() === 'false') : answer;
    }
  }
}

/** A setting that was never touched does not exist. */
async function readXfconf(
  bus: DesktopBus,
  { channel, name }: QuietSwitch & { kind: 'xfconf' },
): Promise<boolean> {
  if ((await bus.call(XFCONF, 'PropertyExists', [channel, name])) !== true) return false;
  return (await bus.call(XFCONF, 'GetProperty', [channel, name])) === true;
}

const SERVER_CHANGED: BusSignal = {
  path: NOTIFICATIONS.path,
  interface: 'org.freedesktop.DBus.Properties',
  member: 'PropertiesChanged',
};
const XFCONF_CHANGED: BusSignal = {
  path: XFCONF.path,
  interface: XFCONF.interface,
  member: 'PropertyChanged',
  first: 'xfce4-notifyd',
};
/** Whether that one tells of changes is open again. */
const OTHER_SERVER: BusSignal = {
  path: BUS.path,
  interface: BUS.interface,
  member: 'NameOwnerChanged',
  first: NOTIFICATIONS.service,
};

/** Hears of a change of the switch, and of another server taking over. */
class DoNotDisturbWatch implements Disposable {
  readonly #environment: NodeJS.ProcessEnv;
  readonly #listener: HoldSensorListener;
  readonly #share: (bus: DesktopBus | null) => void;
  #bus: DesktopBus | null = null;
  #settings: Disposable | null = null;
  #isDisposed = false;

  constructor(
    environment: NodeJS.ProcessEnv,
    listener: HoldSensorListener,
    share: (bus: DesktopBus | null) => void,
  ) {
    this.#environment = environment;
    this.#listener = listener;
    this.#share = share;
    void this.#start();
  }

  dispose(): void {
    this.#isDisposed = true;
    this.#settings?.dispose();
    this.#share(null);
    this.#bus?.disconnect();
    this.#bus = null;
  }

  async #start(): Promise<void> {
    try {
      const bus = await openDesktopBus(this.#environment);
      if (bus === null || this.#isDisposed) {
        bus?.disconnect();
        this.#listener.onLost();
        return;
      }
      this.#bus = bus;
      void bus.lost.then(() => this.#lose());
      await Promise.race([this.#listen(bus), bus.lost]);
    } catch {
      // No server, or one without events: sampling will do, and the look says what is wrong.
      this.#lose();
    }
  }

  async #listen(bus: DesktopBus): Promise<void> {
    const { onHint } = this.#listener;
    await bus.onSignal(OTHER_SERVER, () => this.#lose());
    await bus.onSignal(SERVER_CHANGED, onHint);
    await bus.onSignal(XFCONF_CHANGED, onHint);
    const quiet = await serverSwitch(bus);
    if (this.#isDisposed) return;
    this.#share(bus);
    if (quiet.kind === 'property' && !quiet.isSignalled) this.#listener.onLost();
    if (quiet.kind === 'gsettings') this.#settings = this.#monitorSettings(quiet);
    // What changed while this was set up.
    onHint();
  }

  #monitorSettings({ schema, name }: QuietSwitch & { kind: 'gsettings' }): Disposable {
    const call = { command: 'gsettings', args: ['monitor', schema, name], environment: this.#environment };
    return listenToProgram(call, { onLine: () => this.#listener.onHint(), onEnd: () => this.#lose() });
  }

  #lose(): void {
    if (this.#isDisposed) return;
    this.dispose();
    this.#listener.onLost();
  }
}
