import { exerciseIds } from '../../../../shared/exercises/exercise-id.ts';
import { keyPosesOf } from '../../../../src-renderer/app/library/key-poses.ts';
import { describe, expect, it } from 'vitest';
import {
  poseAt,
  repetitionDurationMs,
  setupDurationMs,
} from '../../../../shared/figure/motion/motion-track.ts';
import { solvedKeys } from '../../../../shared/figure/motion/solved-keys.ts';
import { figureScripts } from '../../../../shared/exercises/figure-scripts.ts';
import {
  isMoving,
  keyPoseMoment,
  loopMoment,
  stillMoment,
} from '../../../../src-renderer/app/lessons/lesson-motion.ts';

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

  it('shows a two-sided movement on each side in turn, from the start and back to it', () => {
    const twist = figureScripts['side-plank-knees'];
    const sideMs = setupDurationMs(twist) + repetitionDurationMs(twist) + 2_500;
    const parts = [0, setupDurationMs(twist), sideMs - 1].map((ms) => loopMoment(twist, ms));
    expect(parts.map(({ part }) => part)).toEqual(['setup', 'repetition', 'rest']);
    expect(parts.every(({ mirrored }) => mirrored === false)).toBe(true);
    expect(loopMoment(twist, sideMs)).toEqual({ part: 'setup', elapsedMs: 0, mirrored: true });
    expect(loopMoment(twist, 2 * sideMs)).toEqual({ part: 'setup', elapsedMs: 0, mirrored: false });
  });

  it('stands in any key pose that is asked for', () => {
    for (const id of exerciseIds) {
      const script = figureScripts[id];
      const poses = keyPosesOf(script, id);
      expect(new Set(poses.map(({ keyPose }) => keyPose)).size).toBe(poses.length);
      expect(poses.length).toBeGreaterThan(1);
      for (const { keyPose } of poses)
        expect(poseAt(script, keyPoseMoment(script, keyPose))).toEqual(solvedKeys(script).get(keyPose)?.pose);
    }
  });

  it('knows what has nothing to move', () => {
    expect([lift, hinge, sitting].map(isMoving)).toEqual([true, true, false]);
  });
});
