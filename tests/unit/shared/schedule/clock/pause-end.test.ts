import { describe, expect, test } from 'vitest';
import { pauseEnd } from '../../../../../shared/schedule/clock/pause-end.ts';
import { HOUR_MS } from '../../../../../shared/time/durations.ts';

describe('the end of a pause', () => {
  const wallMs = Date.UTC(2026, 10, 22, 12, 5);

  test.each([
    [{ kind: 'minutes', minutes: 60 } as const, wallMs + HOUR_MS],
    [{ kind: 'until', untilWallMs: wallMs + 7 } as const, wallMs + 7],
    [{ kind: 'until-tomorrow' } as const, Date.UTC(2026, 10, 23, 3)],
    [{ kind: 'open-ended' } as const, null],
  ])('%j', (length, untilWallMs) => {
    expect(pauseEnd(length, wallMs, 'Europe/Berlin')).toBe(untilWallMs);
  });

  test('until tomorrow is the coming morning for whoever works past midnight', () => {
    // Nine minutes past one in Berlin: a whole day would be lost.
    const pastMidnight = Date.UTC(2026, 10, 23, 0, 9);
    expect(pauseEnd({ kind: 'until-tomorrow' }, pastMidnight, 'Europe/Berlin')).toBe(
      Date.UTC(2026, 10, 23, 3),
    );
  });
});
