/** Keeps the displays from blanking and locking while somebody needs them with their hands off. */
import type { Disposable } from '../../shared/lib/disposable.ts';

export interface DisplayWake extends Disposable {
  /** Safe to say again. */
  set(isNeeded: boolean): void;
}
