import { describe, expect, test } from 'vitest';
import { endOfBreak } from '../../../../src-main/composition/end-of-break.ts';
import { Timeline } from '../../../fakes/timeline.ts';

describe('the end of a break from outside its pages', () => {
  test('is nothing while no break is on', () => {
    const timeline = new Timeline();
    expect(endOfBreak(timeline.state, timeline.situation)).toBeNull();
  });

  test('ends the break that runs', () => {
    const timeline = new Timeline();
    timeline.send({ kind: 'break-requested', request: { kind: 'movement' } });
    expect(timeline.phase).toBe('running');
    const event = endOfBreak(timeline.state, timeline.situation);
    expect(event).toMatchObject({ kind: 'break-ended' });
    if (event !== null) timeline.send(event);
    expect(timeline.phase).toBe('counting');
    expect(timeline.effects.some(({ effect }) => effect.kind === 'close-overlays')).toBe(true);
  });
});
