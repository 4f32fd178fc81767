// The wall that a back leans on: a plane that fades upwards, with a skirting board. Drawn flat behind the figure.
// Owns its measures, in statures.
import { vector, type Vector } from '../../shared/figure/math/vector.ts';
import { css, mixColours, type FigurePalette } from './palette.ts';
import { toScreen, type Screen } from './screen.ts';

const halfWidth = 0.36;
const height = 1.12;
const skirting = 0.05;
/** From behind only a hint of it is left: the figure is what matters. */
const ghost = 0.3;

/** Where it stands, forward. */
const z = -0.21;

/** Corners of the wall. */
export function wallCorners(): readonly Vector[] {
  return [-halfWidth, halfWidth].flatMap((x) => [vector(x, 0, z), vector(x, height, z)]);
}

/** The wall; seen from behind it is a faint pane. */
export function drawWall(context: CanvasRenderingContext2D, screen: Screen, palette: FigurePalette): void {
  const origin = toScreen(screen, vector(0, 0, z));
  const along = toScreen(screen, vector(1, 0, z));
  const above = toScreen(screen, vector(0, 1, z));
  const isBehind = screen.view.towards.z <= 0;
  context.save();
  context.globalAlpha = isBehind ? ghost : 1;
  // From here on in statures on the plane of the wall: x to the person's left, y up.
  context.transform(
    along.x - origin.x,
    along.y - origin.y,
    above.x - origin.x,
    above.y - origin.y,
    origin.x,
    origin.y,
  );
  drawPane(context, palette);
  drawSkirting(context, palette);
  context.restore();
}

function drawPane(context: CanvasRenderingContext2D, palette: FigurePalette): void {
  const fade = context.createLinearGradient(0, 0, 0, height);
  fade.addColorStop(0, css(mixColours(palette.wall, palette.shade, 0.06)));
  fade.addColorStop(0.55, css(palette.wall, 0.95));
  fade.addColorStop(0.8, css(palette.wall, 0.6));
  fade.addColorStop(1, css(palette.wall, 0));
  context.fillStyle = fade;
  context.fillRect(-halfWidth, 0, 2 * halfWidth, height);
  // The corners of the wall, where it meets the air.
  const edge = context.createLinearGradient(0, 0, 0, height);
  const line = mixColours(palette.wall, palette.shade, 0.3);
  edge.addColorStop(0, css(line, 0.75));
  edge.addColorStop(0.6, css(line, 0.4));
  edge.addColorStop(1, css(line, 0));
  context.fillStyle = edge;
  for (const x of [-halfWidth, halfWidth - 0.004]) context.fillRect(x, 0, 0.004, height);
  // What leans on it takes its light.
  const shadow = context.createRadialGradient(0, 0, 0, 0, 0, 1);
  shadow.addColorStop(0, css(palette.shade, palette.tightShadow * 0.32));
  shadow.addColorStop(0.5, css(palette.shade, palette.tightShadow * 0.13));
  shadow.addColorStop(1, css(palette.shade, 0));
  context.save();
  context.translate(0, 0.58);
  context.scale(0.22, 0.4);
  context.fillStyle = shadow;
  context.fillRect(-1, -1, 2, 2);
  context.restore();
}

function drawSkirting(context: CanvasRenderingContext2D, palette: FigurePalette): void {
  context.fillStyle = css(mixColours(palette.wall, palette.shade, 0.2));
  context.fillRect(-halfWidth, 0, 2 * halfWidth, skirting);
  context.fillStyle = css(mixColours(palette.wall, palette.lit, 0.22));
  context.fillRect(-halfWidth, skirting - 0.007, 2 * halfWidth, 0.007);
  context.fillStyle = css(palette.shade, 0.25);
  context.fillRect(-halfWidth, 0, 2 * halfWidth, 0.006);
}
