/**
 * A real X server on which displays can be plugged in and pulled out: Xorg with its dummy driver.
 * (Xvfb and VNC servers have one output only, and Electron reads outputs.)
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import {
  findProgram,
  isExecutable,
  runTool,
  type ChildProcesses,
  type Environment,
} from './child-processes.ts';
import { until } from './until.ts';

export interface DisplaySize {
  readonly width: number;
  readonly height: number;
}

/** The sizes every server knows from its start; others are added when asked for. */
const usualSizes: readonly DisplaySize[] = [
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
  { width: 1280, height: 800 },
  { width: 1024, height: 768 },
  { width: 1600, height: 900 },
  { width: 2560, height: 1440 },
];

export interface DisplayServerOptions {
  /** Extensions of the server that it is to go without. */
  readonly withoutExtensions?: readonly string[];
}

export class DisplayServer {
  /** E.g. `:3`. */
  readonly display: string;
  readonly #env: Environment;
  readonly #knownModes = new Set(usualSizes.map(modeName));
  /** Right edge of the displays plugged in, by output number. */
  readonly #plugged = new Map<number, { x: number; width: number }>();

  private constructor(display: string, env: Environment) {
    this.display = display;
    this.#env = { ...env, DISPLAY: display };
  }

  /** Starts the server with the displays side by side, the first one leftmost and primary. */
  static async start(
    displays: readonly DisplaySize[],
    children: ChildProcesses,
    folder: string,
    env: Environment,
    { withoutExtensions = [] }: DisplayServerOptions = {},
  ): Promise<DisplayServer> {
    const program = findServer();
    const without = withoutExtensions.flatMap((name) => ['-extension', name]);
    if (program === undefined) return DisplayServer.#startSingle(displays, children, env, without);
    const config = path.join(folder, 'xorg.conf');
    writeFileSync(config, serverConfig());
    const number = await children.startAndRead(
      'Xorg',
      program,
      // Without -noreset the server would start afresh whenever its last window closes.
      [...'-displayfd 3 -noreset -nolisten tcp -s 0 -novtswitch -sharevts -config'.split(' '), config].concat(
        '-logfile',
        path.join(folder, 'xorg-server.log'),
        without,
      ),
      env,
    );
    const server = new DisplayServer(`:${number}`, env);
    for (const [index, size] of displays.entries()) await server.plug(index, size);
    return server;
  }

  /** Where there is no Xorg: one display, of a size that stays. */
  static async #startSingle(
    displays: readonly DisplaySize[],
    children: ChildProcesses,
    env: Environment,
    without: readonly string[],
  ): Promise<DisplayServer> {
    const [size] = displays;
    if (size === undefined || displays.length > 1) {
      throw new Error('Several displays need Xorg with its dummy driver; see README.md for what to install.');
    }
    const screen = ['-screen', '0', `${modeName(size)}x24`];
    const args = [...'-displayfd 3 -noreset -nolisten tcp -s 0'.split(' '), ...screen, ...without];
    const number = await children.startAndRead('Xvfb', 'Xvfb', args, env);
    return new DisplayServer(`:${number}`, env);
  }

  /** Plugs a display in, at the right of the others unless told where. Settles when the server shows it. */
  async plug(index: number, size: DisplaySize, x?: number): Promise<void> {
    const free = Math.max(0, ...[...this.#plugged.values()].map((plugged) => plugged.x + plugged.width));
    await this.#show(index, size, x ?? free);
  }

  /** Gives a display that is plugged in another size, in its place. */
  async resize(index: number, size: DisplaySize): Promise<void> {
    await this.#show(index, size, this.#plugged.get(index)?.x ?? 0);
  }

  async #show(index: number, size: DisplaySize, x: number): Promise<void> {
    const output = outputName(index);
    const mode = modeName(size);
    if (!this.#knownModes.has(mode)) {
      await this.#xrandr(['--newmode', mode, ...modeTimings(size).split(' ')]);
      this.#knownModes.add(mode);
    }
    await this.#xrandr(['--addmode', output, mode]);
    const primary = this.#plugged.size === 0 ? ['--primary'] : [];
    await this.#xrandr(['--output', output, '--mode', mode, '--pos', `${x}x0`, ...primary]);
    this.#plugged.set(index, { x, width: size.width });
    await until(async () => (await this.#shows(output)) === `${mode}+${x}+0`, {
      what: `${output} to show ${mode}`,
    });
  }

  /** Pulls a display out; the others stay where they are. */
  async unplug(index: number): Promise<void> {
    const output = outputName(index);
    await this.#xrandr(['--output', output, '--off']);
    this.#plugged.delete(index);
    const rest = [...this.#plugged.keys()][0];
    if (rest !== undefined) await this.#xrandr(['--output', outputName(rest), '--primary']);
    await until(async () => (await this.#shows(output)) === undefined, {
      what: `${output} to be off`,
      timeoutMs: 5_000,
    });
  }

  /** Position and size of what an output shows, e.g. `1280x800+0+0`. */
  async #shows(output: string): Promise<string | undefined> {
    const listing = await this.#xrandr(['--query']);
    const line = listing.split('\n').find((text) => text.startsWith(`${output} `)) ?? '';
    return /\d+x\d+\+\d+\+\d+/.exec(line)?.[0];
  }

  async #xrandr(args: readonly string[]): Promise<string> {
    return runTool('xrandr', args, this.#env);
  }
}

/** The server itself comes first: the `Xorg` on the PATH may be a wrapper that only lets the console's user in. */
function findServer(): string | undefined {
  const places = ['/usr/lib/xorg/Xorg', '/usr/libexec/Xorg', '/usr/lib/Xorg'];
  return places.find(isExecutable) ?? findProgram('Xorg');
}

function outputName(index: number): string {
  return `DUMMY${index}`;
}

function modeName({ width, height }: DisplaySize): string {
  return `${width}x${height}`;
}

/** Timings for about 60 Hz. Nobody sees them, but the server wants them plausible, and refuses shorter pauses. */
function modeTimings({ width, height }: DisplaySize): string {
  const total = { width: width + 320, height: height + 60 };
  const clockMhz = ((total.width * total.height * 60) / 1e6).toFixed(2);
  const horizontal = [width, width + 64, width + 192, total.width];
  const vertical = [height, height + 3, height + 8, total.height];
  return [clockMhz, ...horizontal, ...vertical].join(' ');
}

function serverConfig(): string {
  const modelines = usualSizes.map((size) => `  Modeline "${modeName(size)}" ${modeTimings(size)}`);
  return `Section "ServerFlags"
  Option "AutoAddDevices" "false"
  Option "AutoEnableDevices" "false"
  Option "DontVTSwitch" "true"
EndSection
Section "Device"
  Identifier "card"
  Driver "dummy"
  VideoRam 256000
EndSection
Section "Monitor"
  Identifier "monitor"
  HorizSync 5.0-1000.0
  VertRefresh 5.0-200.0
${modelines.join('\n')}
EndSection
Section "Screen"
  Identifier "screen"
  Device "card"
  Monitor "monitor"
  DefaultDepth 24
  SubSection "Display"
    Depth 24
    Modes ${usualSizes.map((size) => `"${modeName(size)}"`).join(' ')}
    Virtual 8192 4096
  EndSubSection
EndSection
`;
}
