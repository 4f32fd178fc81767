// Draws every tray image and the app icon from one description each, and writes them to resources/.
// Run after a change with `npm run icons`; the results are committed, so a build needs none of this.
import { Resvg } from '@resvg/resvg-js';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { logToStderr, projectRoot, runMain } from './lib/project.mjs';

/** The ring empties in so many steps; ring-00 is empty, ring-12 full. */
const ringSteps = 12;
/** Electron picks the file for a screen's scale by the end of its name. A tray image is 16 px at scale 1. */
const scales = [
  { ending: '', px: 16 },
  { ending: '@1.25x', px: 20 },
  { ending: '@1.5x', px: 24 },
  { ending: '@2x', px: 32 },
];
const appIconSizes = [16, 32, 48, 64, 128, 256, 512];

/** Everything is drawn in a square of this side, its origin in the middle. */
const box = 32;
const trackOpacity = 0.32;
const restingTrackOpacity = 0.6;
const spine = 'M2.9-6.6C-2.3-4-2.2-1.9 0 .1S2.2 4.6-2.9 6.9';

/** @typedef {{name: string, draw: (px: number) => string}} TrayImage */

/** @type {TrayImage[]} */
const trayImages = [
  ...Array.from({ length: ringSteps + 1 }, (_, left) => ({
    name: `ring-${String(left).padStart(2, '0')}`,
    /** @param {number} px */
    draw: (px) => track(px, trackOpacity) + arc(px, left / ringSteps) + ringSpine(px),
  })),
  { name: 'break', draw: drawBreak },
  { name: 'paused', draw: (px) => track(px, restingTrackOpacity) + drawBars() },
  { name: 'owed', draw: (px) => arc(px, 1) + `<circle r="${px < 24 ? 5 : 4.6}" fill="currentColor"/>` },
];

/**
 * Lines must not get thinner than a pixel or so: the smaller the image, the thicker they are drawn.
 * @param {number} px
 */
function ringWidth(px) {
  return 4 - ((px - 16) / 16) * 0.9;
}

/** @param {number} px */
function spineWidth(px) {
  return ringWidth(px) + 0.4;
}

/**
 * In the smallest images the spine keeps away from the ring, or the two would flow together.
 * @param {number} px
 */
function ringSpine(px) {
  const scale = px < 24 ? 0.86 : 1;
  return `<g transform="scale(${scale})">${stroke(spine, spineWidth(px))}</g>`;
}

/** @param {number} px */
function ringRadius(px) {
  return box / 2 - ringWidth(px) / 2 - (px === 16 ? 1 : 1.4);
}

/** @param {number} px @param {number} opacity */
function track(px, opacity) {
  return `<circle r="${ringRadius(px)}" fill="none" stroke="currentColor" stroke-width="${ringWidth(px)}" opacity="${opacity}"/>`;
}

/**
 * From twelve o'clock, clockwise.
 * @param {number} px
 * @param {number} share of the whole ring
 */
function arc(px, share) {
  if (share === 0) return '';
  if (share === 1) return track(px, 1);
  const radius = ringRadius(px);
  const angle = 2 * Math.PI * share;
  const end = `${(radius * Math.sin(angle)).toFixed(3)} ${(-radius * Math.cos(angle)).toFixed(3)}`;
  return stroke(`M0 ${-radius}A${radius} ${radius} 0 ${share > 0.5 ? 1 : 0} 1 ${end}`, ringWidth(px));
}

/** @param {string} line @param {number} width */
function stroke(line, width, colour = 'currentColor') {
  return `<path d="${line}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round"/>`;
}

function drawBars() {
  const bar = { width: 3.8, height: 11.6, inner: 1.9 };
  const at = /** @param {number} x */ (x) =>
    `<rect x="${x}" y="${-bar.height / 2}" width="${bar.width}" height="${bar.height}" fill="currentColor"/>`;
  return at(-bar.inner - bar.width) + at(bar.inner);
}

/** A solid disc with the spine knocked out of it. */
function drawBreak(/** @type {number} */ px) {
  const radius = ringRadius(px) + ringWidth(px) / 2;
  const line = `<g transform="scale(1.28)">${stroke(spine, spineWidth(px) * 0.82, 'black')}</g>`;
  return `<mask id="spine" maskUnits="userSpaceOnUse" x="-16" y="-16" width="32" height="32"><rect x="-16" y="-16" width="32" height="32" fill="white"/>${line}</mask><circle r="${radius}" fill="currentColor" mask="url(#spine)"/>`;
}

/** @param {string} content @param {string} colour */
function svg(content, colour) {
  const view = `${-box / 2} ${-box / 2} ${box} ${box}`;
  // The colour is put in here and not inherited: not every renderer passes it into masks.
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${view}">${content.replaceAll('currentColor', colour)}</svg>\n`;
}

/**
 * At small sizes the dot would close the spine's curve, so both grow a little.
 * @param {number} px
 */
function drawAppIcon(px) {
  const bold = px <= 32 ? 1.15 : 1;
  const square = '<rect x="-15" y="-15" width="30" height="30" rx="7.6" fill="#1c6e66"/>';
  const line = 'M3-10.4C-2.2-7.4-2.4-3.6-1.2 0S.4 3.6-5.4 9.6';
  return (
    square +
    stroke(line, 3 * bold, '#ffffff') +
    `<circle cx="-0.9" cy="1.1" r="${2.7 * bold}" fill="#f05a32"/>`
  );
}

/** @param {string} source @param {number} px */
function rasterise(source, px) {
  return new Resvg(source, { fitTo: { mode: 'width', value: px } }).render().asPng();
}

/**
 * @param {string} file below resources/
 * @param {string | Uint8Array} content
 */
async function write(file, content) {
  const target = path.join(projectRoot, 'resources', file);
  await mkdir(path.dirname(target), { recursive: true });
  await writeFile(target, content);
}

/** @param {TrayImage} image */
async function writeTrayImage({ name, draw }) {
  for (const { ending, px } of scales) {
    const content = draw(px);
    const black = rasterise(svg(content, '#000000'), px);
    await write(`tray/dark/${name}${ending}.png`, black);
    await write(`tray/light/${name}${ending}.png`, rasterise(svg(content, '#ffffff'), px));
    // macOS has whole scales only, and colours images of this name itself.
    if (ending === '' || ending === '@2x') await write(`tray/template/${name}Template${ending}.png`, black);
  }
}

await runMain(async () => {
  await rm(path.join(projectRoot, 'resources/tray'), { recursive: true, force: true });
  for (const image of trayImages) await writeTrayImage(image);
  await write('app-icon/icon.svg', svg(drawAppIcon(512), '#000000'));
  for (const px of appIconSizes)
    await write(`app-icon/${px}x${px}.png`, rasterise(svg(drawAppIcon(px), '#000000'), px));
  logToStderr(`Wrote ${trayImages.length} tray images and the app icon to resources/.`);
});
