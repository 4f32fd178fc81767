/**
 * A Focus is on, as macOS keeps it in the person's own library. Newer releases show the file only to programs with
 * full disk access; without it this is unknown. The form of the file is recorded; not run on the real system.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { fail, succeed, type Result } from '../../../../../shared/lib/result.ts';
import type { HoldSensor } from '../../../../ports/hold-sensor.ts';

export function macosFocus(homeFolder: string): HoldSensor {
  const file = join(homeFolder, 'Library/DoNotDisturb/DB/Assertions.json');
  return {
    reason: 'do-not-disturb',
    async look(signal) {
      try {
        return isFocusOn(await readFile(file, { encoding: 'utf8', signal }));
      } catch {
        return fail('macOS does not let Lumbar read which Focus is on');
      }
    },
  };
}

const fileSchema = v.object({
  data: v.array(v.object({ storeAssertionRecords: v.optional(v.array(v.unknown()), []) })),
});

/** From `Assertions.json`: each Focus that is on has a record. */
export function isFocusOn(json: string): Result<boolean, string> {
  const parsed = v.safeParse(fileSchema, parseJson(json));
  if (!parsed.success) return fail('the Focus of macOS is kept in an unknown form');
  return succeed(parsed.output.data.some(({ storeAssertionRecords }) => storeAssertionRecords.length > 0));
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
