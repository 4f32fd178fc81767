import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { minutes } from '../../../../shared/time/durations.ts';
import { iconName, iconPath, iconVariant, ringStep } from '../../../../src-main/tray/icon-choice.ts';
import { trayView } from './tray-view-fixture.ts';

const ring = (breakDueInMs: number | null, sittingMs = 0) =>
  ringStep(trayView({ breakDueInMs, sittingMs }).schedule);

describe('the ring', () => {
  test.each([
    [50, 12],
    [90, 12],
    [25, 6],
    [5, 1],
    [0, 0],
    [-3, 0],
  ])('with %i of 50 minutes left shows %i of 12 steps', (left, steps) => {
    expect(ring(minutes(left))).toBe(steps);
  });

  test('fills while the person is away', () => {
    expect(ring(null, minutes(50))).toBe(0);
    expect(ring(null, minutes(25))).toBe(6);
    expect(ring(null, 0)).toBe(12);
  });
});

describe('the icon', () => {
  test.each([
    ['counting', 'ring-06'],
    ['warning', 'ring-06'],
    ['waiting-for-pause', 'ring-06'],
    ['owed', 'owed'],
    ['paused', 'paused'],
    ['break', 'break'],
    ['finished', 'break'],
  ] as const)('in phase %s is %s', (phase, name) => {
    expect(iconName(trayView({ phase, breakDueInMs: minutes(25) }).schedule)).toBe(name);
  });

  test('is light on a dark panel, dark on a light one, and left to macOS there', () => {
    expect(iconVariant('linux', true)).toBe('light');
    expect(iconVariant('win32', false)).toBe('dark');
    expect(iconVariant('darwin', true)).toBe('template');
  });

  test('exists as a file for every step and sign, in every variant', () => {
    const folder = join(import.meta.dirname, '../../../../resources/tray');
    const schedules = [
      ...Array.from(
        { length: 13 },
        (_, step) => trayView({ breakDueInMs: minutes((50 / 12) * step) }).schedule,
      ),
      ...(['owed', 'paused', 'break'] as const).map((phase) => trayView({ phase }).schedule),
    ];
    const missing = (['template', 'light', 'dark'] as const)
      .flatMap((variant) => schedules.map((schedule) => iconPath(folder, schedule, variant)))
      .filter((path) => !existsSync(path));
    expect(missing).toEqual([]);
    expect(new Set(schedules.map(iconName)).size).toBe(16);
  });
});
