import { describe, expect, it } from 'vitest';
import { poseAt, setupDurationMs } from '../../../../shared/figure/motion-track.ts';
import { figureScripts } from '../../../../shared/figure/scripts/index.ts';
import { solvedKeys } from '../../../../shared/figure/solved-keys.ts';
import { isMoving, loopMoment, stillMoment } from '../../../../src-renderer/app/lessons/lesson-motion.ts';

const lift = figureScripts['lift-demo'];
const hinge = figureScripts['hip-hinge'];
const sitting = figureScripts['desk-neutral'];

describe('the figure of a lesson', () => {
  it('shows a movement to its end, stays there for a moment and starts again', () => {
    const length = setupDurationMs(lift);
    expect(loopMoment(lift, 0)).toEqual({ part: 'setup', elapsedMs: 0 });
    expect(loopMoment(lift, length + 700)).toEqual({ part: 'setup', elapsedMs: length });
    expect(loopMoment(lift, length + 1_600)).toEqual({ part: 'setup', elapsedMs: 100 });
  });

  it('repeats an exercise once it is set up', () => {
    const length = setupDurationMs(hinge);
    expect(loopMoment(hinge, length - 1)).toEqual({ part: 'setup', elapsedMs: length - 1 });
    expect(loopMoment(hinge, length + 5)).toEqual({ part: 'repetition', elapsedMs: 5 });
  });

  it.each([lift, hinge, sitting, figureScripts['avoid-stoop-lift']])(
    'stands still in the pose that says most: $id',
    (script) => {
      expect(poseAt(script, stillMoment(script))).toEqual(solvedKeys(script).get(script.face)?.pose);
    },
  );

  it('knows what has nothing to move', () => {
    expect([lift, hinge, sitting].map(isMoving)).toEqual([true, true, false]);
  });
});
