import { describe, expect, it } from 'vitest';
import { MONDAY_NINE_MS, Timeline } from '../fakes/timeline.ts';

describe('the sitting clock while somebody is there', () => {
  it('runs in real time, whatever is typed', () => {
    expect(new Timeline().type(30).sittingMinutes).toBeCloseTo(30, 5);
  });

  it('counts a gap in the input shorter than two minutes as sitting: people read', () => {
    const day = new Timeline().type(10).read(1.9).type(10);
    expect(day.sittingMinutes).toBeCloseTo(21.9, 5);
  });

  it('counts somebody without input as sitting while a video or a call keeps the display awake', () => {
    expect(new Timeline().type(5).watch(25).sittingMinutes).toBeCloseTo(30, 5);
  });

  it('starts the two minutes anew when the video ends', () => {
    const day = new Timeline().watch(20).read(1.5);
    expect(day.sittingMinutes).toBeCloseTo(21.5, 5);
  });
});

describe('time away', () => {
  it('as long as a movement break takes the clock from full to zero', () => {
    const day = new Timeline({ settings: { breakIntervalMinutes: 60 } }).type(50).leave(4);
    expect(day.sittingMinutes).toBe(0);
  });

  it('half as long as a movement break takes half of a full clock off', () => {
    const day = new Timeline({ settings: { breakIntervalMinutes: 50 } });
    day.send({ kind: 'break-skipped' }).type(50).lock(2);
    expect(day.sittingMinutes).toBeCloseTo(25, 5);
  });

  it('is counted from the last input, not from when the absence was noticed', () => {
    const day = new Timeline().type(20).leave(3).type(0);
    // Three minutes of a four-minute recovery are worth 37.5 of 50 minutes.
    expect(day.sittingMinutes).toBeCloseTo(0, 5);
    expect(day.entries).toContainEqual(expect.objectContaining({ kind: 'sitting', elapsedMs: 20 * 60_000 }));
  });

  it('of two locked seconds never resets the clock', () => {
    const day = new Timeline()
      .type(40)
      .lock(2 / 60)
      .type(0);
    expect(day.sittingMinutes).toBeGreaterThan(39);
    expect(day.sittingMinutes).toBeLessThan(40);
  });

  it('of at least a movement break is recorded as a natural break', () => {
    const day = new Timeline().type(20).leave(6).type(1);
    expect(day.entries).toContainEqual(
      expect.objectContaining({ kind: 'natural-break', elapsedMs: 6 * 60_000 }),
    );
  });

  it('shorter than a movement break is not recorded as one', () => {
    const day = new Timeline().type(20).leave(3.5).type(1);
    expect(day.entries.filter(({ kind }) => kind === 'natural-break')).toEqual([]);
  });

  it('takes a clock above full to zero in the same time', () => {
    const day = new Timeline();
    day.send({ kind: 'break-skipped' }).type(90).lock(4).type(0);
    expect(day.sittingMinutes).toBe(0);
  });
});

describe('a walk logged by hand', () => {
  it('counts the same way as time away', () => {
    const day = new Timeline().type(40).send({ kind: 'walk-logged', elapsedMs: 2 * 60_000 });
    expect(day.sittingMinutes).toBeCloseTo(15, 5);
  });

  it('is not sitting: the time before it ends where it began', () => {
    const day = new Timeline().type(40).send({ kind: 'walk-logged', elapsedMs: 30 * 60_000 });
    expect(day.entries).toMatchObject([
      { kind: 'sitting', elapsedMs: 10 * 60_000 },
      { kind: 'walk', elapsedMs: 30 * 60_000 },
    ]);
  });

  it('as long as a movement break takes a full clock to zero and is in the journal', () => {
    const day = new Timeline().type(40).send({ kind: 'walk-logged', elapsedMs: 10 * 60_000 });
    expect(day.sittingMinutes).toBe(0);
    expect(day.entries).toContainEqual(expect.objectContaining({ kind: 'walk', elapsedMs: 10 * 60_000 }));
  });
});

describe('standing', () => {
  it('runs the clock at half speed until "I am sitting"', () => {
    const day = new Timeline().type(10).send({ kind: 'stance-changed', stance: 'standing' }).type(20);
    expect(day.sittingMinutes).toBeCloseTo(20, 5);
    day.send({ kind: 'stance-changed', stance: 'sitting' }).type(10);
    expect(day.sittingMinutes).toBeCloseTo(30, 5);
  });

  it('ends with time away', () => {
    const day = new Timeline().send({ kind: 'stance-changed', stance: 'standing' }).type(5).leave(3).type(1);
    expect(day.view.stance).toBe('sitting');
  });

  it('ends with the next break', () => {
    const day = new Timeline().send({ kind: 'stance-changed', stance: 'standing' }).type(5);
    day.send({ kind: 'break-requested', request: { kind: 'movement' } }).read(6);
    day.type(0);
    expect(day.view.stance).toBe('sitting');
  });

  it('is told apart from sitting and walking in the journal of the day', () => {
    const day = new Timeline().type(10).send({ kind: 'stance-changed', stance: 'standing' }).type(20);
    day.send({ kind: 'stance-changed', stance: 'sitting' }).send({ kind: 'walk-logged', elapsedMs: 60_000 });
    expect(
      day
        .type(2)
        .lock(1)
        .entries.map(({ kind }) => kind),
    ).toEqual(['sitting', 'standing', 'walk', 'sitting']);
  });

  it('suggests the chair or a few steps after 40 minutes, once, for ten seconds', () => {
    const day = new Timeline().send({ kind: 'stance-changed', stance: 'standing' }).type(60);
    expect(day.times('open-card')).toEqual([40 * 60]);
    expect(day.times('close-card')).toEqual([40 * 60 + 10]);
  });
});

describe('suspend, lock and idle are one thing', () => {
  const both = { before: true, after: true };
  const none = { before: false, after: false };

  it.each([
    ['both signals', both],
    ['no signal at all', none],
    ['only the signal before', { before: true, after: false }],
    ['only the signal after', { before: false, after: true }],
  ])('sleep credits its length with %s', (_name, signals) => {
    const slept = new Timeline().type(40).suspend(2, signals).type(0);
    const locked = new Timeline().type(40).lock(2).type(0);
    expect(slept.sittingMinutes).toBeCloseTo(locked.sittingMinutes, 5);
    expect(slept.sittingMinutes).toBeCloseTo(15, 5);
  });

  it('a night of sleep is one natural break, not one for each signal', () => {
    const day = new Timeline().type(30).suspend(600, both).suspend(0.01, both).type(1);
    expect(day.entries.filter(({ kind }) => kind === 'natural-break')).toHaveLength(1);
  });

  it('a lock during sleep is not counted twice', () => {
    const day = new Timeline().type(40).lock(1).suspend(1, none).type(0);
    expect(day.sittingMinutes).toBeCloseTo(15, 5);
  });
});

describe('a change of the wall clock or of the time zone', () => {
  it.each([-180, -60, 60, 24 * 60])('by %i minutes is not time away', (jumpMinutes) => {
    const day = new Timeline().type(30).jumpWallClock(jumpMinutes).type(5);
    expect(day.sittingMinutes).toBeCloseTo(35, 5);
    expect(day.entries.filter(({ kind }) => kind === 'natural-break')).toEqual([]);
  });
});

describe('coming back from time away', () => {
  it('brings no break for two minutes', () => {
    const day = new Timeline({ settings: { breakIntervalMinutes: 20 } }).type(19).lock(0.05).type(10);
    const back = 19 * 60 + 3;
    expect(day.times('open-overlays')[0]).toBeGreaterThanOrEqual(back + 120);
  });

  it('brings the break that is owed without waiting', () => {
    const day = new Timeline({ settings: { breakIntervalMinutes: 20 } });
    day.holdReasons = ['microphone'];
    day.type(30).lock(0.5);
    day.holdReasons = [];
    day.read(1);
    expect(day.times('open-overlays')).toHaveLength(1);
    expect(day.times('open-overlays')[0]).toBeLessThan(30 * 60 + 30 + 60);
  });

  it('takes a break back that time away has paid for, though it was owed', () => {
    const day = new Timeline({ settings: { breakIntervalMinutes: 20 } });
    day.holdReasons = ['microphone'];
    day.type(21).lock(2);
    day.holdReasons = [];
    day.type(3);
    expect(day.times('open-overlays')).toEqual([]);
    expect(day.view.phase).toBe('counting');
  });
});

describe('settings', () => {
  it('saved unchanged never restart the clock', () => {
    const day = new Timeline().type(30).changeSettings({}).type(5);
    expect(day.sittingMinutes).toBeCloseTo(35, 5);
  });

  it('saved during a break never restart it', () => {
    const day = new Timeline().send({ kind: 'break-requested', request: { kind: 'walk' } }).read(1);
    const before = day.state.phase;
    day.changeSettings({ breakIntervalMinutes: 20 });
    expect(day.state.phase).toEqual(before);
  });

  it('apply a changed interval to the clock as it stands', () => {
    const day = new Timeline().type(30).changeSettings({ breakIntervalMinutes: 40 });
    expect(day.view.breakDueInMs).toBeCloseTo(10 * 60_000, -1);
  });
});

describe('a restart', () => {
  it('within ten minutes resumes the clock as it was last saved', () => {
    expect(new Timeline().type(30).killAndRestart(9).sittingMinutes).toBeCloseTo(30, 5);
    // Written every five minutes, at the next look: a good half minute later at most.
    const { sittingMinutes } = new Timeline().type(33).killAndRestart(5);
    expect(sittingMinutes).toBeGreaterThanOrEqual(30);
    expect(sittingMinutes).toBeLessThan(31);
  });

  it('and a second one soon after still find the clock', () => {
    const day = new Timeline().type(30).killAndRestart(9).type(4).killAndRestart(9);
    expect(day.sittingMinutes).toBeCloseTo(30, 5);
  });

  it('does not forget that the person stands', () => {
    const day = new Timeline().type(5).send({ kind: 'stance-changed', stance: 'standing' }).killAndRestart(1);
    expect(day.view.stance).toBe('standing');
  });

  it('after the clock was set back by a day starts from zero', () => {
    expect(new Timeline().type(30).killAndRestart(1, -1_440).sittingMinutes).toBe(0);
  });

  it('after more than ten minutes starts from zero', () => {
    const quit = new Timeline().type(30).send({ kind: 'app-quitting' });
    expect(quit.killAndRestart(11).sittingMinutes).toBe(0);
    // Killed, it may have been saved up to five minutes before.
    expect(new Timeline().type(30).killAndRestart(16).sittingMinutes).toBe(0);
  });

  it('brings the sitting that was under way into the journal', () => {
    const day = new Timeline().type(30).killAndRestart(1);
    expect(day.entries).toEqual([expect.objectContaining({ kind: 'sitting', elapsedMs: 30 * 60_000 })]);
  });

  it('during a break records it as interrupted, once', () => {
    const day = new Timeline().type(30).send({ kind: 'break-requested', request: { kind: 'movement' } });
    day.read(1.2).killAndRestart(1);
    const [entry] = day.entries.filter(({ kind }) => kind === 'break');
    expect(entry).toMatchObject({ outcome: 'interrupted' });
    // Saved every few seconds in a break: at most a quarter of a minute is lost.
    expect(entry?.kind === 'break' ? entry.elapsedMs : 0).toBeGreaterThanOrEqual(57_000);
  });

  it('keeps a planned pause', () => {
    const day = new Timeline().type(1);
    day
      .send({ kind: 'pause-requested', length: { kind: 'until', untilWallMs: day.wallMs + 3_600_000 } })
      .killAndRestart(5);
    expect(day.view.phase).toBe('paused');
  });
});

const plausible = {
  version: 1,
  savedAtWallMs: MONDAY_NINE_MS,
  sittingMs: 60_000,
  graceMs: 0,
  postponesUsed: 0,
  pause: null,
  routineCount: 0,
  sequence: 0,
  segment: null,
  running: null,
};

describe('the state on disk', () => {
  it('is taken up when it makes sense', () => {
    const day = new Timeline().damageSavedState(plausible).killAndRestart(0);
    expect(day.sittingMinutes).toBeCloseTo(1, 5);
  });

  it('is written every five minutes while sitting', () => {
    expect(new Timeline().type(16).times('save-state')).toHaveLength(3);
  });

  it('is not written while nobody is there', () => {
    const day = new Timeline().type(1).leave(610);
    expect(day.times('save-state')).toEqual([3 * 60]);
  });

  it.each([
    ['no object', 'nonsense'],
    ['an empty object', {}],
    ['a date that no calendar holds', { ...plausible, savedAtWallMs: 1e300 }],
    ['a negative clock', { ...plausible, sittingMs: -5 }],
    ['a length that nobody lives through', { ...plausible, graceMs: 8.64e15 }],
    ['another version', { ...plausible, version: 99 }],
  ])('that is %s starts fresh instead of failing', (_name, saved) => {
    const day = new Timeline().type(3).damageSavedState(saved).killAndRestart(0);
    expect(day.phase).toBe('counting');
    expect(day.sittingMinutes).toBe(0);
  });
});
