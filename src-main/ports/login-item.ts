/** Open at login, as the system says it is, not as it was last asked for. */
import type { Result } from '../../shared/lib/result.ts';

export interface LoginItem {
  isEnabled(): boolean;
  /** The error says which file or setting could not be changed, and why. */
  setEnabled(isEnabled: boolean): Result<null, string>;
}
