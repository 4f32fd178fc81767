import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { keepDataFolder } from '../../../../src-main/composition/data-folder.ts';
import { makeDataFolder } from '../../../../src-main/system/data-folder/data-folder.ts';
import type { Notice } from '../../../../shared/ipc/snapshot.ts';
import { useLeakCheck } from '../../../fakes/leak-check.ts';
import { useTemporaryFolders } from '../../../fakes/temporary-folder.ts';

const newFolder = useTemporaryFolders();
const leaks = useLeakCheck();
let notices: Notice[] = [];
let lines: string[] = [];

beforeEach(() => {
  notices = [];
  lines = [];
});

/** As Electron's, of which only the answer to the second question for the lock matters. */
function keep(folder: string, getsLock = true) {
  const app = {
    requestSingleInstanceLock: vi.fn(() => getsLock),
    releaseSingleInstanceLock: vi.fn(),
    quit: vi.fn(),
  };
  leaks.own(
    keepDataFolder({
      folder,
      app,
      notices: { add: (notice) => notices.push(notice) },
      log: (line) => lines.push(line),
    }),
  );
  return app;
}

describe('the data folder', () => {
  test('is made where it is missing', () => {
    const folder = path.join(newFolder(), 'a', 'b');
    expect(makeDataFolder(folder)).toBeNull();
    expect(existsSync(folder)).toBe(true);
    expect(makeDataFolder(folder)).toBeNull();
  });

  test('cannot be made where a file is in the way, and the reason says where', () => {
    const file = path.join(newFolder(), 'file');
    writeFileSync(file, '');
    expect(makeDataFolder(file)).toContain(file);
    expect(makeDataFolder(path.join(file, 'below'))).toContain(file);
  });
});

describe('a data folder that is taken away', () => {
  test('is made anew and locked, and the person is told, each time', async () => {
    const folder = path.join(newFolder(), 'Lumbar');
    mkdirSync(folder);
    const app = keep(folder);
    renameSync(folder, `${folder}-gone`);
    await vi.waitFor(() => expect(app.requestSingleInstanceLock).toHaveBeenCalledOnce());
    expect(existsSync(folder)).toBe(true);
    expect(app.releaseSingleInstanceLock).toHaveBeenCalledOnce();
    rmSync(folder, { recursive: true });
    await vi.waitFor(() => expect(app.requestSingleInstanceLock).toHaveBeenCalledTimes(2));
    expect(existsSync(folder)).toBe(true);
    expect(notices[0]).toEqual({ kind: 'data-folder-lost', detail: folder });
    expect(app.quit).not.toHaveBeenCalled();
  });

  test('by a file in its place is told with the reason, and the app goes on', async () => {
    const folder = path.join(newFolder(), 'Lumbar');
    mkdirSync(folder);
    const app = keep(folder, false);
    rmSync(folder, { recursive: true });
    writeFileSync(folder, '');
    await vi.waitFor(() => expect(notices.at(-1)?.detail).toMatch(/EEXIST/));
    expect(app.quit).not.toHaveBeenCalled();
  });

  test('and locked by another instance meanwhile is left to that one', async () => {
    const folder = path.join(newFolder(), 'Lumbar');
    mkdirSync(folder);
    const app = keep(folder, false);
    renameSync(folder, `${folder}-gone`);
    await vi.waitFor(() => expect(app.quit).toHaveBeenCalledOnce());
  });

  test('is no loss while only what is in it, or beside it, changes', async () => {
    const parent = newFolder();
    const folder = path.join(parent, 'Lumbar');
    mkdirSync(folder);
    const app = keep(folder);
    writeFileSync(path.join(folder, 'state.json'), '');
    writeFileSync(path.join(parent, 'beside'), '');
    // Events come in order: once this one is there, the others have been.
    rmSync(folder, { recursive: true });
    await vi.waitFor(() => expect(app.requestSingleInstanceLock).toHaveBeenCalledOnce());
    expect(notices).toHaveLength(1);
  });
});
