import { describe, expect, test } from 'vitest';
import { endOfBreak, watchForEnd } from '../../../../src-main/composition/end-of-break.ts';
import { Timeline } from '../../../fakes/timeline.ts';

describe('the end of a break from outside its pages', () => {
  test('is nothing while no break is on', () => {
    const timeline = new Timeline();
    expect(endOfBreak(timeline.state, timeline.now)).toBeNull();
  });

  test('ends the break that runs', () => {
    const timeline = new Timeline();
    timeline.send({ kind: 'break-requested', request: { kind: 'movement' } });
    expect(timeline.phase).toBe('running');
    const event = endOfBreak(timeline.state, timeline.now);
    expect(event).toMatchObject({ kind: 'break-ended' });
    if (event !== null) timeline.send(event);
    expect(timeline.phase).toBe('counting');
    expect(timeline.effects.some(({ effect }) => effect.kind === 'close-overlays')).toBe(true);
  });
});

test('each break that is over but still shown is told once', () => {
  const timeline = new Timeline();
  let told = 0;
  const see = watchForEnd(() => (told += 1));
  const send = (event: Parameters<Timeline['send']>[0]): void => {
    timeline.send(event);
    see(timeline.state);
    see(timeline.state);
  };
  for (const count of [1, 2]) {
    send({ kind: 'break-requested', request: { kind: 'movement' } });
    send({ kind: 'pain-reported', breakId: breakIdOf(timeline) });
    send({ kind: 'pain-answered', breakId: breakIdOf(timeline), answer: 'alarm' });
    expect([timeline.phase, told]).toEqual(['finished', count]);
    send({ kind: 'break-closed', breakId: breakIdOf(timeline) });
    expect(timeline.phase).toBe('counting');
  }
});

function breakIdOf(timeline: Timeline): string {
  const event = endOfBreak(timeline.state, timeline.now);
  if (event === null || !('breakId' in event)) throw new Error('No break is on');
  return event.breakId;
}
