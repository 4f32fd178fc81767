import { renameSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { watchTimeZone, timeZoneFolder } from '../../../../src-main/system/time-zone/watch-time-zone.ts';
import { useLeakCheck } from '../../../fakes/leak-check.ts';
import { useTemporaryFolders } from '../../../fakes/temporary-folder.ts';

const newFolder = useTemporaryFolders();
const leaks = useLeakCheck();
let zone = 'Europe/Berlin';
let changes = 0;
let lines: string[] = [];

beforeEach(() => {
  zone = 'Europe/Berlin';
  changes = 0;
  lines = [];
});

function watch(folder: string | null) {
  return leaks.own(
    watchTimeZone({
      folder,
      readZone: () => zone,
      onChange: () => (changes += 1),
      log: (line) => lines.push(line),
    }),
  );
}

/** As systems do it: a new link takes the place of the old one. */
function moveTo(folder: string, name: string): void {
  zone = name;
  const made = path.join(folder, 'localtime.new');
  symlinkSync(`/usr/share/zoneinfo/${name}`, made);
  renameSync(made, path.join(folder, 'localtime'));
}

describe('a change of the time zone', () => {
  test('is told when the link of the system is exchanged, each time', async () => {
    const folder = newFolder();
    watch(folder);
    moveTo(folder, 'Asia/Tokyo');
    await vi.waitFor(() => expect(changes).toBe(1));
    moveTo(folder, 'America/New_York');
    await vi.waitFor(() => expect(changes).toBe(2));
    expect(lines).toEqual([]);
  });

  test('that was not heard of is found by a look', () => {
    const watching = watch(null);
    watching.look();
    expect(changes).toBe(0);
    zone = 'Asia/Tokyo';
    watching.look();
    watching.look();
    expect(changes).toBe(1);
  });

  test('is none while other files change, or the link is set to the same zone', async () => {
    const folder = newFolder();
    watch(folder);
    writeFileSync(path.join(folder, 'hosts'), '');
    moveTo(folder, 'Europe/Berlin');
    // Events come in order: once this one is there, the others have been.
    moveTo(folder, 'Asia/Tokyo');
    await vi.waitFor(() => expect(changes).toBe(1));
  });

  test('of a system whose folder is missing is left to looks, and that is logged', () => {
    const watching = watch(path.join(newFolder(), 'missing'));
    expect(lines).toHaveLength(1);
    zone = 'Asia/Tokyo';
    watching.look();
    expect(changes).toBe(1);
  });

  test('is heard of by a file on Linux and macOS, and by looks alone on Windows', () => {
    expect(timeZoneFolder('linux')).toBe('/etc');
    expect(timeZoneFolder('darwin')).toBe('/etc');
    expect(timeZoneFolder('win32')).toBeNull();
  });
});
