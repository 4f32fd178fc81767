import { describe, expect, it } from 'vitest';
import { display, FakeDesk } from './fake-desk.ts';

const left = display(1, 0);
const right = display(2, 1280, 1920, 1080);
const third = display(3, 3200);

describe('prepared overlays', () => {
  it('are hidden, one for each display, the guide where the pointer is', () => {
    const desk = new FakeDesk(left, right);
    desk.pointerOn = right.id;
    desk.overlays.prepare();
    expect(desk.picture()).toEqual(['cover hidden at 0, 1280 wide', 'guide hidden at 1280, 1920 wide']);
  });

  it('are not made twice', () => {
    const desk = new FakeDesk(left, right);
    desk.overlays.prepare();
    desk.overlays.prepare();
    expect(desk.windows).toHaveLength(2);
  });

  it('stay hidden however long the pages are ready', () => {
    const desk = new FakeDesk(left, right);
    desk.overlays.prepare();
    desk.allPagesReady();
    desk.passMs(60_000);
    expect(desk.events).toEqual([]);
  });

  it('follow the displays while hidden', () => {
    const desk = new FakeDesk(left, right);
    desk.overlays.prepare();
    desk.change(left, third);
    expect(desk.picture()).toEqual(['cover hidden at 3200, 1280 wide', 'guide hidden at 0, 1280 wide']);
  });
});

describe('an opened break', () => {
  it('shows all windows at once when they were ready, the guide last', () => {
    const desk = new FakeDesk(left, right, third);
    desk.overlays.prepare();
    desk.allPagesReady();
    desk.open();
    expect(desk.events).toEqual(['show cover 2', 'show cover 3', 'show guide 1', 'shown']);
  });

  it('makes its windows when nothing was prepared', () => {
    const desk = new FakeDesk(left, right);
    desk.open();
    expect(desk.events).toEqual([]);
    desk.allPagesReady();
    expect(desk.events).toEqual(['show cover 2', 'show guide 1', 'shown']);
  });

  it('has its guide where the pointer is now, not where it was when the windows were made', () => {
    const desk = new FakeDesk(left, right);
    desk.overlays.prepare();
    desk.allPagesReady();
    desk.pointerOn = right.id;
    desk.open();
    expect(desk.windows).toHaveLength(2);
    expect(desk.picture()).toEqual(['cover shown at 0, 1280 wide', 'guide shown at 1280, 1920 wide']);
  });

  it('waits a second at most for a cover that is slow', () => {
    const desk = new FakeDesk(left, right);
    desk.open();
    desk.overlays.pageReady(desk.guide().windowId);
    desk.passMs(999);
    expect(desk.events).toEqual([]);
    desk.passMs(1);
    expect(desk.events).toEqual(['show cover 2', 'show guide 1', 'shown']);
  });

  it('covers the displays after a second, and says so when the guide has painted', () => {
    const desk = new FakeDesk(left, right);
    desk.open();
    desk.passMs(1_000);
    expect(desk.events).toEqual(['show cover 2', 'show guide 1']);
    desk.overlays.pageReady(desk.guide().windowId);
    expect(desk.events.at(-1)).toBe('shown');
  });

  it('fails after three seconds without a guide, and is closed by then', () => {
    const desk = new FakeDesk(left, right);
    desk.open();
    desk.overlays.pageReady(desk.only('cover').windowId);
    desk.passMs(1_000);
    desk.passMs(1_999);
    expect(desk.alive()).toHaveLength(2);
    desk.passMs(1);
    expect(desk.events.slice(-2)).toEqual([
      'return focus',
      expect.stringMatching(
        /^failed: the page of the break did not load within 3 s \(window \d+ is still loading\)$/,
      ),
    ]);
    expect(desk.alive()).toEqual([]);
  });

  it('answers once, whatever its pages say later', () => {
    const desk = new FakeDesk(left);
    desk.openWhole();
    desk.allPagesReady();
    desk.open();
    desk.passMs(60_000);
    expect(desk.events).toEqual([]);
  });

  it('knows what each of its windows is for', () => {
    const desk = new FakeDesk(left, right);
    desk.openWhole();
    expect(desk.overlays.partOf(desk.guide().windowId)).toBe('guide');
    expect(desk.overlays.partOf(desk.only('cover').windowId)).toBe('cover');
    expect(desk.overlays.partOf(99)).toBeNull();
  });

  it('pays no heed to the page of a window that is no overlay', () => {
    const desk = new FakeDesk(left);
    desk.open();
    desk.overlays.pageReady(99);
    expect(desk.events).toEqual([]);
  });
});

describe('displays during a break', () => {
  it('are covered as soon as they are plugged in', () => {
    const desk = new FakeDesk(left);
    desk.openWhole();
    desk.change(left, right);
    expect(desk.picture()).toEqual(['cover shown at 1280, 1920 wide', 'guide shown at 0, 1280 wide']);
  });

  it('take their cover with them when they are removed', () => {
    const desk = new FakeDesk(left, right);
    desk.openWhole();
    desk.change(left);
    expect(desk.picture()).toEqual(['guide shown at 0, 1280 wide']);
  });

  it('pass the guide on, with its page, when its own is removed', () => {
    const desk = new FakeDesk(left, right, third);
    desk.openWhole();
    const guide = desk.guide();
    desk.pointerOn = third.id;
    desk.change(right, third);
    expect(desk.guide()).toBe(guide);
    expect(desk.picture()).toEqual(['cover shown at 1280, 1920 wide', 'guide shown at 3200, 1280 wide']);
  });

  it('are covered anew when they are rotated, rescaled or moved', () => {
    const desk = new FakeDesk(left, right);
    desk.openWhole();
    desk.change(display(1, 0, 800, 1280), display(2, 800, 1920, 1080));
    expect(desk.picture()).toEqual(['cover shown at 800, 1920 wide', 'guide shown at 0, 800 wide']);
    expect(desk.windows).toHaveLength(2);
  });

  it('may come back under the same name in another place', () => {
    const desk = new FakeDesk(left, right);
    desk.openWhole();
    desk.change(left);
    desk.change(left, display(2, -1024, 1024, 768));
    expect(desk.picture()).toEqual(['cover shown at -1024, 1024 wide', 'guide shown at 0, 1280 wide']);
  });

  it('may all be gone for a moment', () => {
    const desk = new FakeDesk(left);
    desk.openWhole();
    const guide = desk.guide();
    desk.change();
    desk.change(display(7, 0));
    expect(desk.guide()).toBe(guide);
    expect(desk.picture()).toEqual(['guide shown at 0, 1280 wide']);
  });

  it('that are removed while pages load do not hold up the others', () => {
    const desk = new FakeDesk(left, right);
    desk.open();
    desk.overlays.pageReady(desk.guide().windowId);
    desk.change(left);
    expect(desk.events.slice(-2)).toEqual(['show guide 1', 'shown']);
  });
});

describe('displays that share a part of their area', () => {
  const wide = display(1, 0, 1366, 768);
  const high = display(2, 0, 1280, 1024);

  it('have the guide on all of one and a cover beside it on the other', () => {
    const desk = new FakeDesk(wide, high);
    desk.pointerOn = high.id;
    desk.openWhole();
    expect(desk.guide().bounds).toEqual(high.bounds);
    expect(desk.only('cover').bounds).toEqual({ x: 1280, y: 0, width: 86, height: 768 });
  });

  it('keep the cover beside the guide when its page is opened again, and when the guide moves to its display', () => {
    const desk = new FakeDesk(wide, high);
    desk.openWhole();
    desk.only('cover').lose();
    const below = { x: 0, y: 768, width: 1280, height: 256 };
    expect(desk.only('cover').bounds).toEqual(below);
    desk.guide().lose();
    expect(desk.only('cover').bounds).toEqual(below);
    desk.guide().lose();
    expect(desk.guide().bounds).toEqual(high.bounds);
  });
});
