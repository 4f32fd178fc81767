// Fits a script into a picture: the union of all its key poses, props and mat with a margin, so that nothing is
// cut and the frame never moves during a loop.
import { bodySurface, type SurfacePiece } from '../../shared/figure/body-surface.ts';
import { viewOf, type Camera } from '../../shared/figure/camera.ts';
import { solveFigure } from '../../shared/figure/forward-kinematics.ts';
import { mirrorPose, type Pose } from '../../shared/figure/pose.ts';
import type { FigureScript } from '../../shared/figure/script.ts';
import { solvedKeys } from '../../shared/figure/solved-keys.ts';
import { dotsInto, vector, type Vector } from '../../shared/figure/vector.ts';
import type { FloorArea } from './backdrop.ts';
import { cornersOf, liftedBoxes, propBoxes } from './prop-boxes.ts';
import type { Screen } from './screen.ts';

/** What a frame must hold. */
export interface Scene {
  readonly points: readonly Vector[];
  readonly floor: FloorArea;
}

/** Everything of a script that must be seen: `pose` mode keeps to one pose. */
export function sceneOf(script: FigureScript, mirrored: boolean, only?: Pose): Scene {
  const keyPoses = [...solvedKeys(script).values()].map((key) =>
    mirrored ? mirrorPose(key.pose) : key.pose,
  );
  const pieces = (only === undefined ? keyPoses : [only]).flatMap((pose) => bodySurface(solveFigure(pose)));
  const all = keyPoses.flatMap((pose) => bodySurface(solveFigure(pose)));
  const floor = floorOf(script, all);
  const props = propBoxes(script.props, mirrored).flatMap((item) => cornersOf(item));
  const lifted = keyPoses.flatMap((pose) => liftedBoxes(pose.box)).flatMap((item) => cornersOf(item));
  const mat = script.props.includes('mat') ? floorCorners(floor) : [];
  return { points: [...pieces.flatMap(extremes), ...props, ...lifted, ...mat], floor };
}

function extremes(piece: SurfacePiece): readonly Vector[] {
  const size = (radius: number): number =>
    radius * Math.max(Math.min(piece.stretch.left, piece.stretch.forward), piece.stretch.up);
  return [piece.from, piece.to].flatMap((at, index) => {
    const r = size(index === 0 ? piece.fromRadius : piece.toRadius);
    return [
      vector(at.x + r, at.y, at.z),
      vector(at.x - r, at.y, at.z),
      vector(at.x, at.y + r, at.z),
      vector(at.x, at.y - r, at.z),
      vector(at.x, at.y, at.z + r),
      vector(at.x, at.y, at.z - r),
    ];
  });
}

function floorOf(script: FigureScript, pieces: readonly SurfacePiece[]): FloorArea {
  const low = pieces.filter((piece) => piece.from.y < 0.2 || !script.props.includes('mat'));
  const ways = low.flatMap((piece) => [piece.from.z, piece.to.z]);
  const across = low.flatMap((piece) => [piece.from.x, piece.to.x]);
  const z = (Math.min(...ways) + Math.max(...ways)) / 2;
  const x = (Math.min(...across) + Math.max(...across)) / 2;
  const lying = script.keyframes.some((keyframe) => Math.abs(keyframe.root.lean ?? 0) > 45);
  const long = Math.max(0.525, lying ? (Math.max(...across) - Math.min(...across)) / 2 + 0.06 : 0);
  if (script.props.includes('mat'))
    return lying ? { x, z, halfX: long, halfZ: 0.2 } : { x: 0, z, halfX: 0.19, halfZ: matHalf(ways) };
  return { x: 0, z, halfX: 0.42, halfZ: 0.42 };
}

function matHalf(ways: readonly number[]): number {
  return Math.max(0.4, (Math.max(...ways) - Math.min(...ways)) / 2 + 0.075);
}

function floorCorners(area: FloorArea): readonly Vector[] {
  return [-1, 1].flatMap((a) =>
    [-1, 1].map((b) => vector(area.x + a * area.halfX, -0.011, area.z + b * area.halfZ)),
  );
}

/** The point at hand in the picture's axes; reused. */
const seen = new Float64Array(3);

/** Places the camera so that the scene fills the picture but for a margin (share of each side). */
export function fitScene(scene: Scene, camera: Camera, width: number, height: number, margin = 0.06): Screen {
  const view = viewOf(camera);
  let left = Number.POSITIVE_INFINITY;
  let right = Number.NEGATIVE_INFINITY;
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  // Without a list of them: there are thousands, and a camera that is turned fits them in every frame.
  for (const point of scene.points) {
    dotsInto(seen, 0, point, view.right, view.up, view.towards);
    const x = seen[0] ?? 0;
    const y = seen[1] ?? 0;
    if (x < left) left = x;
    if (x > right) right = x;
    if (y < low) low = y;
    if (y > high) high = y;
  }
  const scale = Math.min(
    (width * (1 - 2 * margin)) / (right - left),
    (height * (1 - 2 * margin)) / (high - low),
  );
  return {
    view,
    scale,
    centreX: width / 2 - ((left + right) / 2) * scale,
    centreY: height / 2 + ((low + high) / 2) * scale,
  };
}

/**
 * Places a camera that was turned away from its preset: the figure keeps its size, or it would grow and shrink under
 * the viewer's hand; it is made smaller only where it would not fit.
 */
export function fitTurned(
  scene: Scene,
  camera: Camera,
  preset: Camera,
  width: number,
  height: number,
): Screen {
  const fitted = fitScene(scene, camera, width, height);
  const share = Math.min(1, fitScene(scene, preset, width, height).scale / fitted.scale);
  if (share === 1) return fitted;
  return {
    view: fitted.view,
    scale: fitted.scale * share,
    centreX: width / 2 + (fitted.centreX - width / 2) * share,
    centreY: height / 2 + (fitted.centreY - height / 2) * share,
  };
}
