/** A break under way, whatever is pressed and whoever comes and goes: what the screen shows always adds up. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PainAnswer } from '../../../shared/history/entry.ts';
import { walkthroughCommands, type WalkthroughCommand } from '../../../shared/schedule/schedule-event.ts';
import { routineMs, stepMs } from '../../../shared/walkthrough/routine.ts';
import { remainingMs } from '../../../shared/walkthrough/walkthrough-engine.ts';
import { Timeline } from '../../fakes/timeline.ts';

type Happening =
  | { readonly kind: 'command'; readonly command: WalkthroughCommand }
  | { readonly kind: 'type' | 'read' | 'lock'; readonly seconds: number }
  | { readonly kind: 'hurt'; readonly answer: PainAnswer | 'mistake' };

const seconds = fc.integer({ min: 1, max: 100 });
const happening: fc.Arbitrary<Happening> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc
      .constantFrom(...walkthroughCommands)
      .map((command) => ({ kind: 'command', command }) as const),
  },
  {
    weight: 4,
    arbitrary: fc.record({ kind: fc.constantFrom('type', 'read'), seconds }),
  },
  fc.record({ kind: fc.constant('lock'), seconds }),
  fc.record({ kind: fc.constant('hurt'), answer: fc.constantFrom('effort', 'mistake', 'pain', 'alarm') }),
);

function happen(day: Timeline, breakId: string, each: Happening): void {
  switch (each.kind) {
    case 'command':
      day.send({ kind: 'walkthrough-commanded', breakId, command: each.command });
      return;
    case 'hurt':
      day
        .send({ kind: 'pain-reported', breakId })
        .send({ kind: 'pain-answered', breakId, answer: each.answer });
      return;
    case 'type':
    case 'read':
    case 'lock':
      day[each.kind](each.seconds / 60);
  }
}

type Begun = Timeline['onScreen'];

function shown(day: Timeline): Begun | null {
  return day.state.phase.kind === 'running' ? day.onScreen : null;
}

const request = fc.constantFrom(
  { kind: 'movement' } as const,
  { kind: 'walk' } as const,
  { kind: 'exercise', exerciseId: 'hip-flexor-stand' } as const,
  { kind: 'exercise', exerciseId: 'bird-dog' } as const,
);
const story = fc.array(happening, { maxLength: 25 });

/** Calls back with every view before and after each happening, while the break lasts. */
function along(
  asked:
    | { readonly kind: 'movement' | 'walk' }
    | { readonly kind: 'exercise'; readonly exerciseId: 'bird-dog' | 'hip-flexor-stand' },
  happenings: readonly Happening[],
  check: (before: Begun, after: Begun, each: Happening) => void,
): Timeline {
  const day = new Timeline().type(30).send({ kind: 'break-requested', request: asked });
  for (const each of happenings) {
    const before = shown(day);
    if (before === null) break;
    happen(day, before.breakId, each);
    const after = shown(day);
    if (after !== null) check(before, after, each);
  }
  return day;
}

describe('a break under way', () => {
  it('shows as time left what the rest of its steps add up to', () => {
    fc.assert(
      fc.property(request, story, (asked, happenings) => {
        along(asked, happenings, (_before, { routine, position }) => {
          const allMs = routine.steps.reduce((sum, step) => sum + stepMs(step), 0);
          expect(routineMs(routine)).toBe(allMs);
          const doneMs = routine.steps
            .slice(0, position.stepIndex)
            .reduce((sum, step) => sum + stepMs(step), 0);
          expect(doneMs + position.stepElapsedMs + remainingMs(routine, position)).toBe(allMs);
        });
      }),
      { numRuns: 150 },
    );
  });

  it('runs back only when it is sent back', () => {
    fc.assert(
      fc.property(request, story, (asked, happenings) => {
        along(asked, happenings, ({ position: before }, { position: after }, each) => {
          if (each.kind === 'command' && each.command === 'previous-step') return;
          expect(after.stepIndex).toBeGreaterThanOrEqual(before.stepIndex);
          if (after.stepIndex === before.stepIndex)
            expect(after.stepElapsedMs).toBeGreaterThanOrEqual(before.stepElapsedMs);
        });
      }),
      { numRuns: 150 },
    );
  });

  it('stands still while it is held, asked about, or waiting', () => {
    fc.assert(
      fc.property(request, story, seconds, (asked, happenings, wait) => {
        const day = along(asked, happenings, () => undefined);
        const before = shown(day);
        if (before === null || before.stage === 'playing') return;
        day.type(wait / 60);
        const after = shown(day);
        if (after?.stage === before.stage) expect(after.position).toEqual(before.position);
      }),
      { numRuns: 150 },
    );
  });

  it('leads to no exercise any more once something hurts', () => {
    fc.assert(
      fc.property(request, story, (asked, happenings) => {
        along(asked, happenings, (_before, { routine, position, painAnswer, stage }) => {
          if (painAnswer !== 'pain' && painAnswer !== 'alarm') return;
          // While somebody is asked again, what they stopped is still there behind the question.
          if (stage !== 'hurt') expect(routine.steps[position.stepIndex]?.kind).not.toBe('exercise');
          expect(routine.steps.slice(position.stepIndex + 1).map(({ kind }) => kind)).not.toContain(
            'exercise',
          );
        });
      }),
      { numRuns: 150 },
    );
  });

  it('never records more walking than there was time', () => {
    fc.assert(
      fc.property(request, story, (asked, happenings) => {
        const day = along(asked, happenings, () => undefined);
        day.send({ kind: 'app-quitting' });
        for (const entry of day.entries) {
          if (entry.kind !== 'break') continue;
          for (const { step, elapsedMs } of entry.steps)
            if (step === 'walk') expect(elapsedMs).toBeLessThanOrEqual(entry.elapsedMs + 1_000);
        }
      }),
      { numRuns: 150 },
    );
  });
});
