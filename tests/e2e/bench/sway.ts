/** A wlroots compositor without a screen, and its keys. */
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { runTool } from './child-processes.ts';
import type { StartProgram } from './mutter.ts';
import { until } from './until.ts';

/** Nobody in particular: the compositor refuses to run as root. */
const ORDINARY_USER = 65_534;

export class Sway {
  /** As WAYLAND_DISPLAY: an absolute path. */
  readonly socket: string;

  private constructor(socket: string) {
    this.socket = socket;
  }

  /** @param below a folder that ends with the session */
  static async start(start: StartProgram, below: string): Promise<Sway> {
    const folder = mkdtempSync(path.join(below, 'sway-'));
    const config = path.join(folder, 'config');
    writeFileSync(config, 'xwayland disable\n');
    const isRoot = process.getuid?.() === 0;
    if (isRoot) handOver(folder, below);
    const user = String(ORDINARY_USER);
    const asUser = ['setpriv', '--reuid', user, '--regid', user, '--clear-groups', '--pdeathsig', 'KILL'];
    start('sway', 'env', [
      ...['-u', 'DISPLAY', '-u', 'WAYLAND_DISPLAY', `XDG_RUNTIME_DIR=${folder}`, `HOME=${folder}`],
      ...['WLR_BACKENDS=headless', 'WLR_LIBINPUT_NO_DEVICES=1', 'WLR_RENDERER=pixman'],
      ...(isRoot ? asUser : []),
      ...['sway', '--config', config],
    ]);
    const socket = path.join(folder, 'wayland-1');
    await until(() => existsSync(socket), { what: 'sway', timeoutMs: 30_000 });
    return new Sway(socket);
  }

  async pressKey(): Promise<void> {
    const env = { PATH: process.env['PATH'] ?? '', XDG_RUNTIME_DIR: '/tmp', WAYLAND_DISPLAY: this.socket };
    // A new keyboard loses a key that comes at once.
    await runTool('wtype', ['-s', '200', '-k', 'Shift_L'], env);
  }
}

/** Everybody may pass through the private folders above, the user owns the last. */
function handOver(folder: string, below: string): void {
  for (const parent of [below, path.dirname(below)]) chmodSync(parent, 0o711);
  chownSync(folder, ORDINARY_USER, ORDINARY_USER);
}

/** The processes of that name which have this text in their environment. */
export function processesNamed(name: string, text: string): number[] {
  const all = readdirSync('/proc').filter((entry) => /^\d+$/.test(entry));
  return all.filter((pid) => isNamed(pid, name, text)).map(Number);
}

function isNamed(pid: string, name: string, text: string): boolean {
  try {
    return (
      readFileSync(`/proc/${pid}/comm`, 'utf8').trim() === name &&
      readFileSync(`/proc/${pid}/environ`, 'utf8').includes(text)
    );
  } catch {
    // It has ended meanwhile.
    return false;
  }
}
