/** A morning in the journal, for pictures of a day that has begun. */
import type { JournalLine } from '../bench/history.ts';

const minuteMs = 60_000;

/** Four hours up to now: sitting, two breaks taken, one skipped, a stand, a lunch, and the stretch under way. */
export function busyMorning(nowMs: number): readonly JournalLine[] {
  const at = (minutesAgo: number): number => nowMs - minutesAgo * minuteMs;
  const taken = (minutesAgo: number): JournalLine => ({
    kind: 'break',
    id: `taken-${minutesAgo}`,
    atMs: at(minutesAgo),
    elapsedMs: 4 * minuteMs,
    breakKind: 'movement',
    outcome: 'completed',
    plannedMs: 4 * minuteMs,
    steps: [
      { step: 'posture-check', outcome: 'done', elapsedMs: 20_000 },
      { step: 'walk', outcome: 'done', elapsedMs: 120_000 },
      { step: 'sit-to-stand', outcome: 'done', elapsedMs: 60_000 },
    ],
  });
  const sat = (minutesAgo: number, minutes: number, kind = 'sitting'): JournalLine => ({
    kind,
    id: `${kind}-${minutesAgo}`,
    atMs: at(minutesAgo),
    elapsedMs: minutes * minuteMs,
  });
  return [
    sat(236, 50),
    taken(186),
    sat(182, 50),
    { kind: 'break-skipped', id: 'skipped', atMs: at(132) },
    sat(132, 12),
    { kind: 'natural-break', id: 'lunch', atMs: at(120), elapsedMs: 35 * minuteMs },
    sat(85, 20, 'standing'),
    sat(65, 30),
    taken(35),
    // Sitting goes on; an earlier run has noted it up to now.
    sat(31, 31),
  ];
}
