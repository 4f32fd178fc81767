/** What pain changes in the rest of a break, and in the rest of the day. */
import { describe, expect, it } from 'vitest';
import type { RoutineRequest } from '../../shared/coach/plan-routine.ts';
import { viewCard } from '../../shared/schedule/views/schedule-view.ts';
import { HOUR_MS, MINUTE_MS } from '../../shared/time/durations.ts';
import { walkthroughAt, type WalkthroughMoment } from '../../shared/walkthrough/walkthrough-engine.ts';
import { Timeline } from '../fakes/timeline.ts';

const MONDAY_MIDNIGHT_MS = Date.UTC(2026, 2, 2);

/** Kinds of the steps of the break that is running. */
function planned({ state: { phase } }: Timeline): readonly string[] {
  return phase.kind === 'running' ? phase.running.routine.steps.map(({ kind }) => kind) : [];
}

function breakId({ state: { phase } }: Timeline): string {
  if (phase.kind === 'running' || phase.kind === 'finished') return phase.running.breakId;
  throw new Error(`No break on screen but ${phase.kind}`);
}

describe('"This hurts"', () => {
  it('pain during the posture check leaves the walk and drops the exercise behind it', () => {
    const day = new Timeline().send({ kind: 'break-requested', request: { kind: 'movement' } }).read(0.1);
    expect(planned(day)).toEqual(['posture-check', 'walk', 'exercise']);
    day.send({ kind: 'pain-reported', breakId: breakId(day) });
    day.send({ kind: 'pain-answered', breakId: breakId(day), answer: 'pain' });
    expect(planned(day)).toEqual(['posture-check', 'walk']);
    expect(day.state.phase).toMatchObject({ kind: 'running', running: { position: { stepIndex: 1 } } });
    day.read(2.5).type(0.2);
    expect(day.phase).toBe('finished');
  });

  it('who is asked about the rest of a walk is still asked after an answer that lets it go on', () => {
    const day = new Timeline()
      .send({ kind: 'break-requested', request: { kind: 'walk' } })
      .read(0.8)
      .type(0.2);
    expect(day.state.phase).toMatchObject({ running: { stage: 'back-early' } });
    day.send({ kind: 'pain-reported', breakId: breakId(day) });
    day.send({ kind: 'pain-answered', breakId: breakId(day), answer: 'effort' });
    expect(day.state.phase).toMatchObject({ running: { stage: 'back-early' } });
  });

  it('who kills the app right after the answer has a rest day all the same', () => {
    const day = new Timeline().send({ kind: 'break-requested', request: { kind: 'movement' } }).read(0.1);
    day.send({ kind: 'pain-reported', breakId: breakId(day) });
    day.send({ kind: 'pain-answered', breakId: breakId(day), answer: 'pain' });
    expect(day.phase).toBe('running');
    expect(exercisesOf(day.killAndRestart(0.5))).toEqual([]);
  });
});

describe('after pain', () => {
  it.each([
    ['in the morning', 8],
    ['ten minutes before midnight', 23 + 5 / 6],
    ['ten minutes after midnight', 24 + 1 / 6],
  ])('that came %s exercises rest to the end of the next day', (_when, hour) => {
    const startsAtWallMs = MONDAY_MIDNIGHT_MS + hour * HOUR_MS;
    const day = hurt(
      new Timeline({ startsAtWallMs }),
      { kind: 'exercise', exerciseId: 'cat-stretch' },
      'pain',
    );
    const restsUntilMs = MONDAY_MIDNIGHT_MS + (Math.floor(hour / 24) + 2) * 24 * HOUR_MS;
    day.jumpWallClock((restsUntilMs - day.wallMs) / MINUTE_MS - 1);
    expect(exercisesOf(day)).toEqual([]);
    day.jumpWallClock(2);
    expect(exercisesOf(day)).toHaveLength(1);
  });

  it('a day has as many hours as the clocks make it have', () => {
    // In Berlin the night before 29 March 2026 loses an hour.
    const options = { startsAtWallMs: Date.UTC(2026, 2, 27, 21), timeZone: 'Europe/Berlin' };
    const day = hurt(new Timeline(options), { kind: 'movement' }, 'pain');
    day.jumpWallClock((Date.UTC(2026, 2, 28, 23) - day.wallMs) / MINUTE_MS - 1);
    expect(exercisesOf(day)).toEqual([]);
    day.jumpWallClock(2);
    expect(exercisesOf(day)).toHaveLength(1);
  });

  it('says so when an exercise is asked for, and a walk may be taken', () => {
    const day = hurt(new Timeline(), { kind: 'movement' }, 'pain');
    day.send({ kind: 'break-requested', request: { kind: 'exercise', exerciseId: 'glute-bridge' } });
    expect(viewCard(day.state, day.now)).toEqual({ kind: 'refusal', refusal: 'resting' });
    day.send({ kind: 'break-requested', request: { kind: 'walk' } });
    expect(planned(day)).toEqual(['walk']);
  });
});

describe('after an alarm', () => {
  const alarmed = (): Timeline =>
    hurt(new Timeline(), { kind: 'exercise', exerciseId: 'cat-stretch' }, 'alarm');

  it('no exercise begins, not even by hand, and a break is posture and a walk', () => {
    const day = alarmed();
    for (const exerciseId of ['glute-bridge', 'seated-cat-cow', 'cat-stretch'] as const) {
      day.send({ kind: 'break-requested', request: { kind: 'exercise', exerciseId } });
      expect(day.phase, exerciseId).toBe('counting');
      expect(viewCard(day.state, day.now)).toEqual({ kind: 'refusal', refusal: 'locked' });
    }
    day.send({ kind: 'break-requested', request: { kind: 'movement' } });
    expect(planned(day)).toEqual(['posture-check', 'walk']);
  });

  it('neither midnight nor weeks nor a restart brings the exercises back', () => {
    const day = alarmed();
    for (const days of [1, 1, 7, 60]) {
      day.killAndRestart(days * 24 * 60);
      expect(exercisesOf(day), `${days} days later`).toEqual([]);
    }
  });

  it('who kills the app on the page that says when to get help finds them locked', () => {
    const day = new Timeline().send({ kind: 'break-requested', request: { kind: 'movement' } }).read(0.2);
    day.send({ kind: 'pain-reported', breakId: breakId(day) });
    day.send({ kind: 'pain-answered', breakId: breakId(day), answer: 'alarm' });
    expect(exercisesOf(day.killAndRestart(3 * 24 * 60))).toEqual([]);
  });

  it('a saved state of which nothing else is of use still keeps them locked', () => {
    const day = alarmed();
    const saved = { ...(day.saved as object), graceMs: -1 };
    day.leave(50 * 24 * 60).damageSavedState(saved);
    expect(exercisesOf(day.killAndRestart(1))).toEqual([]);
  });

  it('the person’s word that they have been checked unlocks them once the rest is over', () => {
    const day = alarmed().send({ kind: 'check-confirmed' });
    expect(viewCard(day.state, day.now)).toBeNull();
    expect(exercisesOf(day)).toEqual([]);
    day.jumpWallClock(2 * 24 * 60);
    expect(exercisesOf(day)).toHaveLength(1);
    expect(exercisesOf(day.killAndRestart(60))).toHaveLength(1);
  });

  it('another one locks them again', () => {
    const day = alarmed()
      .send({ kind: 'check-confirmed' })
      .jumpWallClock(2 * 24 * 60);
    hurt(day, { kind: 'exercise', exerciseId: 'cat-stretch' }, 'alarm').jumpWallClock(10 * 24 * 60);
    expect(exercisesOf(day)).toEqual([]);
  });

  it('a clock that is set back in between does not keep them locked', () => {
    const day = alarmed()
      .jumpWallClock(-24 * 60)
      .send({ kind: 'check-confirmed' });
    expect(exercisesOf(day.jumpWallClock(4 * 24 * 60))).toHaveLength(1);
  });

  it('nothing is to be confirmed where no alarm was told of', () => {
    const day = new Timeline().type(1);
    expect(day.send({ kind: 'check-confirmed' }).entries).toEqual([]);
  });
});

describe('before the first notice was accepted', () => {
  it.each<RoutineRequest>([
    { kind: 'exercise', exerciseId: 'cat-stretch' },
    { kind: 'back-stretch' },
    { kind: 'leg-stretch' },
    { kind: 'strengthening' },
  ])('$kind is refused, and the notice offered', (request) => {
    const day = new Timeline({ settings: { noticeAcknowledged: false } });
    day.send({ kind: 'break-requested', request });
    expect(day.phase).toBe('counting');
    expect(viewCard(day.state, day.now)).toEqual({ kind: 'refusal', refusal: 'notice-unread' });
  });

  it('a break that was announced with an exercise begins without it when the settings are gone', () => {
    const day = new Timeline({ overlaysAnswer: true }).type(49.7);
    expect(day.phase).toBe('warning');
    day
      .changeSettings({ noticeAcknowledged: false })
      .send({ kind: 'break-requested', request: { kind: 'movement' } });
    expect(planned(day)).toEqual(['posture-check', 'walk']);
  });
});

const SECOND = 1 / 60;
const hipStretch = { kind: 'exercise', exerciseId: 'hip-flexor-stand' } as const;

/** Every phase of every kind of step, each side of it. */
const phases: readonly (readonly [string, RoutineRequest, (moment: WalkthroughMoment) => boolean])[] = [
  ['the posture check', { kind: 'posture' }, ({ phase }) => phase === 'check'],
  ['the walk', { kind: 'walk' }, ({ phase }) => phase === 'walk'],
  ['getting ready', hipStretch, ({ phase }) => phase === 'get-ready'],
  ['the first side', hipStretch, ({ phase, sideIndex }) => phase === 'work' && sideIndex === 0],
  ['changing sides', hipStretch, ({ phase }) => phase === 'change-side'],
  ['the second side', hipStretch, ({ phase, sideIndex }) => phase === 'work' && sideIndex === 1],
  ['settling', hipStretch, ({ phase }) => phase === 'settle'],
];

describe.each(phases)('"This hurts" in %s', (_, request, isThere) => {
  /** A second into the phase. */
  function there(): Timeline {
    const day = new Timeline().send({ kind: 'break-requested', request }).read(SECOND);
    for (let seconds = 0; !isThere(momentOf(day)); seconds += 1) {
      if (seconds > 600) throw new Error('The break never comes there');
      day.read(SECOND);
    }
    return day.read(SECOND);
  }

  function momentOf(day: Timeline): WalkthroughMoment {
    const { routine, position } = day.onScreen;
    const moment = walkthroughAt(routine, position);
    if (moment === null) throw new Error('The break is over');
    return moment;
  }

  it('stops at once, and nothing moves or is written down until it is answered', () => {
    const day = there();
    const { position } = day.onScreen;
    day.send({ kind: 'pain-reported', breakId: breakId(day) }).read(1);
    expect(day.onScreen).toMatchObject({ stage: 'hurt', position });
    expect(day.entries.filter(({ kind }) => kind === 'pain')).toEqual([]);
  });

  it('goes back by mistake to where it was, and on from there', () => {
    const day = there();
    const { position } = day.onScreen;
    day.send({ kind: 'pain-reported', breakId: breakId(day) }).read(1);
    day.send({ kind: 'pain-answered', breakId: breakId(day), answer: 'mistake' });
    expect(day.onScreen).toMatchObject({ stage: 'playing', position });
    day.read(SECOND);
    expect(day.onScreen.position.stepElapsedMs).toBe(position.stepElapsedMs + 1_000);
    expect(day.entries.filter(({ kind }) => kind === 'pain')).toEqual([]);
  });

  it('ends the step by pain, and says so in the history', () => {
    const day = there();
    day.send({ kind: 'pain-reported', breakId: breakId(day) });
    day.send({ kind: 'pain-answered', breakId: breakId(day), answer: 'pain' });
    expect(day.onScreen).toMatchObject({ stage: 'finished', painAnswer: 'pain' });
    expect(day.entries.filter(({ kind }) => kind === 'pain')).toMatchObject([
      { answer: 'pain', exerciseId: request.kind === 'exercise' ? 'hip-flexor-stand' : null },
    ]);
    day.send({ kind: 'break-ended', breakId: breakId(day) });
    expect(day.phase).toBe('counting');
    expect(day.entries.filter(({ kind }) => kind === 'break')).toMatchObject([
      { outcome: 'ended', steps: [{ outcome: 'stopped' }] },
    ]);
  });
});

/** Takes a break in which something hurts, and closes it. */
function hurt(day: Timeline, request: RoutineRequest, answer: 'pain' | 'alarm'): Timeline {
  day.send({ kind: 'break-requested', request }).read(0.2);
  const id = breakId(day);
  day.send({ kind: 'pain-reported', breakId: id }).send({ kind: 'pain-answered', breakId: id, answer });
  if (day.phase === 'running') day.send({ kind: 'break-ended', breakId: id });
  return day.send({ kind: 'break-ended', breakId: id });
}

/** The exercises of a movement break that would be started now. */
function exercisesOf(day: Timeline): readonly string[] {
  day.send({ kind: 'break-requested', request: { kind: 'movement' } });
  const found = planned(day).filter((kind) => kind === 'exercise');
  day.send({ kind: 'break-ended', breakId: breakId(day) });
  return found;
}
