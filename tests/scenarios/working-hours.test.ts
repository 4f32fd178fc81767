import { describe, expect, it } from 'vitest';
import type { Weekday, WorkingRange } from '../../shared/time/working-hours.ts';
import { Timeline, type TimelineOptions } from '../fakes/timeline.ts';

const everyDay: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

function range(from: string, to: string, days = everyDay): WorkingRange {
  return { days, from, to };
}

/** A Monday from 09:00 on, UTC unless told, with breaks every 20 minutes. */
function day(ranges: readonly WorkingRange[], rest: Omit<TimelineOptions, 'settings'> = {}): Timeline {
  const settings = {
    workingHoursOn: true,
    workingHours: ranges,
    breakIntervalMinutes: 20,
    postureNudges: false,
  };
  return new Timeline({ ...rest, settings });
}

/** Minutes since the beginning at which breaks opened. */
function breaks(timeline: Timeline): readonly number[] {
  return timeline.times('open-overlays').map((seconds) => Math.round(seconds / 60));
}

describe('outside the working hours', () => {
  it('no break comes by itself', () => {
    const timeline = day([range('14:00', '18:00')]).type(120);
    expect(breaks(timeline)).toEqual([]);
    expect(timeline.view.phase).toBe('outside-hours');
  });

  it('it is told when they begin', () => {
    const timeline = day([range('14:00', '18:00')]).type(1);
    expect(timeline.view.outsideHours).toEqual({ untilWallMs: Date.UTC(2026, 2, 2, 14) });
  });

  it('it is told that they never begin, when there is no range', () => {
    expect(day([]).type(1).view.outsideHours).toEqual({ untilWallMs: null });
  });

  it('a break started by hand comes all the same', () => {
    const timeline = day([range('14:00', '18:00')]).type(1);
    timeline.send({ kind: 'break-requested', request: { kind: 'movement' } });
    expect(timeline.times('open-overlays')).toEqual([60]);
    expect(timeline.phase).toBe('running');
  });

  it('nothing is different while they are switched off', () => {
    const timeline = day([range('14:00', '18:00')])
      .changeSettings({ workingHoursOn: false })
      .type(23);
    expect(breaks(timeline)).toEqual([22]);
  });
});

describe('when the working hours begin', () => {
  it('two minutes are quiet, whatever was sat before', () => {
    const timeline = day([range('10:00', '18:00')]).type(64);
    // Due at the beginning: two quiet minutes, then two at most for a pause in typing.
    expect(breaks(timeline)).toEqual([64]);
    expect(timeline.times('open-card')[0]).toBeGreaterThanOrEqual(61.5 * 60 - 1);
  });

  it('it is noticed to the second', () => {
    const timeline = day([range('10:00', '18:00')]).type(61);
    const begun = timeline.state.decisions.find(({ kind }) => kind === 'hours-begun');
    expect(begun?.atWallMs).toBe(Date.UTC(2026, 2, 2, 10));
  });
});

describe('when the working hours end', () => {
  it('an announced break is withdrawn', () => {
    // Announced at 09:19:30.
    const timeline = day([range('09:00', '09:20')])
      .changeSettings({ warningLeadSeconds: 60 })
      .type(19.5);
    expect(timeline.phase).toBe('warning');
    timeline.type(5);
    expect(timeline.view.phase).toBe('outside-hours');
    expect(timeline.times('close-card')).toEqual([20 * 60]);
    expect(breaks(timeline)).toEqual([]);
  });

  it('an owed break is withdrawn', () => {
    const timeline = day([range('09:00', '09:30')]);
    timeline.holdReasons = ['microphone'];
    timeline.type(25);
    expect(timeline.view.phase).toBe('owed');
    expect(timeline.type(6).phase).toBe('counting');
  });

  it('a break on the screen goes on', () => {
    const timeline = day([range('09:00', '09:21')])
      .type(20)
      .read(0.5);
    expect(timeline.phase).toBe('running');
    expect(timeline.read(1.5).phase).toBe('running');
    expect(timeline.times('close-overlays')).toEqual([]);
  });

  it('it is told until when', () => {
    const timeline = day([range('09:00', '09:10')]).type(11);
    expect(timeline.state.decisions.at(-1)).toEqual({
      kind: 'hours-over',
      atWallMs: Date.UTC(2026, 2, 2, 9, 10),
      untilWallMs: Date.UTC(2026, 2, 3, 9),
    });
  });
});

describe('the ranges', () => {
  it('may be several in a day', () => {
    const timeline = day([range('09:00', '10:00'), range('11:00', '12:00')]).type(59);
    expect(timeline.view.outsideHours).toBeNull();
    expect(timeline.type(2).view.outsideHours).toEqual({ untilWallMs: Date.UTC(2026, 2, 2, 11) });
    expect(timeline.type(60).view.outsideHours).toBeNull();
    expect(timeline.type(60).view.outsideHours).toEqual({ untilWallMs: Date.UTC(2026, 2, 3, 9) });
  });

  it('may go across midnight', () => {
    const timeline = day([range('22:00', '02:00', ['mon'])]).type(10);
    expect(timeline.view.outsideHours).toEqual({ untilWallMs: Date.UTC(2026, 2, 2, 22) });
    timeline.lock(13 * 60).type(120);
    expect(timeline.view.outsideHours).toBeNull();
    timeline.lock(130).type(1);
    expect(timeline.view.outsideHours).toEqual({ untilWallMs: Date.UTC(2026, 2, 9, 22) });
  });

  it('that follow each other have no quiet minutes between them', () => {
    const timeline = day([range('09:00', '09:30'), range('09:30', '12:00')]).type(40);
    expect(timeline.decided).not.toContain('hours-begun');
    expect(timeline.decided).not.toContain('hours-over');
  });

  it('hold from the moment they are changed', () => {
    const timeline = day([range('09:00', '18:00')]).type(5);
    timeline.changeSettings({ workingHours: [range('14:00', '18:00')] });
    expect(timeline.view.phase).toBe('outside-hours');
  });
});

describe('switching the working hours off', () => {
  it('is not their beginning, and leaves two minutes before a break all the same', () => {
    const timeline = day([range('14:00', '18:00')]).type(30);
    timeline.changeSettings({ workingHoursOn: false }).type(5);
    expect(timeline.decided).not.toContain('hours-begun');
    expect(timeline.decided).toContain('hours-off');
    expect(breaks(timeline)[0]).toBeGreaterThanOrEqual(32);
  });
});

describe('daylight saving in Berlin', () => {
  const inBerlin = (startsAtWallMs: number): Timeline =>
    day([range('01:00', '05:00')], { timeZone: 'Europe/Berlin', startsAtWallMs }).type(1);

  it('a night in spring with an hour missing ends as the clock on the wall says', () => {
    // 29 March 2026, 01:30 local time; 02:00 becomes 03:00.
    const timeline = inBerlin(Date.UTC(2026, 2, 29, 0, 30));
    expect(timeline.view.outsideHours).toBeNull();
    timeline.lock(148);
    expect(timeline.type(0).view.outsideHours).toBeNull();
    // Three real hours after 01:00 it is five.
    timeline.type(2);
    expect(timeline.view.outsideHours).toEqual({ untilWallMs: Date.UTC(2026, 2, 29, 23) });
  });

  it('a night in autumn with an hour twice ends as the clock on the wall says', () => {
    // 25 October 2026, 01:30 local time; 03:00 becomes 02:00.
    const timeline = inBerlin(Date.UTC(2026, 9, 24, 23, 30));
    timeline.lock(267);
    expect(timeline.type(0).view.outsideHours).toBeNull();
    timeline.type(3);
    expect(timeline.view.outsideHours).toEqual({ untilWallMs: Date.UTC(2026, 9, 26, 0) });
  });

  /** Until three, across midnight, and once more from four on. */
  const night = (startsAtWallMs: number): Timeline =>
    day([range('22:00', '03:00', ['sat']), range('04:00', '08:00', ['sun'])], {
      timeZone: 'Europe/Berlin',
      startsAtWallMs,
    })
      .changeSettings({ breakIntervalMinutes: 60 })
      .type(1);

  it('the hour that a night in spring leaves out is not sat through', () => {
    // Ten to two in Berlin: it will be three in ten minutes.
    const timeline = night(Date.UTC(2026, 2, 29, 0, 50));
    expect(timeline.sittingMinutes).toBeCloseTo(1);
    timeline.type(12);
    expect(timeline.view.outsideHours).toEqual({ untilWallMs: Date.UTC(2026, 2, 29, 2) });
    expect(timeline.sittingMinutes).toBeCloseTo(13);
    expect(breaks(timeline)).toEqual([]);
  });

  it('both of the hours that a night in autumn shows are sat through, and bring one break', () => {
    // Five to three in Berlin, for the first time: in five minutes it will be two again.
    const timeline = night(Date.UTC(2026, 9, 25, 0, 55)).type(5);
    expect(timeline.sittingMinutes).toBeCloseTo(6);
    expect(timeline.view.breakDueInMs).toBe(54 * 60_000);
    timeline.type(59);
    expect(timeline.phase).toBe('running');
    expect(breaks(timeline)).toHaveLength(1);
    // Due in the second of the two hours.
    expect(timeline.wallMs).toBeGreaterThan(Date.UTC(2026, 9, 25, 1, 45));
  });
});
