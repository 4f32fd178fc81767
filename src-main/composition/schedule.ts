/** Builds the schedule: restores it, runs it, and lets its effects reach the world. */
import { app } from 'electron';
import { createCoach } from '../../shared/coach/coach.ts';
import { RECALLED_MS } from '../../shared/coach/memory.ts';
import type { JournalEntry } from '../../shared/history/entry.ts';
import type { Disposable, DisposableStore } from '../../shared/lib/disposable.ts';
import { Emitter } from '../../shared/lib/emitter.ts';
import { createTranslator } from '../../shared/messages/translator.ts';
import { restoreSchedule } from '../../shared/schedule/memory/saved-schedule.ts';
import { scheduleTiming } from '../../shared/schedule/memory/timing.ts';
import type { ScheduleContext } from '../../shared/schedule/moment.ts';
import { isReasonWanted } from '../../shared/settings/hold-settings.ts';
import type { HoldReasonSource } from '../ports/hold-sensor.ts';
import { performEffect } from '../schedule/effect-performer.ts';
import { ScheduleRunner } from '../schedule/schedule-runner.ts';
import type { SetTimer } from '../ports/timer.ts';
import { log } from './log.ts';
import { lostEntryNotice } from './lost-entry.ts';
import type { NoticeBoard } from './notice-board.ts';
import type { AppStorage } from './storage.ts';
import type { AppSystem } from './system.ts';
import { timeZoneNow } from '../system/time-zone/time-zone-now.ts';
import type { AppWindows } from './windows.ts';

export interface AppSchedule {
  readonly runner: ScheduleRunner;
  /** After every event, once its effects have been performed. */
  onChange(listener: () => void): Disposable;
}

export interface ScheduleDependencies {
  readonly notices: NoticeBoard;
  readonly system: AppSystem;
  readonly storage: AppStorage;
  readonly windows: AppWindows;
  readonly holdReasons: HoldReasonSource;
  readonly setTimer: SetTimer;
}

export function buildSchedule(owned: DisposableStore, dependencies: ScheduleDependencies): AppSchedule {
  const { notices, system, storage, windows, holdReasons, setTimer } = dependencies;
  const changed = new Emitter();
  const timing = scheduleTiming(system.clockRate);
  // Nothing but the gentlest movements comes by itself before somebody has said what suits their back.
  const coach = createCoach({ areSessionsOffered: false });
  const context = (): ScheduleContext => ({
    settings: storage.settings.get(),
    coach,
    timeZone: timeZoneNow(),
    timing,
  });
  // Without an end: what a clock that ran ahead has written must not be forgotten.
  const recent = (): readonly JournalEntry[] =>
    storage.journal.entriesBetween(system.clock.read().wallMs - RECALLED_MS, Infinity);
  const restored = restoreSchedule(storage.stateStore.load(), system.clock.read(), context(), recent());
  for (const entry of restored.entries) record(dependencies, entry);
  const runner = owned.own(
    new ScheduleRunner(restored.state, {
      clock: system.clock,
      clockRate: system.clockRate,
      readPresence: () => system.presence.read(),
      // A call that holds nothing back may be known all the same: nothing sounds in it.
      readHoldReasons: () =>
        holdReasons.read().filter((reason) => isReasonWanted(storage.settings.get(), reason)),
      context,
      setTimer,
      log,
      perform: (effect, state, now) => {
        const ports = {
          card: windows.card,
          overlays: windows.overlays,
          journal: storage.journal,
          stateStore: storage.stateStore,
          readHoldReasons: () => holdReasons.refresh(),
          readMemory: recent,
          dispatch: (event: Parameters<ScheduleRunner['dispatch']>[0]) => runner.dispatch(event),
          onRecordFailed: (entry: JournalEntry, problem: string) => tellOfLoss(notices, entry, problem),
          log,
        };
        performEffect(ports, effect, state, now);
      },
      announce: () => changed.emit(),
    }),
  );
  return {
    runner,
    onChange: (listener) => changed.on(listener),
  };
}

function record({ storage, notices }: ScheduleDependencies, entry: JournalEntry): void {
  const appended = storage.journal.append(entry);
  if (!appended.ok) tellOfLoss(notices, entry, appended.error);
}

function tellOfLoss(notices: NoticeBoard, entry: JournalEntry, problem: string): void {
  notices.add(lostEntryNotice(entry, problem, createTranslator(app.getLocale()).translate));
}
