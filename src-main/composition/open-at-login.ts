/** Switches Open at login, and tells the person when the system does not let it. */
import type { LoginItem } from '../ports/login-item.ts';
import type { NoticeBoard } from './notice-board.ts';

export interface OpenAtLoginDependencies {
  readonly loginItem: Pick<LoginItem, 'setEnabled'>;
  readonly notices: Pick<NoticeBoard, 'add' | 'remove'>;
  /** Opens the window: a notice that nobody sees tells nothing. */
  readonly showNotice: () => void;
  readonly log: (line: string) => void;
}

export function changeOpenAtLogin(dependencies: OpenAtLoginDependencies, isEnabled: boolean): void {
  const { loginItem, notices, showNotice, log } = dependencies;
  const changed = loginItem.setEnabled(isEnabled);
  notices.remove('login-item-failed');
  if (changed.ok) return;
  log(`Open at login could not be changed: ${changed.error}`);
  notices.add({ kind: 'login-item-failed', detail: changed.error });
  showNotice();
}
