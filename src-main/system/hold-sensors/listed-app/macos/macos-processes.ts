/** A program on the person's list runs on macOS. The form of the answer is recorded; not run on the real system. */
import { succeed } from '../../../../../shared/lib/result.ts';
import type { HoldSensor } from '../../../../ports/hold-sensor.ts';
import { runProgram } from '../../run-program.ts';
import { isAnyListed } from '../app-names.ts';

export interface ProcessListOptions {
  readonly environment: NodeJS.ProcessEnv;
  readonly listedApps: () => readonly string[];
}

export function macosProcesses({ environment, listedApps }: ProcessListOptions): HoldSensor {
  return {
    reason: 'listed-app',
    async look(signal) {
      const answer = await runProgram({ command: '/bin/ps', args: ['-axco', 'comm'], environment }, signal);
      return answer.ok ? succeed(isAnyListed(psNames(answer.value), listedApps())) : answer;
    },
  };
}

/** One name a line below a heading. */
export function psNames(output: string): readonly string[] {
  return output.split('\n').slice(1);
}
