/** What "This hurts" says depends on what was under way: only an exercise has a position and an easier version. */
import type { PainAnswer } from '../../../shared/history/entry.ts';
import { easierVolume } from '../../../shared/walkthrough/change-volume.ts';
import type { RoutineStep } from '../../../shared/walkthrough/routine.ts';

export function painLead(step: RoutineStep | null) {
  if (step?.kind === 'walk') return 'pain.lead.walk' as const;
  return step?.kind === 'posture-check' ? ('pain.lead.posture' as const) : ('pain.lead' as const);
}

/** What an answer leads to. */
export function painEffect(answer: PainAnswer, step: RoutineStep | null) {
  const exercise = step?.kind === 'exercise' ? step : null;
  switch (answer) {
    case 'effort': {
      const isEasierLeft = exercise !== null && easierVolume(exercise) !== null;
      return isEasierLeft ? ('pain.effort.effect' as const) : ('pain.effort.effect.gently' as const);
    }
    case 'pain':
      return exercise === null ? ('pain.pain.effect.step' as const) : ('pain.pain.effect' as const);
    case 'alarm':
      return 'pain.alarm.effect' as const;
  }
}
