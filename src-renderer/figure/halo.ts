/**
 * The faint light around the worked region, behind the body. Blended in memory: a gradient object for each ball of
 * each frame would cost more than the rest of the picture.
 */
import { blendOver, memoryColour } from './blend.ts';
import type { FigurePalette } from './palette.ts';
import { widen, type Box, type PictureMemory } from './picture-memory.ts';
import type { ScreenGlow } from './shade.ts';

const box: Box = { left: 0, top: 0, right: 0, bottom: 0 };

/** Draws the light of balls on the fine screen; `glow` is its strength 0..1. */
export function drawHalo(
  memory: PictureMemory,
  balls: readonly ScreenGlow[],
  palette: FigurePalette,
  glow: number,
): void {
  const colour = memoryColour(palette.hot);
  for (let at = 0; at < balls.length; at += 1) {
    const ball = balls[at];
    if (ball === undefined) continue;
    const radius = ball.radius * 0.75;
    boxAround(memory, ball.x / 2, ball.y / 2, radius);
    widen(memory.drawn, box);
    for (let row = box.top; row < box.bottom; row += 1)
      drawRow(memory, row, ball, radius, colour, 255 * palette.halo * glow);
  }
}

function boxAround(memory: PictureMemory, x: number, y: number, radius: number): void {
  box.left = Math.max(0, Math.floor(x - radius));
  box.top = Math.max(0, Math.floor(y - radius));
  box.right = Math.min(memory.width, Math.ceil(x + radius));
  box.bottom = Math.min(memory.height, Math.ceil(y + radius));
}

function drawRow(
  memory: PictureMemory,
  row: number,
  ball: ScreenGlow,
  radius: number,
  colour: number,
  strength: number,
): void {
  const dy = row + 0.5 - ball.y / 2;
  const start = row * memory.width;
  for (let column = box.left; column < box.right; column += 1) {
    const dx = column + 0.5 - ball.x / 2;
    const away = Math.sqrt(dx * dx + dy * dy) / radius;
    if (away >= 1) continue;
    const opacity = strength * (away < 0.5 ? 0.8 - 0.6 * away : 1 - away);
    blendOver(memory.pixels, start + column, colour, opacity);
  }
}
