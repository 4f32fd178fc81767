import { describe, expect, it } from 'vitest';
import { Timeline } from '../fakes/timeline.ts';

const movement = { kind: 'break-requested', request: { kind: 'movement' } } as const;

function atDue(options: ConstructorParameters<typeof Timeline>[0] = {}): Timeline {
  const settings = { breakIntervalMinutes: 20, postureNudges: false, ...options.settings };
  return new Timeline({ ...options, settings }).type(20);
}

function breakId(day: Timeline): string {
  const { phase } = day.state;
  if (phase.kind === 'running' || phase.kind === 'finished') return phase.running.breakId;
  if (phase.kind === 'opening') return phase.pending.breakId;
  throw new Error(`No break on screen but ${phase.kind}`);
}

describe('ending a break', () => {
  it('closes the overlays at once and credits what was done', () => {
    const walk = { kind: 'break-requested', request: { kind: 'walk' } } as const;
    const day = new Timeline().type(40).send(walk).read(1);
    day.send({ kind: 'break-ended', breakId: breakId(day) });
    expect(day.phase).toBe('counting');
    expect(day.sittingMinutes).toBeCloseTo(40 - 50 / 4, 5);
    expect(day.entries.at(-1)).toMatchObject({ kind: 'break', outcome: 'ended', elapsedMs: 60_000 });
  });

  it('early brings the next one a whole interval later: nobody is nagged', () => {
    const day = atDue().read(0.2);
    day.send({ kind: 'break-ended', breakId: breakId(day) });
    expect(day.view.breakDueInMs).toBeCloseTo(20 * 60_000, -2);
  });

  it('by a key that is held ends whichever break has the screen, and nothing while none has', () => {
    const day = new Timeline().type(30);
    const before = day.state;
    expect(day.send({ kind: 'current-break-ended' }).state).toEqual(before);
    day.send(movement).send({ kind: 'current-break-ended' });
    expect(day.phase).toBe('counting');
    expect(day.times('close-overlays')).toHaveLength(1);
  });

  it('happens once: a late second answer changes nothing', () => {
    const day = new Timeline().send(movement).read(1);
    const id = breakId(day);
    day.send({ kind: 'break-ended', breakId: id });
    const after = day.state;
    day.send({ kind: 'break-ended', breakId: id }).send({ kind: 'current-break-ended' });
    expect(day.state).toEqual(after);
    expect(day.entries.filter(({ kind }) => kind === 'break')).toHaveLength(1);
  });
});

describe('a break whose pages do not come', () => {
  it('is closed after five seconds, recorded as failed and tried again five minutes later', () => {
    const day = new Timeline({ overlaysAnswer: false, settings: { breakIntervalMinutes: 20 } }).type(20);
    day.read(0.2);
    expect(day.phase).toBe('counting');
    expect(day.entries.at(-1)).toMatchObject({ kind: 'break', outcome: 'failed' });
    day.type(3);
    expect(day.times('open-overlays')).toHaveLength(1);
    day.type(6);
    expect(day.times('open-overlays').length).toBe(2);
  });

  it('that is lost in the middle is over, and the person is back at work', () => {
    const day = new Timeline().type(30).send(movement).read(1);
    day.send({ kind: 'overlays-failed', breakId: breakId(day) });
    expect(day.phase).toBe('counting');
    expect(day.entries.at(-1)).toMatchObject({ kind: 'break', outcome: 'failed', elapsedMs: 60_000 });
  });

  it('that is lost when only its question is left leaves the screen, and is recorded once', () => {
    const day = new Timeline().type(30).send(movement);
    day.send({ kind: 'pain-reported', breakId: breakId(day) });
    day.send({ kind: 'pain-answered', breakId: breakId(day), answer: 'alarm' });
    day.send({ kind: 'overlays-failed', breakId: breakId(day) });
    expect(day.phase).toBe('counting');
    expect(day.entries.filter(({ kind }) => kind === 'break')).toMatchObject([{ outcome: 'ended' }]);
  });

  it('has its pages asked for an answer once, when it is over but still shown', () => {
    const day = new Timeline().type(30);
    for (const count of [1, 2]) {
      day.send(movement);
      day.send({ kind: 'pain-reported', breakId: breakId(day) });
      day.send({ kind: 'pain-answered', breakId: breakId(day), answer: 'alarm' }).read(0.5);
      expect([day.phase, day.times('check-overlays').length]).toEqual(['finished', count]);
      day.send({ kind: 'current-break-ended' });
      expect(day.phase).toBe('counting');
    }
  });

  it('ignores pages that turn up late', () => {
    const day = new Timeline({ overlaysAnswer: false }).send(movement);
    const id = breakId(day);
    day.read(0.2).send({ kind: 'overlays-shown', breakId: id });
    expect(day.phase).toBe('counting');
  });
});
