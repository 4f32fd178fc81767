/** What overlays do when their pages crash, hang or are closed, and how they go. */
import { describe, expect, it } from 'vitest';
import { display, FakeDesk } from './fake-desk.ts';

const left = display(1, 0);
const right = display(2, 1280, 1920, 1080);

describe('a lost page', () => {
  it.each(['crashed', 'hung', 'closed', 'not-loaded'] as const)(
    'that is %s is opened again at once',
    (kind) => {
      const desk = new FakeDesk(left, right);
      desk.openWhole();
      const lost = desk.guide();
      lost.lose(kind);
      expect(lost.state).toBe('destroyed');
      expect(desk.picture()).toEqual(['cover shown at 1280, 1920 wide', 'guide shown at 0, 1280 wide']);
      expect(desk.logged).toEqual([`The guide on display 1 was lost: it ${kind}`]);
    },
  );

  it('that fails by itself is opened again like one that crashed, and given up the second time', () => {
    const desk = new FakeDesk(left);
    desk.openWhole();
    const first = desk.guide();
    desk.overlays.pageFailed(first.windowId);
    expect(first.state).toBe('destroyed');
    expect(desk.picture()).toEqual(['guide shown at 0, 1280 wide']);
    // The word of a page that is gone already.
    desk.overlays.pageFailed(first.windowId);
    expect(desk.alive()).toHaveLength(1);
    desk.overlays.pageFailed(desk.guide().windowId);
    expect(desk.events.at(-1)).toBe('failed: its page failed');
    expect(desk.alive()).toEqual([]);
  });

  it('of a cover is given up the second time, and the break goes on', () => {
    const desk = new FakeDesk(left, right);
    desk.openWhole();
    desk.only('cover').lose();
    desk.only('cover').lose();
    expect(desk.picture()).toEqual(['guide shown at 0, 1280 wide']);
    desk.change(left, display(2, 1280, 1024, 768));
    expect(desk.picture()).toEqual(['guide shown at 0, 1280 wide']);
  });

  it('of a cover is tried again when its display was unplugged in between', () => {
    const desk = new FakeDesk(left, right);
    desk.openWhole();
    desk.only('cover').lose();
    desk.only('cover').lose();
    desk.change(left);
    desk.change(left, right);
    expect(desk.picture()).toEqual(['cover shown at 1280, 1920 wide', 'guide shown at 0, 1280 wide']);
  });

  it('of the guide leads on another display after the second time', () => {
    const desk = new FakeDesk(left, right);
    desk.openWhole();
    desk.guide().lose();
    desk.guide().lose();
    expect(desk.picture()).toEqual(['guide shown at 1280, 1920 wide']);
    desk.allPagesReady();
    desk.passMs(60_000);
    expect(desk.events.filter((event) => event.startsWith('failed'))).toEqual([]);
  });

  it('of the guide is the end when no display is left', () => {
    const desk = new FakeDesk(left, right);
    desk.openWhole();
    for (let loss = 0; loss < 4; loss += 1) desk.guide().lose();
    expect(desk.events.at(-1)).toBe('failed: it crashed');
    expect(desk.alive()).toEqual([]);
  });

  it('that was opened again has three seconds to paint', () => {
    const desk = new FakeDesk(left, right);
    desk.openWhole();
    desk.guide().lose();
    desk.passMs(2_999);
    expect(desk.alive()).toHaveLength(2);
    desk.passMs(1);
    expect(desk.events.at(-1)).toMatch(/^failed: the page of the break did not load within 3 s/);
    expect(desk.alive()).toEqual([]);
  });

  it('that was opened again and has painted is not announced twice', () => {
    const desk = new FakeDesk(left);
    desk.openWhole();
    desk.guide().lose();
    desk.allPagesReady();
    desk.passMs(60_000);
    expect(desk.events.filter((event) => event === 'shown')).toEqual([]);
    expect(desk.picture()).toEqual(['guide shown at 0, 1280 wide']);
  });

  it('before the break is opened again hidden, and does not count in the break', () => {
    const desk = new FakeDesk(left);
    desk.overlays.prepare();
    desk.guide().lose();
    expect(desk.picture()).toEqual(['guide hidden at 0, 1280 wide']);
    desk.openWhole();
    desk.guide().lose();
    expect(desk.picture()).toEqual(['guide shown at 0, 1280 wide']);
  });

  it('before the break that is lost for good is made anew when the break opens', () => {
    const desk = new FakeDesk(left);
    desk.overlays.prepare();
    desk.guide().lose();
    desk.guide().lose();
    expect(desk.alive()).toEqual([]);
    desk.open();
    desk.allPagesReady();
    expect(desk.events.at(-1)).toBe('shown');
  });

  it('while the others wait for it does not hold them up for good', () => {
    const desk = new FakeDesk(left, right);
    desk.open();
    desk.overlays.pageReady(desk.guide().windowId);
    desk.only('cover').lose();
    desk.only('cover').lose();
    expect(desk.events.at(-1)).toBe('shown');
  });
});

describe('after the end of a break', () => {
  it('a guide that gives no answer is closed after five seconds, and takes its covers along', () => {
    const desk = new FakeDesk(left, right);
    desk.openWhole();
    desk.guide().isHung = true;
    desk.overlays.checkAnswers();
    desk.passMs(4_999);
    expect(desk.alive()).toHaveLength(2);
    desk.passMs(1);
    expect(desk.alive()).toEqual([]);
    expect(desk.events.at(-1)).toBe('failed: the page did not answer after the break');
  });

  it('a cover that gives no answer goes alone, and is not made anew', () => {
    const desk = new FakeDesk(left, right);
    desk.openWhole();
    desk.only('cover').isHung = true;
    desk.overlays.checkAnswers();
    desk.passMs(5_000);
    desk.change(left, right);
    expect(desk.picture()).toEqual(['guide shown at 0, 1280 wide']);
  });

  it('pages that answer stay', () => {
    const desk = new FakeDesk(left, right);
    desk.openWhole();
    desk.overlays.checkAnswers();
    desk.passMs(60_000);
    expect(desk.alive()).toHaveLength(2);
  });

  it('all hung pages go at once', () => {
    const desk = new FakeDesk(left, right);
    desk.openWhole();
    for (const window of desk.alive()) window.isHung = true;
    desk.overlays.checkAnswers();
    desk.passMs(5_000);
    expect(desk.alive()).toEqual([]);
    expect(desk.events.filter((event) => event.startsWith('failed'))).toHaveLength(1);
  });

  it('nobody is asked before anything was shown, nor told of after all was closed', () => {
    const desk = new FakeDesk(left);
    desk.overlays.prepare();
    desk.guide().isHung = true;
    desk.overlays.checkAnswers();
    desk.passMs(60_000);
    expect(desk.alive()).toHaveLength(1);
    desk.overlays.close();
    desk.openWhole();
    desk.guide().isHung = true;
    desk.overlays.checkAnswers();
    desk.overlays.close();
    desk.open();
    desk.allPagesReady();
    desk.passMs(60_000);
    expect(desk.picture()).toEqual(['guide shown at 0, 1280 wide']);
  });
});

describe('closing', () => {
  it('hides all before the first is destroyed, then gives the focus back', () => {
    const desk = new FakeDesk(left, right);
    desk.openWhole();
    desk.overlays.close();
    expect(desk.events).toEqual(['hide 1', 'hide 2', 'destroy 1', 'destroy 2', 'return focus']);
  });

  it('takes no focus from anybody when nothing was shown', () => {
    const desk = new FakeDesk(left);
    desk.overlays.prepare();
    desk.overlays.close();
    expect(desk.events).toEqual(['hide 1', 'destroy 1']);
  });

  it('may come twice, and before anything was opened', () => {
    const desk = new FakeDesk(left);
    desk.overlays.close();
    desk.openWhole();
    desk.overlays.close();
    desk.events.length = 0;
    desk.overlays.close();
    expect(desk.events).toEqual([]);
  });

  it('leaves windows closed when a display changes later', () => {
    const desk = new FakeDesk(left);
    desk.openWhole();
    desk.overlays.close();
    desk.change(left, right);
    desk.passMs(60_000);
    expect(desk.alive()).toEqual([]);
  });

  it('is followed by the next break', () => {
    const desk = new FakeDesk(left, right);
    desk.openWhole();
    desk.overlays.close();
    desk.events.length = 0;
    desk.open();
    desk.allPagesReady();
    expect(desk.events).toEqual(['show cover 4', 'show guide 3', 'shown']);
  });

  it('is the last when they are given up for good: nothing prepares, opens or recovers them', () => {
    const desk = new FakeDesk(left, right);
    desk.openWhole();
    const guide = desk.guide();
    desk.overlays.dispose();
    desk.events.length = 0;
    desk.overlays.prepare();
    desk.open();
    guide.lose('closed');
    desk.change(left);
    desk.passMs(60_000);
    expect(desk.events).toEqual([]);
    expect(desk.windows).toHaveLength(2);
  });

  it('leaves nothing behind when all is disposed', () => {
    const desk = new FakeDesk(left, right);
    desk.openWhole();
    desk.guide().lose();
    desk.overlays.dispose();
    expect(desk.leftovers()).toEqual([0, 0, 0, 0]);
  });
});

describe('a display that was given up', () => {
  it('leads the break all the same when no other one is left', () => {
    const desk = new FakeDesk(display(1, 0), display(2, 1280));
    desk.openWhole();
    for (const _attempt of [1, 2]) desk.guide().lose();
    expect(desk.picture()).toEqual(['guide shown at 1280, 1280 wide']);
    desk.change(display(1, 0));
    expect(desk.picture()).toEqual(['guide shown at 0, 1280 wide']);
  });
});
