import { expect, it } from 'vitest';
import { seededRandom } from '../../shared/lib/seeded-random.ts';
import { HOUR_MS, MINUTE_MS } from '../../shared/time/durations.ts';
import { Timeline } from '../fakes/timeline.ts';

/** The system tells of every return, so that absence needs no polling: a working day is some three hundred events. */
const timing = { signalledSampleMs: 2 * MINUTE_MS, signalledAwaySampleMs: 24 * HOUR_MS };

it('ten years of working days lose no break and double none', { timeout: 120_000 }, () => {
  const random = seededRandom(20_260_302);
  const intervalMinutes = 50;
  let opens = 0;
  let sittingMs = 0;
  for (let year = 0; year < 10; year += 1) {
    const person = new Timeline({ timing, settings: { breakIntervalMinutes: intervalMinutes } });
    person.areEdgesSignalled = true;
    for (let day = 0; day < 365; day += 1) {
      const isWorking = day % 7 < 5;
      for (let stretch = 0; isWorking && stretch < 6; stretch += 1) {
        workFor(person, 20 + random() * 90, random);
        person.lock(2 + random() * 40);
      }
      person.suspend(60 * 12, { before: random() < 0.5, after: random() < 0.5 });
    }
    opens += checkYear(person, intervalMinutes);
    sittingMs += person.entries.reduce(
      (sum, entry) => sum + (entry.kind === 'sitting' ? entry.elapsedMs : 0),
      0,
    );
  }
  // With every break taken nobody sits much longer than an interval: no break can have been lost.
  expect(opens).toBeGreaterThan((sittingMs / (intervalMinutes * MINUTE_MS)) * 0.5);
  expect(opens).toBeLessThan(sittingMs / (intervalMinutes * MINUTE_MS));
});

/** Types in bursts with pauses to think, and takes every break that comes. */
function workFor(person: Timeline, minutes: number, random: () => number): void {
  const endMs = person.nowMs + minutes * MINUTE_MS;
  while (person.nowMs < endMs) {
    person.type(1 + random() * 10).read(0.2 + random());
    if (person.phase === 'running') person.read(2.6).type(0.1).read(1.7);
    // Never due for longer than the lead, the wait for a pause and the burst of typing under way allow.
    expect(person.sittingMinutes).toBeLessThan(50 + 2.6);
  }
}

/** Every break has the screen once, is in the journal once, and follows the one before by a whole interval. */
function checkYear(person: Timeline, intervalMinutes: number): number {
  const openedAt = person.times('open-overlays');
  const recorded = person.entries.filter(({ kind }) => kind === 'break').map(({ id }) => id);
  expect(new Set(recorded).size).toBe(recorded.length);
  expect(openedAt.length - recorded.length).toBeLessThanOrEqual(1);
  for (const [index, atSeconds] of openedAt.entries()) {
    const before = openedAt[index - 1];
    if (before !== undefined) expect(atSeconds - before).toBeGreaterThan(intervalMinutes * 60 - 1);
  }
  return openedAt.length;
}
