import { describe, expect, it } from 'vitest';
import { Timeline, type TimelineOptions } from '../fakes/timeline.ts';

const DUE = 20 * 60;

/** Breaks every 20 minutes, and no other reminders. */
function day(options: TimelineOptions = {}): Timeline {
  const settings = { breakIntervalMinutes: 20, postureNudges: false, ...options.settings };
  return new Timeline({ ...options, settings });
}

/** A break owed since minute 20, in the middle of a call. */
function owed(minutes = 30, settings: TimelineOptions['settings'] = {}): Timeline {
  const timeline = day({ settings });
  timeline.holdReasons = ['microphone'];
  return timeline.type(minutes);
}

/** The call ends now. */
function hangUp(timeline: Timeline): Timeline {
  timeline.holdReasons = [];
  return timeline.send({ kind: 'time-passed' });
}

describe('a look at the reasons to hold', () => {
  it('is had anew at the moment the break is due', () => {
    expect(day().type(20.1).times('read-hold-reasons')).toEqual([DUE]);
  });

  it('holds a break whose reason came in the last second', () => {
    const timeline = day().type(19.99);
    timeline.holdReasons = ['screen-sharing'];
    timeline.type(3);
    expect(timeline.view.phase).toBe('owed');
    expect(timeline.times('open-overlays')).toEqual([]);
  });

  it('that is never answered is not waited for longer than 200 ms', () => {
    const timeline = day({ holdsAnswer: false }).type(20);
    expect(timeline.phase).toBe('warning');
    timeline.type(0.2 / 60);
    expect(timeline.phase).toBe('waiting-for-pause');
  });

  it('that is never answered counts as what was seen before', () => {
    const timeline = day({ holdsAnswer: false });
    timeline.holdReasons = ['camera'];
    timeline.type(20).type(0.2 / 60);
    expect(timeline.phase).toBe('owed');
  });

  it('is answered at once without further waiting', () => {
    expect(day().type(20).phase).toBe('waiting-for-pause');
  });

  it('holds a break, too, whose reason comes while a pause in typing is waited for', () => {
    const timeline = day().type(20.5);
    timeline.holdReasons = ['full-screen'];
    expect(timeline.send({ kind: 'time-passed' }).phase).toBe('owed');
    expect(timeline.times('close-card')).toHaveLength(1);
  });
});

describe('an owed break', () => {
  it('shows nothing on the screen while the reason lasts', () => {
    const timeline = owed(60);
    expect(timeline.times('open-overlays')).toEqual([]);
    expect(timeline.times('close-card')).toEqual([DUE]);
  });

  it('comes within 60 seconds of its reason ending when the person rests their hands', () => {
    const timeline = hangUp(owed(30)).read(1);
    const [opened = Infinity] = timeline.times('open-overlays');
    expect(opened - 30 * 60).toBeLessThanOrEqual(60);
  });

  it('comes within 60 seconds of its reason ending when somebody types on', () => {
    const timeline = owed(30);
    timeline.holdReasons = [];
    timeline.type(1);
    const [opened = Infinity] = timeline.times('open-overlays');
    expect(opened - 30 * 60).toBeLessThanOrEqual(60);
  });

  it('is announced before it comes', () => {
    const timeline = hangUp(owed(30));
    expect(timeline.phase).toBe('warning');
    expect(timeline.times('open-overlays')).toEqual([]);
    expect(timeline.times('open-card').at(-1)).toBe(30 * 60);
  });

  it('is owed again when a reason returns while it is announced', () => {
    const timeline = hangUp(owed(30)).type(0.2);
    timeline.holdReasons = ['camera'];
    timeline.type(5);
    expect(timeline.view.phase).toBe('owed');
    expect(timeline.view.holdReasons).toEqual(['camera']);
    expect(timeline.times('open-overlays')).toEqual([]);
  });

  it('comes after the second reason, too, within 60 seconds', () => {
    const timeline = hangUp(owed(30)).type(0.2);
    timeline.holdReasons = ['camera'];
    timeline.type(5);
    const endedMs = timeline.nowMs;
    hangUp(timeline).type(1);
    expect(timeline.times('open-overlays')).toHaveLength(1);
    expect(
      (timeline.times('open-overlays')[0] ?? Infinity) * 1_000 + 1_000_000 - endedMs,
    ).toBeLessThanOrEqual(60_000);
  });

  it('tells the reason that holds it now', () => {
    const timeline = owed(30);
    timeline.holdReasons = ['screen-sharing'];
    expect(timeline.type(1).view.holdReasons).toEqual(['screen-sharing']);
  });

  it('stays owed after a time away that pays for a part of the sitting only', () => {
    const timeline = owed(30).lock(0.4);
    expect(timeline.type(0.1).view.phase).toBe('owed');
  });

  it('is taken back when time away brings the sitting below the interval', () => {
    const timeline = owed(21).lock(2).type(0.1);
    expect(timeline.view.phase).toBe('counting');
    expect(timeline.decided).toContain('withdrawn');
  });

  it('is taken back by a natural break', () => {
    const timeline = owed(30).lock(6).type(0.1);
    expect(timeline.view.phase).toBe('counting');
    expect(timeline.sittingMinutes).toBeLessThan(0.2);
  });

  it('does not come to an empty chair when its reason ends', () => {
    const timeline = owed(30);
    timeline.lock(0.01);
    timeline.holdReasons = [];
    timeline.lock(1);
    expect(timeline.times('open-overlays')).toEqual([]);
  });

  it('can be started by hand in the call', () => {
    const timeline = owed(30).send({ kind: 'break-requested', request: { kind: 'movement' } });
    expect(timeline.phase).toBe('running');
  });

  it('can be postponed and skipped', () => {
    expect(owed(30).send({ kind: 'break-postponed' }).view.phase).toBe('counting');
    expect(owed(30).send({ kind: 'break-skipped' }).view.phase).toBe('counting');
  });

  it('brings the reminder to stand up at ninety minutes, and goes on waiting', () => {
    const timeline = owed(89);
    expect(timeline.decided).not.toContain('nudged');
    timeline.type(2);
    expect(timeline.decided).toContain('nudged');
    expect(timeline.view.phase).toBe('owed');
  });
});
