// Fine lines over the body: closed eyes, joint hints, the spine line with its dots. Drawn at full resolution.
import { torsoSample } from '../../shared/figure/body-surface.ts';
import type { SolvedFigure } from '../../shared/figure/forward-kinematics.ts';
import { dot, place, type Vector } from '../../shared/figure/vector.ts';
import { css, mixColours, type FigurePalette } from './palette.ts';
import { toScreen, type Screen } from './screen.ts';

/** Says whether a world point is in front of everything drawn so far, give or take `slack` statures. */
export type Visibility = (point: Vector, slack: number) => boolean;

const arcShares = [-1, -0.75, -0.5, -0.25, 0, 0.25, 0.5, 0.75, 1] as const;

/** Closed eyes: one small downward arc each; the far one is left out when it would slide off the face. */
export function drawEyes(
  context: CanvasRenderingContext2D,
  screen: Screen,
  figure: SolvedFigure,
  palette: FigurePalette,
  visible: Visibility,
): void {
  context.strokeStyle = css(mixColours(palette.hair, palette.shade, 0.35));
  context.lineWidth = Math.max(1, 0.004 * screen.scale);
  context.lineCap = 'round';
  const turned = dot(figure.head.left, screen.view.towards);
  for (const side of [-1, 1]) {
    const outward = place({ x: 0, y: 0, z: 0 }, figure.head, side * 0.42, 0, 0.9);
    const facing = dot(outward, screen.view.towards);
    // The near eye may be seen from the side; the far one would slide off the face.
    if (facing < (side * turned < 0 ? 0.58 : 0.25)) continue;
    // Seen from the side the arc is short: it is flatter too, or it would close to a hook.
    const sag = 0.0042 * Math.min(1, 0.35 + 0.75 * facing);
    const arc = arcShares.map((share) => {
      const left = side * 0.0205 + share * 0.0075;
      const up = -0.002 - sag * (1 - share * share);
      const forward = 0.0565 * Math.sqrt(Math.max(0, 1 - (left / 0.0503) ** 2 - (up / 0.067) ** 2));
      return place(figure.headCentre, figure.head, left, up, forward);
    });
    const middle = arc[4];
    if (middle === undefined || !visible(middle, 0.012)) continue;
    context.beginPath();
    arc.forEach((point, index) => {
      const at = toScreen(screen, point);
      if (index === 0) context.moveTo(at.x, at.y);
      else context.lineTo(at.x, at.y);
    });
    context.stroke();
  }
}

/** Faint dots at the near shoulder, elbow, hip and knee. */
export function drawJoints(
  context: CanvasRenderingContext2D,
  screen: Screen,
  figure: SolvedFigure,
  visible: Visibility,
): void {
  const near = dot(figure.pelvis.left, screen.view.towards) > 0 ? figure.left : figure.right;
  context.fillStyle = 'rgb(255 255 255 / 0.26)';
  for (const joint of [near.shoulder, near.elbow, near.hip, near.knee]) {
    if (!visible(joint, 0.09)) continue;
    const at = toScreen(screen, joint);
    context.beginPath();
    context.arc(at.x, at.y, 0.0065 * screen.scale, 0, Math.PI * 2);
    context.fill();
  }
}

/** Places along the spine, as joint indices of SpineJoint: its line, then the small dots, then the lumbar ones. */
const linePlaces = Array.from({ length: 44 }, (_, step) => 0.35 + 0.15 * step);
const smallDots = [0.35, 4.8, 5.4, 6.05, 6.7] as const;
const lumbarDots = [1.0, 1.75, 2.5, 3.25, 4.0] as const;
const spinePlaces = [...linePlaces, ...smallDots, ...lumbarDots];

/** What drawSpine() draws: points a little behind the middle of the trunk. */
export function spinePoints(figure: SolvedFigure): readonly Vector[] {
  return spinePlaces.map((place) => torsoSample(figure, place, -0.022).at);
}

/** Spine line, five warm lumbar dots and small white ones above and below; nothing where there are no points. */
export function drawSpine(
  context: CanvasRenderingContext2D,
  screen: Screen,
  points: readonly Vector[],
  palette: FigurePalette,
): void {
  if (points.length === 0) return;
  context.strokeStyle = 'rgb(255 255 255 / 0.6)';
  context.lineWidth = Math.max(1.5, 0.006 * screen.scale);
  context.lineCap = 'round';
  context.lineJoin = 'round';
  context.beginPath();
  for (let at = 0; at < linePlaces.length; at += 1) {
    land(screen, points[at]);
    if (at === 0) context.moveTo(spot[0] ?? 0, spot[1] ?? 0);
    else context.lineTo(spot[0] ?? 0, spot[1] ?? 0);
  }
  context.stroke();
  const firstLumbar = linePlaces.length + smallDots.length;
  const small = Math.max(1.5, 0.0056 * screen.scale);
  const radius = Math.max(2.2, 0.0088 * screen.scale);
  const rim = Math.max(0.8, 0.0026 * screen.scale);
  for (let at = linePlaces.length; at < points.length; at += 1) {
    land(screen, points[at]);
    disc(context, at < firstLumbar ? small : radius + rim, '#ffffff');
    if (at >= firstLumbar) disc(context, radius, css(palette.hot));
  }
}

/** Where the last point landed, in pixels; reused, as objects made for each point would be. */
const spot = new Float64Array(2);

function land({ view, centreX, centreY, scale }: Screen, point: Vector | undefined): void {
  if (point === undefined) return;
  const { right, up } = view;
  spot[0] = centreX + (point.x * right.x + point.y * right.y + point.z * right.z) * scale;
  spot[1] = centreY - (point.x * up.x + point.y * up.y + point.z * up.z) * scale;
}

/** A disc where the last point landed. */
function disc(context: CanvasRenderingContext2D, radius: number, fill: string): void {
  context.fillStyle = fill;
  context.beginPath();
  context.arc(spot[0] ?? 0, spot[1] ?? 0, radius, 0, Math.PI * 2);
  context.fill();
}
