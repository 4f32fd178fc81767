/** Which request each control of the guide stands for. */
import type { Ask } from '../../bridge/snapshot-store.svelte.ts';
import type { Feeling, PainAnswer, WalkEffort } from '../../../shared/history/entry.ts';
import { hasWalked } from '../../../shared/history/walked.ts';
import type { BreakView } from '../../../shared/ipc/snapshot.ts';
import type { Control } from '../screen.ts';

/** In the order they are shown; the digits 1 to 3 mean these. */
export const painAnswers: readonly PainAnswer[] = ['effort', 'pain', 'alarm'];

/** In the order they are shown; after the break the digits 1 to 3 mean these. */
export const feelings: readonly Feeling[] = ['better', 'same', 'worse'];

/** In the order they are shown; the digits after those of the feelings mean these. */
export const walkEfforts: readonly WalkEffort[] = ['easy', 'brisk', 'fast'];

/** Who has stopped because of pain is not asked how fast they were. */
export function isWalkAsked({ stage, steps, painAnswer }: BreakView): boolean {
  return stage === 'finished' && painAnswer !== 'pain' && hasWalked(steps);
}

/** An answer after the break by its place from 0, feelings first; false where there is none. */
export function answerByPlace(ask: Ask, view: BreakView, place: number): boolean {
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

/** `end` is not here: it takes a hold or two presses. */
export function pressControl(ask: Ask, view: BreakView, control: Exclude<Control, 'end'>): Promise<boolean> {
  const { breakId } = view;
  switch (control) {
    case 'start-now':
      return ask('break:command', { breakId, command: 'start-work' });
    case 'got-it':
    case 'walk-back':
    case 'walk-enough':
      return ask('break:command', { breakId, command: 'finish-step' });
    case 'pause':
    case 'resume':
      return ask('break:command', { breakId, command: control });
    case 'walk-rest':
      return ask('break:command', { breakId, command: 'walk-on' });
    case 'on-the-spot':
      return ask('break:command', { breakId, command: 'walk-on-the-spot' });
    case 'walk-away':
      return ask('break:command', { breakId, command: 'walk-away' });
    case 'easier':
      return ask('break:command', { breakId, command: 'easier-step' });
    case 'harder':
      return ask('break:command', { breakId, command: 'harder-step' });
    case 'skip':
      return ask('break:command', { breakId, command: 'skip-step' });
    case 'back':
      return ask('break:command', { breakId, command: 'previous-step' });
    case 'hurts':
      return ask('break:report-pain', { breakId });
    case 'finish':
    case 'close':
      return ask('break:end', { breakId });
  }
}
