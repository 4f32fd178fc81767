import { describe, expect, it } from 'vitest';
import type { Bounds } from '../../../../src-main/ports/displays.ts';
import { AppWindow } from '../../../../src-main/windows/app-window.ts';
import { CardWindow } from '../../../../src-main/windows/card-window.ts';
import type { Loss } from '../../../../src-main/windows/surfaces.ts';
import { useLeakCheck } from '../../../fakes/leak-check.ts';
import { display } from './fake-desk.ts';

const leaks = useLeakCheck();

/** One kind of window; remembers what was done with it. */
function fakeWindows() {
  const events: string[] = [];
  const logged: string[] = [];
  const listeners = new Set<(loss: Loss) => void>();
  const readyListeners = new Set<() => void>();
  const create = (what: string) => {
    events.push(`create ${what}`);
    const window = leaks.hold('window');
    return {
      windowId: 1,
      destroy: () => {
        window.dispose();
        events.push('destroy');
      },
      focus: () => void events.push('focus'),
      reload: () => void events.push('reload'),
      showPlainWords: () => void events.push('plain words'),
      place: (workArea: Bounds, isAside?: boolean) =>
        void events.push(`place ${isAside === true ? 'aside' : 'at'} ${workArea.x}`),
      onReady: (listener: () => void) => {
        readyListeners.add(listener);
        return leaks.hold('listener for ready', () => readyListeners.delete(listener));
      },
      onLost: (listener: (loss: Loss) => void) => {
        listeners.add(listener);
        return leaks.hold('listener for loss', () => listeners.delete(listener));
      },
    };
  };
  const lose = (kind: Loss['kind']) => {
    for (const listener of [...listeners]) listener({ kind, detail: `it ${kind}` });
  };
  /** The page has painted its first frame. */
  const ready = () => {
    for (const listener of [...readyListeners]) listener();
  };
  return { events, logged, log: (line: string) => void logged.push(line), listeners, create, lose, ready };
}

describe('the card', () => {
  function cardOnDesk() {
    const windows = fakeWindows();
    const changes = new Set<() => void>();
    const desk = { pointerOn: display(1, 0) };
    const card = leaks.own(
      new CardWindow({
        createSurface: (workArea) => windows.create(`at ${workArea.x}`),
        displays: {
          withPointer: () => desk.pointerOn,
          onChange: (listener) => {
            changes.add(listener);
            return leaks.hold('listener for displays', () => changes.delete(listener));
          },
        },
        log: windows.log,
      }),
    );
    return { ...windows, card, desk, changes };
  }

  it('is made where the pointer is, once', () => {
    const { card, desk, events } = cardOnDesk();
    desk.pointerOn = display(2, 1280);
    card.open();
    card.open();
    expect(events).toEqual(['create at 1280']);
  });

  it('is destroyed when it is closed, and can be opened again', () => {
    const { card, events } = cardOnDesk();
    card.close();
    card.open();
    card.close();
    card.close();
    card.open();
    expect(events).toEqual(['create at 0', 'destroy', 'create at 0']);
  });

  it('follows its display', () => {
    const { card, desk, events, changes } = cardOnDesk();
    for (const change of changes) change();
    card.open();
    desk.pointerOn = display(1, 600);
    for (const change of changes) change();
    expect(events).toEqual(['create at 0', 'place at 600']);
  });

  it('is moved aside and back, stays there when its display changes, and the next one comes in full', () => {
    const { card, desk, events, changes } = cardOnDesk();
    card.setAside(true);
    expect(card.isAside).toBe(false);
    card.open();
    card.setAside(true);
    desk.pointerOn = display(1, 600);
    for (const change of changes) change();
    card.setAside(false);
    card.setAside(true);
    expect(card.isAside).toBe(true);
    card.close();
    card.open();
    expect(card.isAside).toBe(false);
    expect(events).toEqual([
      ...['create at 0', 'place aside 0', 'place aside 600', 'place at 600', 'place aside 600'],
      ...['destroy', 'create at 600'],
    ]);
  });

  it('is not opened again by itself when it is lost', () => {
    const { card, events, logged, lose } = cardOnDesk();
    card.open();
    lose('crashed');
    expect(events).toEqual(['create at 0', 'destroy']);
    expect(logged).toEqual(['The card was lost: it crashed']);
  });

  it('is closed when its page fails, and not by the page of another window', () => {
    const { card, events, logged } = cardOnDesk();
    card.pageFailed(1);
    card.open();
    card.pageFailed(2);
    expect(events).toEqual(['create at 0']);
    card.pageFailed(1);
    expect(events).toEqual(['create at 0', 'destroy']);
    expect(logged).toEqual(['The card was lost: its page failed']);
  });

  it('leaves nothing behind', () => {
    const { card, events, listeners, changes } = cardOnDesk();
    card.open();
    card.dispose();
    expect(events.at(-1)).toBe('destroy');
    expect([listeners.size, changes.size]).toEqual([0, 0]);
  });

  it('is not made any more once it has been given up for good', () => {
    const { card, events } = cardOnDesk();
    card.dispose();
    card.open();
    expect(events).toEqual([]);
  });
});

describe('the window of the app', () => {
  function appOnDesk() {
    const windows = fakeWindows();
    const desk = { isBreakOn: false };
    const app = leaks.own(
      new AppWindow({
        createSurface: () => windows.create('app'),
        isBreakOn: () => desk.isBreakOn,
        log: windows.log,
      }),
    );
    return { ...windows, app, desk };
  }

  it('is made once, shown with its first frame and brought to the front from then on', () => {
    const { app, events, ready } = appOnDesk();
    expect(app.isOpen).toBe(false);
    app.show('today');
    app.show('about');
    expect(events).toEqual(['create app']);
    ready();
    expect(events).toEqual(['create app', 'focus']);
    app.show('about');
    expect(events).toEqual(['create app', 'focus', 'focus']);
    expect(app.isOpen).toBe(true);
    expect(app.page).toBe('about');
    expect(app.pageRequests).toBe(3);
  });

  it('is gone when the person closes it, without a word in the log', () => {
    const { app, logged, lose, listeners } = appOnDesk();
    app.show('today');
    lose('closed');
    expect(app.isOpen).toBe(false);
    expect(logged).toEqual([]);
    expect(listeners.size).toBe(0);
  });

  it('can be opened again after a crash, but not by itself', () => {
    const { app, events, logged, lose } = appOnDesk();
    app.show('today');
    lose('crashed');
    app.settle();
    expect(events).toEqual(['create app', 'destroy']);
    app.show('today');
    expect(events).toEqual(['create app', 'destroy', 'create app']);
    expect(logged).toEqual(['The window was lost: it crashed']);
  });

  it('that is asked for in a break is made when the break is over, once, with the page asked for last', () => {
    const { app, desk, events, ready } = appOnDesk();
    desk.isBreakOn = true;
    app.show('today');
    app.settle();
    app.show('library');
    expect(events).toEqual([]);
    desk.isBreakOn = false;
    app.settle();
    app.settle();
    ready();
    app.settle();
    expect(events).toEqual(['create app', 'focus']);
    expect(app.page).toBe('library');
  });

  it('that is ready only when a break has begun waits for its end', () => {
    const { app, desk, events, ready } = appOnDesk();
    app.show('today');
    desk.isBreakOn = true;
    ready();
    app.settle();
    expect(events).toEqual(['create app']);
    desk.isBreakOn = false;
    app.settle();
    expect(events).toEqual(['create app', 'focus']);
  });

  it('that is open already gets no focus in a break, and once after it if it was asked for', () => {
    const { app, desk, events, ready } = appOnDesk();
    app.show('today');
    ready();
    events.length = 0;
    desk.isBreakOn = true;
    app.show('about');
    expect(events).toEqual([]);
    desk.isBreakOn = false;
    app.settle();
    app.settle();
    expect(events).toEqual(['focus']);
  });

  it('stays where it is after a break in which nobody asked for it', () => {
    const { app, desk, events, ready } = appOnDesk();
    app.show('today');
    ready();
    events.length = 0;
    for (const isBreakOn of [true, false]) {
      desk.isBreakOn = isBreakOn;
      app.settle();
    }
    app.close();
    app.settle();
    expect(events).toEqual(['destroy']);
  });

  it('is not made any more once it has been given up for good', () => {
    const { app, desk, events } = appOnDesk();
    desk.isBreakOn = true;
    app.show('today');
    app.dispose();
    desk.isBreakOn = false;
    app.settle();
    app.show('today');
    expect(events).toEqual([]);
    expect(app.isOpen).toBe(false);
  });

  it('has its page loaded again once when that fails, and then gives it up for plain words', () => {
    const { app, events } = appOnDesk();
    app.pageFailed(1);
    app.show('today');
    app.pageFailed(2);
    expect(events).toEqual(['create app']);
    for (let fault = 0; fault < 2; fault += 1) app.pageFailed(1);
    expect(events).toEqual(['create app', 'reload', 'plain words']);
  });

  it('is made anew when it is asked for where plain words stand', () => {
    const { app, events, ready } = appOnDesk();
    app.show('today');
    ready();
    app.pageFailed(1);
    app.show('today');
    expect(events.at(-1)).toBe('focus');
    app.pageFailed(1);
    app.show('today');
    expect(events.slice(-3)).toEqual(['plain words', 'destroy', 'create app']);
    app.pageFailed(1);
    expect(events.at(-1)).toBe('reload');
  });

  it('leaves nothing behind', () => {
    const { app, events, listeners } = appOnDesk();
    app.show('today');
    app.dispose();
    expect(events.at(-1)).toBe('destroy');
    expect(listeners.size).toBe(0);
  });
});
