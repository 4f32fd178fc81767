import { describe, expect, test } from 'vitest';
import { parseClockRate } from '../../../../src-main/system/clock/clock-rate.ts';
import { createSystemClock } from '../../../../src-main/system/clock/system-clock.ts';

/** The three clocks of a computer; `uptimeGrainMs` is how coarsely the uptime is told. */
function computer(rate = 1, uptimeGrainMs = 10) {
  const now = { wallMs: 1_795_000_000_000, performanceMs: 500, uptimeMs: 86_400_000 };
  const clock = createSystemClock({
    wallNow: () => now.wallMs,
    performanceNow: () => now.performanceMs,
    uptimeSeconds: () => (Math.floor(now.uptimeMs / uptimeGrainMs) * uptimeGrainMs) / 1_000,
    rate,
  });
  const start = clock.read();
  return {
    now,
    run(ms: number) {
      now.wallMs += ms;
      now.performanceMs += ms;
      now.uptimeMs += ms;
    },
    sleep(ms: number) {
      now.wallMs += ms;
      now.uptimeMs += ms;
    },
    /** Since the start, on both clocks. */
    read() {
      const { wallMs, monotonicMs } = clock.read();
      return { wallMs: wallMs - start.wallMs, monotonicMs: monotonicMs - start.monotonicMs };
    },
  };
}

describe('the system clock', () => {
  test('both clocks run with the computer', () => {
    const { run, read } = computer();
    run(90_000);
    expect(read()).toEqual({ wallMs: 90_000, monotonicMs: 90_000 });
  });

  test('time asleep counts, though the performance clock stood still', () => {
    const { run, sleep, read } = computer();
    run(1_000);
    sleep(3_600_000);
    run(1_000);
    expect(read()).toEqual({ wallMs: 3_602_000, monotonicMs: 3_602_000 });
  });

  test('every sleep counts', () => {
    const { run, sleep, read } = computer();
    for (let night = 0; night < 3; night += 1) {
      run(10_000);
      read();
      sleep(60_000);
      read();
    }
    expect(read().monotonicMs).toBe(210_000);
  });

  test('an uptime in whole seconds never adds time that did not pass', () => {
    const { run, read } = computer(1, 1_000);
    for (let reading = 0; reading < 500; reading += 1) {
      run(333);
      read();
    }
    expect(read().monotonicMs).toBe(500 * 333);
  });

  test('a jump of the wall clock does not move the monotonic one', () => {
    const { now, run, read } = computer();
    run(1_000);
    now.wallMs -= 7_200_000;
    expect(read()).toEqual({ wallMs: -7_199_000, monotonicMs: 1_000 });
  });

  test('the monotonic clock never goes back, even if the system clocks do', () => {
    const { now, run, read } = computer();
    run(5_000);
    read();
    now.performanceMs -= 3_000;
    now.uptimeMs -= 3_000;
    expect(read().monotonicMs).toBe(5_000);
  });

  test('a rate speeds both clocks up from their start, sleep included', () => {
    const { run, sleep, read } = computer(60);
    run(1_000);
    expect(read()).toEqual({ wallMs: 60_000, monotonicMs: 60_000 });
    sleep(10_000);
    expect(read()).toEqual({ wallMs: 660_000, monotonicMs: 660_000 });
  });

  test('a system that hides its uptime still has a clock', () => {
    let performanceMs = 0;
    const clock = createSystemClock({
      wallNow: () => 0,
      performanceNow: () => performanceMs,
      uptimeSeconds: () => {
        throw new Error('EPERM');
      },
      rate: 1,
    });
    performanceMs = 1_234.5;
    expect(clock.read().monotonicMs).toBe(1_234);
  });
});

describe('LUMBAR_CLOCK_RATE', () => {
  test.each([
    [undefined, 1],
    ['', 1],
    ['1', 1],
    ['60', 60],
    [' 600 ', 600],
    ['1.5', 1.5],
  ])('%j gives %d', (value, rate) => {
    expect(parseClockRate(value, false)).toEqual({ ok: true, value: rate });
  });

  test.each([['0'], ['601'], ['-5'], ['fast'], ['1e2'], ['Infinity'], ['10x'], ['0x10']])(
    '%j is refused in one clear line',
    (value) => {
      expect(parseClockRate(value, false)).toEqual({
        ok: false,
        error: `LUMBAR_CLOCK_RATE must be a number from 1 to 600, not "${value}"`,
      });
    },
  );

  test.each([['60'], ['nonsense']])('means nothing in a packaged app: %j', (value) => {
    expect(parseClockRate(value, true)).toEqual({ ok: true, value: 1 });
  });
});
