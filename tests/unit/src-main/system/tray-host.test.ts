import { beforeEach, describe, expect, test, vi } from 'vitest';
import { disposable, type Disposable } from '../../../../shared/lib/disposable.ts';
import { fail, succeed, type Result } from '../../../../shared/lib/result.ts';
import type { MessageBus, SignalMatch } from '../../../../src-main/system/message-bus/message-bus.ts';
import {
  ANSWER_LIMIT_MS,
  watchTrayHost,
  type TrayHostOptions,
} from '../../../../src-main/system/tray-host/watch-tray-host.ts';
import { useLeakCheck } from '../../../fakes/leak-check.ts';
import { settled } from '../../../fakes/scripted-bus.ts';

const leaks = useLeakCheck();
let appeared = 0;

beforeEach(() => {
  appeared = 0;
});

/** The session bus, with a list of icons whose owner and whose host come and go by hand. */
class FakeBus implements MessageBus {
  readonly lost = new Promise<void>(() => undefined);
  answer: () => Promise<Result<readonly unknown[], string>>;
  readonly #listeners = new Map<string, (body: readonly unknown[]) => void>();

  constructor(hasHost: boolean) {
    this.answer = () => Promise.resolve(succeed([hasHost]));
  }

  get isListenedTo(): boolean {
    return this.#listeners.size > 0;
  }

  call(): Promise<Result<readonly unknown[], string>> {
    return this.answer();
  }

  onSignal({ member }: SignalMatch, listener: (body: readonly unknown[]) => void): Disposable {
    this.#listeners.set(member, listener);
    return disposable(() => this.#listeners.delete(member));
  }

  /** The list of icons comes or goes, with a host or without one. */
  change(hasOwner: boolean, hasHost = hasOwner): void {
    this.answer = () => Promise.resolve(succeed([hasHost]));
    this.#listeners.get('NameOwnerChanged')?.(['name', '', hasOwner ? ':1.5' : '']);
  }

  changeHost(isRegistered: boolean, others = false): void {
    this.answer = () => Promise.resolve(succeed([isRegistered || others]));
    this.#listeners.get(`StatusNotifierHost${isRegistered ? 'Registered' : 'Unregistered'}`)?.([]);
  }
}

function watch(bus: MessageBus | null, overrides: Partial<TrayHostOptions> = {}) {
  return leaks.own(
    watchTrayHost({
      platform: 'linux',
      onAppear: () => (appeared += 1),
      xDisplay: null,
      openBus: () => Promise.resolve(bus),
      log: () => undefined,
      setTimer: (callback, delayMs) => {
        const timer = setTimeout(callback, delayMs);
        return leaks.hold('timer', () => clearTimeout(timer));
      },
      ...overrides,
    }),
  );
}

describe('the tray host', () => {
  test('that is there at the start is there, and does not appear', async () => {
    expect(await watch(new FakeBus(true)).isPresent).toBe(true);
    expect(appeared).toBe(0);
  });

  test('that comes later appears, each time', async () => {
    const bus = new FakeBus(false);
    expect(await watch(bus).isPresent).toBe(false);
    bus.change(true);
    await vi.waitFor(() => expect(appeared).toBe(1));
    bus.change(false);
    await settled();
    expect(appeared).toBe(1);
    bus.change(true);
    await vi.waitFor(() => expect(appeared).toBe(2));
  });

  test('that takes the place of another without a gap appears', async () => {
    const bus = new FakeBus(true);
    await watch(bus).isPresent;
    bus.change(true);
    await vi.waitFor(() => expect(appeared).toBe(1));
  });

  test('is not there while there is only a list of icons, and appears when it registers', async () => {
    const bus = new FakeBus(false);
    expect(await watch(bus).isPresent).toBe(false);
    bus.change(true, false);
    await settled();
    expect(appeared).toBe(0);
    bus.changeHost(true);
    await vi.waitFor(() => expect(appeared).toBe(1));
  });

  test('that is one of two does not appear, and is missed only when both have gone', async () => {
    const bus = new FakeBus(true);
    await watch(bus).isPresent;
    bus.changeHost(true);
    bus.changeHost(false, true);
    await settled();
    bus.changeHost(true);
    await settled();
    expect(appeared).toBe(0);
    bus.changeHost(false);
    await settled();
    bus.changeHost(true);
    await vi.waitFor(() => expect(appeared).toBe(1));
  });

  test('that comes while the answer is awaited is there, and appears no second time', async () => {
    const bus = new FakeBus(false);
    let answer = (_: Result<readonly unknown[], string>): void => undefined;
    bus.answer = () => new Promise((resolve) => (answer = resolve));
    const { isPresent } = watch(bus);
    await vi.waitFor(() => expect(bus.isListenedTo).toBe(true));
    bus.change(true);
    answer(succeed([false]));
    expect(await isPresent).toBe(true);
    expect(appeared).toBe(0);
  });

  test.each([
    ['without a bus', () => Promise.resolve(null)],
    ['with a bus that fails', () => Promise.reject(new Error('no socket'))],
  ])('%s is not there', async (_, openBus) => {
    expect(await watch(null, { openBus }).isPresent).toBe(false);
  });

  test('of a bus that gives no answer is not there', async () => {
    const bus = new FakeBus(true);
    bus.answer = () => Promise.resolve(fail('the bus is lost'));
    expect(await watch(bus).isPresent).toBe(false);
  });

  test('of a bus that never answers is not there once the limit has passed', async () => {
    const bus = new FakeBus(true);
    let passLimit = (): void => undefined;
    bus.answer = () => new Promise(() => undefined);
    const { isPresent } = watch(bus, {
      setTimer: (callback, delayMs) => {
        expect(delayMs).toBe(ANSWER_LIMIT_MS);
        passLimit = callback;
        return disposable(() => undefined);
      },
    });
    passLimit();
    expect(await isPresent).toBe(false);
    expect(appeared).toBe(0);
  });

  test('of a bus that answers after the limit appears', async () => {
    const bus = new FakeBus(true);
    let passLimit = (): void => undefined;
    let answer = (_: Result<readonly unknown[], string>): void => undefined;
    bus.answer = () => new Promise((resolve) => (answer = resolve));
    const { isPresent } = watch(bus, {
      setTimer: (callback) => {
        passLimit = callback;
        return disposable(() => undefined);
      },
    });
    passLimit();
    expect(await isPresent).toBe(false);
    answer(succeed([true]));
    await vi.waitFor(() => expect(appeared).toBe(1));
  });

  test('always exists elsewhere, and no bus is opened', async () => {
    const openBus = () => Promise.reject(new Error('opened'));
    expect(await watch(null, { platform: 'win32', openBus }).isPresent).toBe(true);
    expect(await watch(null, { platform: 'darwin', openBus }).isPresent).toBe(true);
  });

  test('is not watched any more after dispose', async () => {
    const bus = new FakeBus(false);
    const watching = watch(bus);
    await watching.isPresent;
    watching.dispose();
    bus.change(true);
    expect(appeared).toBe(0);
    expect(bus.isListenedTo).toBe(false);
  });

  test('disposed while the bus opens never listens to it', async () => {
    const bus = new FakeBus(true);
    const watching = watch(bus);
    watching.dispose();
    expect(await watching.isPresent).toBe(false);
    expect(bus.isListenedTo).toBe(false);
  });
});
