import { describe, expect, test } from 'vitest';
import { fail, succeed } from '../../../../shared/lib/result.ts';
import { defaultSettings, type Settings } from '../../../../shared/settings/schema.ts';
import { FirstNotice } from '../../../../src-main/composition/first-notice.ts';
import { NoticeBoard } from '../../../../src-main/composition/notice-board.ts';

function firstNotice(canWrite: boolean) {
  let settings: Settings = defaultSettings;
  const notices = new NoticeBoard();
  const store = {
    get: () => settings,
    update: (patch: Partial<Settings>) => {
      if (!canWrite) return fail('/home/me/settings.json: EACCES');
      settings = { ...settings, ...patch };
      return succeed(settings);
    },
  };
  return { notice: new FirstNotice(store, notices), notices, settings: () => settings };
}

describe('the notice of the first start', () => {
  test('once read is kept', () => {
    const { notice, notices, settings } = firstNotice(true);
    expect(notice.isAcknowledged).toBe(false);
    notice.acknowledge();
    expect(notice.isAcknowledged).toBe(true);
    expect(settings().noticeAcknowledged).toBe(true);
    expect(notices.all()).toEqual([]);
  });

  test('goes away for this run when it cannot be kept, and the person is told', () => {
    const { notice, notices, settings } = firstNotice(false);
    notice.acknowledge();
    expect(notice.isAcknowledged).toBe(true);
    expect(settings().noticeAcknowledged).toBe(false);
    expect(notices.all()).toEqual([
      { kind: 'settings-not-written', detail: '/home/me/settings.json: EACCES' },
    ]);
  });
});
