/** What pain changes in the rest of a break, and in the rest of the day. */
import { describe, expect, it } from 'vitest';
import type { RoutineRequest } from '../../shared/coach/plan-routine.ts';
import { viewBreak } from '../../shared/schedule/schedule-view.ts';
import { walkthroughAt, type WalkthroughMoment } from '../../shared/walkthrough/walkthrough-engine.ts';
import { Timeline } from '../fakes/timeline.ts';

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

  it('after an alarm no exercise begins on that day, not even by hand, and a walk does', () => {
    const exercise = { kind: 'exercise', exerciseId: 'cat-stretch' } as const;
    const day = new Timeline().send({ kind: 'break-requested', request: exercise }).read(0.3);
    day.send({ kind: 'pain-reported', breakId: breakId(day) });
    day.send({ kind: 'pain-answered', breakId: breakId(day), answer: 'alarm' });
    day.send({ kind: 'break-closed', breakId: breakId(day) });
    for (const exerciseId of ['glute-bridge', 'seated-cat-cow', 'cat-stretch'] as const) {
      day.send({ kind: 'break-requested', request: { kind: 'exercise', exerciseId } });
      expect(day.phase, exerciseId).not.toBe('running');
    }
    day.send({ kind: 'break-requested', request: { kind: 'movement' } });
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
    const { routine, position } = viewOf(day);
    const moment = walkthroughAt(routine, position);
    if (moment === null) throw new Error('The break is over');
    return moment;
  }

  function viewOf(day: Timeline) {
    const view = viewBreak(day.state, day.situation);
    if (view === null) throw new Error('There is no break');
    return view;
  }

  it('stops at once, and nothing moves or is written down until it is answered', () => {
    const day = there();
    const { position } = viewOf(day);
    day.send({ kind: 'pain-reported', breakId: breakId(day) }).read(1);
    expect(viewOf(day)).toMatchObject({ stage: 'hurt', position });
    expect(day.entries.filter(({ kind }) => kind === 'pain')).toEqual([]);
  });

  it('goes back by mistake to where it was, and on from there', () => {
    const day = there();
    const { position } = viewOf(day);
    day.send({ kind: 'pain-reported', breakId: breakId(day) }).read(1);
    day.send({ kind: 'pain-answered', breakId: breakId(day), answer: 'mistake' });
    expect(viewOf(day)).toMatchObject({ stage: 'playing', position });
    day.read(SECOND);
    expect(viewOf(day).position.stepElapsedMs).toBe(position.stepElapsedMs + 1_000);
    expect(day.entries.filter(({ kind }) => kind === 'pain')).toEqual([]);
  });

  it('ends the step by pain, and says so in the history', () => {
    const day = there();
    day.send({ kind: 'pain-reported', breakId: breakId(day) });
    day.send({ kind: 'pain-answered', breakId: breakId(day), answer: 'pain' });
    expect(viewOf(day)).toMatchObject({ stage: 'finished', painAnswer: 'pain' });
    expect(day.entries.filter(({ kind }) => kind === 'pain')).toMatchObject([
      { answer: 'pain', exerciseId: request.kind === 'exercise' ? 'hip-flexor-stand' : null },
    ]);
    day.send({ kind: 'break-closed', breakId: breakId(day) });
    expect(day.phase).toBe('counting');
    expect(day.entries.filter(({ kind }) => kind === 'break')).toMatchObject([
      { outcome: 'ended', steps: [{ outcome: 'stopped' }] },
    ]);
  });
});
