/**
 * A whole desktop for one test: X server with pluggable displays, window manager, private buses, tray.
 * Everything is private and temporary; `stop` leaves nothing behind.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { ChildProcess } from 'node:child_process';
import { ChildProcesses, runTool, type Environment } from './child-processes.ts';
import { DisplayServer, type DisplayServerOptions, type DisplaySize } from './display-server.ts';
import { Logind } from './logind.ts';
import { startBus } from './message-bus.ts';
import { TrayHost, type TrayItem, type TrayPixmap } from './tray-host.ts';
import type { TrayMenuEntry } from './tray-menu.ts';
import { until } from './until.ts';

export type WindowManager = 'openbox' | 'xfwm4' | 'none';

export interface DesktopOptions extends DisplayServerOptions {
  /** Side by side from the left; one of 1280 x 800 unless told. */
  readonly displays?: readonly DisplaySize[];
  readonly windowManager?: WindowManager;
  readonly statusNotifierHost?: boolean;
  /** With a system bus that carries a mocked logind. */
  readonly systemBus?: boolean;
  /** Programs look for an accessibility bus, as `ScreenReader` brings one. */
  readonly accessibility?: boolean;
}

export interface ActiveWindow {
  readonly id: string;
  readonly title: string;
}

export class Desktop {
  /** What a program needs to run on this desktop, and nothing of the machine's own desktop. */
  readonly env: Environment;
  /** Temporary; holds HOME, the XDG folders and the logs. */
  readonly folder: string;
  readonly #children: ChildProcesses;
  readonly #server: DisplayServer;
  #trayHost: TrayHost | undefined;
  #logind: Logind | undefined;
  #windowManager: ChildProcess | undefined;

  private constructor(folder: string, env: Environment, children: ChildProcesses, server: DisplayServer) {
    this.folder = folder;
    this.env = env;
    this.#children = children;
    this.#server = server;
  }

  /** Starts a desktop and settles when all of it is ready. */
  static async start(options: DesktopOptions = {}): Promise<Desktop> {
    const { displays = [{ width: 1280, height: 800 }], windowManager = 'openbox' } = options;
    const { statusNotifierHost = true, systemBus = false, accessibility = false } = options;
    const folder = mkdtempSync(path.join(os.tmpdir(), 'lumbar-desktop-'));
    const base = baseEnvironment(folder, accessibility);
    const children = new ChildProcesses(folder);
    try {
      const server = await DisplayServer.start(displays, children, folder, base, options);
      const session = await startBus('session', children, folder, base);
      const system = systemBus
        ? await startBus('system', children, folder, base)
        : `unix:path=${folder}/no-such-bus`;
      const env: Environment = {
        ...base,
        DISPLAY: server.display,
        DBUS_SESSION_BUS_ADDRESS: session,
        DBUS_SYSTEM_BUS_ADDRESS: system,
      };
      const desktop = new Desktop(folder, env, children, server);
      if (systemBus) desktop.#logind = await Logind.start(system, children, env);
      await desktop.startWindowManager(windowManager);
      if (statusNotifierHost) await desktop.startTrayHost();
      return desktop;
    } catch (error) {
      await children.stop();
      rmSync(folder, { recursive: true, force: true });
      throw error;
    }
  }

  /** Ends everything and removes the folder. May be called twice. */
  async stop(): Promise<void> {
    this.stopTrayHost();
    this.#logind?.close();
    await this.#children.stop();
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 5 });
  }

  /** Starts a program on this desktop; it ends with the desktop. Its output goes to `log(name)`. */
  startProgram(name: string, command: string, args: readonly string[]): ChildProcess {
    return this.#children.start(name, command, args, this.env);
  }

  log(name: string): string {
    return this.#children.log(name);
  }

  /** Plugs a display in at the right of the others, or with its left edge at `x`, which may be over another one. */
  async plugDisplay(index: number, size: DisplaySize, x?: number): Promise<void> {
    await this.#server.plug(index, size, x);
  }

  /** Gives a display that is plugged in another resolution, or stands it upright, where it is. */
  async resizeDisplay(index: number, size: DisplaySize): Promise<void> {
    await this.#server.resize(index, size);
  }

  async unplugDisplay(index: number): Promise<void> {
    await this.#server.unplug(index);
  }

  /** As with setxkbmap: `us`, `ru`, `fr`. */
  async chooseKeyboard(layout: string): Promise<void> {
    await this.#tool('setxkbmap', [layout]);
  }

  /** Presses and releases a key by its X name, `Escape`, `space`, `ctrl+w`, or by the number of its place. */
  async pressKey(key: string): Promise<void> {
    await this.#xdotool('key', key);
  }

  /** Down and up so many times, as far apart as told. */
  async pressRepeatedly(key: string, times: number, apartMs: number): Promise<void> {
    await this.#xdotool('key', '--delay', String(apartMs), '--repeat', String(times), key);
  }

  async keyDown(key: string): Promise<void> {
    await this.#xdotool('keydown', key);
  }

  async keyUp(key: string): Promise<void> {
    await this.#xdotool('keyup', key);
  }

  async movePointer(x: number, y: number): Promise<void> {
    await this.#xdotool('mousemove', String(x), String(y));
  }

  async click(x: number, y: number): Promise<void> {
    await this.#xdotool('mousemove', String(x), String(y), 'click', '1');
  }

  /** Writes a picture of all displays together. */
  async screenshot(file: string): Promise<void> {
    mkdirSync(path.dirname(file), { recursive: true });
    // Little compression: what matters is that the picture is taken and written quickly.
    await this.#tool('import', ['-silent', '-window', 'root', '-quality', '15', file]);
  }

  /** The window that the window manager calls active. */
  async activeWindow(): Promise<ActiveWindow | undefined> {
    const property = await this.#tool('xprop', ['-root', '_NET_ACTIVE_WINDOW']);
    const id = /0x[1-9a-f][0-9a-f]*/.exec(property)?.[0];
    if (id === undefined) return undefined;
    const name = await this.#tool('xprop', ['-id', id, '_NET_WM_NAME']);
    return { id, title: /= "(.*)"/.exec(name)?.[1] ?? '' };
  }

  /** Emits a signal of the mocked logind, e.g. `PrepareForSleep`. */
  async emitLogind(signal: string, value: boolean): Promise<void> {
    await this.#login().emit(signal, value);
  }

  /** Adds a session to the mocked logind and returns its path. */
  async addLogindSession(id: string): Promise<string> {
    return this.#login().addSession(id);
  }

  /** Calls a method of a session, e.g. `SetLockedHint`. */
  async callLogindSession(path: string, member: string, value: boolean): Promise<void> {
    await this.#login().callSession(path, member, value);
  }

  async startTrayHost(): Promise<void> {
    await this.#startTray(true);
  }

  /** The list of tray items alone, without a panel that shows them. */
  async startTrayWatcher(): Promise<void> {
    await this.#startTray(false);
  }

  /** A panel comes to a list that was alone. */
  showTrayItems(): void {
    this.#tray().registerHost();
  }

  /** As when the panel crashes. */
  stopTrayHost(): void {
    this.#trayHost?.stop();
    this.#trayHost = undefined;
  }

  trayItems(): readonly TrayItem[] {
    return this.#tray().items();
  }

  /** How often a panel had to shut what was open of the menu. */
  trayMenuChanges(): number {
    return this.#tray().menuChanges();
  }

  async trayMenu(): Promise<readonly TrayMenuEntry[]> {
    return this.#tray().menu();
  }

  /** Clicks by labels, e.g. `['Pause', '1 hour']`; waits until the entry is there and enabled. */
  async clickTrayMenu(labels: readonly string[]): Promise<void> {
    await this.#tray().clickMenu(labels);
  }

  /** A left click on the tray icon. */
  async activateTray(): Promise<void> {
    await this.#tray().activate();
  }

  async tooltip(): Promise<string> {
    return this.#tray().tooltip();
  }

  async iconPixmap(): Promise<TrayPixmap> {
    return this.#tray().pixmap();
  }

  async startWindowManager(name: WindowManager): Promise<void> {
    if (name === 'none') return;
    const args = name === 'xfwm4' ? ['--compositor=off'] : ['--sm-disable'];
    this.#windowManager = this.#children.start(name, name, args, this.env);
    await until(
      async () => {
        if (this.#windowManager?.exitCode !== null)
          throw new Error(`${name} ended: ${this.#children.log(name)}`);
        return (await this.#tool('xprop', ['-root', '_NET_SUPPORTING_WM_CHECK'])).includes('0x');
      },
      { what: `the window manager ${name}` },
    );
  }

  async #startTray(hasHost: boolean): Promise<void> {
    this.#trayHost ??= await TrayHost.start(this.env['DBUS_SESSION_BUS_ADDRESS'] ?? '', hasHost);
  }

  #login(): Logind {
    if (!this.#logind) throw new Error('This desktop was started without a system bus.');
    return this.#logind;
  }

  #tray(): TrayHost {
    if (!this.#trayHost) throw new Error('This desktop has no tray host now.');
    return this.#trayHost;
  }

  async #xdotool(...args: string[]): Promise<void> {
    await this.#tool('xdotool', args);
  }

  async #tool(command: string, args: readonly string[]): Promise<string> {
    return runTool(command, args, this.env);
  }
}

/** Starts a desktop; see `DesktopOptions`. The caller stops it. */
export async function startDesktop(options?: DesktopOptions): Promise<Desktop> {
  return Desktop.start(options);
}

/** What every program of a desktop starts with: nothing of the machine. */
export function baseEnvironment(folder: string, accessibility: boolean): Environment {
  const below = (name: string): string => {
    const target = path.join(folder, name);
    mkdirSync(target, { recursive: true, mode: 0o700 });
    return target;
  };
  return {
    PATH: process.env['PATH'] ?? '/usr/bin:/bin',
    LANG: 'C.UTF-8',
    TZ: process.env['TZ'] ?? 'UTC',
    HOME: below('home'),
    XDG_CONFIG_HOME: below('home/.config'),
    XDG_DATA_HOME: below('home/.local/share'),
    XDG_STATE_HOME: below('home/.local/state'),
    XDG_CACHE_HOME: below('home/.cache'),
    XDG_RUNTIME_DIR: below('run'),
    XDG_SESSION_TYPE: 'x11',
    // GTK would otherwise look for an accessibility bus and complain.
    // With one, its switch has nowhere to be kept but in memory.
    ...(accessibility ? { GSETTINGS_BACKEND: 'memory' } : { NO_AT_BRIDGE: '1' }),
  };
}
