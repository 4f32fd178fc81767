/** What the schedule looks like from a window: plain values at one instant, which the window carries on from. */
import type { BreakView, CardView, ScheduleView } from './views.ts';
import { exerciseStop, type Refusal } from '../../coach/coach.ts';
import { postureCheckIds } from '../../exercises/posture-checks.ts';
import type { TimelineSegment } from '../../history/day-timeline.ts';
import { assertNever } from '../../lib/assert-never.ts';
import { seconds } from '../../time/durations.ts';
import { routineMs } from '../../walkthrough/routine.ts';
import { caughtUp, isWalkLeftByReturn } from '../running/running-break.ts';
import { outsideHours } from '../clock/hours.ts';
import { nudgeKinds, type NudgeKind } from '../nudges/nudge-kinds.ts';
import { breakDueInMs } from '../clock/break-due.ts';
import { canPostpone, canSkip } from '../requests/request-transitions.ts';
import type { RunningBreak, ScheduleState } from '../memory/schedule-state.ts';
import { OWED_LEAD_MS } from '../memory/limits.ts';
import { sittingRate } from '../clock/sitting-clock.ts';
import { coachSituation, pendingBreak, sittingNow } from '../transition-step.ts';
import { wallAt, type Moment } from '../moment.ts';

export function viewSchedule(state: ScheduleState, now: Moment): ScheduleView {
  const { clock, phase } = state;
  return {
    phase: phaseView(state),
    sittingMs: Math.round(sittingNow(state, now)),
    intervalMs: now.rules.intervalMs,
    sittingRate: rateNow(state, now),
    breakDueInMs: dueView(state, now),
    stance: clock.kind === 'present' ? clock.stance : 'sitting',
    isAway: clock.kind === 'away',
    holdReasons: phase.kind === 'owed' ? phase.reasons : [],
    pause: state.pause,
    outsideHours: outsideHours(state.hours),
    exerciseStop: exerciseStop(coachSituation(state, now)),
    canPostpone: canPostpone(state, now),
    canSkip: canSkip(state, now),
    postponeMinutes: now.settings.postponeMinutes,
  };
}

function phaseView(state: ScheduleState): ScheduleView['phase'] {
  const { kind } = state.phase;
  if (kind === 'opening' || kind === 'running') return 'break';
  if (kind === 'counting' && state.pause !== null) return 'paused';
  if (kind === 'counting' && outsideHours(state.hours) !== null) return 'outside-hours';
  return kind;
}

function rateNow(state: ScheduleState, now: Moment): number {
  if (state.phase.kind === 'running' || state.phase.kind === 'finished') return 0;
  if (state.clock.kind === 'present') return sittingRate(state.clock.stance);
  const rules = now.rules;
  return -Math.max(rules.intervalMs, state.clock.departureSittingMs) / rules.fullRecoveryMs;
}

function dueView(state: ScheduleState, now: Moment): number | null {
  const { phase } = state;
  if (phase.kind === 'warning') return Math.round(phase.dueAtMs - now.atMs);
  if (phase.kind === 'running' || phase.kind === 'opening') return null;
  const dueInMs = breakDueInMs(state, now);
  return dueInMs === null ? null : Math.round(dueInMs);
}

export function viewCard(state: ScheduleState, now: Moment): CardView | null {
  const { phase, nudge } = state;
  if (nudge !== null) return nudgeView(state, nudge.kind);
  if (phase.kind === 'warning' || phase.kind === 'waiting-for-pause') {
    const { routine } = phase.pending;
    const leadMs = seconds(now.settings.warningLeadSeconds);
    return {
      kind: 'break-warning',
      startsInMs: phase.kind === 'warning' ? Math.round(phase.dueAtMs - now.atMs) : 0,
      leadMs: phase.isOwed ? Math.min(leadMs, OWED_LEAD_MS) : leadMs,
      isOwed: phase.isOwed,
      routine,
      routineMs: routineMs(routine),
    };
  }
  return null;
}

function isNudge(kind: NudgeKind | Refusal): kind is NudgeKind {
  return (nudgeKinds as readonly string[]).includes(kind);
}

/** The posture reminder names one check, another one each time. */
function nudgeView(state: ScheduleState, nudge: NudgeKind | Refusal): CardView {
  if (!isNudge(nudge)) return { kind: 'refusal', refusal: nudge };
  const check = postureCheckIds[state.routineCount % postureCheckIds.length] ?? postureCheckIds[0];
  return nudge === 'posture' ? { kind: 'nudge', nudge, check } : { kind: 'nudge', nudge };
}

export function viewBreak(state: ScheduleState, now: Moment): BreakView | null {
  const { phase } = state;
  const atMs = now.atMs;
  switch (phase.kind) {
    case 'counting':
      return null;
    case 'warning':
    case 'waiting-for-pause':
    case 'owed':
    case 'opening': {
      const pending = phase.kind === 'opening' ? phase.pending : pendingBreak(phase);
      if (pending === null) return null;
      // Prepared overlays load with this and stand at its first moment until the break begins.
      return {
        breakId: pending.breakId,
        breakKind: pending.routine.kind,
        stage: 'opening',
        routine: pending.routine,
      };
    }
    case 'running': {
      const running = caughtUp(phase.running, atMs);
      return {
        ...begunView(running, atMs),
        stage: running.stage,
        isWalkLeftByReturn: isWalkLeftByReturn(running),
      };
    }
    case 'finished': {
      const begun = begunView(phase.running, phase.finishedAtMs);
      if (phase.closesAtMs === null) return { ...begun, stage: 'help' };
      const closesInMs = Math.max(0, Math.round(phase.closesAtMs - atMs));
      const { feeling, walkEffort } = phase;
      return { ...begun, stage: 'finished', closesInMs, feeling, walkEffort };
    }
    default:
      return assertNever(phase, 'schedule phase');
  }
}

function begunView(running: RunningBreak, atMs: number) {
  return {
    breakId: running.breakId,
    breakKind: running.routine.kind,
    routine: running.routine,
    position: running.position,
    isWalkOnTheSpot: running.walk?.isOnTheSpot ?? false,
    welcomedAtStep: running.welcomedAtStep,
    isMuted: running.isMuted,
    steps: running.steps,
    painAnswer: running.painAnswer,
    spentMs: Math.round(atMs - running.startedAtMs),
  };
}

/** The sitting, standing or absence that is still going on and not in the journal yet. */
export function currentSegment(state: ScheduleState, now: Moment): TimelineSegment | null {
  const endMs = now.wallMs;
  const { segment, clock } = state;
  if (segment !== null) return { kind: segment.stance, startMs: wallAt(now, segment.startedAtMs), endMs };
  return clock.kind === 'away' ? { kind: 'away', startMs: wallAt(now, clock.sinceMs), endMs } : null;
}
