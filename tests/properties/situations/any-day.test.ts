/**
 * Whatever comes together in a day (displays, workspaces, unknown idle times, calls, time zones, kills), a break is
 * where somebody can see it or not at all, it can be left, and the journal tells what happened.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Bounds, DisplayInfo } from '../../../src-main/ports/displays.ts';
import { happening } from '../schedule/happenings.ts';
import { World } from './world.ts';

type Situation = (world: World) => void;

/** Side by side, mirrored, overlapping or above each other, as people arrange them by hand. */
const display = (id: number): fc.Arbitrary<DisplayInfo> =>
  fc
    .record({
      x: fc.constantFrom(-1920, 0, 0, 640, 1280, 1920),
      y: fc.constantFrom(0, 0, 400, 1080),
      width: fc.constantFrom(800, 1280, 1920),
      height: fc.constantFrom(600, 800, 1080),
    })
    .map((bounds) => ({ id, bounds, workArea: bounds }));

/** No two with one area: the port tells of mirrored ones once. */
const displays = fc
  .tuple(display(1), display(2), display(3), fc.integer({ min: 1, max: 3 }))
  .map(([first, second, third, count]) => [first, second, third].slice(0, count));

const zones = fc.constantFrom('Europe/Berlin', 'Asia/Kathmandu', 'America/Los_Angeles', 'Pacific/Apia');

const situation: fc.Arbitrary<Situation> = fc.oneof(
  {
    weight: 6,
    arbitrary: happening.map(
      (happen): Situation =>
        ({ day }) =>
          happen(day),
    ),
  },
  {
    weight: 8,
    arbitrary: displays.map(
      (changed): Situation =>
        (world) =>
          world.changeDisplays(changed),
    ),
  },
  // Most of what can go wrong goes wrong in a break, which otherwise a random day hardly ever is in.
  {
    weight: 8,
    arbitrary: fc.constant<Situation>(({ day }) => {
      day.send({ kind: 'break-requested', request: { kind: 'movement' } }).type(0.1);
    }),
  },
  {
    weight: 4,
    arbitrary: fc.constantFrom(0.02, 0.1, 0.5).map(
      (minutes): Situation =>
        ({ day }) =>
          void day.type(minutes),
    ),
  },
  fc.constant<Situation>((world) => world.changeDisplays([])),
  // A tiling window manager left the guide behind: main gives up and ends the break.
  fc.constant<Situation>(({ day }) => void day.send({ kind: 'current-break-ended' })),
  { weight: 3, arbitrary: fc.constant<Situation>((world) => world.loseGuide()) },
  fc.constantFrom(true, true, false).map((doPagesCome): Situation => (world) => {
    world.doPagesCome = doPagesCome;
  }),
  fc.boolean().map((isIdleKnown): Situation => ({ day }) => {
    day.isIdleKnown = isIdleKnown;
  }),
  zones.map(
    (zone): Situation =>
      ({ day }) =>
        void day.travelTo(zone),
  ),
  fc.constantFrom(0.1, 3, 14, 600).map(
    (minutes): Situation =>
      (world) =>
        world.kill(minutes),
  ),
);

function live(check: (world: World) => void, atTheEnd: (world: World) => void = () => undefined): void {
  fc.assert(
    fc.property(displays, fc.array(situation, { maxLength: 30 }), (first, situations) => {
      const world = new World(first);
      for (const each of situations) {
        each(world);
        check(world);
      }
      atTheEnd(world);
      world.desk.overlays.dispose();
    }),
    { numRuns: 120 },
  );
}

const isSame = (one: Bounds, other: Bounds): boolean =>
  one.x === other.x && one.y === other.y && one.width === other.width && one.height === other.height;

describe('on any day', () => {
  it('the guide of a break fills a display that is there, and without a break nothing covers one', () => {
    live(({ desk, displays: present, isBreakOn, day }) => {
      const shown = desk.alive().filter(({ state }) => state === 'shown');
      if (!isBreakOn) expect(shown).toEqual([]);
      if (day.phase !== 'running' && day.phase !== 'finished') return;
      // Between unplugging the last display and plugging in another one the windows wait where they are.
      if (present.length === 0) return;
      const guides = shown.filter(({ part }) => part === 'guide');
      expect(guides).toHaveLength(1);
      for (const { bounds } of guides) expect(present.some((each) => isSame(each.bounds, bounds))).toBe(true);
    });
  });

  it('a break whose pages do not come is over within seconds', () => {
    live(
      () => undefined,
      (world) => {
        world.doPagesCome = false;
        world.changeDisplays([]);
        world.day.send({ kind: 'break-requested', request: { kind: 'movement' } }).type(0.1);
        expect(world.day.phase).not.toBe('opening');
      },
    );
  });

  it('the way out works at every moment', () => {
    live(
      () => undefined,
      ({ day, desk }) => {
        day.send({ kind: 'current-break-ended' });
        expect(['opening', 'running', 'finished']).not.toContain(day.phase);
        expect(desk.alive().filter(({ state }) => state === 'shown')).toEqual([]);
      },
    );
  });

  it('the journal has every break that came to the screen once, of its length, and nothing else of the kind', () => {
    live(
      () => undefined,
      ({ day, begun }) => {
        day.send({ kind: 'current-break-ended' });
        const breaks = day.entries.filter(({ kind }) => kind === 'break');
        const told = breaks.filter((each) => each.kind === 'break' && each.outcome !== 'failed');
        expect(new Set(breaks.map(({ id }) => id)).size).toBe(breaks.length);
        expect([...begun].filter((id) => !breaks.some((each) => each.id === id))).toEqual([]);
        expect(told.filter(({ id }) => !begun.has(id))).toEqual([]);
        for (const entry of day.entries)
          if ('elapsedMs' in entry) expect(entry.elapsedMs).toBeGreaterThanOrEqual(0);
      },
    );
  });
});
