/** The three views of a figure that a page offers. Pure. */
import type { Camera } from '../../../shared/figure/math/camera.ts';
import { cameraFor } from '../../../shared/exercises/figure-scripts.ts';
import type { FigureScriptId } from '../../../shared/exercises/figure-script-id.ts';

export const viewNames = ['side', 'front', 'angle'] as const;
export type ViewName = (typeof viewNames)[number];

const plain: Readonly<Record<ViewName, Camera>> = {
  side: { azimuthDegrees: -90, elevationDegrees: 6 },
  front: { azimuthDegrees: 0, elevationDegrees: 10 },
  angle: { azimuthDegrees: -45, elevationDegrees: 14 },
};

/** The view that the figure's own camera comes nearest to; the page opens with it. */
export function firstView(scriptId: FigureScriptId): ViewName {
  const { azimuthDegrees } = cameraFor(scriptId);
  const distance = (name: ViewName): number => Math.abs(plain[name].azimuthDegrees - azimuthDegrees);
  return viewNames.reduce((best, name) => (distance(name) < distance(best) ? name : best));
}

/** The figure's own camera, which shows it best, stands for the view nearest to it. */
export function viewCamera(scriptId: FigureScriptId, name: ViewName): Camera {
  return name === firstView(scriptId) ? cameraFor(scriptId) : plain[name];
}
