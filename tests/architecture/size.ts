// Files and functions that have outgrown one reading.
import ts from 'typescript';
import { placeOf, walk, type SourceFile } from './source-files.ts';

export const maxFileLines = 400;
export const maxFunctionLines = 60;

/** Content that happens to be written in TypeScript. */
const dataFolders = [
  'shared/exercises/library/',
  'shared/figure/scripts/',
  'shared/messages/locales/',
  'shared/messages/english/',
];

export function isData(file: SourceFile): boolean {
  return dataFolders.some((folder) => file.path.startsWith(folder));
}

export function longFiles(files: readonly SourceFile[]): string[] {
  return files
    .map((file) => ({ path: file.path, lines: file.text.trimEnd().split('\n').length }))
    .filter(({ lines }) => lines > maxFileLines)
    .map(({ path, lines }) => `${path} has ${lines} lines`);
}

/** A function contains its closures. */
export function longFunctions(files: readonly SourceFile[]): string[] {
  return files.flatMap((file) => {
    const found: string[] = [];
    walk(file.tree, (node) => {
      if (!ts.isFunctionLike(node)) return;
      const lineAt = (position: number): number => file.tree.getLineAndCharacterOfPosition(position).line;
      const lines = lineAt(node.getEnd()) - lineAt(node.getStart()) + 1;
      if (lines > maxFunctionLines) found.push(`${placeOf(file, node)} is a function of ${lines} lines`);
    });
    return found;
  });
}
