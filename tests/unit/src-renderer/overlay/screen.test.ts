import { describe, expect, it } from 'vitest';
import { controlOfKey } from '../../../../src-renderer/overlay/controls/controls.ts';
import { controlsOf, screenAt } from '../../../../src-renderer/overlay/screen.ts';
import { finishedBars, progressBars } from '../../../../src-renderer/overlay/progress-model.ts';
import {
  currentCheck,
  rowOfDigit,
  toggleCheck,
} from '../../../../src-renderer/overlay/screens/checklist-model.ts';
import type { ShownBreak } from '../../../../src-renderer/bridge/shown-break.ts';
import { breakIn, type BreakChange, routine } from '../snapshot-fixture.ts';

function controls(stepIndex: number, stepElapsedMs: number, change: BreakChange = {}) {
  const { stage = 'playing', ...begun } = change;
  const view = breakIn(stage, { ...begun, position: { stepIndex, stepElapsedMs } });
  return controlsOf(screenAt(view, view.position), view);
}

describe('the screen', () => {
  it('follows stage, step and phase', () => {
    const kindAt = (stepIndex: number, stepElapsedMs: number, stage: ShownBreak['stage'] = 'playing') =>
      screenAt(breakIn(stage), { stepIndex, stepElapsedMs }).kind;
    expect(kindAt(0, 0)).toBe('posture');
    expect(kindAt(1, 0)).toBe('walk');
    expect(kindAt(2, 0)).toBe('get-ready');
    expect(kindAt(2, 6_000)).toBe('work');
    expect(kindAt(2, 90_000)).toBe('settle');
    expect(kindAt(3, 0)).toBe('finished');
    expect(kindAt(2, 6_000, 'finished')).toBe('finished');
    expect(kindAt(2, 6_000, 'help')).toBe('help');
    expect(kindAt(2, 6_000, 'hurt')).toBe('work');
    expect(kindAt(1, 60_000, 'back-early')).toBe('back-early');
    expect(kindAt(1, 119_999, 'awaiting')).toBe('awaiting');
  });
});

describe('the controls', () => {
  it('an exercise offers pause first, then easier and harder, skip, hurts, back and the way out', () => {
    expect(controls(2, 6_000)).toEqual(['pause', 'easier', 'harder', 'skip', 'hurts', 'back', 'end']);
  });

  it('get ready starts with Start now, and can be paused', () => {
    expect(controls(2, 0)).toEqual([
      'start-now',
      'pause',
      'easier',
      'harder',
      'skip',
      'hurts',
      'back',
      'end',
    ]);
  });

  it('nothing harder is offered after something was felt, nor on the hardest rung', () => {
    expect(controls(2, 6_000, { painAnswer: 'effort' })).not.toContain('harder');
    const steps = routine.steps.map((step) =>
      step.kind === 'exercise' ? { ...step, ladder: step.ladder.slice(0, 2) } : step,
    );
    expect(controls(2, 6_000, { routine: { ...routine, steps } })).not.toContain('harder');
  });

  it('a walk can be walked on the spot, and left for a real one', () => {
    const walking = ['pause', 'on-the-spot', 'skip', 'hurts', 'back', 'end'];
    expect(controls(1, 0)).toEqual(['walk-back', ...walking]);
    const onTheSpot = controls(1, 0, { isWalkOnTheSpot: true });
    expect(onTheSpot).toEqual(['walk-enough', 'pause', 'walk-away', 'skip', 'hurts', 'back', 'end']);
    expect([controlOfKey('w', controls(1, 0)), controlOfKey('w', onTheSpot)]).toEqual([
      'on-the-spot',
      'walk-away',
    ]);
  });

  it('who is back early may go on with Enter or walk the rest', () => {
    const early = controls(1, 40_000, { stage: 'back-early' });
    expect(early).toEqual(['walk-enough', 'walk-rest', 'on-the-spot', 'hurts', 'end']);
    expect(['Enter', 'r', 'w'].map((key) => controlOfKey(key, early))).toEqual([
      'walk-enough',
      'walk-rest',
      'on-the-spot',
    ]);
  });

  it('while the break waits, Enter says that somebody is back', () => {
    const waiting = controls(1, 119_999, { stage: 'awaiting' });
    expect(waiting).toEqual(['walk-back', 'hurts', 'back', 'end']);
    expect(controlOfKey('Enter', waiting)).toBe('walk-back');
  });

  it('an easier version has nothing easier', () => {
    const steps = routine.steps.map((step) =>
      step.kind === 'exercise' ? { ...step, volume: step.ladder[0] ?? step.volume } : step,
    );
    expect(controls(2, 6_000, { routine: { ...routine, steps } })).not.toContain('easier');
  });

  it('a held break offers to resume', () => {
    expect(controls(1, 0, { stage: 'held' })).toEqual(['resume', 'skip', 'hurts', 'back', 'end']);
  });

  it('every state of a step has the way out, and This hurts', () => {
    for (const stage of ['opening', 'playing', 'held'] as const) {
      for (const stepIndex of [0, 1, 2]) {
        expect(controls(stepIndex, 0, { stage })).toEqual(expect.arrayContaining(['hurts', 'end']));
      }
    }
  });

  it('Space pauses and resumes', () => {
    expect(controlOfKey(' ', controls(2, 6_000))).toBe('pause');
    expect(controlOfKey(' ', controls(2, 6_000, { stage: 'held' }))).toBe('resume');
  });

  it('Enter presses the primary control, but never Pause', () => {
    expect(controlOfKey('Enter', controls(1, 0))).toBe('walk-back');
    expect(controlOfKey('Enter', controls(2, 0))).toBe('start-now');
    expect(controlOfKey('Enter', controls(2, 6_000))).toBeNull();
    expect(controlOfKey('Enter', controls(3, 0))).toBe('finish');
  });

  it('letters and arrows mean what their caps say', () => {
    const here = controls(2, 6_000);
    expect(controlOfKey('e', here)).toBe('easier');
    expect(controlOfKey('d', here)).toBe('harder');
    expect(controlOfKey('S', here)).toBe('skip');
    expect(controlOfKey('ArrowRight', here)).toBe('skip');
    expect(controlOfKey('ArrowLeft', here)).toBe('back');
    expect(controlOfKey('h', here)).toBe('hurts');
    expect(controlOfKey('w', here)).toBeNull();
  });

  it('a key whose control is not offered means nothing', () => {
    expect(controlOfKey('h', controls(3, 0))).toBeNull();
    expect(controlOfKey('e', controls(1, 0))).toBeNull();
  });
});

describe('the progress bars', () => {
  it('are done, current and to come, and fill the width together', () => {
    const bars = progressBars(routine, { stepIndex: 1, stepElapsedMs: 30_000 });
    expect(bars.map(({ state, filled }) => ({ state, filled }))).toEqual([
      { state: 'done', filled: 1 },
      { state: 'current', filled: 0.25 },
      { state: 'to-come', filled: 0 },
    ]);
    expect(bars.reduce((sum, { width }) => sum + width, 0)).toBeCloseTo(1);
  });

  it('show at the end what was done, and not what was left out or broken off', () => {
    const bars = finishedBars(routine, [
      { step: 'posture-check', outcome: 'done', elapsedMs: 20_000 },
      { step: 'walk', outcome: 'skipped', elapsedMs: 3_000 },
    ]);
    expect(bars.map(({ filled }) => filled)).toEqual([1, 0, 0]);
    expect(bars.every(({ state }) => state === 'done')).toBe(true);
  });
});

describe('the checklist', () => {
  const checks = ['feet-flat', 'seat-back'];

  it('goes to the first open row', () => {
    expect(currentCheck(checks, new Set())).toBe(0);
    expect(currentCheck(checks, new Set(['feet-flat']))).toBe(1);
    expect(currentCheck(checks, new Set(checks))).toBeNull();
  });

  it('ticks and unticks', () => {
    const once = toggleCheck(new Set(), 'feet-flat');
    expect([...once]).toEqual(['feet-flat']);
    expect([...toggleCheck(once, 'feet-flat')]).toEqual([]);
    expect(toggleCheck(once, undefined)).toBe(once);
  });

  it('digits mean rows', () => {
    expect(rowOfDigit('1')).toBe(0);
    expect(rowOfDigit('0')).toBeNull();
    expect(rowOfDigit('Enter')).toBeNull();
  });
});
