/**
 * That what pages are told elsewhere is true: an app that comes to a state by itself, and is then told the same state,
 * shows the same page, element by element; and what it told its page is what the schedule makes for the told one.
 */
import { expect, test } from '@playwright/test';
import type { AppSnapshot } from '../../shared/ipc/snapshot.ts';
import { startDesktop, type Desktop } from './bench/desktop.ts';
import type { Lumbar } from './bench/lumbar.ts';
import { launchFor, screenStates } from './shots/states.ts';
import { snapshotFor } from './shots/tell-page.ts';
import { toldBreaks } from './told/told-breaks.ts';
import { toldCards } from './told/told-cards.ts';
import { ToldStand } from './told/told-stand.ts';
import { toldWindows } from './told/told-windows.ts';
import { still } from './shots/screen-state.ts';

let desktop: Desktop;
let lumbar: Lumbar | undefined;

test.beforeEach(async () => {
  desktop = await startDesktop();
});

test.afterEach(async () => {
  await lumbar?.stop();
  lumbar = undefined;
  await desktop.stop();
});

/** Three at least of each kind. */
const names = [
  'overlay-posture',
  'overlay-cat-stretch',
  'overlay-this-hurts',
  'overlay-finished',
  'overlay-walk-spot',
  'card',
  'card-aside',
  'card-refusal',
  'today-why',
  'today-paused',
  'today-repaired',
  'first-start',
];

const toldStates = [...toldBreaks, ...toldCards, ...toldWindows];

for (const name of names)
  test(`${name}: told is as come by`, async () => {
    const driven = screenStates.find((state) => state.name === name);
    const told = toldStates.find((state) => state.name === name);
    if (driven === undefined || told === undefined) throw new Error(`There is no ${name}`);
    lumbar = await launchFor(driven, desktop, 'light');
    const page = await driven.reach(lumbar, desktop);
    const stand = await ToldStand.on(lumbar, page);
    const known = await snapshotFor(page);
    await still(page);
    const before = await page.evaluate(readOutline);
    await stand.show(told);
    expect(withoutNumbers(await page.evaluate(readOutline))).toBe(withoutNumbers(before));
    expect(shapeOf({ ...known, ...told.tell(known) })).toEqual(shapeOf(known));
  });

/** In the page: every element with its attributes and words, a line each. */
function readOutline(): string {
  const lines: string[] = [];
  const add = (node: Node, indent: string): void => {
    if (node instanceof Element) {
      const attributes = [...node.attributes].map(({ name, value }) => ` ${name}="${value}"`).sort();
      lines.push(`${indent}<${node.tagName.toLowerCase()}${attributes.join('')}>`);
    } else if (node instanceof Text && node.data.trim() !== '') lines.push(`${indent}${node.data.trim()}`);
    for (const child of node.childNodes) add(child, `${indent} `);
  };
  add(document.body, '');
  return lines.join('\n');
}

/** Time that has passed, and what follows from it, is never twice the same. */
function withoutNumbers(text: string): string {
  return text.replaceAll(/\d+(\.\d+)?(e-\d+)?/g, '#');
}

/** What decides over what is on the page; the identifiers of breaks are their own. */
function shapeOf({ card, break: view, notices, isNoticeAcknowledged, schedule }: AppSnapshot): unknown {
  const { phase, stance, isAway, holdReasons } = schedule;
  const parts = { card, view: view && { ...view, breakId: '' }, notices, isNoticeAcknowledged };
  const text = JSON.stringify({ ...parts, schedule: { phase, stance, isAway, holdReasons } });
  return JSON.parse(text, (_key, value: unknown) => (typeof value === 'number' ? '#' : value)) as unknown;
}
