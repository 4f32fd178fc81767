/** What overlays do where a compositor and not the app decides on which display a window with focus goes. */
import { describe, expect, it } from 'vitest';
import { GUIDE_PLACED_BY_MS } from '../../../../src-main/windows/overlay-windows.ts';
import { display, FakeDesk } from './fake-desk.ts';

const left = display(1, 0);
const right = display(2, 1280, 1920, 1080);
const third = display(3, 3200);

/** Three displays with the guide wanted on the first, shown, and not yet placed. */
function openThree(): FakeDesk {
  const desk = new FakeDesk('xwayland', left, right, third);
  desk.overlays.prepare();
  desk.allPagesReady();
  desk.open();
  return desk;
}

const covered = (guideX: number): readonly string[] =>
  [left, right, third]
    .map(({ bounds: { x, width } }) => `${x === guideX ? 'guide' : 'cover'} shown at ${x}, ${width} wide`)
    .sort();

describe('through XWayland', () => {
  it('the guide comes alone, and its covers once it is known where it went', () => {
    const desk = openThree();
    expect(desk.events).toEqual(['show guide 1', 'shown']);
    desk.guide().putOn(left);
    expect(desk.events.slice(2)).toEqual(['show cover 2', 'show cover 3']);
    expect(desk.picture()).toEqual(covered(0));
  });

  it('the covers go to all other displays when the guide was put elsewhere', () => {
    const desk = openThree();
    desk.guide().putOn(right);
    expect(desk.picture()).toEqual(covered(1280));
    expect(desk.windows).toHaveLength(3);
  });

  it('the covers wait for the guide no longer than a moment', () => {
    const desk = openThree();
    desk.passMs(GUIDE_PLACED_BY_MS - 1);
    expect(desk.events).toEqual(['show guide 1', 'shown']);
    desk.passMs(1);
    expect(desk.picture()).toEqual(covered(0));
  });

  it('a guide that moves later changes places with the cover that was there', () => {
    const desk = openThree();
    desk.passMs(GUIDE_PLACED_BY_MS);
    desk.guide().putOn(third);
    expect(desk.picture()).toEqual(covered(3200));
    desk.guide().putOn(right);
    expect(desk.picture()).toEqual(covered(1280));
  });

  it('a display that is plugged in is covered although the guide is not where it was wanted', () => {
    const desk = new FakeDesk('xwayland', left, right);
    desk.openWhole();
    desk.guide().putOn(right);
    desk.change(left, right, third);
    expect(desk.picture()).toEqual(covered(1280));
  });

  it('a guide whose display is pulled out is where the compositor puts it then', () => {
    const desk = openThree();
    desk.guide().putOn(third);
    desk.change(left, right);
    desk.guide().putOn(right);
    expect(desk.picture()).toEqual(['cover shown at 0, 1280 wide', 'guide shown at 1280, 1920 wide']);
  });

  it('a place on no display at all moves nothing, and holds up no cover', () => {
    const desk = openThree();
    desk.guide().putOn(display(9, 9_000));
    expect(desk.events.slice(2)).toEqual(['show cover 2', 'show cover 3']);
    expect(desk.overlays.partOf(1)).toBe('guide');
  });

  it('closed before the guide was placed, nothing more is shown', () => {
    const desk = openThree();
    desk.overlays.close();
    desk.passMs(60_000);
    expect(desk.events.filter((event) => event.startsWith('show cover'))).toEqual([]);
  });
});

describe('natively on Wayland', () => {
  it('one window is all there is, on the display that the app takes for the wanted one', () => {
    const desk = new FakeDesk('wayland', left, right, third);
    desk.pointerOn = right.id;
    desk.open();
    desk.allPagesReady();
    expect(desk.picture()).toEqual(['guide shown at 1280, 1920 wide']);
    expect(desk.events).toEqual(['show guide 1', 'shown']);
  });

  it('stays one when displays come and go', () => {
    const desk = new FakeDesk('wayland', left);
    desk.openWhole();
    desk.change(left, right);
    expect(desk.picture()).toEqual(['guide shown at 0, 1280 wide']);
    desk.change(right);
    expect(desk.picture()).toEqual(['guide shown at 1280, 1920 wide']);
  });
});

it('where the app decides, a window that reports another place moves no other', () => {
  const desk = new FakeDesk(left, right);
  desk.openWhole();
  desk.guide().putOn(right);
  desk.only('cover').putOn(left);
  expect(desk.events).toEqual([]);
  expect(desk.overlays.partOf(desk.guide().windowId)).toBe('guide');
});
