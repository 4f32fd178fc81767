/**
 * A Wayland desktop for one test: sway on displays that exist in memory alone, with or without XWayland, and a tray.
 */
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
import { DisplayServer, type DisplaySize } from './display-server.ts';
import { startBus } from './message-bus.ts';
import { bare, type Rectangle } from './pixels.ts';
import { TrayHost, type TrayItem } from './tray-host.ts';
import type { TrayMenuEntry } from './tray-menu.ts';
import { until } from './until.ts';
import { askToClose } from './window-closing.ts';

export interface WaylandDesktopOptions {
  readonly displays: readonly Rectangle[];
  readonly hasXWayland: boolean;
  /** Each display is a window on an X server of its own: sway pulls none out that exists in memory alone. */
  readonly canUnplug?: boolean;
}

/** sway refuses to run as root. */
const NOBODY = 65_534;

export class WaylandDesktop {
  readonly env: Environment;
  readonly folder: string;
  readonly #children: ChildProcesses;
  readonly #trayHost: TrayHost;
  readonly #stand: Stand;

  private constructor(
    folder: string,
    env: Environment,
    stand: Stand,
    children: ChildProcesses,
    trayHost: TrayHost,
  ) {
    this.folder = folder;
    this.env = env;
    this.#stand = stand;
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
      const stand = await standFor(options, children, folder, base);
      const sway = await startSway(options, stand, children, folder, base);
      const env: Environment = {
        ...base,
        ...sway,
        XDG_SESSION_TYPE: 'wayland',
        DBUS_SESSION_BUS_ADDRESS: session,
        DBUS_SYSTEM_BUS_ADDRESS: `unix:path=${folder}/no-such-bus`,
      };
      return new WaylandDesktop(folder, env, stand, children, await TrayHost.start(session));
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
    await this.#sway(`focus output ${this.#outputName(index)}`);
  }

  /** On the display that has the focus; what is on the workspace there is left behind. */
  async goToWorkspace(name: string): Promise<void> {
    await this.#sway(`workspace ${name}`);
  }

  /** Plugs one more in, at the right of the others. */
  async plugDisplay(): Promise<void> {
    await this.#sway('create_output');
  }

  /**
   * Pulls a display out, for good: the next one that is plugged in is another one.
   * @param place among those that are plugged in, in the order in which they were
   */
  async unplugDisplay(place: number): Promise<void> {
    const { server } = this.#stand;
    if (server === null) throw new Error('This desktop was started without displays that can be pulled out.');
    await askToClose({ ...this.env, DISPLAY: server }, place);
  }

  async resizeDisplay(index: number, { width, height }: DisplaySize): Promise<void> {
    await this.#sway(`output ${this.#outputName(index)} resolution ${width}x${height}`);
  }

  /** Turns a display by a quarter, where it is. */
  async rotateDisplay(index: number): Promise<void> {
    await this.#sway(`output ${this.#outputName(index)} transform 90`);
  }

  /** Gives a display fewer and larger points, where it is. */
  async scaleDisplay(index: number, scale: number): Promise<void> {
    await this.#sway(`output ${this.#outputName(index)} scale ${scale}`);
  }

  /** Holds a key; the first pause lets sway get to know the keyboard, which would lose the key otherwise. */
  async holdKey(key: string, lengthMs: number): Promise<void> {
    await runTool('wtype', ['-s', '200', '-P', key, '-s', String(lengthMs), '-p', key], this.env);
  }

  /** A picture of all displays together, a pixel for each point. */
  async screenshot(file: string): Promise<void> {
    await runTool('grim', ['-s', '1', '-l', '1', file], this.env);
  }

  #outputName(index: number): string {
    return outputName(this.#stand, index);
  }

  async #sway(command: string): Promise<void> {
    await runTool('swaymsg', ['--quiet', command], this.env);
  }
}

/** On what sway shows its displays. */
interface Stand {
  /** As DISPLAY; null for displays in memory. */
  readonly server: string | null;
  readonly outputPrefix: string;
  readonly env: Environment;
}

async function standFor(
  { displays, canUnplug = false }: WaylandDesktopOptions,
  children: ChildProcesses,
  folder: string,
  base: Environment,
): Promise<Stand> {
  const count = String(displays.length);
  if (!canUnplug) {
    const env = { WLR_BACKENDS: 'headless', WLR_HEADLESS_OUTPUTS: count, WLR_LIBINPUT_NO_DEVICES: '1' };
    return { server: null, outputPrefix: 'HEADLESS', env };
  }
  // Nobody looks at it: whether the windows fit on it does not matter.
  const { display } = await DisplayServer.start([{ width: 1024, height: 768 }], children, folder, base);
  const env = { WLR_BACKENDS: 'x11', WLR_X11_OUTPUTS: count, DISPLAY: display };
  const onServer = { ...base, DISPLAY: display };
  // sway takes the words by which a window is asked to close only from a server that knows them already.
  const words = ['-f', 'WM_PROTOCOLS', '32a', '-set', 'WM_PROTOCOLS', 'WM_DELETE_WINDOW'];
  await runTool('xprop', ['-root', ...words], onServer);
  if (process.getuid?.() === 0) await runTool('xhost', ['+si:localuser:nobody'], onServer);
  return { server: display, outputPrefix: 'X11', env };
}

/** What sway tells the programs that it starts: where its own socket, Wayland's and the X server are. */
async function startSway(
  { displays, hasXWayland }: WaylandDesktopOptions,
  stand: Stand,
  children: ChildProcesses,
  folder: string,
  base: Environment,
): Promise<Environment> {
  const run = path.join(folder, 'sway');
  mkdirSync(run, { mode: 0o700 });
  const told = path.join(run, 'environment');
  const config = path.join(folder, 'sway.conf');
  writeFileSync(config, swayConfig(stand, displays, hasXWayland, told));
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
    ...stand.env,
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

function outputName({ outputPrefix }: Stand, index: number): string {
  return `${outputPrefix}-${index + 1}`;
}

function swayConfig(
  stand: Stand,
  displays: readonly Rectangle[],
  hasXWayland: boolean,
  told: string,
): string {
  const outputs = displays.map(
    ({ x, y, width, height }, index) =>
      `output ${outputName(stand, index)} resolution ${width}x${height} position ${x},${y}`,
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
