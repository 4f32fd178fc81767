/** What lies under and behind the figure, drawn with plain canvas paths: floor pool, mat; wall.ts. */
import { vector } from '../../shared/figure/math/vector.ts';
import { css, type FigurePalette } from './palette.ts';
import { toScreen, type Screen } from './screen.ts';

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
  context.strokeStyle = css(palette.matHem, 0.8);
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
