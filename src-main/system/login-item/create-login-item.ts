/** Chooses how this system opens an app at login, and says how this app is started. */
import { join } from 'node:path';
import type { LoginItem } from '../../ports/login-item.ts';
import { SystemLoginItem, type LoginItemSystem } from './system-login-item.ts';
import { XdgAutostart, type AutostartWords } from './xdg-autostart.ts';

export interface LoginItemOptions {
  readonly environment: NodeJS.ProcessEnv;
  readonly homeFolder: string;
  /** The program that runs now: Electron itself, or the packaged app. */
  readonly executablePath: string;
  /** The folder that an unpackaged Electron is given; null in a packaged app. */
  readonly appFolder: string | null;
  /** Where the app keeps its own files. */
  readonly ownFolder: string;
  /** Electron's `app`. */
  readonly system: LoginItemSystem;
  readonly words: AutostartWords;
}

export function createLoginItem(platform: NodeJS.Platform, options: LoginItemOptions): LoginItem {
  const command = startCommand(options);
  if (platform !== 'linux') return new SystemLoginItem(options.system, platform, command);
  const scriptPath = join(options.ownFolder, 'start-at-login.sh');
  const heedsGnomeKey = isGnomeSession(options.environment);
  return new XdgAutostart({
    path: autostartPath(options),
    command,
    scriptPath,
    heedsGnomeKey,
    words: options.words,
  });
}

/** Started by gnome-session or its descendant of Cinnamon. */
function isGnomeSession({ XDG_CURRENT_DESKTOP: desktops = '' }: NodeJS.ProcessEnv): boolean {
  return /GNOME|Unity|Cinnamon|Budgie|Pantheon/i.test(desktops);
}

export function startCommand({
  environment,
  executablePath,
  appFolder,
}: LoginItemOptions): readonly string[] {
  if (appFolder !== null) return [executablePath, appFolder];
  // An AppImage runs from a mount that is gone at the next login; the file itself is what must be started. Programs
  // started by another AppImage inherit its variables, but do not lie in its mount.
  const { APPIMAGE: appImage = '', APPDIR: mount = '' } = environment;
  return [appImage !== '' && executablePath.startsWith(mount) ? appImage : executablePath];
}

export function autostartPath({
  environment,
  homeFolder,
}: Pick<LoginItemOptions, 'environment' | 'homeFolder'>): string {
  const configured = environment['XDG_CONFIG_HOME'];
  // A relative path counts as not set, says the XDG base directory specification.
  const configFolder = configured?.startsWith('/') === true ? configured : join(homeFolder, '.config');
  return join(configFolder, 'autostart', 'lumbar.desktop');
}
