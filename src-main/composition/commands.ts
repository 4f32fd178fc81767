/** What carries out the commands of the tray and of the windows. */
import { app } from 'electron';
import type { OpenablePage } from '../../shared/control/command.ts';
import { createCommandPerformer, type PerformCommand } from '../control/perform-command.ts';
import { log } from './log.ts';
import type { NoticeBoard } from './notice-board.ts';
import { changeOpenAtLogin } from './open-at-login.ts';
import type { AppSchedule } from './schedule.ts';
import type { AppSystem } from './system.ts';

export interface CommandDependencies {
  readonly notices: NoticeBoard;
  readonly system: Pick<AppSystem, 'loginItem'>;
  readonly schedule: AppSchedule;
  readonly showPage: (page: OpenablePage) => void;
}

export function buildCommands({ notices, system, schedule, showPage }: CommandDependencies): PerformCommand {
  const showNotice = (): void => showPage('today');
  return createCommandPerformer({
    dispatch: (event) => schedule.runner.dispatch(event),
    showPage,
    setOpenAtLogin: (isEnabled) =>
      changeOpenAtLogin({ loginItem: system.loginItem, notices, showNotice, log }, isEnabled),
    quit: () => app.quit(),
  });
}
