import { describe, expect, it } from 'vitest';
import { Timeline } from '../fakes/timeline.ts';

const movement = { kind: 'break-requested', request: { kind: 'movement' } } as const;

function breakId(day: Timeline): string {
  const { phase } = day.state;
  if (phase.kind === 'running' || phase.kind === 'finished') return phase.running.breakId;
  if (phase.kind === 'opening') return phase.pending.breakId;
  throw new Error(`No break on screen but ${phase.kind}`);
}

describe('what a break is worth', () => {
  const commands = (
    day: Timeline,
    ...asked: readonly ('pause' | 'resume' | 'skip-step' | 'previous-step')[]
  ) => {
    const id = breakId(day);
    for (const command of asked) day.send({ kind: 'walkthrough-commanded', breakId: id, command });
    return day;
  };

  it('a break of which every step was skipped was not taken, and asks nothing', () => {
    const day = commands(new Timeline().type(40).send(movement), 'skip-step', 'skip-step', 'skip-step');
    expect(day.phase).toBe('counting');
    expect(day.entries.at(-1)).toMatchObject({ outcome: 'ended' });
    expect(day.sittingMinutes).toBeCloseTo(40, 1);
  });

  it('time in which the break was paused is no rest', () => {
    const day = commands(new Timeline().type(45).send(movement), 'pause').type(10);
    day.send({ kind: 'break-ended', breakId: breakId(day) });
    expect(day.sittingMinutes).toBeCloseTo(45, 1);
  });

  it('a posture check done sitting takes nothing off the clock', () => {
    const day = new Timeline().type(45).send({ kind: 'break-requested', request: { kind: 'posture' } });
    expect(day.read(0.4).sittingMinutes).toBeGreaterThanOrEqual(45);
  });

  it('going back to a step takes nothing away from what was done of it', () => {
    const day = commands(new Timeline().send(movement), 'skip-step').read(1);
    commands(day, 'skip-step', 'previous-step');
    day.send({ kind: 'break-ended', breakId: breakId(day) });
    const entry = day.entries.at(-1);
    const walk = entry?.kind === 'break' ? entry.steps.find(({ step }) => step === 'walk') : undefined;
    expect(walk?.elapsedMs).toBe(60_000);
  });

  it('"This hurts" by mistake leaves a paused break paused', () => {
    const day = commands(new Timeline().send(movement), 'pause');
    day.send({ kind: 'pain-reported', breakId: breakId(day) });
    day.send({ kind: 'pain-answered', breakId: breakId(day), answer: 'mistake' });
    expect(day.state.phase).toMatchObject({ running: { stage: 'held' } });
  });

  it('until the notice has been read, breaks hold no exercise', () => {
    const day = new Timeline({ settings: { noticeAcknowledged: false } }).send(movement);
    expect(day.state.phase).toMatchObject({ running: { routine: { steps: { length: 2 } } } });
  });
});

describe('sleep during a break', () => {
  const silent = { before: false, after: false };
  const signalled = { before: true, after: true };

  it.each([
    ['without a signal', silent],
    ['with both signals', signalled],
  ])('for a night ends it where it began, %s, and the rest is a natural break', (_name, signals) => {
    const day = new Timeline().type(40).send(movement).read(0.1).suspend(540, signals).type(1);
    expect(day.phase).toBe('counting');
    expect(day.entries.filter(({ kind }) => kind === 'break')).toEqual([
      expect.objectContaining({ outcome: 'interrupted', elapsedMs: 6_000 }),
    ]);
    expect(day.entries.filter(({ kind }) => kind === 'natural-break')).toHaveLength(1);
    expect(day.sittingMinutes).toBeLessThanOrEqual(1);
  });

  it('for a moment of the walk counts as walking', () => {
    const day = new Timeline().send({ kind: 'break-requested', request: { kind: 'walk' } }).read(0.5);
    expect(day.suspend(1.2, silent).phase).toBe('running');
    expect(day.read(0.4).type(0.1).phase).toBe('finished');
  });

  it('for a moment of an exercise leaves the person where they were', () => {
    const exercise = { kind: 'exercise', exerciseId: 'cat-stretch' } as const;
    const day = new Timeline().send({ kind: 'break-requested', request: exercise }).read(0.2);
    day.suspend(2, silent);
    expect(day.state.phase).toMatchObject({ running: { position: { stepIndex: 0 } } });
    expect(day.view.phase).toBe('break');
  });

  it('on the page that says when to get help is time away', () => {
    const exercise = { kind: 'exercise', exerciseId: 'cat-stretch' } as const;
    const day = new Timeline().type(40).send({ kind: 'break-requested', request: exercise }).read(0.2);
    day.send({ kind: 'pain-reported', breakId: breakId(day) });
    day
      .send({ kind: 'pain-answered', breakId: breakId(day), answer: 'alarm' })
      .lock(480)
      .type(1);
    expect(day.entries.filter(({ kind }) => kind === 'natural-break')).toHaveLength(1);
    expect(day.sittingMinutes).toBeLessThanOrEqual(1);
  });
});

describe('a double click', () => {
  it('on skip lets one break go, not two', () => {
    const day = new Timeline().type(10).send({ kind: 'break-skipped' }).send({ kind: 'break-skipped' });
    expect(day.entries.filter(({ kind }) => kind === 'break-skipped')).toHaveLength(1);
    expect(day.view.canSkip).toBe(false);
  });
});

describe('an interval made longer', () => {
  it('takes the announcement back', () => {
    const day = new Timeline({ settings: { breakIntervalMinutes: 20, postureNudges: false } }).type(19.75);
    expect(day.phase).toBe('warning');
    day.changeSettings({ breakIntervalMinutes: 50 }).type(10);
    expect(day.times('open-overlays')).toEqual([]);
    expect(day.times('close-card')).toHaveLength(1);
  });
});
