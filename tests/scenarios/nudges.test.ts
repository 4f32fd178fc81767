import { describe, expect, it } from 'vitest';
import type { NudgeKind } from '../../shared/schedule/nudges/nudge-kinds.ts';
import { Timeline, type TimelineOptions } from '../fakes/timeline.ts';

const HALF = 25 * 60;

/** Fifty minutes between breaks, as by default. */
function day(settings: TimelineOptions['settings'] = {}): Timeline {
  return new Timeline({ settings });
}

/** Seconds at which reminders of this kind came, told by when the decision was taken. */
function nudges(timeline: Timeline, kind: NudgeKind): readonly number[] {
  const startWallMs = timeline.wallMs - (timeline.nowMs - 1_000_000);
  return timeline.state.decisions.flatMap((each) =>
    each.kind === 'nudged' && each.nudge === kind ? [(each.atWallMs - startWallMs) / 1_000] : [],
  );
}

/** Minutes of sitting in a call that began before the break was due. */
function inCall(minutes: number, settings: TimelineOptions['settings'] = {}): Timeline {
  const timeline = day({ postureNudges: false, ...settings });
  timeline.holdReasons = ['microphone'];
  return timeline.type(minutes);
}

describe('the posture reminder', () => {
  it('comes halfway to the break and stays for ten seconds', () => {
    const timeline = day().type(40);
    expect(timeline.times('open-card')).toEqual([HALF]);
    expect(timeline.times('close-card')).toEqual([HALF + 10]);
  });

  it('goes when it is dismissed', () => {
    const timeline = day().type(25).send({ kind: 'nudge-dismissed' });
    expect(timeline.times('close-card')).toEqual([HALF]);
    expect(timeline.type(1).times('close-card')).toEqual([HALF]);
  });

  it('goes when it is switched off', () => {
    const timeline = day().type(25).changeSettings({ postureNudges: false });
    expect(timeline.times('close-card')).toEqual([HALF]);
    expect(timeline.state.nudge).toBeNull();
  });

  it('comes once between two breaks', () => {
    expect(nudges(day().type(49), 'posture')).toEqual([HALF]);
  });

  it('comes again after the next break', () => {
    const timeline = day().type(50).type(3).read(0.2);
    expect(timeline.phase).toBe('running');
    const { phase } = timeline.state;
    if (phase.kind === 'running') timeline.send({ kind: 'break-ended', breakId: phase.running.breakId });
    timeline.read(1).type(45);
    expect(nudges(timeline, 'posture')).toHaveLength(2);
  });

  it('never comes with less than ten minutes to the break ahead', () => {
    expect(nudges(day({ breakIntervalMinutes: 20 }).type(19), 'posture')).toEqual([600]);
    const late = day({ breakIntervalMinutes: 20 }).type(9);
    late
      .send({ kind: 'pause-requested', length: { kind: 'open-ended' } })
      .type(6)
      .send({ kind: 'pause-ended' });
    expect(nudges(late.type(4.4), 'posture')).toEqual([]);
  });

  it('never comes within ten minutes of a natural break', () => {
    const timeline = day({ breakIntervalMinutes: 30 }).type(10).leave(6).type(29);
    const [first] = nudges(timeline, 'posture');
    expect(first).toBeCloseTo((16 + 15) * 60, 0);
  });

  it('never comes within ten minutes of the last page of a break, however long that stays', () => {
    const timeline = day({ breakIntervalMinutes: 20 }).type(1);
    timeline.send({ kind: 'break-requested', request: { kind: 'exercise', exerciseId: 'bird-dog' } });
    const { phase } = timeline.state;
    if (phase.kind !== 'running') throw new Error(`No break but ${phase.kind}`);
    const { breakId } = phase.running;
    timeline
      .send({ kind: 'pain-reported', breakId })
      .send({ kind: 'pain-answered', breakId, answer: 'alarm' });
    timeline.read(9);
    expect(timeline.phase).toBe('finished');
    timeline.send({ kind: 'break-ended', breakId });
    expect(timeline.phase).toBe('counting');
    expect(nudges(timeline.type(9.9), 'posture')).toEqual([]);
  });

  it('never comes when it is switched off', () => {
    expect(nudges(day({ postureNudges: false }).type(49), 'posture')).toEqual([]);
  });

  it('does not come while the person is away', () => {
    const timeline = day().type(24).lock(3);
    expect(timeline.times('open-card')).toEqual([]);
  });

  it('is taken away when the person leaves', () => {
    const timeline = day().type(25).lock(0.05);
    expect(timeline.times('close-card')).toEqual([HALF]);
  });

  it('does not come while the breaks are paused', () => {
    const timeline = day()
      .type(1)
      .send({ kind: 'pause-requested', length: { kind: 'open-ended' } })
      .type(45);
    expect(nudges(timeline, 'posture')).toEqual([]);
  });

  it('does not come outside the working hours', () => {
    const timeline = day({
      workingHoursOn: true,
      workingHours: [{ days: ['mon'], from: '14:00', to: '18:00' }],
    }).type(45);
    expect(nudges(timeline, 'posture')).toEqual([]);
  });

  it('does not come in a call, nor is it made up for afterwards', () => {
    const timeline = day();
    timeline.holdReasons = ['microphone'];
    timeline.type(26);
    timeline.holdReasons = [];
    expect(nudges(timeline.type(20), 'posture')).toEqual([]);
  });

  it('does not come while the person stands', () => {
    const timeline = day().send({ kind: 'stance-changed', stance: 'standing' }).type(39);
    expect(nudges(timeline, 'posture')).toEqual([]);
  });
});

describe('the reminder to stand up in a long call', () => {
  it('comes at ninety minutes of sitting while a break is owed, and goes after ten seconds', () => {
    const timeline = inCall(95);
    expect(nudges(timeline, 'ceiling')).toEqual([90 * 60]);
    expect(timeline.times('close-card').at(-1)).toBe(90 * 60 + 10);
  });

  it('comes once', () => {
    expect(nudges(inCall(240), 'ceiling')).toHaveLength(1);
  });

  it('comes at the minutes that are set', () => {
    expect(nudges(inCall(75, { sittingCeilingMinutes: 70 }), 'ceiling')).toEqual([70 * 60]);
  });

  it('does not come to somebody who has left', () => {
    const timeline = inCall(88).lock(3);
    expect(nudges(timeline, 'ceiling')).toEqual([]);
  });

  it('does not come while no break is owed', () => {
    const timeline = day({ postureNudges: false }).send({ kind: 'break-skipped' }).type(95);
    expect(nudges(timeline, 'ceiling')).toEqual([]);
  });

  it('is gone with the break when that is postponed', () => {
    const timeline = inCall(90).send({ kind: 'break-postponed' });
    expect(timeline.state.nudge).toBeNull();
    expect(
      timeline
        .type(1)
        .times('close-card')
        .filter((atSeconds) => atSeconds >= 90 * 60),
    ).toEqual([90 * 60]);
  });

  it('leaves the break owed', () => {
    expect(inCall(95).view.phase).toBe('owed');
  });
});

describe('the reminder of long standing', () => {
  const stand = (settings: TimelineOptions['settings'] = {}): Timeline =>
    day(settings).send({ kind: 'stance-changed', stance: 'standing' });

  it('comes after forty minutes of standing', () => {
    expect(nudges(stand().type(45), 'standing')).toEqual([40 * 60]);
  });

  it('counts each time of standing anew', () => {
    const timeline = stand().type(30).send({ kind: 'stance-changed', stance: 'sitting' }).type(1);
    timeline.send({ kind: 'stance-changed', stance: 'standing' }).type(38);
    expect(nudges(timeline, 'standing')).toEqual([]);
    expect(nudges(timeline.type(3), 'standing')).toEqual([71 * 60]);
  });

  it('does not come in a call', () => {
    const timeline = stand();
    timeline.holdReasons = ['camera'];
    expect(nudges(timeline.type(45), 'standing')).toEqual([]);
  });

  it('does not come while the breaks are paused', () => {
    const timeline = stand()
      .send({ kind: 'pause-requested', length: { kind: 'open-ended' } })
      .type(45);
    expect(nudges(timeline, 'standing')).toEqual([]);
  });
});
