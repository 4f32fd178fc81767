import { describe, expect, it } from 'vitest';
import type { StepRecord } from '../../shared/history/entry.ts';
import type { WalkthroughCommand } from '../../shared/schedule/schedule-event.ts';
import { viewBreak } from '../../shared/schedule/views/schedule-view.ts';
import { Timeline } from '../fakes/timeline.ts';

const SECOND = 1 / 60;
const walk = { kind: 'break-requested', request: { kind: 'walk' } } as const;
const movement = { kind: 'break-requested', request: { kind: 'movement' } } as const;
const silent = { before: false, after: false };
const signalled = { before: true, after: true };

function stage(day: Timeline): string {
  const { phase } = day.state;
  return phase.kind === 'running' ? phase.running.stage : phase.kind;
}

function breakId(day: Timeline): string {
  const { phase } = day.state;
  if (phase.kind === 'running' || phase.kind === 'finished') return phase.running.breakId;
  throw new Error(`No break on screen but ${phase.kind}`);
}

function ask(day: Timeline, command: WalkthroughCommand): Timeline {
  return day.send({ kind: 'walkthrough-commanded', breakId: breakId(day), command });
}

/** What the journal says of the walk of the last break. */
function walked(day: Timeline): StepRecord | undefined {
  const entry = day.entries.findLast(({ kind }) => kind === 'break');
  return entry?.kind === 'break' ? entry.steps.find(({ step }) => step === 'walk') : undefined;
}

function outcome(day: Timeline): string {
  const entry = day.entries.findLast(({ kind }) => kind === 'break');
  return entry?.kind === 'break' ? entry.outcome : 'no break';
}

/** Seconds of the walk still to go, as the screen shows them. */
function leftSeconds(day: Timeline): number {
  return 120 - day.onScreen.position.stepElapsedMs / 1_000;
}

describe('back before the walk is over', () => {
  it('is found out by input that lasts, and asks instead of going on', () => {
    const day = new Timeline()
      .send(walk)
      .read(50 * SECOND)
      .type(10 * SECOND);
    expect(stage(day)).toBe('back-early');
    expect(leftSeconds(day)).toBeGreaterThan(60);
    expect(leftSeconds(day)).toBeLessThan(70);
  });

  it('stands still until it is answered', () => {
    const day = new Timeline()
      .send(walk)
      .read(50 * SECOND)
      .type(10 * SECOND);
    const left = leftSeconds(day);
    expect(leftSeconds(day.type(10))).toBe(left);
    expect(stage(day)).toBe('back-early');
  });

  it('is not getting up from the chair', () => {
    expect(
      stage(
        new Timeline()
          .send(walk)
          .type(10 * SECOND)
          .read(60 * SECOND),
      ),
    ).toBe('playing');
  });

  it.each([0.2, 1, 1.9])('is not a desk bumped for %d s', (seconds) => {
    const day = new Timeline().send(walk).read(50 * SECOND);
    day.type(seconds * SECOND).read(40 * SECOND);
    expect(stage(day)).toBe('playing');
  });

  it('is not two bumps half a minute apart', () => {
    const day = new Timeline().send(walk).read(30 * SECOND);
    day
      .type(SECOND)
      .read(30 * SECOND)
      .type(SECOND)
      .read(20 * SECOND);
    expect(stage(day)).toBe('playing');
  });

  it('walks the rest when asked to, and has walked all of it then', () => {
    const day = new Timeline()
      .type(40)
      .send(walk)
      .read(50 * SECOND)
      .type(10 * SECOND);
    const left = leftSeconds(day);
    ask(day, 'walk-on').read((left - 2) * SECOND);
    expect(stage(day)).toBe('playing');
    day.read(4 * SECOND).type(8 * SECOND);
    expect(stage(day)).toBe('finished');
    expect(outcome(day)).toBe('completed');
    // The seconds at the desk were no walking.
    expect(walked(day)?.elapsedMs).toBeGreaterThan(112_000);
    expect(walked(day)?.elapsedMs).toBeLessThan(128_000);
  });

  it('goes on when that was enough, with what was really walked', () => {
    const day = new Timeline()
      .type(40)
      .send(walk)
      .read(80 * SECOND)
      .type(10 * SECOND);
    ask(day, 'finish-step');
    expect(stage(day)).toBe('finished');
    expect(walked(day)).toMatchObject({ outcome: 'done' });
    expect(walked(day)?.elapsedMs).toBeGreaterThan(76_000);
    expect(walked(day)?.elapsedMs).toBeLessThanOrEqual(82_000);
  });

  it('before half of it was walked is a walk skipped, and no whole break', () => {
    const day = new Timeline()
      .type(40)
      .send(movement)
      .read(45 * SECOND)
      .type(10 * SECOND);
    expect(stage(day)).toBe('back-early');
    ask(ask(day, 'finish-step'), 'skip-step');
    expect(outcome(day)).toBe('ended');
    expect(walked(day)).toMatchObject({ outcome: 'skipped' });
    expect(day.sittingMinutes).toBeGreaterThan(30);
  });

  it('gives back only what was walked, even if everything counts as done', () => {
    const day = new Timeline()
      .type(50)
      .send(movement)
      .read(100 * SECOND)
      .type(10 * SECOND);
    ask(ask(day, 'finish-step'), 'finish-step');
    expect(outcome(day)).toBe('completed');
    expect(day.sittingMinutes).toBeGreaterThan(20);
  });

  it('and then gone again walks on by itself, with the time since counted', () => {
    const day = new Timeline()
      .send(walk)
      .read(50 * SECOND)
      .type(10 * SECOND);
    const left = leftSeconds(day);
    day.read(40 * SECOND);
    expect(stage(day)).toBe('playing');
    expect(leftSeconds(day)).toBeCloseTo(left - 40, 0);
  });
});

describe('still out when the walk is over', () => {
  it('makes the break wait, and the exercise begins with the return', () => {
    const day = new Timeline().send(movement).read(200 * SECOND);
    expect(stage(day)).toBe('awaiting');
    day.type(6 * SECOND);
    expect(viewBreak(day.state, day.now)).toMatchObject({
      stage: 'playing',
      welcomedAtStep: 2,
      position: { stepIndex: 2 },
    });
    expect(day.onScreen.position.stepElapsedMs).toBeLessThan(5_000);
  });

  it('does not count a bumped desk as a return', () => {
    const day = new Timeline()
      .send(movement)
      .read(160 * SECOND)
      .type(SECOND)
      .read(20 * SECOND);
    expect(stage(day)).toBe('awaiting');
  });

  it('goes on at once by the key', () => {
    const day = new Timeline().send(movement).read(170 * SECOND);
    ask(day, 'finish-step');
    expect(day.state.phase).toMatchObject({ running: { stage: 'playing', welcomedAtStep: 2 } });
    ask(day, 'skip-step');
    expect(walked(day)).toMatchObject({ outcome: 'done', elapsedMs: 150_000 });
  });

  it('waits three minutes, then the walk was the break and the person is away', () => {
    const day = new Timeline()
      .type(49)
      .send(movement)
      .read((140 + 179) * SECOND);
    expect(stage(day)).toBe('awaiting');
    day.read(5 * SECOND);
    expect(stage(day)).toBe('counting');
    expect(day.view.isAway).toBe(true);
    expect(outcome(day)).toBe('ended');
    expect(walked(day)).toEqual({ step: 'walk', outcome: 'done', elapsedMs: 300_000 });
    day.read(10).type(1);
    expect(day.entries.filter(({ kind }) => kind === 'natural-break')).toHaveLength(1);
    expect(day.sittingMinutes).toBeLessThan(1.2);
  });

  it('after a walk alone completes it', () => {
    const day = new Timeline().type(49).send(walk).read(6);
    expect([stage(day), outcome(day)]).toEqual(['counting', 'completed']);
  });
});

describe('locked, asleep or dark during the walk is walking away', () => {
  it('a lock of the whole walk, and the unlock is the return', () => {
    const day = new Timeline()
      .send(movement)
      .read(40 * SECOND)
      .lock(1);
    expect(stage(day)).toBe('playing');
    day.lock(1.5);
    expect(stage(day)).toBe('awaiting');
    day.read(0);
    expect(day.state.phase).toMatchObject({ running: { stage: 'playing', welcomedAtStep: 2 } });
  });

  it('an unlock before its end is back early', () => {
    const day = new Timeline()
      .send(walk)
      .read(5 * SECOND)
      .lock(50 * SECOND)
      .read(0);
    expect(stage(day)).toBe('back-early');
    expect(leftSeconds(day)).toBeCloseTo(65, 0);
  });

  it('a lock while being asked is walking on', () => {
    const day = new Timeline()
      .send(walk)
      .read(50 * SECOND)
      .type(10 * SECOND)
      .lock(30 * SECOND);
    expect(stage(day)).toBe('playing');
  });

  it.each([
    ['without a signal', silent],
    ['with both signals', signalled],
  ])('sleep over the end of the walk waits, %s', (_how, signals) => {
    const day = new Timeline()
      .send(movement)
      .read(40 * SECOND)
      .suspend(2.5, signals);
    expect(stage(day.read(0))).toBe('awaiting');
    ask(day, 'finish-step');
    expect(day.state.phase).toMatchObject({ running: { welcomedAtStep: 2 } });
  });

  it.each([
    ['without a signal', silent],
    ['with both signals', signalled],
  ])('a night counts as the walk and a natural break, %s', (_how, signals) => {
    const day = new Timeline()
      .type(40)
      .send(movement)
      .read(40 * SECOND)
      .suspend(540, signals)
      .type(1);
    expect(stage(day)).toBe('counting');
    expect(walked(day)).toEqual({ step: 'walk', outcome: 'done', elapsedMs: 300_000 });
    expect(day.entries.filter(({ kind }) => kind === 'natural-break')).toEqual([
      expect.objectContaining({
        elapsedMs: expect.closeTo((540 - 300 / 60 + 20 / 60) * 60_000, -5) as number,
      }),
    ]);
    expect(day.sittingMinutes).toBeLessThan(1.2);
  });

  it('a long lock ends as walked too', () => {
    const day = new Timeline()
      .type(40)
      .send(movement)
      .read(40 * SECOND)
      .lock(30)
      .type(1);
    expect(stage(day)).toBe('counting');
    expect(walked(day)?.elapsedMs).toBe(300_000);
    expect(day.entries.filter(({ kind }) => kind === 'natural-break')).toHaveLength(1);
  });
});

describe('walking on the spot', () => {
  it('asks for no absence, counts as walking and goes straight on', () => {
    const day = new Timeline().send(movement);
    ask(day.read(25 * SECOND), 'walk-on-the-spot').type(110 * SECOND);
    expect(stage(day)).toBe('playing');
    day.type(8 * SECOND);
    expect(viewBreak(day.state, day.now)).toMatchObject({
      welcomedAtStep: null,
      position: { stepIndex: 2 },
    });
    ask(day, 'skip-step');
    expect(walked(day)).toEqual({ step: 'walk', outcome: 'done', elapsedMs: 120_000 });
  });

  it('is there for the rest of a walk, and is left again for a real one', () => {
    const day = new Timeline()
      .send(walk)
      .read(50 * SECOND)
      .type(10 * SECOND);
    ask(day, 'walk-on-the-spot').type(20 * SECOND);
    expect(stage(day)).toBe('playing');
    ask(day, 'walk-away')
      .read(15 * SECOND)
      .type(6 * SECOND);
    expect(stage(day)).toBe('back-early');
  });

  it('means nothing outside a walk', () => {
    const day = new Timeline().send(movement);
    ask(day, 'walk-on-the-spot');
    expect(day.state.phase).toMatchObject({ running: { walk: null, stage: 'playing' } });
  });
});

it('where the system does not tell of input, the walk runs its time', () => {
  const day = new Timeline();
  day.isIdleKnown = false;
  day.send(movement).type(130 * SECOND);
  expect(stage(day)).toBe('playing');
  expect(day.onScreen.position.stepIndex).toBe(1);
  day.type(12 * SECOND);
  expect(viewBreak(day.state, day.now)).toMatchObject({ stage: 'playing', position: { stepIndex: 2 } });
});

describe('"This hurts" on the way', () => {
  it.each(['back-early', 'awaiting'] as const)(
    'stops the walk when %s, and by mistake stands there again',
    (where) => {
      const day = new Timeline().send(movement);
      if (where === 'awaiting') day.read(160 * SECOND);
      else day.read(60 * SECOND).type(10 * SECOND);
      day.send({ kind: 'pain-reported', breakId: breakId(day) });
      expect(stage(day)).toBe('hurt');
      day.send({ kind: 'pain-answered', breakId: breakId(day), answer: 'mistake' });
      expect(stage(day)).toBe(where);
    },
  );
});
