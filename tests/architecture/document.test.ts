/** The page about the architecture names the folders that exist, and no others. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');

/** Folder names in the first column of the page's tables. */
function documentedFolders(page: string): readonly string[] {
  return [...page.matchAll(/^\| `([^`]+)` +\|/gm)].map((match) => match[1] ?? '').sort();
}

function existingFolders(): readonly string[] {
  return ['shared', 'src-main', 'src-renderer']
    .flatMap((floor) =>
      readdirSync(path.join(root, floor), { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map((entry) => `${floor}/${entry.name}`),
    )
    .sort();
}

it('the architecture page names every folder of the floors and no other', () => {
  const page = readFileSync(path.join(root, 'ARCHITECTURE.md'), 'utf8');
  expect(documentedFolders(page)).toEqual(existingFolders());
});

it('a folder that is missing from the page would be noticed', () => {
  expect(documentedFolders('| `shared/time` | clocks |\n')).toEqual(['shared/time']);
});
