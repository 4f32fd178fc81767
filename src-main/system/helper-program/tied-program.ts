/**
 * Programs of the system that run beside the app for longer than one answer. They end with it however it ends, which
 * a killed process cannot see to itself: a shell waits for the end of a pipe that only the app holds.
 */
import { spawn, type ChildProcessByStdio } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';

export interface TiedProgramCall {
  readonly command: string;
  readonly args: readonly string[];
  readonly environment: NodeJS.ProcessEnv;
}

/** Its input is the pipe: it ends when that is ended. It reads nothing itself. */
export type TiedProgram = ChildProcessByStdio<Writable, Readable, null>;

/** `$$` stays the process that becomes the program; the shell that reads learns by the end of its input. */
const TIED = `exec 3<&0
( while read -r _ <&3; do :; done; kill $$ ) >/dev/null 2>&1 &
exec 3<&-
exec "$@" </dev/null`;

/** One that is not there ends at once. Windows has no such shell: there it runs untied. */
export function startTiedProgram({ command, args, environment }: TiedProgramCall): TiedProgram {
  const words = process.platform === 'win32' ? [command] : ['/bin/sh', '-c', TIED, 'sh', command];
  const [program = command, ...rest] = [...words, ...args];
  const child = spawn(program, rest, {
    env: environment,
    stdio: ['pipe', 'pipe', 'ignore'],
    windowsHide: true,
  });
  // The pipe breaks when the program dies, which its owner hears as its end.
  child.stdin.on('error', () => undefined);
  child.once('exit', () => child.stdin.destroy());
  return child;
}
