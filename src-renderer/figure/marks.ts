/** Fine lines over the body: closed eyes, joint hints, the spine line with its dots. Drawn at full resolution. */
import type { SolvedFigure } from '../../shared/figure/body/forward-kinematics.ts';
import { dotsInto, type Vector } from '../../shared/figure/math/vector.ts';
import { torsoSample } from '../../shared/figure/surface/torso-surface.ts';
import { opaque, type FigurePalette } from './palette.ts';
import { landInto, type Screen } from './screen.ts';

/** Says whether a world point is in front of everything drawn so far, give or take `slack` statures. */
export type Visibility = (point: Vector, slack: number) => boolean;

const eyeSides = [-1, 1] as const;

/** Closed eyes: one small downward arc each; the far one is left out when it would slide off the face. */
export function drawEyes(
  context: CanvasRenderingContext2D,
  screen: Screen,
  figure: SolvedFigure,
  palette: FigurePalette,
  visible: Visibility,
): void {
  const { head } = figure;
  context.strokeStyle = opaque(palette.eyes);
  context.lineWidth = Math.max(1, 0.004 * screen.scale);
  context.lineCap = 'round';
  dotsInto(turned, 0, screen.view.towards, head.left, head.up, head.forward);
  const toLeft = turned[0] ?? 0;
  for (const side of eyeSides) {
    const facing = side * 0.42 * toLeft + 0.9 * (turned[2] ?? 0);
    // The near eye may be seen from the side; the far one would slide off the face.
    if (facing < (side * toLeft < 0 ? 0.58 : 0.25)) continue;
    // Seen from the side the face curves away: the lid is drawn farther back along it and all but straight, or its
    // ends would close to a hook.
    profile[0] = Math.min(1, Math.max(0, 1 - (turned[2] ?? 0) / 0.7));
    placeOnLid(figure, side, 0);
    if (!visible(eyePoint, 0.012)) continue;
    land(screen, eyePoint);
    const middleX = spot[0] ?? 0;
    const middleY = spot[1] ?? 0;
    placeOnLid(figure, side, -1);
    land(screen, eyePoint);
    const startX = spot[0] ?? 0;
    const startY = spot[1] ?? 0;
    placeOnLid(figure, side, 1);
    land(screen, eyePoint);
    const endX = spot[0] ?? 0;
    const endY = spot[1] ?? 0;
    context.beginPath();
    context.moveTo(startX, startY);
    // A parabola through its three points.
    context.quadraticCurveTo(
      2 * middleX - (startX + endX) / 2,
      2 * middleY - (startY + endY) / 2,
      endX,
      endY,
    );
    context.stroke();
  }
}

/** Towards the viewer in the head's axes. */
const turned = new Float64Array(3);
/** How far the face is seen from the side, 0..1; in an array, as a number passed on may be made anew. */
const profile = new Float64Array(1);
/** The point in the world; fractions from the start, so that its fields stay numbers of one kind. */
const eyePoint = { x: 0.5, y: 0.5, z: 0.5 };

/** Places `eyePoint` on the lid of one eye: end -1 is at the nose, 1 at the temple, 0 the middle. */
function placeOnLid({ headCentre, head }: SolvedFigure, side: 1 | -1, end: -1 | 0 | 1): void {
  const aside = profile[0] ?? 0;
  const left = side * (0.0205 + end * 0.0075 + aside * (0.0075 + end * 0.0015));
  const up = -0.002 - (end === 0 ? 0.0042 - 0.0034 * aside : 0.0012 * aside * end);
  const forward = 0.0565 * Math.sqrt(Math.max(0, 1 - (left / 0.0503) ** 2 - (up / 0.067) ** 2));
  eyePoint.x = headCentre.x + head.left.x * left + head.up.x * up + head.forward.x * forward;
  eyePoint.y = headCentre.y + head.left.y * left + head.up.y * up + head.forward.y * forward;
  eyePoint.z = headCentre.z + head.left.z * left + head.up.z * up + head.forward.z * forward;
}

/** Faint dots at the near shoulder, elbow, hip and knee. */
export function drawJoints(
  context: CanvasRenderingContext2D,
  screen: Screen,
  figure: SolvedFigure,
  visible: Visibility,
): void {
  dotsInto(turned, 0, screen.view.towards, figure.pelvis.left, figure.pelvis.up, figure.pelvis.forward);
  const near = (turned[0] ?? 0) > 0 ? figure.left : figure.right;
  const radius = 0.0065 * screen.scale;
  for (const joint of hintedJoints) {
    if (!visible(near[joint], 0.09)) continue;
    land(screen, near[joint]);
    disc(context, radius, 'rgb(255 255 255 / 0.26)');
  }
}

const hintedJoints = ['shoulder', 'elbow', 'hip', 'knee'] as const;

/** Places along the spine, as joint indices of SpineJoint: its line, then the small dots, then the lumbar ones. */
const linePlaces = Array.from({ length: 44 }, (_, step) => 0.35 + 0.15 * step);
const smallDots = [0.35, 4.8, 5.4, 6.05, 6.7] as const;
const lumbarDots = [1.0, 1.75, 2.5, 3.25, 4.0] as const;
const spinePlaces = [...linePlaces, ...smallDots, ...lumbarDots];

/** What drawSpine() draws: points a little behind the middle of the trunk. */
export function spinePoints(figure: SolvedFigure): readonly Vector[] {
  return spinePlaces.map((place) => torsoSample(figure, place, -0.022).at);
}

/** A figure with its spinePoints(). */
interface SpineLine {
  readonly figure: SolvedFigure;
  readonly spine: readonly Vector[];
}

/** Says whether a point inside the body shines through what is in front of it. */
export type Shining = (point: Vector) => boolean;

/** Seen so far from the front (cosine to the trunk's forward) the spine begins to fade, and then it is gone. */
const FADES_FROM = 0.8;
const GONE_FROM = 0.93;

/**
 * Spine line, five warm lumbar dots and small white ones above and below; nothing where there are no points. It shines
 * through the body, but not through things or a head, and not on the chest of someone seen from the front.
 */
export function drawSpine(
  context: CanvasRenderingContext2D,
  screen: Screen,
  { figure, spine }: SpineLine,
  palette: FigurePalette,
  shines: Shining,
): void {
  const facing = frontFacing(screen, figure);
  if (spine.length === 0 || facing >= GONE_FROM) return;
  context.globalAlpha = Math.min(1, (GONE_FROM - facing) / (GONE_FROM - FADES_FROM));
  drawSpineLine(context, screen, spine, shines);
  const hot = opaque(palette.hot);
  const firstLumbar = linePlaces.length + smallDots.length;
  const small = Math.max(1.5, 0.0056 * screen.scale);
  const radius = Math.max(2.2, 0.0088 * screen.scale);
  const rim = Math.max(0.8, 0.0026 * screen.scale);
  for (let at = linePlaces.length; at < spine.length; at += 1) {
    const point = spine[at];
    if (point === undefined || !shines(point)) continue;
    land(screen, point);
    disc(context, at < firstLumbar ? small : radius + rim, '#ffffff');
    if (at >= firstLumbar) disc(context, radius, hot);
  }
  context.globalAlpha = 1;
}

/**
 * Cosine between the way to the viewer and the way that the trunk faces, both seen along the trunk: someone who bends
 * towards the viewer faces him no less. Looking straight along the trunk the dots would lie on one another.
 */
function frontFacing({ view }: Screen, { pelvis, ribs }: SolvedFigure): number {
  dotsInto(turned, 0, view.towards, pelvis.forward, ribs.forward, pelvis.left);
  const forward = (turned[0] ?? 0) + (turned[1] ?? 0);
  return forward / Math.hypot(forward, 2 * (turned[2] ?? 0), 1e-6);
}

function drawSpineLine(
  context: CanvasRenderingContext2D,
  screen: Screen,
  spine: readonly Vector[],
  shines: Shining,
): void {
  context.strokeStyle = 'rgb(255 255 255 / 0.6)';
  context.lineWidth = Math.max(1.5, 0.006 * screen.scale);
  context.lineCap = 'round';
  context.lineJoin = 'round';
  context.beginPath();
  let isDown = false;
  for (let at = 0; at < linePlaces.length; at += 1) {
    const point = spine[at];
    const isSeen = point !== undefined && shines(point);
    if (isSeen) {
      land(screen, point);
      if (isDown) context.lineTo(spot[0] ?? 0, spot[1] ?? 0);
      else context.moveTo(spot[0] ?? 0, spot[1] ?? 0);
    }
    isDown = isSeen;
  }
  context.stroke();
}

/** Where the last point landed, in pixels, and its depth; reused, as objects made for each point would be. */
const spot = new Float64Array(3);

function land(screen: Screen, point: Vector): void {
  landInto(spot, 0, screen, point);
}

/** A disc where the last point landed. */
function disc(context: CanvasRenderingContext2D, radius: number, fill: string): void {
  context.fillStyle = fill;
  context.beginPath();
  context.arc(spot[0] ?? 0, spot[1] ?? 0, radius, 0, Math.PI * 2);
  context.fill();
}
