import { describe, expect, it } from 'vitest';
import { nextWakeAtMs } from '../../shared/schedule/next-wake.ts';
import { MINUTE_MS } from '../../shared/time/durations.ts';
import { Timeline } from '../fakes/timeline.ts';

/** An hour between breaks and no reminder: nothing but the looks themselves wakes the schedule. */
function restful(): Timeline {
  return new Timeline({ settings: { breakIntervalMinutes: 60, postureNudges: false } });
}

/** The system calls back when the person leaves or returns. */
function signalled(): Timeline {
  const timeline = restful();
  timeline.areEdgesSignalled = true;
  return timeline;
}

/** Looks in the minutes that `pass` lets go by. */
function looks(timeline: Timeline, pass: (timeline: Timeline) => void): number {
  const before = timeline.wakes;
  pass(timeline);
  return timeline.wakes - before;
}

const wakeInMs = (timeline: Timeline): number => nextWakeAtMs(timeline.state, timeline.now) - timeline.nowMs;

describe('looks at the person', () => {
  it('come at most twice a minute while somebody types', () => {
    expect(looks(restful(), (timeline) => timeline.type(40))).toBeLessThanOrEqual(80);
  });

  it('never follow each other within five seconds at rest', () => {
    const timeline = restful().type(3.21).read(1.97).type(2.13).read(30).type(1.01).lock(7.77).type(0.3);
    timeline.watch(4.04).read(1.99).type(1);
    expect(timeline.shortestWakeMs).toBeGreaterThanOrEqual(5_000);
  });

  it('come exactly when somebody without input may count as away', () => {
    const timeline = restful().type(10).read(1.9);
    expect(timeline.nowMs + wakeInMs(timeline)).toBe(1_000_000 + 12 * MINUTE_MS);
    expect(timeline.view.isAway).toBe(false);
    const left = restful().type(10).leave(2);
    expect(left.view.isAway).toBe(true);
  });

  it('come at most once a minute where the system calls back by itself', () => {
    expect(looks(signalled(), (timeline) => timeline.type(40))).toBeLessThanOrEqual(40);
    expect(looks(signalled(), (timeline) => timeline.watch(40))).toBeLessThanOrEqual(40);
  });

  it('come every five minutes where the system will say that the person is back', () => {
    const timeline = signalled().type(10).leave(3);
    timeline.send({ kind: 'time-passed' });
    expect(timeline.view.isAway).toBe(true);
    expect(wakeInMs(timeline)).toBe(5 * MINUTE_MS);
  });

  it('come twice a minute at most when the system does not tell of input', () => {
    const timeline = restful();
    timeline.isIdleKnown = false;
    expect(looks(timeline, (each) => each.type(40))).toBeLessThanOrEqual(80);
  });
});

describe('with seldom looks', () => {
  it('a locked screen is found', () => {
    const timeline = signalled().type(20).lock(3).type(0);
    expect(timeline.decided).toContain('came-back');
  });

  it('leaving without a word is counted from the last input', () => {
    const timeline = signalled().type(20).leave(8).type(0);
    expect(timeline.entries).toContainEqual(
      expect.objectContaining({ kind: 'natural-break', elapsedMs: 8 * MINUTE_MS }),
    );
  });

  it.each([
    ['looks every half minute', false],
    ['looks once a minute', true],
  ])('sleep that nobody signalled is found with %s', (_name, areEdgesSignalled) => {
    const timeline = restful();
    timeline.areEdgesSignalled = areEdgesSignalled;
    timeline.type(20).suspend(30, { before: false, after: false }).type(0.1);
    expect(timeline.entries).toContainEqual(
      expect.objectContaining({ kind: 'natural-break', elapsedMs: 30 * MINUTE_MS }),
    );
    expect(timeline.sittingMinutes).toBeLessThan(0.2);
  });
});
