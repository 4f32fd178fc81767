import { describe, expect, test } from 'vitest';
import { performEffect, type EffectPorts } from '../../../../src-main/schedule/effect-performer.ts';
import type { ScheduleEffect } from '../../../../shared/schedule/schedule-effect.ts';
import { fail, succeed } from '../../../../shared/lib/result.ts';
import { useLeakCheck } from '../../../fakes/leak-check.ts';
import { Timeline } from '../../../fakes/timeline.ts';

useLeakCheck();
const walk = { kind: 'walk', id: 'a-walk', atMs: 1_000, elapsedMs: 300_000 } as const;

function perform(effect: ScheduleEffect, overrides: Partial<EffectPorts> = {}): readonly string[] {
  const done: string[] = [];
  const say = (what: string) => () => void done.push(what);
  const timeline = new Timeline();
  const ports: EffectPorts = {
    card: { open: say('open card'), close: say('close card'), dispose: () => undefined },
    overlays: {
      prepare: say('prepare overlays'),
      open: say('open overlays'),
      checkAnswers: say('check overlays'),
      close: say('close overlays'),
      dispose: () => undefined,
    },
    journal: {
      append: (entry) => {
        done.push(`append ${entry.kind}`);
        return succeed(null);
      },
      entriesBetween: () => [],
    },
    stateStore: { load: () => null, save: () => void done.push('save') },
    readHoldReasons: () => Promise.resolve(),
    readMemory: () => [walk],
    dispatch: (event) => done.push(`dispatch ${event.kind}`),
    onRecordFailed: (entry) => done.push(`not recorded: ${entry.kind}`),
    log: (line) => done.push(`log ${line}`),
    ...overrides,
  };
  performEffect(ports, effect, timeline.state, timeline.now);
  return done;
}

describe('an effect', () => {
  test.each<[ScheduleEffect, string]>([
    [{ kind: 'open-card' }, 'open card'],
    [{ kind: 'close-card' }, 'close card'],
    [{ kind: 'prepare-overlays' }, 'prepare overlays'],
    [{ kind: 'open-overlays', breakId: 'b' }, 'open overlays'],
    [{ kind: 'close-overlays' }, 'close overlays'],
    [{ kind: 'check-overlays' }, 'check overlays'],
    [{ kind: 'record', entry: walk }, 'append walk'],
    [{ kind: 'save-state' }, 'save'],
    [
      { kind: 'report-fault', detail: 'round and round' },
      'log The schedule does not settle: round and round',
    ],
    [{ kind: 'read-memory' }, 'dispatch memory-read'],
  ])('%j does one thing: %s', (effect, what) => {
    expect(perform(effect)).toEqual([what]);
  });

  test('that could not be recorded is told', () => {
    const told: string[] = [];
    perform(
      { kind: 'record', entry: walk },
      {
        journal: { append: () => fail('/history: disk full'), entriesBetween: () => [] },
        onRecordFailed: (entry, problem) => told.push(`${entry.id}: ${problem}`),
      },
    );
    expect(told).toEqual(['a-walk: /history: disk full']);
  });
});

describe('overlays', () => {
  const open = { kind: 'open-overlays', breakId: 'this-break' } as const;

  test('that came tell the break they belong to', () => {
    const events: unknown[] = [];
    perform(open, {
      overlays: {
        prepare: () => undefined,
        open: ({ onShown }) => onShown(),
        checkAnswers: () => undefined,
        close: () => undefined,
        dispose: () => undefined,
      },
      dispatch: (event) => events.push(event),
    });
    expect(events).toEqual([{ kind: 'overlays-shown', breakId: 'this-break' }]);
  });

  test('that failed write down why and tell the break', () => {
    const events: unknown[] = [];
    const logged: string[] = [];
    perform(open, {
      overlays: {
        prepare: () => undefined,
        open: ({ onFailed }) => onFailed('no page came'),
        checkAnswers: () => undefined,
        close: () => undefined,
        dispose: () => undefined,
      },
      dispatch: (event) => events.push(event),
      log: (line) => logged.push(line),
    });
    expect(events).toEqual([{ kind: 'overlays-failed', breakId: 'this-break' }]);
    expect(logged[0]).toContain('no page came');
  });
});
