/** What each request of a window does: an event for the schedule, or one small action. */
import type { Command } from '../../shared/control/command.ts';
import type { AppSnapshot } from '../../shared/ipc/snapshot.ts';
import type { SoundSettingsPatch } from '../../shared/settings/sound-settings.ts';
import type { ScheduleEvent } from '../../shared/schedule/schedule-event.ts';
import type { RequestArgument } from '../../shared/ipc/contract.ts';
import type { RequestHandlers, RequestSender } from './request-gate.ts';

export interface RequestActions {
  readonly dispatch: (event: ScheduleEvent) => void;
  readonly perform: (command: Command) => void;
  /** Null for a window that is not part of the app any more. */
  readonly snapshotFor: (windowId: number) => AppSnapshot | null;
  readonly pageFailed: (fault: RequestArgument<'app:page-failed'>, sender: RequestSender) => void;
  readonly overlayReady: (windowId: number) => void;
  readonly setCardAside: (isAside: boolean) => void;
  readonly closeAppWindow: () => void;
  readonly acknowledgeNotice: () => void;
  /** Throws when a value is not allowed; nothing has changed then. */
  readonly changeSettings: (patch: SoundSettingsPatch) => void;
}

export function createRequestHandlers(actions: RequestActions): RequestHandlers {
  const done = (act: () => void): null => {
    act();
    return null;
  };
  const event = (scheduled: ScheduleEvent): null => done(() => actions.dispatch(scheduled));
  return {
    'app:get-snapshot': (_nothing, sender) => {
      const snapshot = actions.snapshotFor(sender.windowId);
      if (snapshot === null) throw new Error(`Window ${String(sender.windowId)} has no place in the app`);
      return snapshot;
    },
    'app:page-failed': (fault, sender) => done(() => actions.pageFailed(fault, sender)),
    'app:close-window': () => done(() => actions.closeAppWindow()),
    'app:command': (command) => done(() => actions.perform(command)),
    'coach:confirm-check': () => event({ kind: 'check-confirmed' }),
    'notice:acknowledge': () => done(() => actions.acknowledgeNotice()),
    'settings:change': (patch) => done(() => actions.changeSettings(patch)),
    'card:command': (command) => done(() => actions.perform(command)),
    'card:dismiss': () => event({ kind: 'nudge-dismissed' }),
    'card:set-aside': ({ isAside }) => done(() => actions.setCardAside(isAside)),
    'break:command': ({ breakId, command }) => event({ kind: 'walkthrough-commanded', breakId, command }),
    'break:mute': ({ breakId, isMuted }) => event({ kind: 'break-muted', breakId, isMuted }),
    'break:report-pain': ({ breakId }) => event({ kind: 'pain-reported', breakId }),
    'break:answer-pain': ({ breakId, answer }) => event({ kind: 'pain-answered', breakId, answer }),
    'break:answer-feeling': ({ breakId, feeling }) => event({ kind: 'feeling-answered', breakId, feeling }),
    'break:answer-walk-effort': ({ breakId, effort }) =>
      event({ kind: 'walk-effort-answered', breakId, effort }),
    'break:end': ({ breakId }) => event({ kind: 'break-ended', breakId }),
    'break:page-ready': (_nothing, sender) => done(() => actions.overlayReady(sender.windowId)),
  };
}
