/** What a page asks to change, and that a call is noticed wherever a sensor reports one. */
import { describe, expect, test } from 'vitest';
import { viewSound } from '../../../../shared/sound/audible.ts';
import { changeSettings } from '../../../../src-main/composition/change-settings.ts';
import { NoticeBoard } from '../../../../src-main/composition/notice-board.ts';
import { SettingsStore } from '../../../../src-main/storage/settings-store.ts';
import { ScheduleRunner } from '../../../../src-main/schedule/schedule-runner.ts';
import { disposable } from '../../../../shared/lib/disposable.ts';
import { Timeline } from '../../../fakes/timeline.ts';
import { useTemporaryFolders } from '../../../fakes/temporary-folder.ts';

const newFolder = useTemporaryFolders();

function openWith(written: Record<string, unknown>[]): SettingsStore {
  const openStore = () => ({
    get store(): Record<string, unknown> {
      return {};
    },
    set store(value: Record<string, unknown>) {
      written.push(value);
    },
  });
  return new SettingsStore({ directory: newFolder(), openStore, wallNow: () => 0, timeZone: 'UTC' });
}

describe('settings that a page changes', () => {
  test('are written once, with those that were set and no others', () => {
    const written: Record<string, unknown>[] = [];
    const settings = openWith(written);
    changeSettings(settings, new NoticeBoard(), { voiceOn: true, soundVolumePercent: 20 });
    changeSettings(settings, new NoticeBoard(), { voiceOn: true });
    expect(written).toEqual([{ version: 1, voiceOn: true, soundVolumePercent: 20 }]);
    expect(settings.get()).toMatchObject({ voiceOn: true, soundVolumePercent: 20, soundsOn: true });
  });

  test('out of bounds are refused whole, and nothing changes', () => {
    const written: Record<string, unknown>[] = [];
    const settings = openWith(written);
    const before = settings.get();
    const notices = new NoticeBoard();
    const change = () => changeSettings(settings, notices, { voiceOn: true, voiceRatePercent: 900 });
    expect(change).toThrow(/^voiceRatePercent: /);
    expect([settings.get(), written, notices.all()]).toEqual([before, [], []]);
  });

  test('that cannot be kept hold for this run, and the person is told', () => {
    const settings = new SettingsStore({
      directory: newFolder(),
      openStore: () => {
        throw new Error('read-only');
      },
      wallNow: () => 0,
      timeZone: 'UTC',
    });
    const notices = new NoticeBoard();
    changeSettings(settings, notices, { soundsOn: false });
    expect(settings.get().soundsOn).toBe(false);
    expect(notices.all().map(({ kind }) => kind)).toEqual(['settings-not-written']);
  });
});

describe('a call', () => {
  test('that a sensor reports silences the pages from the next look on, and only as long as it lasts', () => {
    const timeline = new Timeline();
    const { context } = timeline;
    const { seen } = timeline.now;
    let isCalling = false;
    const runner = new ScheduleRunner(timeline.state, {
      clock: { read: () => seen.clock },
      clockRate: 1,
      readPresence: () => seen.presence,
      readHoldReasons: () => (isCalling ? ['microphone'] : []),
      context: () => context,
      setTimer: () => disposable(() => undefined),
      perform: () => undefined,
      announce: () => undefined,
      log: () => undefined,
    });
    const isSilenced = () => viewSound(context.settings, runner.glance().seen.holdReasons).isInCall;
    const look = (isActive: boolean): boolean => {
      isCalling = isActive;
      runner.dispatch({ kind: 'time-passed' });
      return isSilenced();
    };
    expect([look(false), look(true), look(false)]).toEqual([false, true, false]);
    runner.dispose();
  });
});
