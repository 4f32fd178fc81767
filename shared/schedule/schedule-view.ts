/** What the schedule looks like from a window: plain values at one instant, which the window carries on from. */
import type { BreakView, CardView, ScheduleView } from './views.ts';
import { sessionRefusals, type SessionRefusal } from '../coach/sessions.ts';
import { postureCheckIds } from '../exercises/posture-checks.ts';
import type { TimelineSegment } from '../history/day-timeline.ts';
import { assertNever } from '../lib/assert-never.ts';
import { seconds } from '../time/durations.ts';
import { routineMs } from '../walkthrough/routine.ts';
import { caughtUp, isWalkLeftByReturn } from './running-break.ts';
import { outsideHours } from './hours.ts';
import type { NudgeKind } from './nudge-kinds.ts';
import { breakDueInMs } from './schedule-due.ts';
import { canPostpone, canSkip } from './request-transitions.ts';
import { OWED_LEAD_MS, sittingRules, type RunningBreak, type ScheduleState } from './schedule-state.ts';
import { sittingRate } from './sitting-clock.ts';
import {
  intervalMs,
  isExerciseAllowed,
  nowMs,
  pendingBreak,
  sittingNow,
  wallAt,
  type Situation,
} from './transition-step.ts';

export function viewSchedule(state: ScheduleState, situation: Situation): ScheduleView {
  const { clock, phase } = state;
  return {
    phase: phaseView(state),
    sittingMs: Math.round(sittingNow(state, situation)),
    intervalMs: intervalMs(situation),
    sittingRate: rateNow(state, situation),
    breakDueInMs: dueView(state, situation),
    stance: clock.kind === 'present' ? clock.stance : 'sitting',
    isAway: clock.kind === 'away',
    holdReasons: phase.kind === 'owed' ? phase.reasons : [],
    pause: state.pause,
    outsideHours: outsideHours(state.hours),
    isExerciseResting: !isExerciseAllowed(state, situation),
    canPostpone: canPostpone(state, situation),
    canSkip: canSkip(state, situation),
    postponeMinutes: situation.context.settings.postponeMinutes,
  };
}

function phaseView(state: ScheduleState): ScheduleView['phase'] {
  const { kind } = state.phase;
  if (kind === 'opening' || kind === 'running') return 'break';
  if (kind === 'counting' && state.pause !== null) return 'paused';
  if (kind === 'counting' && outsideHours(state.hours) !== null) return 'outside-hours';
  return kind;
}

function rateNow(state: ScheduleState, situation: Situation): number {
  if (state.phase.kind === 'running' || state.phase.kind === 'finished') return 0;
  if (state.clock.kind === 'present') return sittingRate(state.clock.stance);
  const rules = sittingRules(situation.context);
  return -Math.max(rules.intervalMs, state.clock.departureSittingMs) / rules.fullRecoveryMs;
}

function dueView(state: ScheduleState, situation: Situation): number | null {
  const { phase } = state;
  if (phase.kind === 'warning') return Math.round(phase.dueAtMs - nowMs(situation));
  if (phase.kind === 'running' || phase.kind === 'opening') return null;
  const dueInMs = breakDueInMs(state, situation);
  return dueInMs === null ? null : Math.round(dueInMs);
}

export function viewCard(state: ScheduleState, situation: Situation): CardView | null {
  const { phase, nudge } = state;
  if (nudge !== null) return nudgeView(state, nudge.kind);
  if (phase.kind === 'warning' || phase.kind === 'waiting-for-pause') {
    const { routine } = phase.pending;
    const leadMs = seconds(situation.context.settings.warningLeadSeconds);
    return {
      kind: 'break-warning',
      startsInMs: phase.kind === 'warning' ? Math.round(phase.dueAtMs - nowMs(situation)) : 0,
      leadMs: phase.isOwed ? Math.min(leadMs, OWED_LEAD_MS) : leadMs,
      isOwed: phase.isOwed,
      routine,
      routineMs: routineMs(routine),
    };
  }
  return null;
}

function isRefusal(kind: NudgeKind | SessionRefusal): kind is SessionRefusal {
  return (sessionRefusals as readonly string[]).includes(kind);
}

/** The posture reminder names one check, another one each time. */
function nudgeView(state: ScheduleState, nudge: NudgeKind | SessionRefusal): CardView {
  if (isRefusal(nudge)) return { kind: 'refusal', refusal: nudge };
  const check = postureCheckIds[state.routineCount % postureCheckIds.length] ?? postureCheckIds[0];
  return nudge === 'posture' ? { kind: 'nudge', nudge, check } : { kind: 'nudge', nudge };
}

export function viewBreak(state: ScheduleState, situation: Situation): BreakView | null {
  const { phase } = state;
  const atMs = nowMs(situation);
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
        position: { stepIndex: 0, stepElapsedMs: 0 },
        isWalkLeftByReturn: true,
        isWalkOnTheSpot: false,
        welcomedAtStep: null,
        isMuted: false,
        steps: [],
        closesInMs: null,
        feeling: null,
        walkEffort: null,
        painAnswer: null,
        spentMs: 0,
      };
    }
    case 'running': {
      const running = caughtUp(phase.running, atMs);
      return { ...runningView(running, atMs), ...unanswered, stage: running.stage, closesInMs: null };
    }
    case 'finished': {
      const closesInMs = phase.closesAtMs === null ? null : Math.max(0, Math.round(phase.closesAtMs - atMs));
      return {
        ...runningView(phase.running, phase.finishedAtMs),
        stage: phase.closesAtMs === null ? 'help' : 'finished',
        closesInMs,
        feeling: phase.feeling,
        walkEffort: phase.walkEffort,
      };
    }
    default:
      return assertNever(phase, 'schedule phase');
  }
}

const unanswered = { feeling: null, walkEffort: null } as const;

function runningView(
  running: RunningBreak,
  atMs: number,
): Omit<BreakView, 'stage' | 'closesInMs' | 'feeling' | 'walkEffort'> {
  return {
    breakId: running.breakId,
    breakKind: running.routine.kind,
    routine: running.routine,
    position: running.position,
    isWalkLeftByReturn: isWalkLeftByReturn(running),
    isWalkOnTheSpot: running.walk?.isOnTheSpot ?? false,
    welcomedAtStep: running.welcomedAtStep,
    isMuted: running.isMuted,
    steps: running.steps,
    painAnswer: running.painAnswer,
    spentMs: Math.round(atMs - running.startedAtMs),
  };
}

/** The sitting, standing or absence that is still going on and not in the journal yet. */
export function currentSegment(state: ScheduleState, situation: Situation): TimelineSegment | null {
  const endMs = situation.seen.clock.wallMs;
  const { segment, clock } = state;
  if (segment !== null)
    return { kind: segment.stance, startMs: wallAt(situation, segment.startedAtMs), endMs };
  return clock.kind === 'away' ? { kind: 'away', startMs: wallAt(situation, clock.sinceMs), endMs } : null;
}
