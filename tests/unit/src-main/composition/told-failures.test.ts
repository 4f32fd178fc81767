/** What could not be done is told in words of its own. */
import { describe, expect, test } from 'vitest';
import type { JournalEntry } from '../../../../shared/history/entry.ts';
import { fail, succeed } from '../../../../shared/lib/result.ts';
import { createTranslator } from '../../../../shared/messages/translator.ts';
import { journalNotice } from '../../../../src-main/composition/journal-notice.ts';
import { lostEntryNotice } from '../../../../src-main/composition/lost-entry.ts';
import { NoticeBoard } from '../../../../src-main/composition/notice-board.ts';
import { changeOpenAtLogin } from '../../../../src-main/composition/open-at-login.ts';

const { translate } = createTranslator('en');

describe('an entry that could not be written', () => {
  const skipped: JournalEntry = { kind: 'break-skipped', id: 'a', atMs: 1 };

  test('is told with what is lost, the file and the reason', () => {
    expect(lostEntryNotice(skipped, '/h/2026-11.ndjson: ENOSPC', translate)).toEqual({
      kind: 'journal-not-written',
      detail: 'A skipped break: /h/2026-11.ndjson: ENOSPC',
    });
  });

  test('is one notice however often it happens', () => {
    const notices = new NoticeBoard();
    for (const atMs of [1, 2, 3]) notices.add(lostEntryNotice({ ...skipped, atMs }, 'full', translate));
    expect(notices.all()).toHaveLength(1);
  });
});

describe('a file of the history that was not understood', () => {
  const path = '/h/2026-11.ndjson';
  const faults = (count: number, problem: string) => ({ count, firstLine: 7, problem });

  test.each([
    [
      { damaged: faults(1, 'not a JSON object'), newer: null },
      'journal-damaged',
      `${path}: 1 damaged line, which is line 7 (not a JSON object)`,
    ],
    [
      { damaged: null, newer: faults(1_200, 'version 2 is not known, expected 1') },
      'journal-newer',
      `${path}: 1,200 lines by a newer Lumbar, the first is line 7 (version 2 is not known, expected 1)`,
    ],
    [
      { damaged: faults(2, 'not a JSON object'), newer: faults(1, 'kind "nap" is not known') },
      'journal-damaged',
      `${path}: 2 damaged lines, the first is line 7 (not a JSON object); 1 line by a newer Lumbar, which is line 7 (kind "nap" is not known)`,
    ],
  ] as const)('is told as one notice: %j', (lines, kind, detail) => {
    const notice = journalNotice({ kind: 'lines', path, ...lines }, translate);
    expect(notice).toEqual({ kind, detail, subject: path });
  });

  test('and cannot be read at all is told with the reason', () => {
    expect(journalNotice({ kind: 'unreadable', path, detail: `${path}: EACCES` }, translate)).toEqual({
      kind: 'journal-damaged',
      detail: `${path}: EACCES`,
      subject: path,
    });
  });
});

describe('open at login', () => {
  function change(outcome: ReturnType<typeof succeed<null>> | ReturnType<typeof fail<string>>) {
    const notices = new NoticeBoard();
    notices.add({ kind: 'login-item-failed', detail: 'an earlier try' });
    const logged: string[] = [];
    let shown = 0;
    changeOpenAtLogin(
      {
        loginItem: { setEnabled: () => outcome },
        notices,
        showNotice: () => (shown += 1),
        log: (line) => logged.push(line),
      },
      true,
    );
    return { notices: notices.all(), logged, shown };
  }

  test('that cannot be changed is told on the screen', () => {
    const { notices, logged, shown } = change(fail('/a/lumbar.desktop: EROFS'));
    expect(notices).toEqual([{ kind: 'login-item-failed', detail: '/a/lumbar.desktop: EROFS' }]);
    expect(logged).toHaveLength(1);
    expect(shown).toBe(1);
  });

  test('that was changed takes back what was told', () => {
    expect(change(succeed(null))).toEqual({ notices: [], logged: [], shown: 0 });
  });
});
