import { EventEmitter } from 'node:events';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { disposable } from '../../../../shared/lib/disposable.ts';
import { LOOK_AFTER_MS, watchPageLaunches } from '../../../../src-main/windows/page-launches.ts';
import type { PageLaunchesOptions } from '../../../../src-main/windows/page-launches.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function watched() {
  const app = new EventEmitter();
  const it = { app, isBreakOn: false, hopeless: 0 };
  const watch = watchPageLaunches({
    // The two members that are used.
    app: app as unknown as PageLaunchesOptions['app'],
    isBreakOn: () => it.isBreakOn,
    setTimer: (callback, delayMs) => {
      const timer = setTimeout(callback, delayMs);
      return disposable(() => clearTimeout(timer));
    },
    onHopeless: () => (it.hopeless += 1),
  });
  const fail = (reason = 'launch-failed'): void => void app.emit('render-process-gone', {}, {}, { reason });
  const load = (): void => {
    const page = new EventEmitter();
    app.emit('web-contents-created', {}, page);
    page.emit('did-finish-load');
  };
  const pass = (looks = 1): void => void vi.advanceTimersByTime(looks * LOOK_AFTER_MS);
  return { it, watch, fail, load, pass };
}

describe('pages that cannot be started', () => {
  test('are hopeless from the second in a row on, and that once', () => {
    const { it, fail, pass } = watched();
    fail();
    pass(10);
    expect(it.hopeless).toBe(0);
    fail();
    fail();
    fail();
    pass(10);
    expect(it.hopeless).toBe(1);
  });

  test('wait for the end of a break that is on the screen', () => {
    const { it, fail, pass } = watched();
    it.isBreakOn = true;
    fail();
    fail();
    pass(600);
    expect(it.hopeless).toBe(0);
    it.isBreakOn = false;
    pass();
    expect(it.hopeless).toBe(1);
  });

  test('are forgotten when one loads in between, or meanwhile', () => {
    const { it, fail, load, pass } = watched();
    fail();
    load();
    fail();
    pass(10);
    fail();
    load();
    pass(10);
    expect(it.hopeless).toBe(0);
  });

  test('are not those that crash, and nobody listens once it is disposed', () => {
    const { it, watch, fail, pass } = watched();
    fail('crashed');
    fail('killed');
    pass(10);
    fail();
    fail();
    watch.dispose();
    pass(10);
    expect([it.hopeless, it.app.eventNames(), vi.getTimerCount()]).toEqual([0, [], 0]);
  });
});
