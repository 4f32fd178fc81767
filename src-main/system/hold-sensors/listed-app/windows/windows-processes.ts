/** A program on the person's list runs on Windows. The form of the answer is recorded; not run on the real system. */
import { succeed } from '../../../../../shared/lib/result.ts';
import type { HoldSensor } from '../../../../ports/hold-sensor.ts';
import { runProgram } from '../../run-program.ts';
import { isAnyListed } from '../app-names.ts';
import type { ProcessListOptions } from '../macos/macos-processes.ts';

export function windowsProcesses({ environment, listedApps }: ProcessListOptions): HoldSensor {
  return {
    reason: 'listed-app',
    async look(signal) {
      const args = ['/fo', 'csv', '/nh'];
      const answer = await runProgram({ command: 'tasklist', args, environment }, signal);
      return answer.ok ? succeed(isAnyListed(tasklistNames(answer.value), listedApps())) : answer;
    },
  };
}

/** The first of the quoted values of each line; file names have no quotes in them. */
export function tasklistNames(output: string): readonly string[] {
  return [...output.matchAll(/^"([^"]*)"/gm)].map(([, name = '']) => name);
}
