// Pictures of the figure for looking at: out/shots/figure/{light,dark}/ holds a sheet of all key poses of each script,
// and film/ a strip of twelve frames from set-up through one repetition. Painted without a window.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from '@playwright/test';
import { cameraFor } from '../../../shared/figure/camera.ts';
import { poseAt, repetitionDurationMs, setupDurationMs } from '../../../shared/figure/motion-track.ts';
import type { Pose } from '../../../shared/figure/pose.ts';
import { figureScripts, type FigureScriptId } from '../../../shared/figure/scripts/index.ts';
import { solvedKeys } from '../../../shared/figure/solved-keys.ts';
import { paint } from '../../golden/plain-painter.ts';
import { pngOf } from '../../golden/png.ts';
import { sheetOf } from '../../golden/sheet.ts';
import { projectRoot } from '../bench/lumbar.ts';

const folder = path.join(projectRoot, 'out/shots/figure');
const frames = 12;

// The keys are the ids by construction of the record.
const ids = Object.keys(figureScripts) as FigureScriptId[];

for (const id of ids) {
  test(`figure ${id}`, () => {
    for (const theme of ['light', 'dark'] as const) {
      const keys = [...solvedKeys(figureScripts[id]).values()].map((key) => key.pose);
      write(id, keys, theme, path.join(theme, `${id}.png`), Math.min(4, keys.length));
    }
    write(id, filmOf(id), 'light', path.join('film', `${id}.png`), 6);
  });
}

function write(
  id: FigureScriptId,
  poses: readonly Pose[],
  theme: 'light' | 'dark',
  name: string,
  columns: number,
): void {
  const script = figureScripts[id];
  const cells = poses.map((pose) =>
    paint({ script, pose, camera: cameraFor(id), theme, width: 320, height: 260 }),
  );
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, pngOf(sheetOf(cells, columns)));
}

/** Poses at even times over set-up and one repetition with its shortest holds. */
function filmOf(id: FigureScriptId): readonly Pose[] {
  const script = figureScripts[id];
  const setupMs = setupDurationMs(script);
  const holdMs = script.holdRangeMs?.[0];
  const lengthMs = script.repetition.length === 0 ? 0 : repetitionDurationMs(script, holdMs);
  return Array.from({ length: frames }, (_, frame) => {
    const atMs = ((frame + 0.5) / frames) * (setupMs + lengthMs);
    return atMs < setupMs
      ? poseAt(script, { part: 'setup', elapsedMs: atMs })
      : poseAt(script, {
          part: 'repetition',
          elapsedMs: atMs - setupMs,
          ...(holdMs === undefined ? {} : { holdMs }),
        });
  });
}
