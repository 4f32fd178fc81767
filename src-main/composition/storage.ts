/** Opens everything that lies in the user-data folder. */
import { randomUUID } from 'node:crypto';
import { app } from 'electron';
import { RECALLED_MS } from '../../shared/coach/memory.ts';
import { createTranslator } from '../../shared/messages/translator.ts';
import type { Journal } from '../ports/journal.ts';
import type { StateStore } from '../ports/state-store.ts';
import { openElectronStore } from '../storage/electron-settings.ts';
import { FileJournal } from '../storage/journal.ts';
import { SettingsStore } from '../storage/settings-store.ts';
import { FileStateStore } from '../storage/state-store.ts';
import { journalNotice } from './journal-notice.ts';
import { log } from './log.ts';
import type { NoticeBoard } from './notice-board.ts';
import { timeZoneNow } from '../system/time-zone/time-zone-now.ts';

export interface AppStorage {
  readonly settings: SettingsStore;
  readonly journal: Journal;
  readonly stateStore: StateStore;
}

/** Never rejects: what cannot be read is set aside and told. */
export async function openStorage(directory: string, notices: NoticeBoard): Promise<AppStorage> {
  const settings = new SettingsStore({
    directory,
    openStore: openElectronStore,
    wallNow: () => Date.now(),
    timeZone: timeZoneNow(),
  });
  for (const notice of settings.notices) notices.add(notice);
  const journal = new FileJournal({
    directory,
    timeZone: timeZoneNow,
    randomId: randomUUID,
    onFault: (fault) => notices.add(journalNotice(fault, createTranslator(app.getLocale()).translate)),
  });
  await journal.readAhead(Date.now() - RECALLED_MS);
  const stateStore = new FileStateStore({ directory, onFailure: log });
  return { settings, journal, stateStore };
}
