/** What the small reminders say, and which figure stands beside the words. */
import type { FigureScriptId } from '../../shared/exercises/figure-script-id.ts';
import type { CardView } from '../../shared/ipc/snapshot.ts';
import type { CardTranslator } from '../../shared/messages/card-translator.ts';

export interface NudgeWords {
  readonly title: string;
  readonly detail: string;
  readonly scriptId: FigureScriptId;
}

export function nudgeWords(
  { translate }: CardTranslator,
  card: Extract<CardView, { kind: 'nudge' }>,
): NudgeWords {
  switch (card.nudge) {
    case 'posture':
      return {
        title: translate(`posture.${card.check}`),
        detail: translate(`posture.${card.check}.hint`),
        scriptId: 'desk-neutral',
      };
    case 'standing':
      return {
        title: translate('card.standing.title'),
        detail: translate('card.standing.detail'),
        scriptId: 'walk',
      };
    case 'ceiling':
      return {
        title: translate('card.ceiling.title'),
        detail: translate('card.ceiling.detail'),
        scriptId: 'stand-desk',
      };
  }
}
