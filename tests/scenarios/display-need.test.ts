/** When a break keeps the display awake. */
import { expect, it } from 'vitest';
import { isDisplayNeeded } from '../../shared/schedule/running/display-need.ts';
import { Timeline } from '../fakes/timeline.ts';

const SECOND = 1 / 60;

function isNeeded(day: Timeline): boolean {
  return isDisplayNeeded(day.state, day.nowMs);
}

function ask(day: Timeline, command: 'pause' | 'resume'): Timeline {
  const { phase } = day.state;
  if (phase.kind !== 'running') throw new Error(`no break but ${phase.kind}`);
  return day.send({ kind: 'walkthrough-commanded', breakId: phase.running.breakId, command });
}

it('is needed while posture and exercises play, not in the walk, nor before and after', () => {
  const day = new Timeline().type(1);
  expect(isNeeded(day)).toBe(false);
  day.send({ kind: 'break-requested', request: { kind: 'movement' } });
  expect(isNeeded(day)).toBe(true);
  expect(isNeeded(day.read(19.9 * SECOND))).toBe(true);
  expect(isNeeded(day.read(0.2 * SECOND))).toBe(false);
  // The walk, and the wait for who is out.
  expect(isNeeded(day.leave(2.5))).toBe(false);
  expect(isNeeded(day.type(5 * SECOND))).toBe(true);
  day.read(5);
  expect([day.phase === 'running', isNeeded(day)]).toEqual([false, false]);
});

it('is not needed while the break stands still', () => {
  const day = new Timeline().send({ kind: 'break-requested', request: { kind: 'strengthening' } });
  expect(isNeeded(day)).toBe(true);
  expect(isNeeded(ask(day, 'pause'))).toBe(false);
  expect(isNeeded(ask(day, 'resume'))).toBe(true);
  const { phase } = day.state;
  if (phase.kind === 'running') day.send({ kind: 'pain-reported', breakId: phase.running.breakId });
  expect(isNeeded(day)).toBe(false);
});

it('is looked at again when a step ends, so that a walk is not begun with it', () => {
  const day = new Timeline().send({ kind: 'break-requested', request: { kind: 'movement' } });
  const begunMs = day.nowMs;
  day.read(15.5 * SECOND);
  expect(day.state.lookExpectedAtMs - begunMs).toBe(20_000);
});
