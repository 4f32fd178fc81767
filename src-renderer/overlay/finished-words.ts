/** What the last page says: words that fit what was done, without praise on top of praise. */
import type { BreakView } from '../../shared/ipc/snapshot.ts';

/** What a break was, told by its steps. */
export type Deed = 'pain' | 'whole' | 'walk' | 'strength' | 'movement' | 'posture' | 'nothing';

export function deedOf({
  routine,
  steps,
  painAnswer,
}: Pick<BreakView, 'routine' | 'steps' | 'painAnswer'>): Deed {
  // Who stopped because of pain is not congratulated: they read what to do if it stays.
  if (painAnswer === 'pain') return 'pain';
  const done = routine.steps.filter((_, index) => steps[index]?.outcome === 'done');
  const exercises = done.flatMap((step) => (step.kind === 'exercise' ? [step] : []));
  if (done.length === 0) return 'nothing';
  if (done.length === routine.steps.length && done.length > 1) return 'whole';
  if (exercises.some(({ goal }) => goal === 'strengthen')) return 'strength';
  if (exercises.length > 0) return 'movement';
  return done.some(({ kind }) => kind === 'walk') ? 'walk' : 'posture';
}

export function finishedWords(view: Pick<BreakView, 'routine' | 'steps' | 'painAnswer'>) {
  const deed = deedOf(view);
  if (deed === 'pain') return { title: 'overlay.finished.pain-title', cue: 'pain.after' } as const;
  const title = `overlay.finished.title.${deed}` as const;
  return view.painAnswer === 'effort'
    ? ({ title, cue: 'overlay.finished.cue.eased' } as const)
    : ({ title, cue: `overlay.finished.cue.${deed}` } as const);
}
