/** Open at login on macOS and Windows: the login items of the system, through Electron. */
import { errorMessage } from '../../../shared/lib/error-words.ts';
import { fail, succeed, type Result } from '../../../shared/lib/result.ts';
import type { LoginItem } from '../../ports/login-item.ts';

/** The part of Electron's `app` that is used. `path` and `args` name the entry on Windows and mean nothing on macOS. */
export interface LoginItemSystem {
  getLoginItemSettings(entry: { path: string; args: string[] }): {
    readonly openAtLogin: boolean;
    /** Windows only: false when the person switched the entry off in the Task Manager. */
    readonly executableWillLaunchAtLogin?: boolean;
  };
  setLoginItemSettings(entry: { openAtLogin: boolean; path: string; args: string[] }): void;
}

export class SystemLoginItem implements LoginItem {
  readonly #system: LoginItemSystem;
  readonly #platform: NodeJS.Platform;
  readonly #entry: { readonly path: string; readonly args: readonly string[] };

  /** `command` is the program and the arguments that make it this app. */
  constructor(system: LoginItemSystem, platform: NodeJS.Platform, command: readonly string[]) {
    const [path = '', ...args] = command;
    this.#system = system;
    this.#platform = platform;
    this.#entry = { path, args: [...args, '--hidden'] };
  }

  isEnabled(): boolean {
    const { path, args } = this.#entry;
    const found = this.#system.getLoginItemSettings({ path, args: args.map(quoteForWindows) });
    if (this.#platform !== 'win32') return found.openAtLogin;
    return found.openAtLogin && found.executableWillLaunchAtLogin !== false;
  }

  setEnabled(isEnabled: boolean): Result<null, string> {
    const { path, args } = this.#entry;
    try {
      this.#system.setLoginItemSettings({
        openAtLogin: isEnabled,
        path,
        args: args.map(quoteForWindows),
      });
    } catch (error) {
      return fail(`login items: ${errorMessage(error)}`);
    }
    if (this.isEnabled() === isEnabled) return succeed(null);
    return fail('login items: the system did not take the change; look into its own list of login items');
  }
}

/** Electron joins the arguments with spaces as they are. */
function quoteForWindows(argument: string): string {
  return /\s/.test(argument) ? `"${argument}"` : argument;
}
