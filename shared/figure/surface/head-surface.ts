/** The surface of head and neck: smooth, ageless, nobody in particular. */
import type { SolvedFigure } from '../body/forward-kinematics.ts';
import { addScaled, between, place, scale } from '../math/vector.ts';
import { capsule, type Cloth, type SurfacePiece } from './surface-piece.ts';

/** Pieces of head and neck. */
export function headPieces(figure: SolvedFigure): readonly SurfacePiece[] {
  const { head, headCentre, neckBase, headPivot } = figure;
  const blob = (
    cloth: Cloth,
    left: number,
    up: number,
    forward: number,
    axes: readonly [number, number, number],
  ) => {
    const at = place(headCentre, head, left, up, forward);
    return capsule('head', cloth, [at, at], [1, 1], head, { left: axes[0], up: axes[1], forward: axes[2] });
  };
  // The hull from skull to chin is smooth: two separate balls would crease into a frown.
  const chin = place(headCentre, head, 0, -0.031, 0.0115);
  const face = { left: 0.0503, up: 0.067, forward: 0.056 };
  const jaw = capsule('head', 'skin', [headCentre, chin], [0.99, 0.65], head, face);
  // From the bridge between the eyes to a small tip.
  const bridge = place(headCentre, head, 0, 0.004, 0.0525);
  const noseTip = place(headCentre, head, 0, -0.012, 0.0548);
  const nose = capsule('head', 'skin', [bridge, noseTip], [0.0045, 0.0072], head);
  const hairLine = addScaled(scale(head.up, 0.72), head.forward, -0.69);
  return [
    capsule(
      'head',
      'neck',
      [between(neckBase, headPivot, 0.2), place(headPivot, head, 0, 0.02, 0)],
      [0.03, 0.028],
      head,
    ),
    blob('skin', 0, 0, 0, [0.0503, 0.067, 0.056]),
    jaw,
    nose,
    blob('neck', 0.049, -0.004, -0.006, [0.005, 0.0145, 0.0095]),
    blob('neck', -0.049, -0.004, -0.006, [0.005, 0.0145, 0.0095]),
    { ...blob('hair', 0, 0.0055, -0.0072, [0.0516, 0.068, 0.0575]), keep: { towards: hairLine, over: 0.07 } },
  ];
}
