/**
 * A program records on macOS: as long as one does, the sound server keeps the computer awake in its name, and says so
 * in the list of power assertions. Apple has no other way to ask without native code. The form of the answer is
 * recorded; not run on the real system.
 */
import { succeed } from '../../../../../shared/lib/result.ts';
import type { HoldSensor } from '../../../../ports/hold-sensor.ts';
import { runProgram } from '../../run-program.ts';

export interface MacosMicrophoneOptions {
  readonly environment: NodeJS.ProcessEnv;
  readonly ownProcesses: () => ReadonlySet<number>;
}

export function macosMicrophone({ environment, ownProcesses }: MacosMicrophoneOptions): HoldSensor {
  return {
    reason: 'microphone',
    async look(signal) {
      const call = { command: '/usr/bin/pmset', args: ['-g', 'assertions'], environment };
      const answer = await runProgram(call, signal);
      return answer.ok ? succeed(isRecordingAsserted(answer.value, ownProcesses())) : answer;
    },
  };
}

/** From `pmset -g assertions`: an assertion with an `audio-in` among its resources, made for somebody else. */
export function isRecordingAsserted(output: string, own: ReadonlySet<number>): boolean {
  return output.split(/\r?\n(?=\s+pid \d+\()/).some((assertion) => {
    if (!/^\s*pid \d+\(coreaudiod\)/.test(assertion)) return false;
    if (!/^\s*Resources:.*\baudio-in\b/m.test(assertion)) return false;
    const madeFor = /^\s*Created for PID: (\d+)/m.exec(assertion)?.[1];
    return madeFor === undefined || !own.has(Number(madeFor));
  });
}
