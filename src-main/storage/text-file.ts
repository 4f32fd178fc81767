/** Reading text as editors leave it: the mark that some of them put before UTF-8 is no part of what was written. */
import { readFileSync } from 'node:fs';

/** Throws when the file cannot be read. What is no UTF-8 comes as it may; whoever reads it finds that out. */
export function readText(path: string): string {
  return withoutByteOrderMark(readFileSync(path, 'utf8'));
}

export function withoutByteOrderMark(text: string): string {
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}
