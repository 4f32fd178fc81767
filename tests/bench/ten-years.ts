/** The same ten years of working days, every break taken, for whichever build of the schedule. */
import { seededRandom } from '../fakes/seeded-random.ts';
import { HOUR_MS, MINUTE_MS } from '../../shared/time/durations.ts';
import type { Timeline } from '../fakes/timeline.ts';

/** Everything is signalled: what is left are the edges. */
const timing = {
  signalledSampleMs: 24 * HOUR_MS,
  signalledAwaySampleMs: 24 * HOUR_MS,
  breakSampleMs: HOUR_MS,
};

export interface TenYears {
  readonly cpuMs: number;
  readonly breaks: number;
  readonly wakes: number;
}

export function liveTenYears(Build: typeof Timeline): TenYears {
  const random = seededRandom(20_260_302);
  const before = process.cpuUsage();
  let breaks = 0;
  let wakes = 0;
  for (let year = 0; year < 10; year += 1) {
    const person = liveAYear(Build, random);
    breaks += person.times('open-overlays').length;
    wakes += person.wakes;
  }
  const { user, system } = process.cpuUsage(before);
  return { cpuMs: (user + system) / 1_000, breaks, wakes };
}

function liveAYear(Build: typeof Timeline, random: () => number): Timeline {
  const person = new Build({ timing });
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

function workFor(person: Timeline, lengthMs: number): void {
  const endMs = person.nowMs + Math.round(lengthMs);
  while (person.nowMs < endMs) {
    person.type(Math.min(endMs - person.nowMs, HOUR_MS) / MINUTE_MS);
    while (person.phase !== 'counting') person.type(1);
  }
}
