import { describe, expect, it } from 'vitest';
import { todayClockNeed, todayView } from '../../../../../src-renderer/app/today/today-model.ts';
import { daySummary, greeting, stateWords } from '../../../../../src-renderer/app/today/today-words.ts';
import { entranceFor } from '../../../../../src-renderer/app/window-page.ts';
import type { ScheduleView } from '../../../../../shared/ipc/snapshot.ts';
import { createTranslator } from '../../../../../shared/messages/translator.ts';
import { schedule, snapshot } from '../../snapshot-fixture.ts';

const words = createTranslator('en-GB');

function stateWith(change: Partial<ScheduleView>) {
  const received = { snapshot: { ...snapshot, schedule: { ...schedule, ...change } }, receivedAtMs: 0 };
  return todayView(received, 0).state;
}

describe('the state of today', () => {
  it('follows the phase of the schedule', () => {
    expect(stateWith({})).toEqual({ kind: 'counting', dueInMs: 720_000 });
    expect(stateWith({ phase: 'warning', breakDueInMs: 20_000 })).toEqual({
      kind: 'about-to-start',
      dueInMs: 20_000,
    });
    expect(stateWith({ phase: 'waiting-for-pause' })).toEqual({ kind: 'waiting-for-pause' });
    expect(stateWith({ phase: 'owed', holdReasons: ['microphone'] })).toEqual({
      kind: 'owed',
      reason: 'microphone',
    });
    expect(stateWith({ phase: 'break' })).toEqual({ kind: 'break' });
    expect(stateWith({ phase: 'paused', pause: { untilWallMs: null } })).toEqual({
      kind: 'paused',
      untilWallMs: null,
    });
    const outsideHours = { untilWallMs: 5 };
    expect(stateWith({ phase: 'outside-hours', outsideHours, breakDueInMs: null })).toEqual({
      kind: 'outside-hours',
      untilWallMs: 5,
    });
    expect(stateWith({ isAway: true, breakDueInMs: null })).toEqual({ kind: 'away' });
  });

  it('says when the next break comes and until when it is paused', () => {
    const clock = {
      wallMs: snapshot.wallMs,
      formatLocale: 'en-GB',
      timeZone: 'UTC',
      isStanding: false,
      exerciseStop: null,
    };
    expect(stateWords(words, { kind: 'counting', dueInMs: 720_000 }, clock).lead).toBe('Next break at 14:12');
    expect(stateWords(words, { kind: 'paused', untilWallMs: snapshot.wallMs + 3_600_000 }, clock).title).toBe(
      'Paused until 15:00',
    );
    const untilWallMs = snapshot.wallMs + 11 * 3_600_000;
    expect(stateWords(words, { kind: 'paused', untilWallMs }, clock).title).toBe(
      'Paused until tomorrow 01:00',
    );
  });

  it('says until when it is outside the working hours', () => {
    const clock = {
      wallMs: snapshot.wallMs,
      formatLocale: 'en-GB',
      timeZone: 'UTC',
      isStanding: false,
      exerciseStop: null,
    };
    const untilWallMs = Date.UTC(2026, 10, 24, 9);
    expect(stateWords(words, { kind: 'outside-hours', untilWallMs }, clock)).toEqual({
      lead: '',
      title: 'Outside your hours until tomorrow 09:00',
      detail: 'No breaks come by themselves. You can still start one.',
    });
    expect(stateWords(words, { kind: 'outside-hours', untilWallMs: null }, clock).title).toBe(
      'Outside your hours',
    );
  });

  it('opens Today with its section open when the tray asks for the decisions', () => {
    expect(entranceFor('why')).toEqual({ page: 'today', isWhyOpen: true });
    expect(entranceFor('today')).toEqual({ page: 'today', isWhyOpen: false });
    expect(entranceFor('library')).toEqual({ page: 'library', isWhyOpen: false });
  });

  it('wakes once a minute, and once a second in the last minute', () => {
    const received = { snapshot, receivedAtMs: 0 };
    expect(todayClockNeed(todayView(received, 0), snapshot)).toEqual({ kind: 'after', delayMs: 60_003 });
    const soon = { ...snapshot, schedule: { ...schedule, breakDueInMs: 20_000 } };
    expect(todayClockNeed(todayView({ snapshot: soon, receivedAtMs: 0 }, 0), soon)).toEqual({
      kind: 'after',
      delayMs: 1_003,
    });
  });
});

describe('the words of today', () => {
  it('greets by the hour', () => {
    expect(greeting(words, 8)).toBe('Good morning');
    expect(greeting(words, 13)).toBe('Good afternoon');
    expect(greeting(words, 23)).toBe('Good evening');
    expect(greeting(words, 3)).toBe('Good evening');
  });

  it('sums the day up', () => {
    const day = 'Monday 23 November';
    const { today } = snapshot;
    expect(daySummary(words, day, { ...today, breaksTaken: 0, breaksSkipped: 0 })).toBe(
      'Monday 23 November. No breaks yet.',
    );
    expect(daySummary(words, day, { ...today, breaksTaken: 1, breaksSkipped: 0 })).toBe(
      'Monday 23 November. One break done.',
    );
    expect(daySummary(words, day, { ...today, breaksTaken: 3, breaksSkipped: 1 })).toBe(
      'Monday 23 November. 3 breaks done, one skipped.',
    );
    expect(daySummary(words, day, { ...today, breaksTaken: 0, breaksSkipped: 2 })).toBe(
      'Monday 23 November. No breaks done, 2 skipped.',
    );
  });
});
