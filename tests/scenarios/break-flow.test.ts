import { describe, expect, it } from 'vitest';
import { nextWakeAtMs } from '../../shared/schedule/next-wake.ts';
import { Timeline } from '../fakes/timeline.ts';

const movement = { kind: 'break-requested', request: { kind: 'movement' } } as const;

function atDue(options: ConstructorParameters<typeof Timeline>[0] = {}): Timeline {
  const settings = { breakIntervalMinutes: 20, postureNudges: false, ...options.settings };
  return new Timeline({ ...options, settings }).type(20);
}

/** From the start of a movement break: the posture check, the walk, and then a hand on the keyboard again. */
function walkAndComeBack(day: Timeline): Timeline {
  return day.read(2.4).type(0.1);
}

/** Length of the break on screen. */
function plannedMinutes(day: Timeline): number {
  if (day.state.phase.kind !== 'running') throw new Error(`No break but ${day.phase}`);
  return day.state.phase.running.plannedMs / 60_000;
}

function breakId(day: Timeline): string {
  const { phase } = day.state;
  if (phase.kind === 'running' || phase.kind === 'finished') return phase.running.breakId;
  if (phase.kind === 'opening') return phase.pending.breakId;
  throw new Error(`No break on screen but ${phase.kind}`);
}

describe('a break that comes by itself', () => {
  it('announces itself 30 seconds before it is due, with the windows made hidden', () => {
    const day = atDue();
    expect(day.times('open-card')).toEqual([20 * 60 - 30]);
    expect(day.times('prepare-overlays')[0]).toBe(20 * 60 - 30);
  });

  it('opens at the first pause of three seconds', () => {
    const day = atDue().type(0.5).read(1);
    expect(day.times('open-overlays')).toEqual([20 * 60 + 30 + 3]);
  });

  it('is on the screen before its card goes and the sitting that it ends is written', () => {
    const kinds = atDue()
      .type(0.5)
      .read(1)
      .effects.map(({ effect }) => effect.kind);
    const opened = kinds.indexOf('open-overlays');
    expect(opened).toBeGreaterThan(0);
    expect(kinds.indexOf('close-card')).toBeGreaterThan(opened);
    expect(kinds.indexOf('record')).toBeGreaterThan(opened);
  });

  it('waits for a pause no longer than two minutes', () => {
    expect(atDue().type(5).times('open-overlays')).toEqual([20 * 60 + 120]);
  });

  it('leads through its steps, asks one question and goes by itself', () => {
    const day = atDue().read(0.1);
    expect(day.phase).toBe('running');
    const minutes = plannedMinutes(day);
    walkAndComeBack(day).read(minutes - 2.3);
    expect(day.phase).toBe('finished');
    day.read(0.5);
    expect(day.phase).toBe('counting');
    expect(day.entries.filter(({ kind }) => kind === 'break')).toEqual([
      expect.objectContaining({ outcome: 'completed', breakKind: 'movement' }),
    ]);
  });

  it('takes the clock to zero when it was done', () => {
    const day = atDue().read(0.1);
    const minutes = plannedMinutes(day);
    walkAndComeBack(day)
      .read(minutes - 2.3)
      .type(0);
    expect(day.phase).toBe('finished');
    expect(day.sittingMinutes).toBeLessThan(0.1);
  });

  it('is withdrawn when the person leaves before it begins, and what they walked counts', () => {
    const day = new Timeline({ settings: { breakIntervalMinutes: 20, postureNudges: false } })
      .type(19.7)
      .lock(5)
      .type(1);
    expect(day.times('open-overlays')).toEqual([]);
    expect(day.times('close-card')).toHaveLength(1);
    expect(day.sittingMinutes).toBeCloseTo(1, 5);
  });

  it('is not shown on waking when it was missed during sleep', () => {
    const day = new Timeline({ settings: { breakIntervalMinutes: 20 } }).type(19.6);
    day.suspend(60, { before: false, after: false }).type(15);
    expect(day.times('open-overlays')).toEqual([]);
  });
});

describe('a break that is held back', () => {
  it('is owed, with the reason, and comes when the reason has gone', () => {
    const day = new Timeline({ settings: { breakIntervalMinutes: 20 } });
    day.holdReasons = ['microphone'];
    day.type(30);
    expect(day.view.phase).toBe('owed');
    expect(day.view.holdReasons).toEqual(['microphone']);
    expect(day.times('open-overlays')).toEqual([]);
    day.holdReasons = [];
    day.read(1);
    expect(day.times('open-overlays')).toHaveLength(1);
  });

  it('is delivered within 60 seconds of the reason ending', () => {
    const day = new Timeline({ settings: { breakIntervalMinutes: 20 } });
    day.holdReasons = ['camera'];
    day.type(30);
    day.holdReasons = [];
    day.read(1);
    expect(day.times('open-overlays')[0]).toBeLessThanOrEqual(31 * 60);
  });

  it('is no longer owed after a natural break', () => {
    const day = new Timeline({ settings: { breakIntervalMinutes: 20 } });
    day.holdReasons = ['camera'];
    day.type(30).leave(6).type(1);
    expect(day.view.phase).toBe('counting');
  });
});

describe('postponing', () => {
  it('takes the same break five minutes later', () => {
    const day = new Timeline({ settings: { breakIntervalMinutes: 20 } }).type(19.75);
    day.send({ kind: 'break-postponed' }).type(5.3).read(1);
    expect(day.times('open-overlays')[0]).toBeCloseTo(25 * 60 + 3 + 3, 0);
    expect(day.entries).toContainEqual(expect.objectContaining({ kind: 'break-postponed' }));
  });

  it('is offered twice for a break and not a third time', () => {
    const day = new Timeline({ settings: { breakIntervalMinutes: 20 } }).type(19.75);
    day.send({ kind: 'break-postponed' }).type(5).send({ kind: 'break-postponed' }).type(5);
    expect(day.view.canPostpone).toBe(false);
    const before = day.state;
    expect(day.send({ kind: 'break-postponed' }).state).toEqual(before);
  });

  it('is offered anew for the next break', () => {
    const day = atDue({ settings: { postponesPerBreak: 1 } }).send({ kind: 'break-postponed' });
    walkAndComeBack(day.type(5).read(0.1)).read(2).type(1);
    expect(day.view.canPostpone).toBe(true);
  });

  it('an unanswered card is not a postpone', () => {
    const day = atDue().type(1);
    expect(day.entries.filter(({ kind }) => kind === 'break-postponed')).toEqual([]);
    expect(day.state.postponesUsed).toBe(0);
  });

  it('and skipping are not offered in strict mode', () => {
    const day = new Timeline({ settings: { strict: true } }).type(10);
    expect(day.view.canPostpone).toBe(false);
    expect(day.view.canSkip).toBe(false);
  });
});

describe('skipping', () => {
  it('lets the break go and brings the next one an interval later', () => {
    const day = new Timeline({ settings: { breakIntervalMinutes: 20 } }).type(19.75);
    day.send({ kind: 'break-skipped' }).type(20.3).read(1);
    expect(day.times('open-overlays')[0]).toBeCloseTo(40 * 60 + 3 + 3, 0);
    expect(day.entries).toContainEqual(expect.objectContaining({ kind: 'break-skipped' }));
  });

  it('does not take sitting off the clock', () => {
    const day = new Timeline({ settings: { breakIntervalMinutes: 20 } }).type(19.75);
    expect(day.send({ kind: 'break-skipped' }).sittingMinutes).toBeCloseTo(19.75, 5);
  });
});

describe('in a break', () => {
  const walk = { kind: 'break-requested', request: { kind: 'walk' } } as const;

  it('a pause holds the time', () => {
    const day = new Timeline().send(walk).read(0.5);
    day.send({ kind: 'walkthrough-commanded', breakId: breakId(day), command: 'pause' }).read(10);
    expect(day.phase).toBe('running');
    day.send({ kind: 'walkthrough-commanded', breakId: breakId(day), command: 'resume' }).read(1.4);
    expect(day.state.phase).toMatchObject({ running: { stage: 'playing' } });
    expect(day.read(0.2).state.phase).toMatchObject({ running: { stage: 'awaiting' } });
  });

  it('"This hurts" stops the step at once, before any question', () => {
    const exercise = { kind: 'exercise', exerciseId: 'cat-stretch' } as const;
    const day = new Timeline().send({ kind: 'break-requested', request: exercise }).read(0.3);
    day.send({ kind: 'pain-reported', breakId: breakId(day) });
    expect(day.state.phase).toMatchObject({ kind: 'running', running: { stage: 'hurt' } });
    day.read(5);
    expect(day.state.phase).toMatchObject({ kind: 'running', running: { stage: 'hurt' } });
  });

  it.each([
    ['effort', 'running'],
    ['mistake', 'running'],
    ['pain', 'finished'],
    ['alarm', 'finished'],
  ] as const)('the answer %s leads to %s', (answer, phase) => {
    const exercise = { kind: 'exercise', exerciseId: 'cat-stretch' } as const;
    const day = new Timeline().send({ kind: 'break-requested', request: exercise }).read(0.3);
    day.send({ kind: 'pain-reported', breakId: breakId(day) });
    day.send({ kind: 'pain-answered', breakId: breakId(day), answer });
    expect(day.phase).toBe(phase);
    const recorded = day.entries.filter(({ kind }) => kind === 'pain');
    expect(recorded).toHaveLength(answer === 'mistake' ? 0 : 1);
  });

  it('an alarm shows when to get help until the person closes it', () => {
    const exercise = { kind: 'exercise', exerciseId: 'cat-stretch' } as const;
    const day = new Timeline().send({ kind: 'break-requested', request: exercise }).read(0.3);
    day.send({ kind: 'pain-reported', breakId: breakId(day) });
    day.send({ kind: 'pain-answered', breakId: breakId(day), answer: 'alarm' }).read(30);
    expect(day.phase).toBe('finished');
    day.send({ kind: 'break-ended', breakId: breakId(day) });
    expect(day.phase).toBe('counting');
    expect(day.entries.filter(({ kind }) => kind === 'break')).toEqual([
      expect.objectContaining({ outcome: 'ended' }),
    ]);
  });

  it('what was skipped, done and not reached is told apart', () => {
    const day = new Timeline().send(movement).read(0.1);
    const id = breakId(day);
    day.send({ kind: 'walkthrough-commanded', breakId: id, command: 'skip-step' });
    day.read(1.5).send({ kind: 'walkthrough-commanded', breakId: id, command: 'finish-step' }).read(0.1);
    day.send({ kind: 'break-ended', breakId: id });
    const entry = day.entries.at(-1);
    expect(entry?.kind === 'break' ? entry.steps.map(({ outcome }) => outcome) : []).toEqual([
      'skipped',
      'done',
      'skipped',
    ]);
  });

  it('the answer better, same or worse is recorded once and may be ignored', () => {
    const day = new Timeline().send(walk).read(2.1).type(0.1);
    const id = breakId(day);
    day.send({ kind: 'feeling-answered', breakId: id, feeling: 'better' });
    day.send({ kind: 'feeling-answered', breakId: id, feeling: 'worse' });
    expect(day.entries.filter(({ kind }) => kind === 'feeling')).toEqual([
      expect.objectContaining({ feeling: 'better', breakId: id }),
    ]);
  });

  it('how fast a walk was is recorded once, and only of a walk', () => {
    const day = new Timeline().send(walk).read(2.1).type(0.1);
    const id = breakId(day);
    day.send({ kind: 'walk-effort-answered', breakId: id, effort: 'brisk' });
    day.send({ kind: 'walk-effort-answered', breakId: id, effort: 'easy' });
    const efforts = (of: Timeline) => of.entries.filter(({ kind }) => kind === 'walk-effort');
    expect(efforts(day)).toEqual([expect.objectContaining({ effort: 'brisk', breakId: id })]);
    expect(day.view.phase).toBe('finished');

    const short = new Timeline().send(walk).read(0.3);
    const shortId = breakId(short);
    short.send({ kind: 'walkthrough-commanded', breakId: shortId, command: 'finish-step' });
    short.send({ kind: 'walk-effort-answered', breakId: shortId, effort: 'fast' });
    expect(efforts(short)).toEqual([]);
  });
});

describe('a planned pause', () => {
  it('lets the schedule sleep, whoever stands through it', () => {
    const day = new Timeline().send({ kind: 'stance-changed', stance: 'standing' });
    day.send({ kind: 'pause-requested', length: { kind: 'open-ended' } }).type(60);
    expect(nextWakeAtMs(day.state, day.now) - day.nowMs).toBeGreaterThan(1_000);
  });

  it('brings no break, and the first one leaves two minutes after it', () => {
    const day = new Timeline({ settings: { breakIntervalMinutes: 20, postureNudges: false } }).type(15);
    day
      .send({ kind: 'pause-requested', length: { kind: 'until', untilWallMs: day.wallMs + 30 * 60_000 } })
      .type(29);
    expect(day.times('open-card')).toEqual([]);
    expect(day.view.phase).toBe('paused');
    day.type(8);
    expect(day.times('open-overlays')[0]).toBeGreaterThanOrEqual(47 * 60);
  });

  it('until resumed ends when the person resumes', () => {
    const day = new Timeline().send({ kind: 'pause-requested', length: { kind: 'open-ended' } }).type(600);
    expect(day.view.phase).toBe('paused');
    expect(day.send({ kind: 'pause-ended' }).view.phase).toBe('counting');
  });

  it('leaves Quick start working', () => {
    const day = new Timeline().send({ kind: 'pause-requested', length: { kind: 'open-ended' } });
    day.send({ kind: 'break-requested', request: { kind: 'posture' } });
    expect(day.phase).toBe('running');
  });
});

describe('quitting', () => {
  it.each([
    ['warning', (day: Timeline) => day.type(19.75)],
    ['waiting-for-pause', (day: Timeline) => day.type(20.5)],
    [
      'owed',
      (day: Timeline) => {
        day.holdReasons = ['listed-app'];
        return day.type(25);
      },
    ],
  ] as const)('in the phase %s takes the break back, and nothing comes after', (phase, reach) => {
    const day = reach(new Timeline({ settings: { breakIntervalMinutes: 20, postureNudges: false } }));
    expect(day.phase).toBe(phase);
    const before = day.effects.length;
    day.send({ kind: 'app-quitting' });
    expect(day.phase).toBe('counting');
    const last = day.effects.length;
    expect(day.effects.slice(before).map(({ effect }) => effect.kind)).toEqual(
      expect.arrayContaining(['close-card', 'close-overlays', 'save-state']),
    );
    day.type(5).read(1).send(movement);
    expect(day.effects).toHaveLength(last);
    expect(day.times('open-overlays')).toEqual([]);
  });

  it('from afar records the time away', () => {
    const day = new Timeline().type(10).lock(30).send({ kind: 'app-quitting' });
    expect(day.entries.filter(({ kind }) => kind === 'natural-break')).toHaveLength(1);
  });

  it('works in a break, records it and takes everything off the screen', () => {
    const day = new Timeline().type(10).send(movement).read(1).send({ kind: 'app-quitting' });
    expect(day.entries.filter(({ kind }) => kind === 'break')).toEqual([
      expect.objectContaining({ outcome: 'ended' }),
    ]);
    expect(day.times('close-overlays').length).toBeGreaterThan(0);
  });
});
