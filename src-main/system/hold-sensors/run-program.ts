/** Runs small programs of the system: to their end, or for their lines. Nothing outlives its limit, or the app. */
import { execFile } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { Disposable } from '../../../shared/lib/disposable.ts';
import { fail, succeed, type Result } from '../../../shared/lib/result.ts';
import { startTiedProgram } from '../helper-program/tied-program.ts';

export interface ProgramCall {
  readonly command: string;
  readonly args: readonly string[];
  readonly environment: NodeJS.ProcessEnv;
}

/** The limits of one answer, against a program that has gone astray. */
const ANSWER_LIMIT_MS = 1_500;
const ANSWER_LIMIT_BYTES = 8 * 1_024 * 1_024;

/** What it printed; the error names the program. It is killed when it takes too long or when the signal says so. */
export function runProgram(call: ProgramCall, signal: AbortSignal): Promise<Result<string, string>> {
  const { command, args, environment } = call;
  return new Promise((resolve) => {
    const options = {
      // Numbers and words in the one form that is understood here.
      env: { ...environment, LC_ALL: 'C' },
      timeout: ANSWER_LIMIT_MS,
      maxBuffer: ANSWER_LIMIT_BYTES,
      killSignal: 'SIGKILL',
      windowsHide: true,
      signal,
    } as const;
    execFile(command, [...args], options, (error, stdout) => {
      if (error === null) resolve(succeed(stdout));
      else resolve(fail(`${command} ${failureWords(error)}`));
    });
  });
}

function failureWords(error: { readonly code?: unknown; readonly killed?: boolean }): string {
  if (error.code === 'ENOENT') return 'is not installed';
  if (error.killed === true) return 'did not answer in time';
  return `failed (${String(error.code)})`;
}

export interface ProgramListener {
  readonly onLine: (line: string) => void;
  /** It has ended, or could not be started. Not called after `dispose`. */
  readonly onEnd: () => void;
}

/** Runs a program that goes on until disposed. */
export function listenToProgram(call: ProgramCall, listener: ProgramListener): Disposable {
  const child = startTiedProgram({ ...call, environment: { ...call.environment, LC_ALL: 'C' } });
  let isOver = false;
  const end = (): void => {
    if (isOver) return;
    isOver = true;
    listener.onEnd();
  };
  const lines = createInterface({ input: child.stdout });
  lines.on('line', (line) => {
    if (!isOver) listener.onLine(line);
  });
  child.on('error', end);
  child.on('exit', end);
  return {
    dispose() {
      isOver = true;
      lines.close();
      child.stdin.end();
      child.kill('SIGKILL');
    },
  };
}
