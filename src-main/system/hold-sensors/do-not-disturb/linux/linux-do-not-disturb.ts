/** The desktop's do-not-disturb is on, as the server that shows its notifications has it. */
import { DisposableStore, type Disposable } from '../../../../../shared/lib/disposable.ts';
import { fail, succeed, type Result } from '../../../../../shared/lib/result.ts';
import type { HoldSensor, HoldSensorListener } from '../../../../ports/hold-sensor.ts';
import { PROPERTIES, readProperty, watchOwner, type MessageBus } from '../../../message-bus/message-bus.ts';
import type { OpenBus } from '../../../message-bus/message-buses.ts';
import { listenToProgram, runProgram } from '../../run-program.ts';
import { isLxqtQuiet } from './lxqt-setting.ts';
import { NOTIFICATIONS, quietSwitchOf, XFCONF, type QuietSwitch } from './notification-servers.ts';

export interface DoNotDisturbOptions {
  readonly environment: NodeJS.ProcessEnv;
  /** The session bus, shared with everybody else. */
  readonly openBus: OpenBus;
}

export function linuxDoNotDisturb(options: DoNotDisturbOptions): HoldSensor {
  return {
    reason: 'do-not-disturb',
    async look(signal) {
      const bus = await options.openBus();
      return bus === null ? fail('this session has no bus') : isQuiet(bus, options.environment, signal);
    },
    watch: (listener) => new DoNotDisturbWatch(options, listener),
  };
}

async function serverSwitch(bus: MessageBus): Promise<Result<QuietSwitch, string>> {
  const answer = await bus.call({ ...NOTIFICATIONS, member: 'GetServerInformation' });
  return answer.ok ? succeed(quietSwitchOf(String(answer.value[0]), String(answer.value[1]))) : answer;
}

async function isQuiet(
  bus: MessageBus,
  environment: NodeJS.ProcessEnv,
  signal: AbortSignal,
): Promise<Result<boolean, string>> {
  const found = await serverSwitch(bus);
  if (!found.ok) return found;
  const quiet = found.value;
  switch (quiet.kind) {
    case 'property': {
      const value = await readProperty(bus, quiet.place, quiet.name);
      return typeof value === 'boolean'
        ? succeed(value)
        : fail(`the server of notifications has no ${quiet.name}`);
    }
    case 'xfconf':
      return readXfconf(bus, quiet);
    case 'gsettings': {
      const args = ['get', quiet.schema, quiet.name];
      const answer = await runProgram({ command: 'gsettings', args, environment }, signal);
      return answer.ok ? succeed(answer.value.trim() === quiet.quietWhen) : answer;
    }
    case 'modes': {
      const answer = await bus.call({ ...quiet.place, member: 'ListModes' });
      if (!answer.ok) return answer;
      const modes: unknown = answer.value[0];
      return succeed(Array.isArray(modes) && modes.includes(quiet.name));
    }
    case 'lxqt':
      return succeed(await isLxqtQuiet(environment));
    case 'none':
      return succeed(false);
  }
}

/** A setting that was never touched does not exist. */
async function readXfconf(
  bus: MessageBus,
  { channel, name }: QuietSwitch & { kind: 'xfconf' },
): Promise<Result<boolean, string>> {
  const ask = (member: string): ReturnType<MessageBus['call']> =>
    bus.call({ ...XFCONF, member, signature: 'ss', body: [channel, name] });
  const exists = await ask('PropertyExists');
  if (!exists.ok) return exists;
  if (exists.value[0] !== true) return succeed(false);
  const value = await ask('GetProperty');
  return value.ok ? succeed(value.value[0] === true) : value;
}

const SERVER_CHANGED = { ...NOTIFICATIONS, interface: PROPERTIES, member: 'PropertiesChanged' };
/** As swaync tells of it, twice each time. */
const SWAYNC_TOGGLED = { ...NOTIFICATIONS, member: 'OnDndToggle' };
const XFCONF_CHANGED = { ...XFCONF, member: 'PropertyChanged', firstArgument: 'xfce4-notifyd' };

function isSignalled(quiet: QuietSwitch): boolean {
  if (quiet.kind === 'property') return quiet.isSignalled;
  return quiet.kind !== 'modes' && quiet.kind !== 'lxqt';
}

/** Hears of a change of the switch, and of another server taking over. */
class DoNotDisturbWatch implements Disposable {
  readonly #options: DoNotDisturbOptions;
  readonly #listener: HoldSensorListener;
  readonly #owned = new DisposableStore();
  #isOver = false;

  constructor(options: DoNotDisturbOptions, listener: HoldSensorListener) {
    this.#options = options;
    this.#listener = listener;
    void this.#start();
  }

  dispose(): void {
    this.#isOver = true;
    this.#owned.dispose();
  }

  async #start(): Promise<void> {
    const bus = await this.#options.openBus();
    if (this.#isOver) return;
    if (bus === null) {
      this.#lose();
      return;
    }
    void bus.lost.then(() => this.#lose());
    await this.#listen(bus);
  }

  async #listen(bus: MessageBus): Promise<void> {
    const { onHint } = this.#listener;
    // Whether another server tells of changes is open again.
    this.#owned.own(watchOwner(bus, NOTIFICATIONS.service, () => this.#lose()));
    this.#owned.own(bus.onSignal(SERVER_CHANGED, onHint));
    this.#owned.own(bus.onSignal(SWAYNC_TOGGLED, onHint));
    this.#owned.own(bus.onSignal(XFCONF_CHANGED, onHint));
    const quiet = await serverSwitch(bus);
    if (this.#isOver) return;
    // No server, or one without events: sampling will do, and the look says what is wrong.
    if (!quiet.ok || !isSignalled(quiet.value)) {
      this.#lose();
      return;
    }
    if (quiet.value.kind === 'gsettings') this.#owned.own(this.#monitorSettings(quiet.value));
    // What changed while this was set up.
    onHint();
  }

  #monitorSettings({ schema, name }: QuietSwitch & { kind: 'gsettings' }): Disposable {
    const { environment } = this.#options;
    const call = { command: 'gsettings', args: ['monitor', schema, name], environment };
    return listenToProgram(call, { onLine: () => this.#listener.onHint(), onEnd: () => this.#lose() });
  }

  #lose(): void {
    if (this.#isOver) return;
    this.dispose();
    this.#listener.onLost();
  }
}
