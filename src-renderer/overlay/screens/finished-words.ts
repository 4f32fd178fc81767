/** What the last page says: words that fit what was done, without praise on top of praise. */
import { formatLength, formatWhole } from '../../bridge/durations.ts';
import type { AppSnapshot } from '../../../shared/ipc/snapshot.ts';
import type { ShownBreak } from '../../bridge/shown-break.ts';
import type { BreakTranslator } from '../../../shared/messages/break-translator.ts';
import { MINUTE_MS } from '../../../shared/time/durations.ts';

/**
 * What a break was, told by its steps. strength: work that may be felt tomorrow, which the few repetitions of a movement
 * break are not.
 */
export type Deed = 'pain' | 'whole' | 'walk' | 'strength' | 'movement' | 'posture' | 'nothing';

export function deedOf({
  routine,
  steps,
  painAnswer,
}: Pick<ShownBreak, 'routine' | 'steps' | 'painAnswer'>): Deed {
  // Who stopped because of pain is not congratulated: they read what to do if it stays.
  if (painAnswer === 'pain') return 'pain';
  const done = routine.steps.filter((_, index) => steps[index]?.outcome === 'done');
  const exercises = done.flatMap((step) => (step.kind === 'exercise' ? [step] : []));
  if (done.length === 0) return 'nothing';
  const isForStrength = routine.kind === 'strengthening' || routine.kind === 'exercise';
  if (isForStrength && exercises.some(({ goal }) => goal === 'strengthen')) return 'strength';
  if (done.length === routine.steps.length && done.length > 1) return 'whole';
  if (exercises.length > 0) return 'movement';
  return done.some(({ kind }) => kind === 'walk') ? 'walk' : 'posture';
}

export function finishedWords(view: Pick<ShownBreak, 'routine' | 'steps' | 'painAnswer'>) {
  const deed = deedOf(view);
  if (deed === 'pain') return { title: 'overlay.finished.pain-title', cue: 'pain.after' } as const;
  const title = `overlay.finished.title.${deed}` as const;
  return view.painAnswer === 'effort'
    ? ({ title, cue: 'overlay.finished.cue.eased' } as const)
    : ({ title, cue: `overlay.finished.cue.${deed}` } as const);
}

export interface FinishedFact {
  readonly value: string;
  readonly label: string;
}

/**
 * Up to three facts. One that is nought is left out: it tells nothing of a posture check, or of a walk by hand, which
 * counts as no break.
 */
export function finishedFacts(
  { translate, locale }: BreakTranslator,
  { breaksTaken, walkingMs }: Pick<AppSnapshot['today'], 'breaksTaken' | 'walkingMs'>,
  spentMs: number,
): readonly FinishedFact[] {
  const breaks = {
    value: formatWhole(locale, breaksTaken),
    label: translate('overlay.finished.breaks', { count: breaksTaken }),
  };
  const lengths = [
    [walkingMs, 'overlay.finished.active'],
    [spentMs, 'overlay.finished.this-break'],
  ] as const;
  return [
    ...(breaksTaken > 0 ? [breaks] : []),
    ...lengths
      .filter(([lengthMs]) => lengthMs >= MINUTE_MS)
      .map(([lengthMs, label]) => ({ value: formatLength(locale, lengthMs), label: translate(label) })),
  ];
}
