/**
 * What the app costs while nothing happens but that somebody works: beside a bare Electron with an icon in the tray,
 * at the same time on the same desktop. Prints its numbers; passes whatever they are.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { test } from '@playwright/test';
import { startDesktop, type Desktop } from '../e2e/bench/desktop.ts';
import { electronBinary, newUserData, projectRoot, writeSettings } from '../e2e/bench/lumbar.ts';
import { until } from '../e2e/bench/until.ts';
import { costBetween, readCounts, type Cost } from './process-meter.ts';

const minutes = Number(process.env['LUMBAR_BENCH_MINUTES'] ?? '1');
/** Until what a start leaves behind has been done: V8 goes on tidying its heap for more than half a minute. */
const settleMs = 75_000;
/** Somebody who is there, and not so busy as to be a load. */
const movementMs = 10_000;

/** An app that is nothing but an icon. */
function bareApp(desktop: Desktop): string {
  const folder = path.join(desktop.folder, 'bare');
  mkdirSync(folder);
  writeFileSync(path.join(folder, 'package.json'), '{ "name": "bare", "main": "main.cjs" }');
  const icon = 'nativeImage.createFromBuffer(Buffer.alloc(32 * 32 * 4, 255), { width: 32, height: 32 })';
  const script = `const { app, nativeImage, Tray } = require('electron');
app.whenReady().then(() => { globalThis.tray = new Tray(${icon}); });`;
  writeFileSync(path.join(folder, 'main.cjs'), script);
  return folder;
}

function start(desktop: Desktop, name: string, folder: string, userData: string): number {
  const args = [folder, '--no-sandbox', `--user-data-dir=${userData}`];
  return desktop.startProgram(name, electronBinary(), args).pid ?? 0;
}

function say(name: string, { cpuMs, contextSwitches }: Cost): void {
  const switches = contextSwitches / minutes;
  const share = cpuMs / (minutes * 600);
  process.stdout.write(
    `${name.padEnd(14)} ${switches.toFixed(0)} context switches a minute · ` +
      `${(cpuMs / minutes).toFixed(1)} ms of processor time a minute, ${share.toFixed(3)} % of a core\n`,
  );
}

test('rest', async () => {
  const desktop = await startDesktop({ systemBus: true });
  try {
    const userData = newUserData(desktop);
    writeSettings(userData, { noticeAcknowledged: true });
    const lumbar = start(desktop, 'lumbar', projectRoot, userData);
    const bare = start(desktop, 'bare', bareApp(desktop), newUserData(desktop));
    await until(() => desktop.trayItems().length === 2, { what: 'both icons', timeoutMs: 30_000 });
    await pause(settleMs);
    const before = [readCounts(lumbar), readCounts(bare)] as const;
    const startedAt = performance.now();
    for (let x = 40; performance.now() - startedAt < minutes * 60_000; x = x === 40 ? 44 : 40) {
      await desktop.movePointer(x, 40);
      await pause(Math.min(movementMs, Math.max(0, minutes * 60_000 - (performance.now() - startedAt))));
    }
    const own = costBetween(before[0], readCounts(lumbar));
    const floor = costBetween(before[1], readCounts(bare));
    say('Lumbar', own);
    say('bare Electron', floor);
    const load = os.loadavg()[0] ?? Number.NaN;
    process.stdout.write(
      `Lumbar over bare: ${(own.contextSwitches / floor.contextSwitches).toFixed(2)} times the switches, ` +
        `${(own.cpuMs / floor.cpuMs).toFixed(2)} times the processor time (load of the machine ${load.toFixed(1)})\n`,
    );
  } finally {
    await desktop.stop();
  }
});
