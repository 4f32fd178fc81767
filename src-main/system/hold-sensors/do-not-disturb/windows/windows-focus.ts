/**
 * Focus assist or do-not-disturb of Windows is on. The system has no public way to ask; the profile in use stands in
 * the registry, where the settings keep it. Switched on by a rule, such as during a presentation, it may not stand
 * there. The form of the answers is recorded; not run on the real system.
 */
import { fail, succeed, type Result } from '../../../../../shared/lib/result.ts';
import type { HoldSensor } from '../../../../ports/hold-sensor.ts';
import { runProgram } from '../../run-program.ts';

const STORE =
  'HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\CloudStore\\Store\\DefaultAccount\\Current';
const SETTINGS_NAME = 'windows.data.donotdisturb.quiethourssettings';

export function windowsFocus(environment: NodeJS.ProcessEnv): HoldSensor {
  const query = (signal: AbortSignal, ...args: readonly string[]): Promise<Result<string, string>> =>
    runProgram({ command: 'reg', args: ['query', ...args], environment }, signal);
  /** The key has the account's number in its name, and stays where it is. */
  let key: string | null = null;
  return {
    reason: 'do-not-disturb',
    async look(signal) {
      if (key === null) {
        const found = await query(signal, STORE, '/s', '/k', '/f', SETTINGS_NAME);
        if (!found.ok) return found;
        key = settingsKey(found.value);
        if (key === null) return fail('Windows keeps no do-not-disturb where it is looked for');
      }
      const data = await query(signal, key, '/v', 'Data');
      return data.ok ? isQuiet(data.value) : data;
    },
  };
}

/** The innermost key of that name, from `reg query /k`. */
export function settingsKey(output: string): string | null {
  const keys = [...output.matchAll(/^HKEY_.*$/gm)].map(([line]) => line.trim());
  return keys.find((each) => each.toLowerCase().endsWith(`\\${SETTINGS_NAME}`)) ?? null;
}

/** The name of the profile stands in the value, in UTF-16. */
export function isQuiet(output: string): Result<boolean, string> {
  const bytes = /^\s+Data\s+REG_BINARY\s+([0-9a-fA-F]+)\s*$/m.exec(output)?.[1] ?? '';
  // The name may begin at an odd place: every other character between would spoil it.
  const text = Buffer.from(bytes, 'hex').toString('latin1').replaceAll('\0', '');
  const profile = /Microsoft\.QuietHoursProfile\.(Unrestricted|PriorityOnly|AlarmsOnly)/.exec(text)?.[1];
  return profile === undefined
    ? fail('Windows keeps its do-not-disturb in an unknown form')
    : succeed(profile !== 'Unrestricted');
}
