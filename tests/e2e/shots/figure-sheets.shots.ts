/**
 * Pictures of the figure for looking at, drawn by the app's own painter in a page of the running app:
 * out/shots/figure/{light,dark}/ has a sheet of all key poses of each script, film-{light,dark}/ a strip of twelve
 * frames from set-up through one repetition, around/ the most telling pose from eight sides, both-sides the mirror.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { build, type Rolldown } from 'vite';
import {
  repetitionDurationMs,
  setupDurationMs,
  type MotionMoment,
} from '../../../shared/figure/motion/motion-track.ts';
import { cameraFor, figureScripts } from '../../../shared/exercises/figure-scripts.ts';
import type { FigureScriptId } from '../../../shared/exercises/figure-script-id.ts';
import { startDesktop, type Desktop } from '../bench/desktop.ts';
import { launchLumbar, pageOf, projectRoot, type Lumbar } from '../bench/lumbar.ts';
import { until } from '../bench/until.ts';
import type { Sheet, SheetCell } from './sheet-page.ts';

const folder = path.join(projectRoot, 'out/shots/figure');
const frames = 12;
const themes = ['light', 'dark'] as const;

// The keys are the ids by construction of the record.
const ids = Object.keys(figureScripts) as FigureScriptId[];

test.describe('figure sheets', () => {
  let desktop: Desktop;
  let lumbar: Lumbar;
  let page: Page;

  test.beforeAll(async () => {
    desktop = await startDesktop({ displays: [{ width: 1366, height: 768 }] });
    lumbar = await launchLumbar(desktop);
    await until(() => desktop.trayItems().length > 0, { what: 'the tray item' });
    await desktop.activateTray();
    page = await pageOf(lumbar.app, 'app');
    await page.evaluate(await sheetBundle());
  });

  test.afterAll(async () => {
    await lumbar.stop();
    await desktop.stop();
  });

  for (const theme of themes) {
    for (const id of ids) {
      test(`${theme} ${id}`, async () => {
        const keys = keyCells(id);
        await write(page, `${theme}/${id}`, {
          ...cellSize,
          cells: keys,
          theme,
          columns: Math.min(4, keys.length),
        });
        await write(page, `film-${theme}/${id}`, { ...cellSize, cells: filmCells(id), theme, columns: 6 });
      });
    }

    test(`${theme} all poses`, async () => {
      const cells = ids.flatMap((id) => keyCells(id));
      await write(page, `all-${theme}`, { width: 300, height: 250, cells, theme, columns: 10 });
    });
  }

  test('both sides', async () => {
    const sided = ids.filter((id) => figureScripts[id].sides === 2);
    await write(page, 'both-sides', {
      ...cellSize,
      cells: sided.flatMap(sideCells),
      theme: 'light',
      columns: 4,
    });
  });

  for (const id of ids) {
    test(`around ${id}`, async () => {
      await write(page, `around/${id}`, { ...cellSize, cells: aroundCells(id), theme: 'light', columns: 4 });
    });
  }
});

const cellSize = { width: 460, height: 366 } as const;

function keyCells(scriptId: FigureScriptId): readonly SheetCell[] {
  const camera = cameraFor(scriptId);
  return figureScripts[scriptId].keyframes.map(({ name }) => ({
    scriptId,
    show: name,
    camera,
    title: `${scriptId} ${name}`,
  }));
}

/** The most telling pose of each side. */
function sideCells(scriptId: FigureScriptId): readonly SheetCell[] {
  const show = figureScripts[scriptId].face;
  const cell = { scriptId, show, camera: cameraFor(scriptId) };
  return [
    { ...cell, title: scriptId },
    { ...cell, title: `${scriptId}, other side`, camera: cameraFor(scriptId, true), mirrored: true },
  ];
}

function aroundCells(scriptId: FigureScriptId): readonly SheetCell[] {
  const show = figureScripts[scriptId].face;
  return [0, 45, 90, 135, 180, 225, 270, 315].map((azimuthDegrees) => ({
    scriptId,
    show,
    camera: { azimuthDegrees, elevationDegrees: 12 },
    title: `${scriptId} ${show} ${azimuthDegrees}°`,
  }));
}

/** Even moments of set-up and one repetition with its shortest holds. */
function filmCells(scriptId: FigureScriptId): readonly SheetCell[] {
  const script = figureScripts[scriptId];
  const setupMs = setupDurationMs(script);
  const holdMs = script.holdRangeMs?.[0];
  const hold = holdMs === undefined ? {} : { holdMs };
  const repetitionMs = script.repetition.length === 0 ? 0 : repetitionDurationMs(script, holdMs);
  const camera = cameraFor(scriptId);
  return Array.from({ length: frames }, (_, frame) => {
    const atMs = ((frame + 0.5) / frames) * (setupMs + repetitionMs);
    const show: MotionMoment =
      atMs < setupMs
        ? { part: 'setup', elapsedMs: atMs }
        : { part: 'repetition', elapsedMs: atMs - setupMs, ...hold };
    return { scriptId, show, camera, title: `${scriptId} ${(atMs / 1000).toFixed(1)} s` };
  });
}

async function write(page: Page, name: string, sheet: Sheet): Promise<void> {
  const address = await page.evaluate((each) => window.paintSheet(each), sheet);
  const file = path.join(folder, `${name}.png`);
  mkdirSync(path.dirname(file), { recursive: true });
  const picture = Buffer.from(address.slice(address.indexOf(',') + 1), 'base64');
  expect(picture.length).toBeGreaterThan(1000);
  writeFileSync(file, picture);
}

/** The drawing code of the sheets as one script. */
async function sheetBundle(): Promise<string> {
  const entry = path.join(import.meta.dirname, 'sheet-page.ts');
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name: 'sheets' } },
  });
  const outputs = (Array.isArray(built) ? built : [built]) as readonly Rolldown.RolldownOutput[];
  return outputs[0]?.output[0].code ?? '';
}
