/** Real time, whatever rate the app's clock runs at. */
import type { Disposable } from '../../shared/lib/disposable.ts';

/** Calls back once, unless disposed before. */
export type SetTimer = (callback: () => void, delayMs: number) => Disposable;
