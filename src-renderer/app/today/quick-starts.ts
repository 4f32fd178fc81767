/** What can be started at once: a posture check, a walk, a session, each exercise. */
import type { RoutineRequest } from '../../../shared/coach/plan-routine.ts';
import { sessionKinds } from '../../../shared/exercises/card-terms.ts';
import { exerciseIds } from '../../../shared/exercises/exercise-id.ts';
import { exerciseMessageKey } from '../../../shared/exercises/exercise-messages.ts';
import type { Translate } from '../../../shared/messages/translator.ts';

export interface QuickStart {
  readonly request: RoutineRequest;
  readonly text: string;
}

/** In the order of the tray's menu. */
export function quickStarts(translate: Translate): readonly QuickStart[] {
  return [
    { request: { kind: 'posture' }, text: translate('tray.quick-start.posture') },
    { request: { kind: 'walk' }, text: translate('today.quick-start.walk') },
    ...sessionKinds.map((kind) => ({
      request: { kind },
      text: translate(`tray.quick-start.${kind}`),
    })),
    ...exerciseIds.map((exerciseId) => ({
      request: { kind: 'exercise', exerciseId } as const,
      text: translate(exerciseMessageKey(exerciseId, 'name')),
    })),
  ];
}
