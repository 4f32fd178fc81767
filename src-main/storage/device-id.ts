/** The name of this computer's own folder in the history: made once, then kept in a file. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fail, succeed, type Result } from '../../shared/lib/result.ts';
import { fileFailure, isMissingFile, replaceFile } from './durable-file.ts';
import { readText } from './text-file.ts';

/** Also keeps the id harmless as the name of a folder. */
const validId = /^[A-Za-z0-9][A-Za-z0-9-]{0,63}$/;

/** The kept id, or a new one from `randomId` when there is none; the error names the file that cannot be used. */
export function loadDeviceId(directory: string, randomId: () => string): Result<string, string> {
  const path = join(directory, 'device-id');
  try {
    const kept = readText(path).trim();
    // A damaged id only means that this computer starts a new folder; the old one is read like every other.
    if (validId.test(kept)) return succeed(kept);
  } catch (error) {
    if (!isMissingFile(error)) return fail(fileFailure(path, error));
  }
  try {
    const made = randomId();
    mkdirSync(directory, { recursive: true });
    replaceFile(path, `${made}\n`);
    return succeed(made);
  } catch (error) {
    return fail(fileFailure(path, error));
  }
}
