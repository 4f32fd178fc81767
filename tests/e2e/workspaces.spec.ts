/**
 * Whoever goes to another workspace in a break takes it along, with its keys; where the desktop does not allow that, the
 * break is over and no one works on under one that cannot be seen.
 */
import { expect, test } from '@playwright/test';
import { runTool } from './bench/child-processes.ts';
import { startDesktop, type Desktop, type WindowManager } from './bench/desktop.ts';
import { shownLines, waitForLines } from './bench/history.ts';
import { untilKeysCount } from './bench/keys.ts';
import { launchLumbar, newUserData, writeSettings, type Lumbar } from './bench/lumbar.ts';
import { paintBareDesktop, untilBare, untilCovered, type Rectangle } from './bench/pixels.ts';
import { startBreak } from './bench/start-break.ts';
import { startTypist } from './bench/typist.ts';
import { until } from './bench/until.ts';
import { WaylandDesktop } from './bench/wayland-desktop.ts';

const screen: Rectangle = { x: 0, y: 0, width: 1280, height: 800 };

async function goToWorkspace({ env }: Desktop, index: number): Promise<void> {
  await runTool('xdotool', ['set_desktop', String(index)], env);
  await until(
    async () => (await runTool('xprop', ['-root', '_NET_CURRENT_DESKTOP'], env)).includes(`= ${index}`),
    { what: `workspace ${index}` },
  );
}

for (const windowManager of ['openbox', 'xfwm4'] satisfies WindowManager[])
  test(`a break stays before whoever goes to another workspace, and hears Escape there, with the window manager ${windowManager}`, async () => {
    const desktop = await startDesktop({ displays: [screen], windowManager });
    let lumbar: Lumbar | undefined;
    try {
      await paintBareDesktop(desktop);
      await runTool('xdotool', ['set_num_desktops', '3'], desktop.env);
      await goToWorkspace(desktop, 1);
      // Somebody's program there, which would like to have the keyboard.
      await startTypist(desktop, true);
      await goToWorkspace(desktop, 0);
      const userData = newUserData(desktop);
      writeSettings(userData, { noticeAcknowledged: true, strict: true });
      lumbar = await launchLumbar(desktop, { userData });
      const guide = await startBreak(desktop, lumbar, ['Start a break']);
      await untilKeysCount(desktop, guide);
      await goToWorkspace(desktop, 2);
      await untilCovered(desktop, [screen]);
      await goToWorkspace(desktop, 1);
      await untilCovered(desktop, [screen]);
      await untilKeysCount(desktop, guide);
      const active = await desktop.activeWindow();
      await runTool('xdotool', ['windowminimize', active?.id ?? ''], desktop.env);
      await until(async () => (await desktop.activeWindow())?.id !== active?.id, { what: 'the guide to go' });
      await untilCovered(desktop, [screen]);
      await untilKeysCount(desktop, guide);
      await desktop.keyDown('Escape');
      expect(await waitForLines(userData, 'break')).toMatchObject([{ outcome: 'ended' }]);
      await desktop.keyUp('Escape');
      await goToWorkspace(desktop, 0);
      await untilBare(desktop, [screen]);
    } finally {
      await lumbar?.stop();
      await desktop.stop();
    }
  });

for (const hasXWayland of [true, false])
  test(`a break that a tiling compositor leaves behind on its workspace is over within seconds, ${hasXWayland ? 'through' : 'without'} XWayland`, async () => {
    const desktop = await WaylandDesktop.start({ displays: [screen], hasXWayland });
    let lumbar: Lumbar | undefined;
    try {
      const userData = newUserData(desktop);
      writeSettings(userData, { noticeAcknowledged: true, strict: true });
      const args = hasXWayland ? [] : ['--ozone-platform=wayland'];
      lumbar = await launchLumbar(desktop, { userData, args });
      await startBreak(desktop, lumbar, ['Start a break']);
      await untilCovered(desktop, [screen]);
      await desktop.goToWorkspace('elsewhere');
      await untilBare(desktop, [screen]);
      // They work on there.
      await until(
        async () => {
          await desktop.holdKey('a', 100);
          return shownLines(userData).some(({ kind }) => kind === 'break');
        },
        { what: 'the break to be over' },
      );
      expect(await waitForLines(userData, 'break')).toMatchObject([{ outcome: 'ended' }]);
      await until(() => lumbar?.app.windows().every((page) => !page.url().includes('overlay')), {
        what: 'all overlays to be gone',
      });
    } finally {
      await lumbar?.stop();
      await desktop.stop();
    }
  });
