/** The pages of the window: those that main can ask for, and those that only the sidebar leads to. */
import type { AppSnapshot } from '../../shared/ipc/snapshot.ts';

export type WindowPage = Exclude<AppSnapshot['page'], 'why'> | 'learn' | 'sound';

/** How the window looks when main has asked for something to be shown. */
export interface Entrance {
  readonly page: WindowPage;
  readonly isWhyOpen: boolean;
}

export function entranceFor(asked: AppSnapshot['page']): Entrance {
  return asked === 'why' ? { page: 'today', isWhyOpen: true } : { page: asked, isWhyOpen: false };
}
