import { beforeEach, describe, expect, test } from 'vitest';
import { Timeline } from '../../../fakes/timeline.ts';
import { minutes } from '../../../../shared/time/durations.ts';
import type { Precision } from '../../../../src-main/tray/status-text.ts';
import { TrayController } from '../../../../src-main/tray/tray-controller.ts';
import type { Command } from '../../../../shared/control/command.ts';
import type { CreateTraySurface, TrayAnswers } from '../../../../src-main/tray/tray-surface.ts';
import type { TrayView } from '../../../../src-main/tray/tray-view.ts';
import { useLeakCheck } from '../../../fakes/leak-check.ts';
import { trayView, words } from './tray-view-fixture.ts';

const leaks = useLeakCheck();
let calls: string[] = [];
let commands: Command[] = [];
let answers: TrayAnswers | null = null;
let whenActed: (command: Command) => void = () => undefined;

beforeEach(() => {
  calls = [];
  commands = [];
  answers = null;
  whenActed = () => undefined;
});

/** Writes down what the system would be told. */
const createSurface: CreateTraySurface = (iconPath, given) => {
  answers = given;
  calls.push(`create ${iconPath}`);
  const icon = leaks.hold('tray icon');
  return {
    setIcon: (path) => calls.push(`icon ${path}`),
    setTooltip: (text) => calls.push(`tooltip ${text}`),
    setTitle: (text) => calls.push(`title ${text}`),
    setMenu: () => calls.push('menu'),
    destroy: () => {
      icon.dispose();
      calls.push('destroy');
    },
  };
};

const dueIn = (ms: number, rest: Partial<TrayView> = {}) => trayView({ breakDueInMs: ms }, rest);

function start(view: TrayView = dueIn(minutes(25)), tooltipPrecision: Precision = 'minutes'): TrayController {
  const onCommand = (command: Command) => {
    commands.push(command);
    whenActed(command);
  };
  return leaks.own(
    new TrayController({ createSurface, iconFolder: '/tray', words, tooltipPrecision, onCommand }, view),
  );
}

const created = [
  'create /tray/dark/ring-06.png',
  'tooltip Lumbar: Next break in 25 min',
  'title 25 min',
  'menu',
];

describe('the tray controller', () => {
  test('shows everything when it is made', () => {
    start();
    expect(calls).toEqual(created);
  });

  test('touches nothing while nothing that can be seen changes', () => {
    const tray = start();
    calls = [];
    tray.update(dueIn(minutes(25) - 15_000));
    expect(calls).toEqual([]);
  });

  test('changes its words with the minute, the menu with every fifth, and the icon only with its step', () => {
    const tray = start();
    calls = [];
    tray.update(dueIn(minutes(24)));
    expect(calls).toEqual(['tooltip Lumbar: Next break in 24 min', 'title 24 min']);
    calls = [];
    tray.update(dueIn(minutes(20)));
    expect(calls).toContain('menu');
    calls = [];
    tray.update(dueIn(minutes(20), { iconVariant: 'light' }));
    expect(calls).toEqual([expect.stringMatching(/^icon \/tray\/light\//)]);
  });

  test('replaces the menu a few times in an hour at the desk, and leaves it alone for the minutes', () => {
    const timeline = new Timeline({ settings: { breakIntervalMinutes: 60, postureNudges: false } });
    const viewNow = () =>
      trayView({ ...timeline.view }, { decisions: timeline.state.decisions, wallMs: timeline.now.wallMs });
    const tray = start(viewNow(), 'coarse');
    calls = [];
    for (let look = 0; look < 59 * 4; look += 1) {
      timeline.type(0.25);
      tray.update(viewNow());
    }
    const count = (what: string) => calls.filter((call) => call.startsWith(what)).length;
    expect(count('title')).toBeGreaterThan(50);
    expect(count('menu')).toBeLessThanOrEqual(13);
    expect(count('tooltip')).toBeLessThanOrEqual(13);
  });

  test('makes the icon again as it was when a tray host appears', () => {
    const tray = start();
    calls = [];
    tray.recreate();
    expect(calls).toEqual(['destroy', ...created]);
  });

  test('a left click asks for Today', () => {
    start();
    answers?.onClick();
    expect(commands).toEqual([{ kind: 'open-page', page: 'today' }]);
  });

  test('sets the menu again after a click that changed nothing, for the check marks', () => {
    const tray = start();
    calls = [];
    answers?.onCommand({ kind: 'set-open-at-login', isEnabled: true });
    tray.update(dueIn(minutes(25)));
    tray.update(dueIn(minutes(25)));
    expect(calls).toEqual(['menu']);
  });

  test('sets the menu once after a click that changed it', () => {
    const tray = start();
    calls = [];
    whenActed = () => {
      tray.update(dueIn(minutes(25), { opensAtLogin: true }));
    };
    answers?.onCommand({ kind: 'set-open-at-login', isEnabled: true });
    tray.update(dueIn(minutes(25), { opensAtLogin: true }));
    expect(calls).toEqual(['menu']);
  });

  test('is silent once it is gone, even if that came of a click', () => {
    const tray = start();
    calls = [];
    whenActed = () => {
      tray.dispose();
    };
    answers?.onCommand({ kind: 'quit' });
    tray.update(trayView({ phase: 'paused' }));
    tray.recreate();
    tray.dispose();
    expect(calls).toEqual(['destroy']);
  });
});
