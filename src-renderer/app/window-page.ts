/** The pages of the window: those that main can ask for, and those that only the sidebar leads to. */
import type { AppSnapshot } from '../../shared/ipc/snapshot.ts';

export type WindowPage = AppSnapshot['page'] | 'learn' | 'sound';
