/**
 * Fits a script into a picture: the union of all its key poses, props and mat with a margin, so that nothing is
 * cut and the frame never moves during a loop.
 */
import { solveFigure } from '../../shared/figure/body/forward-kinematics.ts';
import { mirrorPose, type Pose } from '../../shared/figure/body/pose.ts';
import { viewOf, type Camera, type View } from '../../shared/figure/math/camera.ts';
import { dotsInto, vector, type Vector } from '../../shared/figure/math/vector.ts';
import type { FigureScript } from '../../shared/figure/motion/script.ts';
import { solvedKeys } from '../../shared/figure/motion/solved-keys.ts';
import { bodySurface } from '../../shared/figure/surface/body-surface.ts';
import type { SurfacePiece } from '../../shared/figure/surface/surface-piece.ts';
import type { FloorArea } from './backdrop.ts';
import { cornersOf, liftedBoxes, propBoxes } from './prop-boxes.ts';
import type { Screen } from './screen.ts';
import { wallCorners } from './wall.ts';

/** What a frame must hold. */
export interface Scene {
  readonly points: readonly Vector[];
  /** What is seen besides where there is room for it: the pool of shade on the floor, the wall. */
  readonly behind: readonly Vector[];
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
  const wall = script.props.includes('wall') ? wallCorners() : [];
  return {
    points: [...pieces.flatMap(extremes), ...props, ...lifted, ...mat],
    behind: [...poolRim(floor), ...wall],
    floor,
  };
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

/** Points around a pool of shade as large as the area. */
function poolRim({ x, z, halfX, halfZ }: FloorArea): readonly Vector[] {
  return Array.from({ length: 24 }, (_, part) => {
    const angle = (part * Math.PI) / 12;
    return vector(x + halfX * Math.cos(angle), 0, z + halfZ * Math.sin(angle));
  });
}

/** The point at hand in the picture's axes; reused. */
const seen = new Float64Array(3);

/** Share of each side that stays free around a scene. */
const MARGIN_SHARE = 0.06;

/** Places the camera so that the scene fills the picture but for a margin (share of each side). */
export function fitScene(
  scene: Scene,
  camera: Camera,
  width: number,
  height: number,
  margin = MARGIN_SHARE,
): Screen {
  const view = viewOf(camera);
  bounds.fill(Number.NEGATIVE_INFINITY);
  widenBounds(scene.points, view);
  const [left, right, low, high] = [-(bounds[0] ?? 0), bounds[1] ?? 0, -(bounds[2] ?? 0), bounds[3] ?? 0];
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

/** How far points reach to the left, right, down and up, in statures; reused. */
const bounds = new Float64Array(4);

/** Without a list of what is seen: there are thousands of points, and a camera that is turned fits them in every frame. */
function widenBounds(points: readonly Vector[], { right, up, towards }: View): void {
  for (let at = 0; at < points.length; at += 1) {
    const point = points[at];
    if (point === undefined) continue;
    dotsInto(seen, 0, point, right, up, towards);
    const x = seen[0] ?? 0;
    const y = seen[1] ?? 0;
    if (-x > (bounds[0] ?? 0)) bounds[0] = -x;
    if (x > (bounds[1] ?? 0)) bounds[1] = x;
    if (-y > (bounds[2] ?? 0)) bounds[2] = -y;
    if (y > (bounds[3] ?? 0)) bounds[3] = y;
  }
}

/** The shadow on the floor reaches so far beyond what throws it, in statures. */
const SHADOW_REACH = 0.08;

/** Size of a picture in whole pixels. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/**
 * How much of a picture a placed scene uses, measured around the picture's middle: most figures are high or wide. What
 * is left out is a whole number of pixels on each side.
 */
export function usedSize(scene: Scene, screen: Screen, { width, height }: PictureSize): PictureSize {
  const { scale, centreX, centreY } = screen;
  bounds.fill(Number.NEGATIVE_INFINITY);
  widenBounds(scene.points, screen.view);
  widenBounds(scene.behind, screen.view);
  const [left, right, low, high] = bounds;
  const across = Math.max((left ?? 0) * scale - centreX, (right ?? 0) * scale + centreX - width) + width / 2;
  const down = Math.max((low ?? 0) * scale + centreY - height, (high ?? 0) * scale - centreY) + height / 2;
  return {
    width: lessEvenly(width, across + Math.max(MARGIN_SHARE * width, SHADOW_REACH * scale)),
    height: lessEvenly(height, down + Math.max(MARGIN_SHARE * height, SHADOW_REACH * scale)),
  };
}

function lessEvenly(length: number, half: number): number {
  return length - 2 * Math.max(0, Math.floor(length / 2 - half));
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
