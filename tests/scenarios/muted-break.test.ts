import { describe, expect, it } from 'vitest';
import { Timeline } from '../fakes/timeline.ts';

const movement = { kind: 'break-requested', request: { kind: 'movement' } } as const;

function breakId(day: Timeline): string {
  const { phase } = day.state;
  if (phase.kind === 'running' || phase.kind === 'finished') return phase.running.breakId;
  throw new Error(`No break on screen but ${phase.kind}`);
}

describe('a muted break', () => {
  const isMuted = (day: Timeline): boolean => day.onScreen.isMuted;
  const mute = (day: Timeline, isMutedNow: boolean): Timeline =>
    day.send({ kind: 'break-muted', breakId: breakId(day), isMuted: isMutedNow });

  it('stays muted to its last page, whatever page shows it', () => {
    const day = mute(new Timeline().send(movement), true);
    expect(isMuted(day)).toBe(true);
    expect(isMuted(day.read(1))).toBe(true);
    day.send({ kind: 'walkthrough-commanded', breakId: breakId(day), command: 'finish-step' });
    for (const _step of [1, 2])
      day.send({ kind: 'walkthrough-commanded', breakId: breakId(day), command: 'skip-step' });
    expect([day.phase, isMuted(day)]).toEqual(['finished', true]);
  });

  it('is heard again when asked for, and the next one is heard anyway', () => {
    const day = mute(new Timeline().send(movement), true);
    expect(isMuted(mute(day, false))).toBe(false);
    mute(day, true);
    day.send({ kind: 'break-ended', breakId: breakId(day) });
    expect(isMuted(day.send(movement))).toBe(false);
  });

  it('is the one that was meant', () => {
    const day = new Timeline().send(movement);
    expect(isMuted(day.send({ kind: 'break-muted', breakId: 'break-of-before', isMuted: true }))).toBe(false);
  });
});
