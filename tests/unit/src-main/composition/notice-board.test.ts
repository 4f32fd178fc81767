import { expect, test } from 'vitest';
import { NoticeBoard } from '../../../../src-main/composition/notice-board.ts';

function board() {
  const notices = new NoticeBoard();
  const told: number[] = [];
  const listening = notices.onChange(() => told.push(notices.all().length));
  return { notices, told, listening };
}

const kind = 'settings-repaired';

test('many notices at once are told to each listener once', async () => {
  const { notices, told } = board();
  for (let index = 0; index < 10_000; index += 1) notices.add({ kind, detail: `${index}` });
  notices.remove('no-tray-host');
  expect(told).toEqual([]);
  await Promise.resolve();
  expect(told).toEqual([10_000]);
});

test('the same notice twice is one, and is not told again', async () => {
  const { notices, told } = board();
  notices.add({ kind, detail: 'a' });
  await Promise.resolve();
  notices.add({ kind, detail: 'a' });
  await Promise.resolve();
  expect(notices.all()).toEqual([{ kind, detail: 'a' }]);
  expect(told).toEqual([1]);
});

test('a later notice on the same subject takes the place of the earlier one', async () => {
  const { notices, told } = board();
  const subject = '/h/2026-11.ndjson';
  notices.add({ kind: 'journal-newer', detail: '1 line', subject });
  notices.add({ kind, detail: 'a' });
  await Promise.resolve();
  notices.add({ kind: 'journal-damaged', detail: '2 lines', subject });
  await Promise.resolve();
  expect(notices.all().map(({ detail }) => detail)).toEqual(['2 lines', 'a']);
  expect(told).toEqual([2, 2]);
});

test('what no longer holds is taken away, and told if it was there', async () => {
  const { notices, told } = board();
  notices.add({ kind: 'no-tray-host', detail: '' });
  await Promise.resolve();
  notices.remove('no-tray-host');
  await Promise.resolve();
  notices.remove('no-tray-host');
  await Promise.resolve();
  expect(told).toEqual([1, 0]);
});

test('who has stopped listening hears nothing of what came before', async () => {
  const { notices, told, listening } = board();
  notices.add({ kind, detail: 'a' });
  listening.dispose();
  await Promise.resolve();
  expect(told).toEqual([]);
});
