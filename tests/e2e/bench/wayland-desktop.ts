// A Wayland desktop for one test: sway on displays that exist in memory alone, with or without XWayland, and a tray.
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ChildProcesses, runTool, type Environment } from './child-processes.ts';
import { baseEnvironment } from './desktop.ts';
import type { DisplaySize } from './display-server.ts';
import { startBus } from './message-bus.ts';
import { bare, type Rectangle } from './pixels.ts';
import { TrayHost, type TrayItem } from './tray-host.ts';
import type { TrayMenuEntry } from './tray-menu.ts';
import { until } from './until.ts';

export interface WaylandDesktopOptions {
  readonly displays: readonly Rectangle[];
  readonly hasXWayland: boolean;
}

/** sway refuses to run as root. */
const NOBODY = 65_534;

export class WaylandDesktop {
  readonly env: Environment;
  readonly folder: string;
  readonly #children: ChildProcesses;
  readonly #trayHost: TrayHost;

  private constructor(folder: string, env: Environment, children: ChildProcesses, trayHost: TrayHost) {
    this.folder = folder;
    this.env = env;
    this.#children = children;
    this.#trayHost = trayHost;
  }

  /** Settles when all of it is ready. */
  static async start(options: WaylandDesktopOptions): Promise<WaylandDesktop> {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'lumbar-wayland-'));
    const base = baseEnvironment(folder, false);
    const children = new ChildProcesses(folder);
    try {
      const session = await startBus('session', children, folder, base);
      const sway = await startSway(options, children, folder, base);
      const env: Environment = {
        ...base,
        ...sway,
        XDG_SESSION_TYPE: 'wayland',
        DBUS_SESSION_BUS_ADDRESS: session,
        DBUS_SYSTEM_BUS_ADDRESS: `unix:path=${folder}/no-such-bus`,
      };
      return new WaylandDesktop(folder, env, children, await TrayHost.start(session));
    } catch (error) {
      await children.stop();
      rmSync(folder, { recursive: true, force: true });
      throw error;
    }
  }

  async stop(): Promise<void> {
    this.#trayHost.stop();
    await this.#children.stop();
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 5 });
  }

  trayItems(): readonly TrayItem[] {
    return this.#trayHost.items();
  }

  async trayMenu(): Promise<readonly TrayMenuEntry[]> {
    return this.#trayHost.menu();
  }

  async clickTrayMenu(labels: readonly string[]): Promise<void> {
    await this.#trayHost.clickMenu(labels);
  }

  /** The display on which sway opens the next window that takes the focus. */
  async focusDisplay(index: number): Promise<void> {
    await this.#sway(`focus output ${outputName(index)}`);
  }

  /** Plugs one more in, at the right of the others. sway 1.7 cannot pull one out that exists in memory alone. */
  async plugDisplay(): Promise<void> {
    await this.#sway('create_output');
  }

  async resizeDisplay(index: number, { width, height }: DisplaySize): Promise<void> {
    await this.#sway(`output ${outputName(index)} resolution ${width}x${height}`);
  }

  /** Turns a display by a quarter, where it is. */
  async rotateDisplay(index: number): Promise<void> {
    await this.#sway(`output ${outputName(index)} transform 90`);
  }

  /** Gives a display fewer and larger points, where it is. */
  async scaleDisplay(index: number, scale: number): Promise<void> {
    await this.#sway(`output ${outputName(index)} scale ${scale}`);
  }

  /** Holds a key; the first pause lets sway get to know the keyboard, which would lose the key otherwise. */
  async holdKey(key: string, lengthMs: number): Promise<void> {
    await runTool('wtype', ['-s', '200', '-P', key, '-s', String(lengthMs), '-p', key], this.env);
  }

  /** A picture of all displays together, a pixel for each point. */
  async screenshot(file: string): Promise<void> {
    await runTool('grim', ['-s', '1', '-l', '1', file], this.env);
  }

  async #sway(command: string): Promise<void> {
    await runTool('swaymsg', ['--quiet', command], this.env);
  }
}

function outputName(index: number): string {
  return `HEADLESS-${index + 1}`;
}

/** What sway tells the programs that it starts: where its own socket, Wayland's and the X server are. */
async function startSway(
  { displays, hasXWayland }: WaylandDesktopOptions,
  children: ChildProcesses,
  folder: string,
  base: Environment,
): Promise<Environment> {
  const run = path.join(folder, 'sway');
  mkdirSync(run, { mode: 0o700 });
  const told = path.join(run, 'environment');
  const config = path.join(folder, 'sway.conf');
  writeFileSync(config, swayConfig(displays, hasXWayland, told));
  const isRoot = process.getuid?.() === 0;
  if (isRoot) {
    chmodSync(folder, 0o711);
    chownSync(run, NOBODY, NOBODY);
  }
  // Tied to this process once more: the kernel forgets that when the user changes.
  const asNobody = `--reuid ${NOBODY} --regid ${NOBODY} --clear-groups --pdeathsig KILL`.split(' ');
  const asUser = isRoot ? ['setpriv', ...asNobody] : ['env'];
  const env: Environment = {
    ...base,
    HOME: run,
    XDG_RUNTIME_DIR: run,
    WLR_BACKENDS: 'headless',
    WLR_HEADLESS_OUTPUTS: String(displays.length),
    WLR_LIBINPUT_NO_DEVICES: '1',
    WLR_RENDERER: 'pixman',
  };
  const [program, ...words] = [...asUser, 'sway', '--config', config];
  const sway = children.start('sway', program, words, env);
  await until(
    () => {
      if (sway.exitCode !== null) throw new Error(`sway ended: ${children.log('sway')}`);
      return existsSync(told) && readFileSync(told, 'utf8').includes('SWAYSOCK=');
    },
    { what: 'sway to be ready' },
  );
  const say = (name: string): string =>
    new RegExp(`^${name}=(.*)$`, 'm').exec(readFileSync(told, 'utf8'))?.[1] ?? '';
  const display = hasXWayland ? { DISPLAY: say('DISPLAY') } : {};
  if (isRoot && hasXWayland) {
    // XWayland lets in the user that started it, and whom that one names.
    await runTool('setpriv', [...asNobody, 'xhost', '+si:localuser:root'], { ...env, ...display });
  }
  return { ...display, WAYLAND_DISPLAY: path.join(run, say('WAYLAND_DISPLAY')), SWAYSOCK: say('SWAYSOCK') };
}

function swayConfig(displays: readonly Rectangle[], hasXWayland: boolean, told: string): string {
  const outputs = displays.map(
    ({ x, y, width, height }, index) =>
      `output ${outputName(index)} resolution ${width}x${height} position ${x},${y}`,
  );
  return [
    ...outputs,
    `output * bg ${bare} solid_color`,
    // Started with sway and not when somebody asks, so that it is there by the time the desktop is.
    `xwayland ${hasXWayland ? 'force' : 'disable'}`,
    'focus_follows_mouse no',
    'default_border none',
    `exec sh -c 'env > ${told}.new && mv ${told}.new ${told}'`,
    '',
  ].join('\n');
}
