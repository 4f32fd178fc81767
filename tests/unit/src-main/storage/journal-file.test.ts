import { readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { appendLine, readJournalFile } from '../../../../src-main/storage/journal-file.ts';
import { useTemporaryFolders } from '../../../fakes/temporary-folder.ts';

const newFolder = useTemporaryFolders();

test('lines are added at the end', () => {
  const path = join(newFolder(), 'file');
  appendLine(path, 'one');
  appendLine(path, 'zwei ä');
  expect(readFileSync(path, 'utf8')).toBe('one\nzwei ä\n');
});

test.runIf(process.platform === 'linux')('a full disk is an error, not a silent loss', () => {
  const path = join(newFolder(), 'file');
  // Every write to this device fails with ENOSPC.
  symlinkSync('/dev/full', path);
  expect(() => {
    appendLine(path, 'one');
  }).toThrow('ENOSPC');
});

test('an empty file has neither entries nor faults', () => {
  const path = join(newFolder(), 'file');
  writeFileSync(path, '');
  expect(readJournalFile(path)).toEqual({
    entries: [],
    damaged: null,
    newer: null,
    tornLine: null,
  });
});
