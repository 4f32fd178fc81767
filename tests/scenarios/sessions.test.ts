/** Stretch and strengthening sessions: one break instead of two, and no more of them than do good. */
import { describe, expect, it } from 'vitest';
import type { RoutineRequest } from '../../shared/coach/plan-routine.ts';
import type { JournalEntry } from '../../shared/history/entry.ts';
import { viewCard } from '../../shared/schedule/views/schedule-view.ts';
import type { Settings } from '../../shared/settings/schema.ts';
import { minutes, seconds } from '../../shared/time/durations.ts';
import { Timeline } from '../fakes/timeline.ts';

/** A person whose breaks may hold sessions. */
function day(settings: Partial<Settings> = {}): Timeline {
  const timeline = new Timeline({ settings: { postureNudges: false, ...settings } });
  timeline.areSessionsOffered = true;
  return timeline;
}

function ask(timeline: Timeline, kind: Exclude<RoutineRequest['kind'], 'exercise'>): Timeline {
  return timeline.send({ kind: 'break-requested', request: { kind } });
}

/** Until the break on the screen is over: all of it is done, and after the walk somebody is back. */
function take(timeline: Timeline): Timeline {
  const before = breaks(timeline).length;
  for (let count = 0; count < 400 && breaks(timeline).length === before; count += 1) {
    if (isWalking(timeline)) timeline.leave(timeline.settings.walkMinutes + 0.2);
    timeline.read(1 / 20);
  }
  return timeline.read(0.5);
}

function isWalking({ state: { phase } }: Timeline): boolean {
  if (phase.kind !== 'running') return false;
  const { routine, position, stage } = phase.running;
  return stage === 'playing' && routine.steps[position.stepIndex]?.kind === 'walk';
}

function breaks(timeline: Timeline): readonly Extract<JournalEntry, { kind: 'break' }>[] {
  return timeline.entries.flatMap((each) => (each.kind === 'break' ? [each] : []));
}

function kinds(timeline: Timeline): readonly string[] {
  return breaks(timeline).map(({ breakKind }) => breakKind);
}

function announced(timeline: Timeline): string | null {
  const { phase } = timeline.state;
  return phase.kind === 'warning' ? phase.pending.routine.kind : null;
}

/** To the moment at which the next break is announced. */
function untilAnnounced(timeline: Timeline): Timeline {
  for (let minute = 0; minute < 300 && announced(timeline) === null; minute += 0.25) timeline.type(0.25);
  return timeline;
}

/** Until its break has been taken. */
function nextBreak(timeline: Timeline): Timeline {
  return take(untilAnnounced(timeline).read(1));
}

describe('a stretch session that is due with a break', () => {
  it('is that break, and the next one comes a whole interval later', () => {
    const timeline = nextBreak(day());
    expect(kinds(timeline)).toEqual(['stretch']);
    expect(timeline.sittingMinutes).toBeLessThan(1);
    expect(timeline.type(48).phase).toBe('counting');
  });

  it('leaves the breaks of the next four hours to the gentle movement, and comes no more than twice a day', () => {
    const timeline = day();
    for (let count = 0; count < 11; count += 1) nextBreak(timeline);
    const stretches = breaks(timeline).filter(({ breakKind }) => breakKind === 'stretch');
    expect(stretches).toHaveLength(2);
    const [first, second] = stretches;
    expect((second?.atMs ?? 0) - ((first?.atMs ?? 0) + (first?.elapsedMs ?? 0))).toBeGreaterThanOrEqual(
      minutes(240),
    );
    expect(kinds(timeline).filter((kind) => kind === 'movement')).toHaveLength(9);
  });

  it('comes with the next break when this one was let go', () => {
    const timeline = untilAnnounced(day()).send({ kind: 'break-skipped' });
    expect(announced(untilAnnounced(timeline))).toBe('stretch');
  });

  it('comes by itself to nobody who has not been asked what suits their back', () => {
    const timeline = day();
    timeline.areSessionsOffered = false;
    expect(announced(untilAnnounced(timeline))).toBe('movement');
  });

  it('does not come on a day on which something hurt', () => {
    const timeline = untilAnnounced(day()).read(1);
    const { phase } = timeline.state;
    if (phase.kind !== 'running') throw new Error(phase.kind);
    const { breakId } = phase.running;
    timeline.send({ kind: 'pain-reported', breakId });
    timeline.send({ kind: 'pain-answered', breakId, answer: 'pain' });
    expect(announced(untilAnnounced(take(timeline)))).toBe('movement');
  });
});

describe('a session by hand', () => {
  it.each(['back-stretch', 'leg-stretch', 'strengthening'] as const)(
    '%s takes the place of the break that was announced',
    (kind) => {
      const timeline = take(ask(untilAnnounced(day()), kind));
      expect(breaks(timeline)).toHaveLength(1);
      expect(timeline.sittingMinutes).toBeLessThan(1);
      timeline.type(48);
      expect(timeline.phase).toBe('counting');
      expect(announced(untilAnnounced(timeline))).toBe(kind === 'strengthening' ? 'stretch' : 'movement');
    },
  );

  it('takes the place of a break that is owed', () => {
    const timeline = day();
    timeline.holdReasons = ['microphone'];
    timeline.type(55);
    expect(timeline.phase).toBe('owed');
    take(ask(timeline, 'strengthening'));
    timeline.holdReasons = [];
    expect(timeline.type(45).phase).toBe('counting');
    expect(kinds(timeline)).toEqual(['strengthening']);
  });

  it('of stretches counts: the break that follows holds the gentle movement', () => {
    const timeline = take(ask(day().type(5), 'back-stretch'));
    expect(announced(untilAnnounced(timeline))).toBe('movement');
  });

  it('goes on within half an hour as one with the first', () => {
    const timeline = take(ask(day().type(1), 'back-stretch'));
    take(ask(timeline.type(20), 'leg-stretch'));
    expect(kinds(timeline)).toEqual(['stretch', 'stretch']);
    expect(timeline.state.coach.sessions).toHaveLength(1);
  });

  it('is still known after the app was killed in the middle of it', () => {
    const timeline = ask(day().type(1), 'back-stretch').read(3);
    timeline.killAndRestart(45);
    ask(timeline, 'leg-stretch');
    expect(timeline.state.nudge?.kind).toBe('stretched-lately');
  });
});

describe('a session too many', () => {
  function stretchedTwice(): Timeline {
    const timeline = take(ask(day({ breakIntervalMinutes: 60 }).type(1), 'back-stretch'));
    timeline.leave(260).type(1);
    return take(ask(timeline, 'back-stretch')).leave(260).type(1);
  }

  it('is refused with a card that offers a walk, and nothing begins', () => {
    const timeline = ask(stretchedTwice(), 'back-stretch');
    expect(breaks(timeline)).toHaveLength(2);
    expect(timeline.phase).toBe('counting');
    expect(viewCard(timeline.state, timeline.now)).toEqual({
      kind: 'refusal',
      refusal: 'stretched-twice',
    });
    take(ask(timeline, 'walk'));
    expect(kinds(timeline)).toEqual(['stretch', 'stretch', 'walk']);
  });

  it('is refused to one stretch alone as well', () => {
    const timeline = stretchedTwice();
    timeline.send({ kind: 'break-requested', request: { kind: 'exercise', exerciseId: 'cat-stretch' } });
    expect(timeline.state.nudge?.kind).toBe('stretched-twice');
    expect(timeline.phase).toBe('counting');
  });

  it('shows its card for twenty seconds, or until it is dismissed', () => {
    const timeline = ask(stretchedTwice(), 'leg-stretch');
    const opened = timeline.times('open-card').at(-1) ?? 0;
    timeline.type(1);
    expect(timeline.times('close-card').at(-1)).toBe(opened + 20);
    ask(timeline, 'leg-stretch').type(0.05).send({ kind: 'nudge-dismissed' });
    expect(timeline.state.nudge).toBeNull();
  });

  it('leaves an announced break as it is: its card comes back and it comes on time', () => {
    const timeline = take(ask(day().type(1), 'back-stretch'));
    untilAnnounced(timeline.read(0.1));
    const { phase } = timeline.state;
    if (phase.kind !== 'warning') throw new Error(phase.kind);
    ask(timeline, 'leg-stretch');
    const closedBefore = timeline.times('close-card').length;
    expect(viewCard(timeline.state, timeline.now)?.kind).toBe('refusal');
    timeline.send({ kind: 'nudge-dismissed' });
    expect(viewCard(timeline.state, timeline.now)?.kind).toBe('break-warning');
    expect(timeline.times('close-card')).toHaveLength(closedBefore);
    timeline.read((phase.dueAtMs - timeline.nowMs + seconds(4)) / minutes(1));
    expect(timeline.phase).toBe('running');
  });

  it('of strengthening is refused until the next day', () => {
    const timeline = take(ask(day().type(1), 'strengthening'));
    ask(timeline.leave(120).type(1), 'strengthening');
    expect(timeline.state.nudge?.kind).toBe('strengthened-today');
  });

  it('is not one when the day is over', () => {
    const timeline = ask(
      stretchedTwice()
        .leave(16 * 60)
        .type(1),
      'back-stretch',
    );
    expect(timeline.phase).toBe('running');
  });
});
