/** What the card says about the break to come. */
import { exerciseWord, wholeMinutes } from '../components/words.ts';
import type { FigureScriptId } from '../../shared/exercises/figure-script-id.ts';
import type { CardView } from '../../shared/ipc/snapshot.ts';
import type { CardTranslator } from '../../shared/messages/card-translator.ts';
import type { Routine, RoutineStep } from '../../shared/walkthrough/routine.ts';

/** "Break in 30 seconds"; from 90 seconds on in minutes. */
export function warningTitle({ translate }: CardTranslator, startsInMs: number): string {
  const seconds = Math.ceil(startsInMs / 1_000);
  return seconds < 90
    ? translate('card.break-in', { seconds })
    : translate('card.break-in-minutes', { minutes: Math.round(seconds / 60) });
}

/** What to do now, or that the break was held back until now, and what it holds. */
export function warningDetail(
  words: CardTranslator,
  { isOwed, routine, routineMs }: Extract<CardView, { kind: 'break-warning' }>,
  startsInMs: number,
): string {
  const isSoon = startsInMs <= 0;
  const lead = words.translate(isSoon ? 'card.finish-soon' : isOwed ? 'card.owed' : 'card.finish');
  return `${lead} ${routineSummary(words, routine, routineMs)}`;
}

/** "3 minutes: posture, a walk, standing back bend." */
export function routineSummary(words: CardTranslator, routine: Routine, routineMs: number): string {
  const list = new Intl.ListFormat(words.locale, { type: 'unit', style: 'long' });
  return words.translate('card.summary', {
    length: words.translate('card.minutes', { minutes: wholeMinutes(routineMs) }),
    steps: list.format(routine.steps.map((step) => stepInSentence(words, step))),
  });
}

function stepInSentence(words: CardTranslator, step: RoutineStep): string {
  switch (step.kind) {
    case 'posture-check':
      return words.translate('card.posture');
    case 'walk':
      return words.translate('card.walk');
    case 'exercise':
      return exerciseWord(words, step.exerciseId, 'name').toLocaleLowerCase(words.locale);
  }
}

/** The picture on the card: the movement, for that is what differs from break to break. */
export function pictureOf(routine: Routine): FigureScriptId {
  const exercise = routine.steps.find((step) => step.kind === 'exercise');
  if (exercise !== undefined) return exercise.exerciseId;
  return routine.steps.some((step) => step.kind === 'walk') ? 'walk' : 'desk-neutral';
}
