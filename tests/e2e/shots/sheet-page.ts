/**
 * Runs in a page of the app: draws a sheet of figure pictures with the painter that the app uses, mat, shadow, glow
 * and marks included. figure-sheets.shots.ts bundles it and calls it there.
 */
import { mirrorPose, type Pose } from '../../../shared/figure/body/pose.ts';
import type { Camera } from '../../../shared/figure/math/camera.ts';
import { type MotionMoment, poseAt } from '../../../shared/figure/motion/motion-track.ts';
import { solvedKeys } from '../../../shared/figure/motion/solved-keys.ts';
import type { FigureScriptId } from '../../../shared/exercises/figure-script-id.ts';
import { figureScripts } from '../../../shared/exercises/figure-scripts.ts';
import { FigurePainter } from '../../../src-renderer/figure/draw-figure.ts';
import { fitScene, sceneOf } from '../../../src-renderer/figure/framing.ts';
import type { Theme } from '../../../src-renderer/figure/palette.ts';

/** One picture of a sheet. */
export interface SheetCell {
  readonly scriptId: FigureScriptId;
  /** A key pose by name, or a moment of the script. */
  readonly show: string | MotionMoment;
  readonly camera: Camera;
  readonly title: string;
  /** Fits this pose alone instead of the whole script. */
  readonly tight?: boolean;
  /** The other side of a key pose. */
  readonly mirrored?: boolean;
}

/** A sheet of equal cells. */
export interface Sheet {
  readonly cells: readonly SheetCell[];
  readonly columns: number;
  readonly width: number;
  readonly height: number;
  readonly theme: Theme;
}

const grounds = { light: '#f5f3ee', dark: '#12191f' } as const;
const inks = { light: '#1b2530', dark: '#ecf1f3' } as const;
const titleHeight = 26;

function poseOfCell(cell: SheetCell): Pose {
  const script = figureScripts[cell.scriptId];
  if (typeof cell.show !== 'string') return poseAt(script, cell.show);
  const key = solvedKeys(script).get(cell.show);
  if (key === undefined) throw new Error(`${cell.scriptId} has no key pose ${cell.show}`);
  return cell.mirrored === true ? mirrorPose(key.pose) : key.pose;
}

/** The sheet as a PNG's data address. */
function paintSheet(sheet: Sheet): string {
  const canvas = document.createElement('canvas');
  canvas.width = sheet.width * sheet.columns;
  canvas.height = sheet.height * Math.ceil(sheet.cells.length / sheet.columns);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('no 2d canvas');
  context.fillStyle = grounds[sheet.theme];
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.font = '600 15px "Inter Variable", system-ui';
  const cellCanvas = document.createElement('canvas');
  cellCanvas.width = sheet.width;
  cellCanvas.height = sheet.height - titleHeight;
  const cellContext = cellCanvas.getContext('2d');
  if (cellContext === null) throw new Error('no 2d canvas');
  const painter = new FigurePainter(() => document.createElement('canvas'));
  sheet.cells.forEach((cell, index) => {
    const script = figureScripts[cell.scriptId];
    const pose = poseOfCell(cell);
    const mirrored = (typeof cell.show === 'string' ? cell : cell.show).mirrored === true;
    const isAvoid = cell.scriptId.startsWith('avoid');
    const scene = sceneOf(script, mirrored, cell.tight === true ? pose : undefined);
    painter.draw(cellContext, cellCanvas.width, cellCanvas.height, {
      script,
      pose,
      screen: fitScene(scene, cell.camera, cellCanvas.width, cellCanvas.height),
      floor: scene.floor,
      theme: sheet.theme,
      mirrored,
      glow: isAvoid ? 0 : 0.92,
      spine: script.showsSpine,
      grey: isAvoid,
    });
    const left = (index % sheet.columns) * sheet.width;
    const top = Math.floor(index / sheet.columns) * sheet.height;
    context.drawImage(cellCanvas, left, top + titleHeight);
    context.fillStyle = inks[sheet.theme];
    context.fillText(cell.title, left + 12, top + 20);
  });
  return canvas.toDataURL('image/png');
}

declare global {
  interface Window {
    paintSheet: typeof paintSheet;
  }
}

window.paintSheet = paintSheet;
