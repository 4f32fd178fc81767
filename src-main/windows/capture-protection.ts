/**
 * Keeps windows out of screenshots and shared screens, as the person has set it, also windows that are open already.
 * macOS and Windows can; no window of Linux can ask for it.
 */
import type { Platform } from '../ports/platform.ts';

/** The part of Electron's window that is used. */
export interface Protectable {
  setContentProtection(isProtected: boolean): void;
  once(event: 'closed', listener: () => void): unknown;
}

export interface CaptureProtectionDependencies {
  readonly platform: Platform;
  readonly isWanted: () => boolean;
}

export class CaptureProtection {
  readonly #dependencies: CaptureProtectionDependencies;
  readonly #windows = new Set<Protectable>();

  constructor(dependencies: CaptureProtectionDependencies) {
    this.#dependencies = dependencies;
  }

  /** Looks after a window until it is closed. */
  add(window: Protectable): void {
    const { platform, isWanted } = this.#dependencies;
    if (platform === 'linux') return;
    this.#windows.add(window);
    window.once('closed', () => this.#windows.delete(window));
    if (isWanted()) window.setContentProtection(true);
  }

  /** Call when the setting may have changed. */
  refresh(): void {
    const isProtected = this.#dependencies.isWanted();
    for (const window of this.#windows) window.setContentProtection(isProtected);
  }
}
