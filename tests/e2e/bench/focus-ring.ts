/** What a person who goes from control to control by Tab sees of the focus, in the pixels of the real desktop. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import type { Desktop } from './desktop.ts';
import type { Rectangle } from './pixels.ts';

/** A control that has the focus; lengths are pixels of the desktop. */
export interface FocusedControl {
  /** Its place among all that Tab leads to. */
  readonly index: number;
  readonly name: string;
  readonly box: Rectangle;
  readonly pixelRatio: number;
  /** It is in the window as a whole, and nothing lies over its middle. */
  readonly isInSight: boolean;
}

/** How far outside and inside its edge a ring is looked for, in lengths of the page. */
const outside = 9;
const inside = 5;

const edges = ['left', 'right', 'top', 'bottom'] as const;

type Edge = (typeof edges)[number];

/** At the middle of each edge, how many lengths of the page stand out by at least 3 to 1 while it has the focus. */
export type Ring = Readonly<Record<Edge, number>>;

type Pictured = Pick<Desktop, 'folder' | 'screenshot'>;

/** How many controls Tab leads to. */
export async function countStops(page: Page): Promise<number> {
  return page.evaluate(`(${allStops.toString()})().length`);
}

/** What has the focus; null while it is nothing that Tab leads to. */
export async function focusedControl(page: Page): Promise<FocusedControl | null> {
  return page.evaluate(`(${readFocused.toString()})(${allStops.toString()})`);
}

/** Looks twice: with the focus, and with the same page without it. The focus is where it was in the end. */
export async function ringOf(desktop: Pictured, page: Page, control: FocusedControl): Promise<Ring> {
  const withRing = await picture(desktop, page);
  const element = await page.evaluateHandle(() => document.activeElement);
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  const without = await picture(desktop, page);
  await element.evaluate((each) => (each as HTMLElement | null)?.focus({ preventScroll: true }));
  const widths = edges.map((edge) => {
    const strip = stripAt(edge, control);
    const plain = coloursIn(without, strip);
    const standingOut = coloursIn(withRing, strip).filter(
      (colour, place) => contrast(colour, plain[place]) >= 3,
    );
    return [edge, standingOut.length / control.pixelRatio] as const;
  });
  // One entry for each edge by construction.
  return Object.fromEntries(widths) as unknown as Ring;
}

/** In the page, with what else it needs as an argument: these two are sent there as text. */
function allStops(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('button, a[href], input, [tabindex="0"]')].filter(
    (each) =>
      each.tabIndex >= 0 &&
      !each.matches(':disabled') &&
      each.closest('[inert]') === null &&
      each.checkVisibility(),
  );
}

function readFocused(stops: typeof allStops): FocusedControl | null {
  const element = document.activeElement;
  const index = stops().findIndex((each) => each === element);
  if (element === null || index < 0) return null;
  const { left, top, right, bottom, width, height } = element.getBoundingClientRect();
  const inMiddle = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
  const isWhole = left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
  const ratio = devicePixelRatio;
  return {
    index,
    name: element.getAttribute('aria-label') ?? element.textContent.trim().replaceAll(/\s+/g, ' '),
    box: { x: left * ratio, y: top * ratio, width: width * ratio, height: height * ratio },
    pixelRatio: ratio,
    isInSight: isWhole && inMiddle !== null && element.contains(inMiddle),
  };
}

/** One pixel wide, across the edge in its middle. */
function stripAt(edge: Edge, { box, pixelRatio }: FocusedControl): Rectangle {
  const length = (outside + inside) * pixelRatio;
  const before = edge === 'left' || edge === 'top' ? outside : inside;
  if (edge === 'left' || edge === 'right') {
    const x = (edge === 'left' ? box.x : box.x + box.width) - before * pixelRatio;
    return { x, y: box.y + box.height / 2, width: length, height: 1 };
  }
  const y = (edge === 'top' ? box.y : box.y + box.height) - before * pixelRatio;
  return { x: box.x + box.width / 2, y, width: 1, height: length };
}

type Colour = readonly [red: number, green: number, blue: number];

/** A portable pixmap, which needs no unpacking: red, green and blue of each pixel, row by row, after its header. */
interface Picture {
  readonly width: number;
  readonly bytes: Buffer;
  /** Two where the tool keeps sixteen bits of each; the first one holds all that a display shows. */
  readonly bytesPerColour: 1 | 2;
}

/** What the page shows now, as it has come to the desktop. */
async function picture(desktop: Pictured, page: Page): Promise<Picture> {
  await framesPass(page);
  const file = path.join(desktop.folder, 'focus.ppm');
  await desktop.screenshot(file);
  const bytes = readFileSync(file);
  const start = bytes.subarray(0, 40).toString('latin1');
  const header = /^P6\s+(\d+)\s+\d+\s+(255|65535)\s/.exec(start);
  if (header === null) throw new Error(`A picture of the desktop begins with ${start}`);
  const bytesPerColour = header[2] === '255' ? 1 : 2;
  return { width: Number(header[1]), bytes: bytes.subarray(header[0].length), bytesPerColour };
}

function coloursIn({ width, bytes, bytesPerColour }: Picture, strip: Rectangle): readonly Colour[] {
  const [left = 0, top = 0, columns = 0, rows = 0] = [strip.x, strip.y, strip.width, strip.height].map(
    Math.round,
  );
  return Array.from({ length: columns * rows }, (_, place) => {
    const pixel = (top + Math.floor(place / columns)) * width + left + (place % columns);
    const at = (colour: number): number => bytes[(pixel * 3 + colour) * bytesPerColour] ?? 0;
    return [at(0), at(1), at(2)];
  });
}

/** As WCAG 2 defines it, 1 to 21; 1 where there is nothing to compare with. */
function contrast(one: Colour, other: Colour | undefined): number {
  if (other === undefined) return 1;
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = colour.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** What has changed on the page is drawn. */
async function framesPass(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let frame = 0; frame < 6; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
  });
}
