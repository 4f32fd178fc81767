import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { acknowledgeFirstNotice } from '../../../../src-main/composition/first-notice.ts';
import { NoticeBoard } from '../../../../src-main/composition/notice-board.ts';
import { SettingsStore, type WritableStore } from '../../../../src-main/storage/settings-store.ts';
import { useTemporaryFolders } from '../../../fakes/temporary-folder.ts';

const newFolder = useTemporaryFolders();

function openStore({ cwd }: { readonly cwd: string }): WritableStore {
  return {
    get store(): Record<string, unknown> {
      return {};
    },
    set store(value: Record<string, unknown>) {
      writeFileSync(join(cwd, 'settings.json'), JSON.stringify(value));
    },
  };
}

function open(directory: string): SettingsStore {
  return new SettingsStore({ directory, openStore, wallNow: () => 0, timeZone: 'UTC' });
}

describe('the notice of the first start', () => {
  test('once read is kept', () => {
    const folder = newFolder();
    const notices = new NoticeBoard();
    acknowledgeFirstNotice(open(folder), notices);
    expect(open(folder).get().noticeAcknowledged).toBe(true);
    expect(notices.all()).toEqual([]);
  });

  test('holds for this run when it cannot be kept, everywhere, and the person is told', () => {
    const folder = newFolder();
    const path = join(folder, 'settings.json');
    mkdirSync(path);
    const settings = open(folder);
    const notices = new NoticeBoard();
    let heard = false;
    settings.onChange((changed) => (heard = changed.noticeAcknowledged));
    acknowledgeFirstNotice(settings, notices);
    // Whoever plans a break asks the settings: without this there would be no exercise for the whole run.
    expect(settings.get().noticeAcknowledged).toBe(true);
    expect(heard).toBe(true);
    expect(notices.all().map(({ kind }) => kind)).toEqual(['settings-not-written']);
    expect(open(folder).get().noticeAcknowledged).toBe(false);
  });

  test('that is only held does not slip into the file with the next change', () => {
    const folder = newFolder();
    const settings = open(folder);
    settings.hold({ noticeAcknowledged: true });
    expect(settings.update({ theme: 'dark' }).ok).toBe(true);
    expect(JSON.parse(readFileSync(join(folder, 'settings.json'), 'utf8'))).toEqual({
      version: 1,
      theme: 'dark',
    });
  });
});
