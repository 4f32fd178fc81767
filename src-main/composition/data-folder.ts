/**
 * Keeps this the one instance when the data folder is deleted, renamed or replaced under it: the lock that a second
 * start looks for lies in that folder.
 */
import type { App } from 'electron';
import type { Disposable } from '../../shared/lib/disposable.ts';
import { makeDataFolder, watchDataFolder } from '../system/data-folder/data-folder.ts';
import type { NoticeBoard } from './notice-board.ts';

export interface DataFolderOptions {
  readonly folder: string;
  readonly app: Pick<App, 'requestSingleInstanceLock' | 'releaseSingleInstanceLock' | 'quit'>;
  readonly notices: Pick<NoticeBoard, 'add'>;
  readonly log: (line: string) => void;
}

export function keepDataFolder({ folder, app, notices, log }: DataFolderOptions): Disposable {
  const onLost = (): void => {
    const problem = makeDataFolder(folder);
    notices.add({ kind: 'data-folder-lost', detail: problem ?? folder });
    log(`The data folder was taken away: ${problem ?? `${folder} was made anew`}`);
    // The lock that is held is in no place where anybody would find it.
    app.releaseSingleInstanceLock();
    if (app.requestSingleInstanceLock() || problem !== null) return;
    log('Another Lumbar has the data folder now; this one ends');
    app.quit();
  };
  return watchDataFolder({ folder, onLost, log });
}
