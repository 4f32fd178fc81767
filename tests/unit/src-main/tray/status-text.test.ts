import { describe, expect, test } from 'vitest';
import type { ScheduleView } from '../../../../shared/ipc/snapshot.ts';
import { holdReasons } from '../../../../shared/settings/hold-reasons.ts';
import { minutes, seconds } from '../../../../shared/time/durations.ts';
import { statusText, titleText, tooltipText } from '../../../../src-main/tray/status-text.ts';
import { t, trayView } from './tray-view-fixture.ts';

const status = (schedule: Partial<ScheduleView>) => statusText(trayView(schedule), t, 'minutes');
const untilBerlin = (day: number, hour: number) => ({ untilWallMs: Date.UTC(2026, 10, day, hour - 1) });

describe('the status line', () => {
  test('counts whole minutes, rounded up', () => {
    expect(status({ breakDueInMs: minutes(22) + 1 })).toBe('Next break in 23 min');
    expect(status({ breakDueInMs: minutes(1) })).toBe('Next break in 1 min');
  });

  test('does not count the last minute', () => {
    expect(status({ phase: 'warning', breakDueInMs: seconds(30) })).toBe('Break in less than a minute');
  });

  test('says when the person stands', () => {
    expect(status({ stance: 'standing' })).toBe('Standing · next break in 23 min');
  });

  test('says that the break waits for a pause', () => {
    expect(status({ phase: 'waiting-for-pause', breakDueInMs: 0 })).toBe('Break at your next pause');
  });

  test('says why a break is owed', () => {
    const owed = {
      phase: 'owed',
      sittingMs: minutes(41) + seconds(59),
      holdReasons: ['microphone'],
    } as const;
    expect(status(owed)).toBe('Sitting 41 min · in a call, break waiting');
    expect(status({ ...owed, holdReasons: [] })).toBe('Sitting 41 min · break waiting');
  });

  test.each(holdReasons)('has words for %s', (reason) => {
    expect(status({ phase: 'owed', holdReasons: [reason] })).toMatch(/^Sitting 27 min · .+, break waiting$/);
  });

  test('says until when it is paused', () => {
    expect(status({ phase: 'paused', pause: untilBerlin(22, 14) })).toBe('Paused until 14:00');
    expect(status({ phase: 'paused', pause: untilBerlin(23, 4) })).toBe('Paused until tomorrow 04:00');
    expect(status({ phase: 'paused', pause: { untilWallMs: null } })).toBe('Paused until you resume');
  });

  test('says until when it is outside the working hours', () => {
    const outside = (outsideHours: ScheduleView['outsideHours']) =>
      status({ phase: 'outside-hours', outsideHours, breakDueInMs: null });
    expect(outside(untilBerlin(22, 14))).toBe('Outside your hours until 14:00');
    expect(outside(untilBerlin(23, 9))).toBe('Outside your hours until tomorrow 09:00');
    expect(outside(untilBerlin(24, 9))).toBe('Outside your hours until Tuesday 09:00');
    expect(outside({ untilWallMs: null })).toBe('Outside your hours');
  });

  test('knows breaks and absence', () => {
    expect(status({ phase: 'break', breakDueInMs: null })).toBe('On a break');
    expect(status({ phase: 'finished' })).toBe('Break finished');
    expect(status({ isAway: true, breakDueInMs: null })).toBe('Away');
  });
});

describe('the status line that seldom changes', () => {
  const line = (schedule: Partial<ScheduleView>) => statusText(trayView(schedule), t, 'coarse');

  test('counts in whole fives of minutes, never fewer than are left', () => {
    expect(line({ breakDueInMs: minutes(23) })).toBe('Next break within 25 min');
    expect(line({ breakDueInMs: minutes(20) + 1 })).toBe('Next break within 25 min');
    expect(line({ breakDueInMs: minutes(20) })).toBe('Next break within 20 min');
    expect(line({ breakDueInMs: minutes(1) })).toBe('Next break within 5 min');
    expect(line({ breakDueInMs: seconds(30) })).toBe('Break in less than a minute');
    expect(line({ stance: 'standing' })).toBe('Standing · next break within 25 min');
  });

  test('does not count how long a break is owed', () => {
    expect(line({ phase: 'owed', holdReasons: ['microphone'] })).toBe('Break waiting · in a call');
    expect(line({ phase: 'owed' })).toBe('Break waiting');
  });

  test('says everything else as the other one does', () => {
    const paused = { phase: 'paused', pause: { untilWallMs: null } } as const;
    expect(line(paused)).toBe(status(paused));
    expect(line({ phase: 'break' })).toBe(status({ phase: 'break' }));
  });
});

test('the tooltip names the app', () => {
  expect(tooltipText(trayView(), t, 'minutes')).toBe('Lumbar: Next break in 23 min');
  expect(tooltipText(trayView(), t, 'coarse')).toBe('Lumbar: Next break within 25 min');
});

test('the title is the minutes left, and empty when no break is coming', () => {
  expect(titleText(trayView(), t)).toBe('23 min');
  expect(titleText(trayView({ phase: 'paused' }), t)).toBe('');
  expect(titleText(trayView({ phase: 'outside-hours' }), t)).toBe('');
  expect(titleText(trayView({ breakDueInMs: null }), t)).toBe('');
});
