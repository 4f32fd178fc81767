/** The test desktop itself: if one of these fails, the other end-to-end tests mean nothing. */
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { startDesktop, type Desktop } from './bench/desktop.ts';
import { runTool } from './bench/child-processes.ts';

test.describe('the test desktop', () => {
  let desktop: Desktop;

  test.beforeAll(async () => {
    desktop = await startDesktop({
      displays: [
        { width: 1280, height: 800 },
        { width: 1366, height: 768 },
      ],
      systemBus: true,
    });
  });

  test.afterAll(async () => {
    await desktop.stop();
    expect(existsSync(desktop.folder)).toBe(false);
  });

  test('shows its displays side by side', async () => {
    expect(await listDisplays(desktop)).toEqual(['1280x800+0+0', '1366x768+1280+0']);
  });

  test('has displays plugged in and pulled out', async () => {
    await desktop.plugDisplay(2, { width: 1440, height: 900 });
    expect(await listDisplays(desktop)).toEqual(['1280x800+0+0', '1366x768+1280+0', '1440x900+2646+0']);
    await desktop.unplugDisplay(2);
    expect(await listDisplays(desktop)).toEqual(['1280x800+0+0', '1366x768+1280+0']);
  });

  test('moves the pointer', async () => {
    await desktop.movePointer(321, 123);
    expect(await runTool('xdotool', ['getmouselocation'], desktop.env)).toContain('x:321 y:123');
  });

  test('takes a picture of all displays', async () => {
    const file = test.info().outputPath('all.png');
    await desktop.screenshot(file);
    // The size stands in the header of every PNG.
    const header = readFileSync(file).subarray(16, 24);
    expect([header.readUInt32BE(0), header.readUInt32BE(4)]).toEqual([2646, 800]);
  });

  test('announces sleep', async () => {
    await desktop.emitLogind('PrepareForSleep', true);
    await desktop.emitLogind('PrepareForSleep', false);
  });

  test('has an empty tray that can leave and come back', async () => {
    expect(desktop.trayItems()).toEqual([]);
    desktop.stopTrayHost();
    await desktop.startTrayHost();
    expect(desktop.trayItems()).toEqual([]);
  });
});

async function listDisplays(desktop: Desktop): Promise<string[]> {
  const listing = await runTool('xrandr', ['--query'], desktop.env);
  return [...listing.matchAll(/ connected.*?(\d+x\d+\+\d+\+\d+)/g)]
    .map((match) => match[1] ?? '')
    .sort(byLeftEdge);
}

function byLeftEdge(a: string, b: string): number {
  return Number(a.split('+')[1]) - Number(b.split('+')[1]);
}
