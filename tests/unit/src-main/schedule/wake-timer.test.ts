import { expect, test } from 'vitest';
import { WakeTimer } from '../../../../src-main/schedule/wake-timer.ts';
import { FakeTime } from '../../../fakes/fake-time.ts';
import { useLeakCheck } from '../../../fakes/leak-check.ts';

const leaks = useLeakCheck();

function open() {
  const time = new FakeTime(leaks, { wallMs: 0 });
  let wakes = 0;
  const timer = leaks.own(new WakeTimer(time.setTimer, () => (wakes += 1)));
  return { time, timer, wakes: () => wakes };
}

test('wakes at its instant, and only once', () => {
  const { time, timer, wakes } = open();
  timer.wakeIn(1_000);
  time.pass(999);
  expect(wakes()).toBe(0);
  time.pass(1);
  expect(wakes()).toBe(1);
  time.pass(100_000);
  expect(wakes()).toBe(1);
});

test('a new instant replaces the old one, earlier or later', () => {
  const { time, timer, wakes } = open();
  timer.wakeIn(1_000);
  timer.wakeIn(5_000);
  time.pass(4_999);
  expect(wakes()).toBe(0);
  timer.wakeIn(10);
  time.pass(10_000);
  expect(wakes()).toBe(1);
  expect(time.pending).toBe(0);
});

test('can be set again while it wakes', () => {
  const time = new FakeTime(leaks, { wallMs: 0 });
  let wakes = 0;
  const timer = leaks.own(
    new WakeTimer(time.setTimer, () => {
      wakes += 1;
      timer.wakeIn(1_000);
    }),
  );
  timer.wakeIn(1_000);
  time.pass(3_500);
  expect(wakes).toBe(3);
  expect(time.pending).toBe(1);
});

test('never wakes once it is disposed', () => {
  const { time, timer, wakes } = open();
  timer.wakeIn(1_000);
  timer.dispose();
  time.pass(100_000);
  expect(wakes()).toBe(0);
});
