/** Which request each control of the guide stands for. */
import type { Ask } from '../../bridge/snapshot-store.svelte.ts';
import type { Feeling, PainAnswer, WalkEffort } from '../../../shared/history/entry.ts';
import { hasWalked } from '../../../shared/history/walked.ts';
import type { ShownBreak } from '../../bridge/shown-break.ts';
import { controls, type PressedControl } from './controls.ts';

/** In the order they are shown; the digits 1 to 3 mean these. */
export const painAnswers: readonly PainAnswer[] = ['effort', 'pain', 'alarm'];

/** In the order they are shown; after the break the digits 1 to 3 mean these. */
export const feelings: readonly Feeling[] = ['better', 'same', 'worse'];

/** In the order they are shown; the digits after those of the feelings mean these. */
export const walkEfforts: readonly WalkEffort[] = ['easy', 'brisk', 'fast'];

/** Who has stopped because of pain is not asked how fast they were. */
export function isWalkAsked({ stage, steps, painAnswer }: ShownBreak): boolean {
  return stage === 'finished' && painAnswer !== 'pain' && hasWalked(steps);
}

/** An answer after the break by its place from 0, feelings first; false where there is none. */
export function answerByPlace(ask: Ask, view: ShownBreak, place: number): boolean {
  if (view.stage !== 'finished') return false;
  const { breakId } = view;
  const feeling = feelings[place];
  if (feeling !== undefined) {
    void ask('break:answer-feeling', { breakId, feeling });
    return true;
  }
  const effort = isWalkAsked(view) ? walkEfforts[place - feelings.length] : undefined;
  if (effort !== undefined) void ask('break:answer-walk-effort', { breakId, effort });
  return effort !== undefined;
}

export function pressControl(ask: Ask, { breakId }: ShownBreak, control: PressedControl): Promise<boolean> {
  const { asks } = controls[control];
  switch (asks) {
    case 'report-pain':
      return ask('break:report-pain', { breakId });
    case 'end':
      return ask('break:end', { breakId });
    default:
      return ask('break:command', { breakId, command: asks });
  }
}
