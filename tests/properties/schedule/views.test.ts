/** What windows and the tray are told holds together, whatever kind of day it is. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { summariseDay } from '../../../shared/history/day-timeline.ts';
import {
  currentSegment,
  viewBreak,
  viewCard,
  viewSchedule,
} from '../../../shared/schedule/views/schedule-view.ts';
import { localDayOf } from '../../../shared/time/local-days.ts';
import { isMainBreak, stepMs } from '../../../shared/walkthrough/routine.ts';
import { Timeline } from '../../fakes/timeline.ts';
import { happeningOrKill, hurting, type Happening } from './happenings.ts';

const days = fc.array(fc.oneof(happeningOrKill, hurting), { maxLength: 30 });

/** Looks at a random day after everything that happens in it. */
function look(check: (day: Timeline) => void): void {
  fc.assert(
    fc.property(days, (happenings: readonly Happening[]) => {
      const day = new Timeline();
      check(day);
      for (const happen of happenings) {
        happen(day);
        // Whoever wakes the computer is looked at before anything is told.
        day.send({ kind: 'time-passed' });
        check(day);
      }
    }),
    { numRuns: 80 },
  );
}

const schedule = (day: Timeline) => viewSchedule(day.state, day.now);
const card = (day: Timeline) => viewCard(day.state, day.now);
const onScreen = (day: Timeline) => viewBreak(day.state, day.now);
const today = (day: Timeline) => {
  const local = localDayOf(day.now.wallMs, day.now.timeZone);
  return summariseDay(day.entries, local, currentSegment(day.state, day.now));
};

describe('what is told', () => {
  it('arrives as it was sent: it holds no number and no value that the way to a page would change', () => {
    look((day) => {
      for (const view of [schedule(day), card(day), onScreen(day), today(day)])
        expect(JSON.parse(JSON.stringify(view))).toEqual(view);
    });
  });

  it('of the schedule: a break is on exactly while a page leads one', () => {
    look((day) => {
      const { phase } = schedule(day);
      const isLed = ['opening', 'running', 'finished'].includes(day.state.phase.kind);
      expect(phase === 'break' || phase === 'finished').toBe(isLed);
      if (isLed) expect(onScreen(day)).not.toBeNull();
    });
  });

  it('of the schedule: time to a break only where one is on its way', () => {
    look((day) => {
      const { phase, breakDueInMs, isAway, pause, outsideHours } = schedule(day);
      if (phase === 'paused') expect(pause).not.toBeNull();
      if (phase === 'outside-hours') expect(outsideHours).not.toBeNull();
      if (phase === 'warning') expect(breakDueInMs).toBeGreaterThanOrEqual(0);
      if (phase === 'break' || phase === 'paused' || phase === 'outside-hours')
        expect(breakDueInMs).toBeNull();
      if (phase === 'counting' && breakDueInMs === null) expect(isAway).toBe(true);
    });
  });

  it('of the schedule: what may be put off may be let go, and pressing it does something', () => {
    look((day) => {
      const { canPostpone, canSkip } = schedule(day);
      if (canPostpone) expect(canSkip).toBe(true);
      if (canSkip) return;
      const skipped = countSkips(day);
      expect(countSkips(day.send({ kind: 'break-skipped' }))).toBe(skipped);
    });
  });

  it('of a card: it counts down to its break, or says something of its own', () => {
    look((day) => {
      const view = card(day);
      if (view?.kind !== 'break-warning') return;
      expect(view.startsInMs).toBeGreaterThanOrEqual(0);
      expect(view.startsInMs).toBeLessThanOrEqual(view.leadMs);
      expect(view.routineMs).toBe(view.routine.steps.reduce((sum, step) => sum + stepMs(step), 0));
      expect(view.routine.steps.length).toBeGreaterThan(0);
    });
  });

  it('of a break: its place lies in its routine, and it closes by itself or waits', () => {
    look((day) => {
      const view = onScreen(day);
      if (view === null || view.stage === 'opening') return;
      const { position, routine, steps, spentMs } = view;
      expect(steps).toHaveLength(routine.steps.length);
      expect(spentMs).toBeGreaterThanOrEqual(0);
      const step = routine.steps[position.stepIndex];
      if (view.stage === 'finished') expect(view.closesInMs).toBeGreaterThanOrEqual(0);
      else if (view.stage !== 'help') expect(step).toBeDefined();
      if (step !== undefined) expect(position.stepElapsedMs).toBeLessThanOrEqual(stepMs(step));
    });
  });

  it('of a break while exercises wait: posture and a walk', () => {
    look((day) => {
      const view = onScreen(day);
      const isAhead = view?.stage === 'opening' && day.state.phase.kind === 'opening';
      if (!isAhead || schedule(day).exerciseStop?.kind !== 'locked') return;
      expect(isMainBreak(view.breakKind)).toBe(true);
      expect(view.routine.steps.map(({ kind }) => kind)).not.toContain('exercise');
    });
  });

  it('of the day: no part of it is longer than the day, and none lies outside', () => {
    look((day) => {
      const { timeline, sittingMs, longestSittingMs, breaksTaken } = today(day);
      const { dayStartMs, dayEndMs, segments } = timeline;
      expect(longestSittingMs).toBeLessThanOrEqual(sittingMs);
      expect(breaksTaken).toBeGreaterThanOrEqual(0);
      for (const { startMs, endMs } of segments) {
        expect(startMs).toBeGreaterThanOrEqual(dayStartMs);
        expect(endMs).toBeLessThanOrEqual(dayEndMs);
        expect(endMs).toBeGreaterThanOrEqual(startMs);
      }
    });
  });
});

function countSkips(day: Timeline): number {
  return day.entries.filter(({ kind }) => kind === 'break-skipped').length;
}
