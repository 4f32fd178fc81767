import { describe, expect, test } from 'vitest';
import { disposable } from '../../../../shared/lib/disposable.ts';
import {
  ScheduleRunner,
  type ScheduleRunnerDependencies,
} from '../../../../src-main/schedule/schedule-runner.ts';
import { Timeline } from '../../../fakes/timeline.ts';

function runner(overrides: Partial<ScheduleRunnerDependencies>) {
  const timeline = new Timeline();
  const { context } = timeline;
  const { seen } = timeline.now;
  const logged: string[] = [];
  const performed: string[] = [];
  let announced = 0;
  const schedule = new ScheduleRunner(timeline.state, {
    clock: { read: () => seen.clock },
    clockRate: 1,
    readPresence: () => seen.presence,
    readHoldReasons: () => [],
    context: () => context,
    setTimer: () => disposable(() => undefined),
    perform: (effect) => performed.push(effect.kind),
    announce: () => (announced += 1),
    log: (line) => logged.push(line),
    ...overrides,
  });
  return { schedule, logged, performed, announced: () => announced };
}

const start = { kind: 'break-requested', request: { kind: 'movement' } } as const;

describe('the schedule runner', () => {
  test('performs every effect and tells of the change even if one of them throws', () => {
    const performed: string[] = [];
    const { schedule, logged, announced } = runner({
      perform: (effect) => {
        performed.push(effect.kind);
        if (performed.length === 1) throw new Error('the first one broke');
      },
    });
    expect(() => schedule.dispatch(start)).not.toThrow();
    expect(performed.length).toBeGreaterThan(1);
    expect(announced()).toBe(1);
    expect(logged).toHaveLength(1);
    expect(logged[0]).toContain(`The effect ${performed[0] ?? ''} failed`);
    expect(logged[0]).toContain('the first one broke');
  });

  test('goes on after a failed announcement', () => {
    let isBroken = true;
    const { schedule, logged, performed } = runner({
      announce: () => {
        if (isBroken) throw new Error('no window');
      },
    });
    schedule.dispatch(start);
    expect(logged[0]).toContain('no window');
    isBroken = false;
    const before = performed.length;
    schedule.dispatch({ kind: 'pause-requested', length: { kind: 'open-ended' } });
    expect(performed.length).toBeGreaterThan(before);
    expect(logged).toHaveLength(1);
  });
});
