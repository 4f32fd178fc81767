/**
 * Nothing leaves the computer, seen from outside: what the app and all that it starts ask of the kernel, from its first
 * moment to its last.
 */
import type { ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { startDesktop, type Desktop } from './bench/desktop.ts';
import { shownLines } from './bench/history.ts';
import { electronBinary, newUserData, projectRoot, writeSettings } from './bench/lumbar.ts';
import { findByPath } from './bench/tray-menu.ts';
import { until } from './bench/until.ts';

let desktop: Desktop;

test.setTimeout(240_000);

test.beforeEach(async () => {
  desktop = await startDesktop();
});

test.afterEach(async () => {
  await desktop.stop();
});

/**
 * Not by Playwright, which drives an app over sockets of its own. Of the calls only those are stopped at that must come
 * before anything is sent: the others carry Chromium's own messages, and no page would come in time.
 */
function launchTraced(userData: string, record: string): ChildProcess {
  const calls = 'trace=socket,connect,bind,sendto,sendmmsg';
  // The tracer is no parent here: what is ended is the app, and the tracer goes with it.
  const tracer = ['-D', '-f', '--seccomp-bpf', '-e', calls, '-o', record];
  const command = [electronBinary(), projectRoot, '--no-sandbox', `--user-data-dir=${userData}`];
  return desktop.startProgram('lumbar', 'strace', [...tracer, ...command]);
}

/**
 * Calls that reach for another computer, or for the resolver that does so for others. A datagram socket that is never
 * bound, connected or sent from is left out: through it Chromium asks the kernel what its interfaces are called.
 */
function outwardCalls(record: string): readonly string[] {
  return readFileSync(record, 'utf8')
    .split('\n')
    .filter((line) => /sa_family=AF_INET|socket\(AF_INET6?, SOCK_(?!DGRAM)|io\.systemd\.Resolve/.test(line));
}

/** From the tray until it is on the screen; again, if it did not come in time. */
async function startBreak(userData: string): Promise<void> {
  await until(
    async () => {
      const entry = findByPath(await desktop.trayMenu(), ['Start a break']);
      if (entry?.enabled) await desktop.clickTrayMenu(['Start a break']);
      return readFileSync(path.join(userData, 'state.json'), 'utf8').includes('"breakId"');
    },
    { what: 'a break', timeoutMs: 120_000 },
  );
}

test('from the start over the window and a break to the end nothing asks for a name or reaches for another computer', async () => {
  const userData = newUserData(desktop);
  writeSettings(userData, { noticeAcknowledged: true });
  const record = path.join(desktop.folder, 'network-calls');
  const child = launchTraced(userData, record);
  await until(async () => /Next break within/.test(await desktop.tooltip()), {
    what: 'the tray to count',
    timeoutMs: 60_000,
  });
  await desktop.clickTrayMenu(['Today…']);
  await until(async () => (await desktop.activeWindow())?.title === 'Lumbar', {
    what: 'the window',
    timeoutMs: 30_000,
  });
  await startBreak(userData);
  // Who quits may be gone before the click is answered.
  await desktop.clickTrayMenu(['Quit']).catch(() => undefined);
  await until(() => child.exitCode !== null, { what: 'the end of the app', timeoutMs: 30_000 });
  expect(child.exitCode, desktop.log('lumbar')).toBe(0);
  expect(shownLines(userData).map(({ kind }) => kind)).toContain('break');
  // The record does hold the calls that stay on this computer.
  expect(readFileSync(record, 'utf8')).toContain('sa_family=AF_UNIX');
  expect(outwardCalls(record)).toEqual([]);
});
