/** Does what the schedule asks for, through the ports. Decides nothing. */
import type { JournalEntry } from '../../shared/history/entry.ts';
import { assertNever } from '../../shared/lib/assert-never.ts';
import { saveSchedule } from '../../shared/schedule/memory/saved-schedule.ts';
import type { ScheduleEffect } from '../../shared/schedule/schedule-effect.ts';
import type { ScheduleEvent } from '../../shared/schedule/schedule-event.ts';
import type { ScheduleState } from '../../shared/schedule/memory/schedule-state.ts';
import type { Moment } from '../../shared/schedule/moment.ts';
import type { Journal } from '../ports/journal.ts';
import type { CardPresenter, OverlayPresenter } from '../ports/overlay-presenter.ts';
import type { StateStore } from '../ports/state-store.ts';

export interface EffectPorts {
  readonly card: CardPresenter;
  readonly overlays: OverlayPresenter;
  readonly journal: Journal;
  readonly stateStore: StateStore;
  /** A fresh look at every reason to hold; settles soon, whatever hangs, and never rejects. */
  readonly readHoldReasons: () => Promise<void>;
  /** The last weeks of the journal, as far back as the coach remembers. */
  readonly readMemory: () => readonly JournalEntry[];
  readonly dispatch: (event: ScheduleEvent) => void;
  /** An entry that could not be written: says which file and why. */
  readonly onRecordFailed: (entry: JournalEntry, problem: string) => void;
  readonly log: (line: string) => void;
}

export function performEffect(
  ports: EffectPorts,
  effect: ScheduleEffect,
  state: ScheduleState,
  now: Moment,
): void {
  switch (effect.kind) {
    case 'open-card':
      ports.card.open();
      return;
    case 'close-card':
      ports.card.close();
      return;
    case 'prepare-overlays':
      ports.overlays.prepare();
      return;
    case 'open-overlays':
      openOverlays(ports, effect.breakId);
      return;
    case 'close-overlays':
      ports.overlays.close();
      return;
    case 'check-overlays':
      ports.overlays.checkAnswers();
      return;
    case 'record': {
      const appended = ports.journal.append(effect.entry);
      if (!appended.ok) ports.onRecordFailed(effect.entry, appended.error);
      return;
    }
    case 'read-hold-reasons':
      void ports.readHoldReasons().then(() => ports.dispatch({ kind: 'hold-reasons-read' }));
      return;
    case 'report-fault':
      ports.log(`The schedule does not settle: ${effect.detail}`);
      return;
    case 'read-memory':
      ports.dispatch({ kind: 'memory-read', entries: ports.readMemory() });
      return;
    case 'save-state':
      ports.stateStore.save(saveSchedule(state, now));
      return;
    default:
      assertNever(effect, 'schedule effect');
  }
}

function openOverlays(ports: EffectPorts, breakId: string): void {
  ports.overlays.open({
    onShown: () => ports.dispatch({ kind: 'overlays-shown', breakId }),
    onFailed: (reason) => {
      ports.log(`The break did not come to the screen: ${reason}`);
      ports.dispatch({ kind: 'overlays-failed', breakId });
    },
  });
}
