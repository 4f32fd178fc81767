/**
 * Which programs use a device of a Windows computer now, from the same place in the registry that the system's own
 * indicator in the taskbar and the privacy settings read. The form of the answer is recorded; not run on the real
 * system.
 */
import { succeed } from '../../../shared/lib/result.ts';
import type { HoldReason } from '../../../shared/settings/hold-reasons.ts';
import type { HoldSensor } from '../../ports/hold-sensor.ts';
import { runProgram } from './run-program.ts';

type Capability = 'webcam' | 'microphone' | 'graphicsCaptureProgrammatic';

export interface ConsentStoreOptions {
  readonly reason: HoldReason;
  readonly capability: Capability;
  readonly environment: NodeJS.ProcessEnv;
  /** The app's own program file, which does not count. */
  readonly ownProgram: string;
}

const STORE = 'HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\CapabilityAccessManager\\ConsentStore';

/** The registry's own events need native code: this one is sampled. */
export function consentStoreSensor(options: ConsentStoreOptions): HoldSensor {
  const { reason, capability, environment, ownProgram } = options;
  return {
    reason,
    async look(signal) {
      const args = ['query', `${STORE}\\${capability}`, '/s'];
      const answer = await runProgram({ command: 'reg', args, environment }, signal);
      return answer.ok
        ? succeed(programsInUse(answer.value).some((name) => !isOwn(name, ownProgram)))
        : answer;
    },
  };
}

/** The last part of the keys of those who have begun and not stopped: a package's name, or a path with # for \. */
export function programsInUse(output: string): readonly string[] {
  const using: string[] = [];
  for (const block of output.split(/\r?\n(?=HKEY_)/)) {
    const key = /^\s*HKEY_[^\r\n]*\\([^\\\r\n]+)\s*$/m.exec(block)?.[1] ?? '';
    const begun = timeIn(block, 'LastUsedTimeStart');
    const stopped = timeIn(block, 'LastUsedTimeStop');
    if (begun !== null && begun !== 0n && stopped === 0n) using.push(key.trim());
  }
  return using;
}

function timeIn(block: string, name: string): bigint | null {
  const value = new RegExp(`^\\s+${name}\\s+REG_QWORD\\s+(0x[0-9a-fA-F]+)\\s*$`, 'm').exec(block)?.[1];
  return value === undefined ? null : BigInt(value);
}

function isOwn(name: string, ownProgram: string): boolean {
  return name.toLowerCase() === ownProgram.replaceAll('\\', '#').toLowerCase();
}
