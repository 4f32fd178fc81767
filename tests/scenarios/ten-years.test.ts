/**
 * Ten years of working days against a model that knows nothing of phases, cards or windows: sitting fills up, time
 * away takes it off in proportion, a full clock opens a break, and nobody is met within two minutes of coming back.
 */
import { expect, it } from 'vitest';
import { seededRandom } from '../fakes/seeded-random.ts';
import { HOUR_MS, MINUTE_MS, SECOND_MS } from '../../shared/time/durations.ts';
import { FINISHED_STAYS_MS } from '../../shared/schedule/memory/limits.ts';
import { Timeline } from '../fakes/timeline.ts';

const INTERVAL_MS = 50 * MINUTE_MS;
const FULL_RECOVERY_MS = 4 * MINUTE_MS;
const QUIET_MS = 2 * MINUTE_MS;
const LEAD_MS = 30 * SECOND_MS;

/** Everything is signalled and no look is needed in between: what is left are the edges, which is what is tested. */
const timing = {
  signalledSampleMs: 24 * HOUR_MS,
  signalledAwaySampleMs: 24 * HOUR_MS,
  breakSampleMs: HOUR_MS,
};

class Model {
  sittingMs = 0;
  quietUntilMs = 0;

  /** When the next break opens for somebody who stays from `fromMs` on. */
  opensAtMs(fromMs: number): number {
    return Math.max(fromMs + INTERVAL_MS - this.sittingMs, this.quietUntilMs);
  }

  sit(elapsedMs: number): void {
    this.sittingMs += elapsedMs;
  }

  finishBreak(): void {
    this.sittingMs = 0;
  }

  comeBack(awayMs: number, atMs: number): void {
    const fullMs = Math.max(INTERVAL_MS, this.sittingMs);
    this.sittingMs = Math.max(0, this.sittingMs - (awayMs * fullMs) / FULL_RECOVERY_MS);
    this.quietUntilMs = atMs + QUIET_MS;
  }
}

/** Sits through a stretch of work, doing every break that comes; fails where the schedule and the model differ. */
function work(person: Timeline, model: Model, lengthMs: number): number {
  let opened = 0;
  const endMs = person.nowMs + Math.round(lengthMs);
  while (person.nowMs < endMs) {
    const startMs = person.nowMs;
    const expectedMs = Math.ceil(model.opensAtMs(startMs));
    // Nobody leaves between the announcement and the break here: that it is withdrawn then is told elsewhere.
    const isBreakAhead = expectedMs - LEAD_MS <= endMs;
    person.type((isBreakAhead ? expectedMs - startMs : endMs - startMs) / MINUTE_MS);
    model.sit(person.nowMs - startMs);
    if (!isBreakAhead) {
      expect(person.phase).toBe('counting');
      continue;
    }
    // A moment for the last fraction of a millisecond.
    person.type(0.001);
    expect(person.phase).toBe('running');
    opened += 1;
    doBreak(person);
    model.finishBreak();
    // The clock counts from the moment the screen was free.
    model.sit(person.sittingMinutes * MINUTE_MS);
  }
  return opened;
}

/** Does every step, and leaves the question at the end to itself. */
function doBreak(person: Timeline): void {
  const { phase } = person.state;
  if (phase.kind === 'running') person.type(phase.running.plannedMs / MINUTE_MS);
  while (person.phase === 'running') person.type(1);
  // The question goes by itself.
  person.type(FINISHED_STAYS_MS / MINUTE_MS);
  expect(person.phase).toBe('counting');
}

it('ten years of working days lose no break and double none', { timeout: 300_000 }, () => {
  const random = seededRandom(20_260_302);
  for (let year = 0; year < 10; year += 1) {
    const person = new Timeline({ timing });
    person.areEdgesSignalled = true;
    person.isIdleKnown = false;
    const model = new Model();
    let opened = 0;
    for (let day = 0; day < 365; day += 1) {
      for (let stretch = 0; day % 7 < 5 && stretch < 6; stretch += 1) {
        opened += work(person, model, (20 + random() * 90) * MINUTE_MS);
        const awayMs =
          SECOND_MS + Math.round((random() < 0.5 ? random() * 4 : 2 + random() * 40) * MINUTE_MS);
        person.lock(awayMs / MINUTE_MS).type(0);
        model.comeBack(awayMs, person.nowMs);
        expect(Math.abs(person.sittingMinutes * MINUTE_MS - model.sittingMs)).toBeLessThan(SECOND_MS);
        model.sittingMs = person.sittingMinutes * MINUTE_MS;
      }
      person.suspend(60 * 12, { before: random() < 0.5, after: random() < 0.5 }).type(0);
      model.comeBack(12 * HOUR_MS, person.nowMs);
    }
    const recorded = person.entries.filter(({ kind }) => kind === 'break').map(({ id }) => id);
    expect(new Set(recorded).size).toBe(recorded.length);
    expect(recorded).toHaveLength(opened);
    expect(person.times('open-overlays')).toHaveLength(opened);
  }
});
