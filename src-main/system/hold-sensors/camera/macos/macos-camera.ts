/**
 * The built-in camera of a Mac is on, as its driver says in the registry of devices. Cameras on a cable have no such
 * entry and are not seen: that takes native code. The form of the answer is recorded; not run on the real system.
 */
import { fail, succeed, type Result } from '../../../../../shared/lib/result.ts';
import type { HoldSensor } from '../../../../ports/hold-sensor.ts';
import { runProgram } from '../../run-program.ts';

export function macosCamera(environment: NodeJS.ProcessEnv): HoldSensor {
  return {
    reason: 'camera',
    async look(signal) {
      // The driver's name changes with the generation of the computer, the key does not.
      const call = {
        command: '/usr/sbin/ioreg',
        args: ['-r', '-l', '-w', '0', '-k', 'FrontCameraStreaming'],
        environment,
      };
      const answer = await runProgram(call, signal);
      return answer.ok ? isCameraStreaming(answer.value) : answer;
    },
  };
}

/** From `ioreg`. */
export function isCameraStreaming(output: string): Result<boolean, string> {
  const states = [...output.matchAll(/"FrontCameraStreaming" = (Yes|No)/g)].map(([, state]) => state);
  return states.length === 0 ? fail('no camera says whether it is on') : succeed(states.includes('Yes'));
}
