/** What pain changes in the rest of a break, and in the rest of the day. */
import { describe, expect, it } from 'vitest';
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
