/** Two private buses and a folder, for what needs neither display nor window. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import type { ChildProcess } from 'node:child_process';
import os from 'node:os';
import path from 'node:path';
import { createMessageBuses, type MessageBuses } from '../../../src-main/system/message-bus/message-buses.ts';
import type { SourceContext } from '../../../src-main/system/presence/presence-parts.ts';
import { ChildProcesses, type Environment } from './child-processes.ts';
import { startBus } from './message-bus.ts';

export class PrivateSession {
  readonly env: Environment;
  readonly children: ChildProcesses;
  readonly buses: MessageBuses;
  readonly #folder: string;

  private constructor(folder: string, children: ChildProcesses, env: Environment) {
    this.#folder = folder;
    this.children = children;
    this.env = env;
    this.buses = createMessageBuses(env);
  }

  static async start(): Promise<PrivateSession> {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'lumbar-session-'));
    const runtimeFolder = path.join(folder, 'run');
    mkdirSync(runtimeFolder, { mode: 0o700 });
    const base: Environment = {
      PATH: process.env['PATH'] ?? '/usr/bin:/bin',
      LANG: 'C.UTF-8',
      HOME: folder,
      XDG_RUNTIME_DIR: runtimeFolder,
    };
    const children = new ChildProcesses(folder);
    const session = await startBus('session', children, folder, base);
    const system = await startBus('system', children, folder, base);
    return new PrivateSession(folder, children, {
      ...base,
      DBUS_SESSION_BUS_ADDRESS: session,
      DBUS_SYSTEM_BUS_ADDRESS: system,
    });
  }

  get sessionAddress(): string {
    return this.env['DBUS_SESSION_BUS_ADDRESS'] ?? '';
  }

  get systemAddress(): string {
    return this.env['DBUS_SYSTEM_BUS_ADDRESS'] ?? '';
  }

  /** Starts a program that ends with the session. */
  start(name: string, command: string, args: readonly string[]): ChildProcess {
    return this.children.start(name, command, args, this.env);
  }

  get runtimeFolder(): string {
    return this.env['XDG_RUNTIME_DIR'] ?? '';
  }

  async stop(): Promise<void> {
    this.buses.dispose();
    await this.children.stop();
    rmSync(this.#folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

export interface TestContext extends SourceContext {
  /** How often a change was told. */
  changes(): number;
  /** Lets the source believe that so much more time has passed. */
  skip(ms: number): void;
  setAwayAfter(ms: number): void;
}

/** What a source is given, with times short enough for a test. */
export function testContext(): TestContext {
  let changes = 0;
  let skippedMs = 0;
  let awayAfterMs = 1_500;
  return {
    now: () => performance.now() + skippedMs,
    awayAfterMs: () => awayAfterMs,
    quietAfterMs: 400,
    setTimer: (callback, delayMs) => {
      const timer = setTimeout(callback, delayMs);
      return { dispose: () => clearTimeout(timer) };
    },
    onChange: () => (changes += 1),
    changes: () => changes,
    skip: (ms) => (skippedMs += ms),
    setAwayAfter: (ms) => (awayAfterMs = ms),
  };
}
