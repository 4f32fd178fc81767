/**
 * The programs that make up a desktop: started with their output in files, and ended all together, also when the
 * process that started them is killed.
 */
import { execFile, spawn, type ChildProcess, type StdioOptions } from 'node:child_process';
import { accessSync, closeSync, constants, openSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { promisify } from 'node:util';
import { until } from './until.ts';

const execute = promisify(execFile);

export type Environment = Record<string, string>;

export class ChildProcesses {
  readonly #children: { readonly name: string; readonly process: ChildProcess }[] = [];
  readonly #folder: string;
  readonly #killAll = (): void => {
    for (const { process } of this.#children) process.kill('SIGKILL');
  };

  /** @param folder gets a log file for each program */
  constructor(folder: string) {
    this.#folder = folder;
    process.once('exit', this.#killAll);
  }

  /** Starts a program that runs until `stop`. */
  start(name: string, command: string, args: readonly string[], env: Environment): ChildProcess {
    return this.#spawn(name, command, args, env, false);
  }

  /** Starts a program that says something on its file descriptor 3, and returns its first line. */
  async startAndRead(
    name: string,
    command: string,
    args: readonly string[],
    env: Environment,
  ): Promise<string> {
    const child = this.#spawn(name, command, args, env, true);
    const pipe = child.stdio[3] as Readable;
    let said = '';
    pipe.on('data', (part: Buffer) => (said += part.toString()));
    await until(
      () => {
        if (child.exitCode !== null)
          throw new Error(`${name} ended with ${child.exitCode}: ${this.log(name)}`);
        return said.includes('\n');
      },
      { what: `${name} to be ready` },
    );
    return said.trim();
  }

  /** What a program has written so far. */
  log(name: string): string {
    return readFileSync(this.#logFile(name), 'utf8');
  }

  /** Ends one program and waits until it is gone. */
  async end(child: ChildProcess): Promise<void> {
    const isGone = (): boolean => child.exitCode !== null || child.signalCode !== null;
    if (isGone()) return;
    child.kill('SIGTERM');
    try {
      await until(isGone, { what: 'a program to end', timeoutMs: 3_000 });
    } catch {
      // It had its chance.
      child.kill('SIGKILL');
      await until(isGone, { what: 'a killed program to be gone', timeoutMs: 3_000 });
    }
  }

  /** Ends all, the last started first. */
  async stop(): Promise<void> {
    for (const { process } of [...this.#children].reverse()) await this.end(process);
    process.off('exit', this.#killAll);
  }

  #spawn(
    name: string,
    command: string,
    args: readonly string[],
    env: Environment,
    talks: boolean,
  ): ChildProcess {
    const output = openSync(this.#logFile(name), 'a');
    const stdio: StdioOptions = ['ignore', output, output, ...(talks ? (['pipe'] as const) : [])];
    // The kernel ends the program when its parent dies, however the parent dies.
    const tied = findProgram('setpriv') ? ['setpriv', '--pdeathsig', 'KILL', command] : [command];
    const [program = command, ...rest] = [...tied, ...args];
    const child = spawn(program, rest, { env, stdio });
    child.once('error', (error) => process.stderr.write(`${name} cannot be started: ${error.message}\n`));
    closeSync(output);
    this.#children.push({ name, process: child });
    return child;
  }

  #logFile(name: string): string {
    return path.join(this.#folder, `${name}.log`);
  }
}

/** Runs a small program to its end and returns what it printed. */
export async function runTool(command: string, args: readonly string[], env: Environment): Promise<string> {
  const { stdout } = await execute(command, [...args], { env, timeout: 20_000 });
  return stdout;
}

/** The first program of that name on the PATH. */
export function findProgram(name: string): string | undefined {
  return (process.env['PATH'] ?? '')
    .split(path.delimiter)
    .map((folder) => path.join(folder, name))
    .find(isExecutable);
}

export function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
