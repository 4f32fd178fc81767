/**
 * Whatever way displays lie beside, above and within each other: one guide, no cover above it, and nothing left out.
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { separateDisplays } from '../../../src-main/system/displays/separate-displays.ts';
import type { Bounds, DisplayInfo } from '../../../src-main/ports/displays.ts';
import { FakeDesk } from '../../unit/src-main/windows/fake-desk.ts';

/** In steps, so that the same place, the same size and the same edge come often. */
const STEP = 64;
const bounds = fc.record({
  x: fc.integer({ min: -8, max: 8 }).map((steps) => steps * STEP),
  y: fc.integer({ min: -8, max: 8 }).map((steps) => steps * STEP),
  width: fc.integer({ min: 5, max: 16 }).map((steps) => steps * STEP),
  height: fc.integer({ min: 5, max: 16 }).map((steps) => steps * STEP),
});
const displays = fc
  .array(bounds, { minLength: 1, maxLength: 5 })
  .map((all) => all.map((each, index): DisplayInfo => ({ id: index + 1, bounds: each, workArea: each })));

function sharedArea(left: Bounds, right: Bounds): number {
  const across = Math.min(left.x + left.width, right.x + right.width) - Math.max(left.x, right.x);
  const along = Math.min(left.y + left.height, right.y + right.height) - Math.max(left.y, right.y);
  return Math.max(0, across) * Math.max(0, along);
}

const areaOf = ({ width, height }: Bounds): number => width * height;

test('each display lies within one that is kept, and none that is kept lies within another', () => {
  fc.assert(
    fc.property(displays, (all) => {
      const kept = separateDisplays(all);
      for (const { bounds: each } of all)
        expect(kept.some((other) => sharedArea(each, other.bounds) === areaOf(each))).toBe(true);
      for (const one of kept)
        for (const other of kept)
          if (one !== other) expect(sharedArea(one.bounds, other.bounds)).toBeLessThan(areaOf(one.bounds));
    }),
  );
});

test('the order in which the displays are told changes no area', () => {
  fc.assert(
    fc.property(displays, (all) => {
      const areas = (kept: readonly DisplayInfo[]) =>
        kept.map((each) => JSON.stringify(each.bounds)).toSorted();
      expect(areas(separateDisplays(all.toReversed()))).toEqual(areas(separateDisplays(all)));
    }),
  );
});

test('a break has one guide over all of its display, no cover above it, and covers whatever lies beside each other', () => {
  fc.assert(
    fc.property(displays, displays, fc.nat(4), fc.nat(4), (before, during, pointer, pointerDuring) => {
      const [first, then] = [separateDisplays(before), separateDisplays(during)];
      const desk = new FakeDesk(...first);
      desk.pointerOn = first[pointer % first.length]?.id ?? 0;
      desk.openWhole();
      expectWhole(desk, first);
      desk.pointerOn = then[pointerDuring % then.length]?.id ?? 0;
      desk.change(...then);
      expectWhole(desk, then);
      desk.overlays.dispose();
    }),
  );
});

function expectWhole(desk: FakeDesk, all: readonly DisplayInfo[]): void {
  const guide = desk.guide();
  const covers = desk.alive().filter((window) => window !== guide);
  expect(all.map((each) => each.bounds)).toContainEqual(guide.bounds);
  expect(covers).toHaveLength(all.length - 1);
  for (const cover of covers) expect(sharedArea(cover.bounds, guide.bounds)).toBe(0);
  for (const { bounds: each } of all) {
    if (sharedArea(each, guide.bounds) === 0)
      expect(covers.map((cover) => cover.bounds)).toContainEqual(each);
  }
}
