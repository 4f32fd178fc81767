import { describe, expect, it, vi } from 'vitest';
import { DisposableStore, disposable, Replaceable } from '../../../../shared/lib/disposable.ts';

describe('a disposable store', () => {
  it('disposes what it owns, last in first out', () => {
    const order: string[] = [];
    const store = new DisposableStore();
    for (const name of ['socket', 'window', 'timer']) store.own(disposable(() => order.push(name)));
    store.dispose();
    expect(order).toEqual(['timer', 'window', 'socket']);
  });

  it('hands back what it is given', () => {
    const item = disposable(() => undefined);
    expect(new DisposableStore().own(item)).toBe(item);
  });

  it('disposes once', () => {
    const dispose = vi.fn();
    const store = new DisposableStore();
    store.own(disposable(dispose));
    store.dispose();
    store.dispose();
    expect(dispose).toHaveBeenCalledTimes(1);
  });

  it('disposes at once what comes too late', () => {
    const dispose = vi.fn();
    const store = new DisposableStore();
    store.dispose();
    store.own(disposable(dispose));
    expect(dispose).toHaveBeenCalledTimes(1);
  });

  it('disposes the others when one fails, and then says what failed', () => {
    const others = [vi.fn(), vi.fn()] as const;
    const fault = new Error('stuck');
    const store = new DisposableStore();
    store.own(disposable(others[0]));
    store.own(
      disposable(() => {
        throw fault;
      }),
    );
    store.own(disposable(others[1]));
    expect(() => store.dispose()).toThrow(new AggregateError([fault], 'Some disposables failed'));
    for (const dispose of others) expect(dispose).toHaveBeenCalledTimes(1);
  });

  it('can own another store', () => {
    const dispose = vi.fn();
    const outer = new DisposableStore();
    outer.own(new DisposableStore()).own(disposable(dispose));
    outer.dispose();
    expect(dispose).toHaveBeenCalledTimes(1);
  });
});

it('what is replaced is disposed first, and nothing twice', () => {
  const order: string[] = [];
  const held = new Replaceable();
  held.hold(disposable(() => order.push('first')));
  held.hold(disposable(() => order.push('second')));
  expect([held.isHeld, order]).toEqual([true, ['first']]);
  held.dispose();
  held.dispose();
  expect([held.isHeld, order]).toEqual([false, ['first', 'second']]);
});
