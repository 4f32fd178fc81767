/** `npm start` where there is no display: says so, and plays one whole break with pictures instead. */
import { execFile } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { electronBinary, projectRoot } from './bench/lumbar.ts';

const pictures = path.join(projectRoot, 'out/demo');
const stages = ['1-tray-icon', '2-card', '4-walk', '6-exercise', '7-finished', '8-today'];

test('without a display the start says so and leaves pictures of one whole break', async () => {
  test.setTimeout(6 * 60_000);
  rmSync(pictures, { recursive: true, force: true });
  const { code, said } = await start();
  expect(said).toContain('There is no display here');
  expect(said).toContain('out/demo');
  expect(code, said).toBe(0);
  const expected = ['1-tray-menu.txt', ...stages.map((stage) => `${stage}.png`)];
  expect(expected.filter((name) => !existsSync(path.join(pictures, name)))).toEqual([]);
});

function start(): Promise<{ code: number | null; said: string }> {
  // No display, and nothing by which Playwright would take the inner run for a part of this one.
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^(DISPLAY|WAYLAND_DISPLAY|TEST_.*|PLAYWRIGHT_.*|PW_.*)$/.test(name),
  );
  const env = { ...Object.fromEntries(kept), LUMBAR_ELECTRON: electronBinary() };
  return new Promise((resolve) => {
    const script = path.join(projectRoot, 'scripts/start.mjs');
    const child = execFile(
      process.execPath,
      [script],
      { cwd: projectRoot, env },
      (_error, output, errors) => {
        resolve({ code: child.exitCode, said: output + errors });
      },
    );
  });
}
