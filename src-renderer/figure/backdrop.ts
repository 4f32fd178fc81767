// What lies under and behind the figure, drawn with plain canvas paths: floor pool, mat, contact shadow; wall.ts.
import type { SurfacePiece } from '../../shared/figure/body-surface.ts';
import { vector, type Vector } from '../../shared/figure/vector.ts';
import { css, type FigurePalette } from './palette.ts';
import { enlarge, toScreen, type Screen } from './screen.ts';

export { drawWall } from './wall.ts';

/** A rectangle on the floor, in statures. */
export interface FloorArea {
  readonly x: number;
  readonly z: number;
  readonly halfX: number;
  readonly halfZ: number;
}

/** Soft round pool of shade that stands for the floor. */
export function drawPool(
  context: CanvasRenderingContext2D,
  screen: Screen,
  area: FloorArea,
  palette: FigurePalette,
  dark: boolean,
): void {
  const centre = toScreen(screen, vector(area.x, 0, area.z));
  const across =
    Math.hypot(area.halfX * screen.view.right.x, area.halfZ * screen.view.right.z) * screen.scale;
  const flat = Math.max(0.1, screen.view.towards.y);
  context.save();
  context.translate(centre.x, centre.y);
  context.scale(1, flat * 1.15);
  const pool = context.createRadialGradient(0, 0, 0, 0, 0, across);
  const colour = dark ? palette.propTop : palette.floor;
  const strength = dark ? 0.32 : 0.075;
  pool.addColorStop(0, css(colour, strength));
  pool.addColorStop(0.55, css(colour, strength * 0.6));
  pool.addColorStop(1, css(colour, 0));
  context.fillStyle = pool;
  context.beginPath();
  context.arc(0, 0, across, 0, Math.PI * 2);
  context.fill();
  context.restore();
}

/** Exercise mat with a visible edge and a hem line. */
export function drawMat(
  context: CanvasRenderingContext2D,
  screen: Screen,
  area: FloorArea,
  palette: FigurePalette,
): void {
  const thickness = 0.011;
  context.fillStyle = css(palette.matEdge);
  tracePatch(context, screen, area, 0, -thickness);
  context.fill();
  context.lineJoin = 'round';
  context.fillStyle = css(palette.mat);
  tracePatch(context, screen, area, 0, 0);
  context.fill();
  context.strokeStyle = css(palette.matEdge, 0.55);
  context.lineWidth = Math.max(1, screen.scale * 0.0022);
  tracePatch(context, screen, area, 0.014, 0);
  context.stroke();
}

function tracePatch(
  context: CanvasRenderingContext2D,
  screen: Screen,
  area: FloorArea,
  inset: number,
  lower: number,
): void {
  const radius = 0.02;
  const x = area.halfX - inset;
  const z = area.halfZ - inset;
  const bow: (readonly [number, number])[] = [];
  for (const [cx, cz, start] of [
    [1, 1, 0],
    [-1, 1, 90],
    [-1, -1, 180],
    [1, -1, 270],
  ] as const) {
    for (let turn = 0; turn <= 90; turn += 15) {
      const angle = ((start + turn) * Math.PI) / 180;
      bow.push([cx * (x - radius) + Math.cos(angle) * radius, cz * (z - radius) + Math.sin(angle) * radius]);
    }
  }
  const path = bow.map(([px, pz]) => toScreen(screen, vector(area.x + px, 0, area.z + pz)));
  const drop = -lower * screen.scale * Math.sqrt(1 - screen.view.towards.y ** 2);
  const points =
    drop === 0 ? path : hull([...path, ...path.map((point) => ({ ...point, y: point.y + drop }))]);
  context.beginPath();
  points.forEach((point, index) =>
    index === 0 ? context.moveTo(point.x, point.y) : context.lineTo(point.x, point.y),
  );
  context.closePath();
}

interface Flat {
  readonly x: number;
  readonly y: number;
}

/** Convex hull, Andrew's monotone chain. */
function hull(points: readonly Flat[]): readonly Flat[] {
  const sorted = [...points].sort((a, b) => a.x - b.x || a.y - b.y);
  const chain = (list: readonly Flat[]): Flat[] => {
    const kept: Flat[] = [];
    for (const point of list) {
      while (kept.length > 1 && turns(kept.at(-2), kept.at(-1), point) <= 0) kept.pop();
      kept.push(point);
    }
    kept.pop();
    return kept;
  };
  return [...chain(sorted), ...chain(sorted.reverse())];
}

function turns(a: Flat | undefined, b: Flat | undefined, c: Flat): number {
  if (a === undefined || b === undefined) return 1;
  return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}

/** Shadow on the floor: a wide faint one of all that is near the ground, a tight one under what touches it. */
export function drawContactShadow(
  context: CanvasRenderingContext2D,
  screen: Screen,
  pieces: readonly SurfacePiece[],
  palette: FigurePalette,
  scratch: CanvasRenderingContext2D,
): void {
  const layers = [
    { below: 0.5, blur: 0.028, opacity: palette.wideShadow, wide: 1 },
    { below: 0.055, blur: 0.008, opacity: palette.tightShadow, wide: 0.85 },
  ];
  // Blurred at a quarter of the size: a blur costs by area and hides the difference.
  const small = enlarge(screen, 0.25);
  const { canvas } = scratch;
  const width = Math.ceil(context.canvas.width / 4);
  const height = Math.ceil(context.canvas.height / 4);
  if (canvas.width !== width) canvas.width = width;
  if (canvas.height !== height) canvas.height = height;
  for (const layer of layers) {
    scratch.clearRect(0, 0, width, height);
    scratch.filter = `blur(${Math.max(0.6, layer.blur * small.scale).toFixed(1)}px)`;
    scratch.fillStyle = css(palette.floor, layer.opacity);
    scratch.beginPath();
    for (const piece of pieces) addShade(scratch, small, piece, layer.below, layer.wide);
    scratch.fill();
    context.drawImage(canvas, 0, 0, width * 4, height * 4);
  }
}

function addShade(
  context: CanvasRenderingContext2D,
  screen: Screen,
  piece: SurfacePiece,
  below: number,
  wide: number,
): void {
  const steps = 3;
  for (let step = 0; step <= steps; step += 1) {
    const share = step / steps;
    const at: Vector = vector(
      piece.from.x + (piece.to.x - piece.from.x) * share,
      piece.from.y + (piece.to.y - piece.from.y) * share,
      piece.from.z + (piece.to.z - piece.from.z) * share,
    );
    const { stretch } = piece;
    const girth = Math.min(stretch.left, stretch.forward);
    const radius = (piece.fromRadius + (piece.toRadius - piece.fromRadius) * share) * girth;
    if (at.y - radius > below) continue;
    const shrink = 1 - Math.max(0, at.y - radius) / below;
    const spot = toScreen(screen, vector(at.x, 0, at.z));
    const rx = radius * wide * screen.scale * Math.sqrt(shrink);
    const ry = Math.max(0.5, rx * Math.max(0.12, screen.view.towards.y));
    context.moveTo(spot.x + rx, spot.y);
    context.ellipse(spot.x, spot.y, rx, ry, 0, 0, Math.PI * 2);
  }
}
