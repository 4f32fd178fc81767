/** A mouse button or a key that is held still while a break is due. */
import { expect, it } from 'vitest';
import { areHandsWatched } from '../../shared/schedule/phases/announced.ts';
import { Timeline } from '../fakes/timeline.ts';

const SECOND = 1 / 60;

function held(): Timeline {
  const day = new Timeline({ settings: { breakIntervalMinutes: 20 } }).type(19.9);
  day.isHeldDown = true;
  return day.read(1);
}

it('is no pause, and letting go of it is waited for', () => {
  const day = held();
  expect(day.phase).toBe('waiting-for-pause');
  day.isHeldDown = false;
  // Letting go is input.
  expect(day.read(2 * SECOND).phase).toBe('waiting-for-pause');
  expect(day.read(4 * SECOND).phase).toBe('running');
});

it('keeps a break waiting for two minutes and no longer', () => {
  const day = held();
  day.read(1);
  expect(day.phase).toBe('waiting-for-pause');
  day.read(0.5);
  expect(day.phase).toBe('running');
});

it('is asked about from the card on and until the break opens', () => {
  const day = new Timeline({ settings: { breakIntervalMinutes: 20 } });
  expect(areHandsWatched(day.type(19).state)).toBe(false);
  expect(areHandsWatched(day.type(0.6).state)).toBe(true);
  expect(areHandsWatched(day.type(1).state)).toBe(true);
  expect(areHandsWatched(day.read(0.2).state)).toBe(false);
});
