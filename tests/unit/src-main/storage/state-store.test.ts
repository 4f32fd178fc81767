import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { FileStateStore } from '../../../../src-main/storage/state-store.ts';
import { useTemporaryFolders } from '../../../fakes/temporary-folder.ts';

const newFolder = useTemporaryFolders();
let directory = '';
let failures: string[] = [];

beforeEach(() => {
  directory = newFolder();
  failures = [];
});

const open = (folder = directory) =>
  new FileStateStore({ directory: folder, onFailure: (message) => failures.push(message) });
const path = () => join(directory, 'state.json');

test('there is no state before the first is saved', () => {
  expect(open().load()).toBeNull();
  expect(failures).toEqual([]);
});

test('the last state comes back after a restart, and nothing else is left in the folder', () => {
  const store = open();
  store.save({ sittingMs: 1 });
  store.save({ sittingMs: 2 });
  expect(open().load()).toEqual({ sittingMs: 2 });
  expect(readdirSync(directory)).toEqual(['state.json']);
});

test('an unchanged state is not written again', () => {
  const store = open();
  store.save({ sittingMs: 1 });
  const { ino } = statSync(path());
  store.save({ sittingMs: 1 });
  expect(statSync(path()).ino).toBe(ino);
});

test.each([['{"sitting'], [''], ['\0']])('%j cannot be read and counts as none, which is told', (text) => {
  writeFileSync(path(), text);
  expect(open().load()).toBeNull();
  expect(failures).toHaveLength(1);
  expect(failures[0]).toContain(path());
});

test('a byte order mark before it costs nothing', () => {
  writeFileSync(path(), '\uFEFF{"sittingMs":1}');
  expect(open().load()).toEqual({ sittingMs: 1 });
  expect(failures).toEqual([]);
});

test('makes the folder', () => {
  const deeper = join(directory, 'a', 'b');
  open(deeper).save(1);
  expect(readFileSync(join(deeper, 'state.json'), 'utf8')).toBe('1');
});

test('a state that cannot be written names the file, throws nothing and leaves no half file', () => {
  mkdirSync(path());
  open().save({ sittingMs: 1 });
  expect(failures).toHaveLength(1);
  expect(failures[0]).toContain(path());
  expect(readdirSync(directory)).toEqual(['state.json']);
});
