/** Carries out what a person asks for, from wherever it comes. */
import { eventOf, type Command, type OpenablePage } from '../../shared/control/command.ts';
import type { ScheduleEvent } from '../../shared/schedule/schedule-event.ts';

export interface CommandActions {
  readonly dispatch: (event: ScheduleEvent) => void;
  readonly showPage: (page: OpenablePage) => void;
  readonly setOpenAtLogin: (isEnabled: boolean) => void;
  readonly quit: () => void;
}

export type PerformCommand = (command: Command) => void;

export function createCommandPerformer(actions: CommandActions): PerformCommand {
  return (command) => {
    switch (command.kind) {
      case 'open-page':
        actions.showPage(command.page);
        return;
      case 'set-open-at-login':
        actions.setOpenAtLogin(command.isEnabled);
        return;
      case 'quit':
        actions.quit();
        return;
      default:
        actions.dispatch(eventOf(command));
    }
  };
}
