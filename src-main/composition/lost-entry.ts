/** Tells of an entry that did not reach the history: what is lost, in which file and why. */
import type { JournalEntry } from '../../shared/history/entry.ts';
import type { Notice } from '../../shared/ipc/snapshot.ts';
import type { Translate } from '../../shared/messages/translator.ts';

/** Without the time of the entry: a full disk fails every time, and the same notice twice is one. */
export function lostEntryNotice(entry: JournalEntry, problem: string, translate: Translate): Notice {
  // A selector of a message holds no hyphens.
  const what = entry.kind.replaceAll('-', '_');
  return {
    kind: 'journal-not-written',
    detail: translate('banner.journal-not-written.what', { entry: what, problem }),
  };
}
