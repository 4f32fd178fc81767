/**
 * The wall that a back leans on: a plane that fades upwards, with a skirting board. Drawn flat behind the figure.
 * Owns its measures, in statures.
 */
import { vector, type Vector } from '../../shared/figure/math/vector.ts';
import { css, mixColours, type FigurePalette } from './palette.ts';
import { toScreen, type Screen } from './screen.ts';

const HALF_WIDTH = 0.36;
const HEIGHT = 1.12;
const SKIRTING = 0.05;
/** From behind only a hint of it is left: the figure is what matters. */
const GHOST = 0.3;

/** Where it stands, forward. */
const Z = -0.21;

/** Corners of the wall. */
export function wallCorners(): readonly Vector[] {
  return [-HALF_WIDTH, HALF_WIDTH].flatMap((x) => [vector(x, 0, Z), vector(x, HEIGHT, Z)]);
}

/** The wall; seen from behind it is a faint pane. */
export function drawWall(context: CanvasRenderingContext2D, screen: Screen, palette: FigurePalette): void {
  const origin = toScreen(screen, vector(0, 0, Z));
  const along = toScreen(screen, vector(1, 0, Z));
  const above = toScreen(screen, vector(0, 1, Z));
  const isBehind = screen.view.towards.z <= 0;
  context.save();
  context.globalAlpha = isBehind ? GHOST : 1;
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
  const fade = context.createLinearGradient(0, 0, 0, HEIGHT);
  fade.addColorStop(0, css(mixColours(palette.wall, palette.shade, 0.06)));
  fade.addColorStop(0.55, css(palette.wall, 0.95));
  fade.addColorStop(0.8, css(palette.wall, 0.6));
  fade.addColorStop(1, css(palette.wall, 0));
  context.fillStyle = fade;
  context.fillRect(-HALF_WIDTH, 0, 2 * HALF_WIDTH, HEIGHT);
  // The corners of the wall, where it meets the air.
  const edge = context.createLinearGradient(0, 0, 0, HEIGHT);
  const line = mixColours(palette.wall, palette.shade, 0.3);
  edge.addColorStop(0, css(line, 0.75));
  edge.addColorStop(0.6, css(line, 0.4));
  edge.addColorStop(1, css(line, 0));
  context.fillStyle = edge;
  for (const x of [-HALF_WIDTH, HALF_WIDTH - 0.004]) context.fillRect(x, 0, 0.004, HEIGHT);
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
  context.fillRect(-HALF_WIDTH, 0, 2 * HALF_WIDTH, SKIRTING);
  context.fillStyle = css(mixColours(palette.wall, palette.lit, 0.22));
  context.fillRect(-HALF_WIDTH, SKIRTING - 0.007, 2 * HALF_WIDTH, 0.007);
  context.fillStyle = css(palette.shade, 0.25);
  context.fillRect(-HALF_WIDTH, 0, 2 * HALF_WIDTH, 0.006);
}
