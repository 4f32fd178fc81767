// Every state of every screen that is worth a picture, and how to get there.
import type { Page } from '@playwright/test';
import type { Desktop } from '../bench/desktop.ts';
import type { Lumbar } from '../bench/lumbar.ts';

export interface ScreenState {
  /** File name of the picture. */
  readonly name: string;
  /** Settings the app starts with, over the defaults. */
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly clockRate?: number;
  /**
   * Brings a freshly started app into the state and settles when it shows. A page that is returned is pictured by
   * itself; otherwise the whole display is.
   */
  readonly reach: (lumbar: Lumbar, desktop: Desktop) => Promise<Page | undefined>;
}

export const screenStates: readonly ScreenState[] = [];
