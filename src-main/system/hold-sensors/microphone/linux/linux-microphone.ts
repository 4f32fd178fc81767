/**
 * Another program records from a microphone, as the sound server knows it: PulseAudio, or PipeWire, which answers
 * `pactl` in the same words. Programs that record past it, through ALSA alone, are not seen.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fail, succeed, type Result } from '../../../../../shared/lib/result.ts';
import type { HoldSensor } from '../../../../ports/hold-sensor.ts';
import { listenToProgram, runProgram } from '../../run-program.ts';
import { isAboutRecording, monitorSources, recordingStreams } from './source-outputs.ts';

export interface LinuxMicrophoneOptions {
  readonly environment: NodeJS.ProcessEnv;
  /** The app and its own processes, which do not count. */
  readonly ownProcesses: () => ReadonlySet<number>;
}

export function linuxMicrophone({ environment, ownProcesses }: LinuxMicrophoneOptions): HoldSensor {
  const pactl = (...args: readonly string[]) => ({ command: 'pactl', args, environment });
  const list = (what: string, signal: AbortSignal): Promise<Result<string, string>> =>
    runProgram(pactl('-f', 'json', 'list', what), signal);
  return {
    reason: 'microphone',
    async look(signal) {
      if (!hasSoundServer(environment)) return fail('no sound server runs');
      const outputs = await list('source-outputs', signal);
      if (!outputs.ok) return outputs;
      const streams = recordingStreams(outputs.value, ownProcesses());
      if (!streams.ok) return streams;
      if (streams.value.length === 0) return succeed(false);
      const sources = await list('sources', signal);
      if (!sources.ok) return sources;
      const monitors = monitorSources(sources.value);
      if (!monitors.ok) return monitors;
      return succeed(streams.value.some(({ source }) => !monitors.value.has(source)));
    },
    watch({ onHint, onLost }) {
      if (!hasSoundServer(environment)) {
        onLost();
        return { dispose: () => undefined };
      }
      return listenToProgram(pactl('subscribe'), {
        onLine: (line) => {
          if (isAboutRecording(line)) onHint();
        },
        onEnd: onLost,
      });
    },
  };
}

/** Asked where none runs, `pactl` would start one. */
function hasSoundServer(environment: NodeJS.ProcessEnv): boolean {
  const runtimeFolder = environment['XDG_RUNTIME_DIR'] ?? '';
  if ((environment['PULSE_SERVER'] ?? '') !== '' || runtimeFolder === '') return true;
  return existsSync(join(runtimeFolder, 'pulse', 'native'));
}
