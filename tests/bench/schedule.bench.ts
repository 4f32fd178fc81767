/**
 * Ten years of working days through the schedule, every break taken. Prints its numbers; passes whatever they are: that
 * no break is lost or doubled is told in tests/scenarios/ten-years.test.ts.
 */
import { test } from '@playwright/test';
import { seededRandom } from '../fakes/seeded-random.ts';
import { HOUR_MS, MINUTE_MS } from '../../shared/time/durations.ts';
import { Timeline } from '../fakes/timeline.ts';

/** Everything is signalled: what is left are the edges. */
const timing = {
  signalledSampleMs: 24 * HOUR_MS,
  signalledAwaySampleMs: 24 * HOUR_MS,
  breakSampleMs: HOUR_MS,
};

function workFor(person: Timeline, lengthMs: number): void {
  const endMs = person.nowMs + Math.round(lengthMs);
  while (person.nowMs < endMs) {
    person.type(Math.min(endMs - person.nowMs, HOUR_MS) / MINUTE_MS);
    while (person.phase !== 'counting') person.type(1);
  }
}

function liveAYear(random: () => number): Timeline {
  const person = new Timeline({ timing });
  person.areEdgesSignalled = true;
  person.isIdleKnown = false;
  for (let day = 0; day < 365; day += 1) {
    for (let stretch = 0; day % 7 < 5 && stretch < 6; stretch += 1) {
      workFor(person, (20 + random() * 90) * MINUTE_MS);
      person.lock(random() < 0.5 ? random() * 4 : 2 + random() * 40).type(0);
    }
    person.suspend(60 * 12, { before: random() < 0.5, after: random() < 0.5 }).type(0);
  }
  return person;
}

test('schedule', () => {
  const random = seededRandom(20_260_302);
  const startedAt = performance.now();
  const cpuBefore = process.cpuUsage();
  let breaks = 0;
  let wakes = 0;
  for (let year = 0; year < 10; year += 1) {
    const person = liveAYear(random);
    breaks += person.times('open-overlays').length;
    wakes += person.wakes;
  }
  const { user, system } = process.cpuUsage(cpuBefore);
  process.stdout.write(
    `ten years      ${((performance.now() - startedAt) / 1_000).toFixed(1)} s, ` +
      `${((user + system) / 1_000_000).toFixed(1)} s of processor time · ${breaks} breaks, ${wakes} wake-ups\n`,
  );
});
