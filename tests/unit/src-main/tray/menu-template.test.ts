import { describe, expect, test } from 'vitest';
import type { Decision } from '../../../../shared/schedule/memory/decisions.ts';
import { exerciseIds } from '../../../../shared/exercises/exercise-id.ts';
import { trayMenu } from '../../../../src-main/tray/menu-template.ts';
import type { MenuItemSpec } from '../../../../src-main/tray/menu-item.ts';
import type { Command } from '../../../../shared/control/command.ts';
import type { TrayView } from '../../../../src-main/tray/tray-view.ts';
import { trayView, words } from './tray-view-fixture.ts';

/** The menu as a person reads it: one line an entry, `-` before the disabled, `✓` before the checked. */
function outline(items: readonly MenuItemSpec[], indent = ''): string[] {
  return items.flatMap((item) => {
    if (item.kind === 'separator') return [`${indent}---`];
    if (item.kind === 'placeholder') return [];
    const isEnabled = item.kind !== 'status' && item.isEnabled;
    const isChecked = item.kind === 'checkbox' && item.isChecked;
    const line = `${indent}${isEnabled ? '' : '- '}${isChecked ? '✓ ' : ''}${item.label}`;
    return item.kind === 'submenu' ? [line, ...outline(item.items, `${indent}  `)] : [line];
  });
}

function disabled(view: TrayView): string[] {
  return outline(trayMenu(view, words))
    .filter((line) => line.startsWith('- '))
    .map((line) => line.slice(2))
    .slice(1);
}

function commandOf(view: TrayView, ...path: readonly string[]): Command | undefined {
  let items = trayMenu(view, words);
  for (const label of path) {
    const item = items.find((each) => 'label' in each && each.label === label);
    if (item?.kind === 'submenu') items = item.items;
    else if (item?.kind === 'command' || item?.kind === 'checkbox') return item.command;
  }
  return undefined;
}

describe('the tray menu', () => {
  test('has the entries in their order', () => {
    expect(outline(trayMenu(trayView(), words))).toEqual([
      '- Next break within 25 min',
      'Start a break',
      'Quick start',
      '  Posture check',
      '  2-minute walk',
      '  Back stretch',
      '  Leg stretch',
      '  Strengthening session',
      '  ---',
      '  Standing back bend',
      '  Seated cat and cow',
      '  Sit to stand',
      '  Hip hinge',
      '  Standing hip stretch',
      '  Seated twist on a chair',
      '  Seated figure four',
      '  Wall sit',
      '  Cat stretch',
      '  Child’s pose',
      '  Pelvic tilt',
      '  Prone press-up',
      '  Hamstring towel stretch',
      '  Seated twist on the floor',
      '  Bird dog',
      '  Partial crunch',
      '  Glute bridge',
      '  Single straight-leg lift',
      '  Side-lying leg lift',
      '  Side plank from the knees',
      'Postpone 5 minutes',
      'Skip the next break',
      'Pause',
      '  30 minutes',
      '  1 hour',
      '  2 hours',
      '  Until',
      ...Array.from({ length: 8 }, (_, index) => `    ${14 + index}:00`),
      '  Until tomorrow 04:00',
      '  Until I resume',
      '- Resume',
      'Why now, why not?',
      '  - Nothing yet. Lumbar’s decisions about your breaks appear here.',
      '  ---',
      '  Show all…',
      '---',
      'Today…',
      'Library…',
      '---',
      'I am standing',
      'Log a walk',
      '  5 minutes',
      '  10 minutes',
      '  20 minutes',
      '  30 minutes',
      'Open at login',
      '---',
      'About',
      'Quit',
    ]);
  });

  test('disables, during a break, what would start, delay or skip one', () => {
    const view = trayView({ phase: 'break', canPostpone: false, canSkip: false });
    expect(disabled(view)).toEqual([
      'Start a break',
      'Quick start',
      'Postpone 5 minutes',
      'Skip the next break',
      'Resume',
      'I am standing',
    ]);
  });

  test('offers Resume only while paused', () => {
    const pause = { untilWallMs: null };
    expect(disabled(trayView({ phase: 'paused', pause, canPostpone: false, canSkip: false }))).toEqual([
      'Postpone 5 minutes',
      'Skip the next break',
    ]);
  });

  test('never disables Quit', () => {
    for (const phase of ['counting', 'warning', 'owed', 'break', 'finished', 'paused'] as const) {
      expect(disabled(trayView({ phase, isAway: true }))).not.toContain('Quit');
    }
  });

  test('shows the settings in its words', () => {
    const lines = outline(trayMenu(trayView({ postponeMinutes: 1 }, { walkMinutes: 4 }), words));
    expect(lines).toContain('Postpone 1 minute');
    expect(lines).toContain('  4-minute walk');
  });

  test('marks standing and opening at login, and turns them round', () => {
    const view = trayView({ stance: 'standing' }, { opensAtLogin: true });
    const lines = outline(trayMenu(view, words));
    expect(lines).toContain('✓ I am standing');
    expect(lines).toContain('✓ Open at login');
    expect(commandOf(view, 'I am standing')).toEqual({ kind: 'change-stance', stance: 'sitting' });
    expect(commandOf(view, 'Open at login')).toEqual({ kind: 'set-open-at-login', isEnabled: false });
  });

  test('speaks of the morning, not of tomorrow, past midnight', () => {
    const lines = outline(trayMenu(trayView({}, { wallMs: Date.UTC(2026, 10, 23, 0, 9) }), words));
    expect(lines).toContain('  Until morning 04:00');
  });

  test('says what each entry asks for', () => {
    const view = trayView();
    expect(commandOf(view, 'Start a break')).toEqual({
      kind: 'start-break',
      request: { kind: 'movement' },
    });
    expect(commandOf(view, 'Quick start', 'Bird dog')).toEqual({
      kind: 'start-break',
      request: { kind: 'exercise', exerciseId: 'bird-dog' },
    });
    expect(commandOf(view, 'Quick start', 'Strengthening session')).toEqual({
      kind: 'start-break',
      request: { kind: 'strengthening' },
    });
    expect(commandOf(view, 'Pause', '2 hours')).toEqual({
      kind: 'pause',
      length: { kind: 'minutes', minutes: 120 },
    });
    expect(commandOf(view, 'Log a walk', '20 minutes')).toEqual({
      kind: 'log-walk',
      minutes: 20,
    });
  });

  test('tells the five newest decisions, newest first, and leads to all of them', () => {
    const decisions = [1, 2, 3, 4, 5, 6].map((minute): Decision => ({
      kind: 'postponed',
      minutes: minute,
      atWallMs: Date.UTC(2026, 10, 22, 11, minute),
    }));
    const view = trayView({}, { decisions });
    const lines = outline(trayMenu(view, words));
    const first = lines.indexOf('Why now, why not?') + 1;
    expect(lines.slice(first, first + 7)).toEqual([
      '  - 12:06 Postponed by you: 6 minutes later',
      '  - 12:05 Postponed by you: 5 minutes later',
      '  - 12:04 Postponed by you: 4 minutes later',
      '  - 12:03 Postponed by you: 3 minutes later',
      '  - 12:02 Postponed by you: 2 minutes later',
      '  ---',
      '  Show all…',
    ]);
    expect(commandOf(view, 'Why now, why not?', 'Show all…')).toEqual({ kind: 'open-page', page: 'why' });
  });

  test('has as many entries before the first decision as after many', () => {
    const decided: Decision = { kind: 'skipped', atWallMs: Date.UTC(2026, 10, 22, 11) };
    const count = (items: readonly MenuItemSpec[]): number =>
      items.reduce((sum, item) => sum + 1 + (item.kind === 'submenu' ? count(item.items) : 0), 0);
    const counts = [0, 1, 4, 5, 9].map((length) =>
      count(trayMenu(trayView({}, { decisions: Array.from({ length }, () => decided) }), words)),
    );
    expect(new Set(counts).size).toBe(1);
  });

  test('has the same entries outside the working hours as at any other time', () => {
    const view = trayView({
      phase: 'outside-hours',
      outsideHours: { untilWallMs: null },
      breakDueInMs: null,
    });
    expect(outline(trayMenu(view, words))[0]).toBe('- Outside your hours');
    expect(disabled(view)).not.toContain('Start a break');
  });

  test('names every exercise', () => {
    const submenu = trayMenu(trayView(), words).find((item) => item.kind === 'submenu');
    expect(submenu?.kind === 'submenu' && submenu.items).toHaveLength(6 + exerciseIds.length);
  });
});
