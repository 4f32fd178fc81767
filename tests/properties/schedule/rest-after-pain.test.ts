import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { ScheduleEvent } from '../../../shared/schedule/schedule-event.ts';
import { MINUTE_MS } from '../../../shared/time/durations.ts';
import { Timeline } from '../../fakes/timeline.ts';
import { hurting, onScreen } from './happenings.ts';

/** A timeline that notes exercises which begin although the journal says that they must not. */
class RestWatch extends Timeline {
  readonly begunTooSoon: string[] = [];

  override send(event: ScheduleEvent): this {
    const before = onScreen(this);
    super.send(event);
    const { phase } = this.state;
    if (before !== null || phase.kind !== 'running') return this;
    const hasExercise = phase.running.routine.steps.some(({ kind }) => kind === 'exercise');
    if (hasExercise && (this.#isResting() || this.#isLocked())) this.begunTooSoon.push(event.kind);
    return this;
  }

  #isResting(): boolean {
    const dayOf = (atMs: number): number => Math.floor(atMs / (24 * 60 * MINUTE_MS));
    return this.entries.some(
      (each) =>
        each.kind === 'pain' && each.answer !== 'effort' && dayOf(this.wallMs) <= dayOf(each.atMs) + 1,
    );
  }

  #isLocked(): boolean {
    const alarms = this.entries.filter((each) => each.kind === 'pain' && each.answer === 'alarm');
    return alarms.some(
      ({ atMs }) => !this.entries.some((each) => each.kind === 'exercise-cleared' && each.atMs >= atMs),
    );
  }
}

it('begins no exercise in the rest after pain, nor after an alarm before the person’s word', () => {
  fc.assert(
    fc.property(fc.array(hurting, { maxLength: 30 }), (happenings) => {
      const day = new RestWatch();
      for (const happen of happenings) happen(day);
      expect(day.begunTooSoon).toEqual([]);
    }),
    { numRuns: 120 },
  );
});
