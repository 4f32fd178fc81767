/** For every request an argument that must pass and some that must not. A forgotten channel does not compile. */
import { requestableKinds } from '../../shared/coach/plan-routine.ts';
import type { RequestArgument, RequestChannel } from '../../shared/ipc/contract.ts';

export type ChannelSamples = {
  readonly [C in RequestChannel]: {
    readonly good: readonly RequestArgument<C>[];
    readonly bad: readonly unknown[];
  };
};

const nothing = { good: [null], bad: [undefined, {}, 0, 'x', []] } as const;
const ofBreak = {
  good: [{ breakId: 'break-1' }],
  bad: [null, {}, { breakId: '' }, { breakId: 'x'.repeat(81) }, { breakId: 7 }, 'break-1'],
} as const;

const startBreaks = [
  ...requestableKinds.map((kind) => ({ kind: 'start-break', request: { kind } }) as const),
  { kind: 'start-break', request: { kind: 'exercise', exerciseId: 'bird-dog' } } as const,
];
const badStartBreaks = [
  null,
  {},
  'start-break',
  { kind: 'start-break' },
  { kind: 'start-break', request: { kind: 'nap' } },
  // Comes by itself, and is not asked for.
  { kind: 'start-break', request: { kind: 'stretch-break' } },
  { kind: 'start-break', request: { kind: 'exercise' } },
  { kind: 'start-break', request: { kind: 'exercise', exerciseId: 'no-such-exercise' } },
  { kind: 'explode' },
];

export const samples: ChannelSamples = {
  'app:get-snapshot': nothing,
  'app:page-failed': {
    good: [
      { detail: '', isBlank: false },
      { detail: 'x'.repeat(2_000), isBlank: true },
    ],
    bad: [
      null,
      {},
      { detail: 'x' },
      { isBlank: true },
      { detail: 'x'.repeat(2_001), isBlank: true },
      { detail: 7, isBlank: true },
      { detail: 'x', isBlank: 'yes' },
    ],
  },
  'app:close-window': nothing,
  'app:command': {
    good: [
      ...startBreaks,
      { kind: 'postpone-break' },
      { kind: 'skip-break' },
      { kind: 'resume' },
      { kind: 'quit' },
      { kind: 'pause', length: { kind: 'minutes', minutes: 1 } },
      { kind: 'pause', length: { kind: 'minutes', minutes: 1440 } },
      { kind: 'pause', length: { kind: 'until', untilWallMs: 1_780_000_000_000 } },
      { kind: 'pause', length: { kind: 'until-tomorrow' } },
      { kind: 'pause', length: { kind: 'open-ended' } },
    ],
    bad: [
      ...badStartBreaks,
      { kind: 'pause' },
      ...[0, 1441, 1.5, '30', NaN, null].map((minutes) => ({
        kind: 'pause',
        length: { kind: 'minutes', minutes },
      })),
      ...[-1, 0.5, Infinity, 'noon'].map((untilWallMs) => ({
        kind: 'pause',
        length: { kind: 'until', untilWallMs },
      })),
      { kind: 'pause', length: { kind: 'for-a-while' } },
      // Commands, but not for this window to give.
      { kind: 'set-open-at-login', isEnabled: true },
      { kind: 'log-walk', minutes: 20 },
    ],
  },
  'coach:confirm-check': nothing,
  'notice:acknowledge': nothing,
  'settings:change': {
    good: [
      { voiceOn: true },
      { voiceName: '' },
      { soundsOn: false, soundComeBack: false },
      { voiceVolumePercent: 0, voiceRatePercent: 160, soundVolumePercent: 100 },
    ],
    bad: [
      null,
      {},
      { voiceOn: 'yes' },
      { voiceName: 'x'.repeat(201) },
      { soundVolumePercent: 101 },
      { soundVolumePercent: 0.5 },
      { voiceRatePercent: 59 },
      { voiceOn: undefined },
      // Known settings, but not for a page to change.
      { noticeAcknowledged: true },
      { strict: false },
      { voiceOn: true, noSuchSetting: 1 },
    ],
  },
  'card:command': {
    good: [
      ...startBreaks,
      { kind: 'postpone-break' },
      { kind: 'skip-break' },
      { kind: 'open-page', page: 'today' },
    ],
    bad: [
      ...badStartBreaks,
      { kind: 'open-page' },
      { kind: 'open-page', page: 'nowhere' },
      // Commands, but not for this window to give.
      { kind: 'pause', length: { kind: 'open-ended' } },
      { kind: 'quit' },
    ],
  },
  'card:dismiss': nothing,
  'card:set-aside': {
    good: [{ isAside: true }, { isAside: false }],
    bad: [null, true, {}, { isAside: 'yes' }, { isAside: null }],
  },
  'break:command': {
    good: [
      { breakId: 'break-1', command: 'pause' },
      { breakId: 'break-1', command: 'resume' },
      { breakId: 'break-1', command: 'skip-step' },
      { breakId: 'break-1', command: 'previous-step' },
      { breakId: 'break-1', command: 'easier-step' },
      { breakId: 'break-1', command: 'harder-step' },
      { breakId: 'break-1', command: 'start-work' },
      { breakId: 'break-1', command: 'finish-step' },
      { breakId: 'break-1', command: 'walk-on' },
      { breakId: 'break-1', command: 'walk-on-the-spot' },
      { breakId: 'break-1', command: 'walk-away' },
    ],
    bad: [
      null,
      { breakId: 'break-1' },
      { breakId: 'break-1', command: 'explode' },
      { breakId: 'break-1', command: 'hardest-step' },
      { breakId: 'break-1', command: ['walk-on'] },
      { command: 'pause' },
    ],
  },
  'break:mute': {
    good: [
      { breakId: 'break-1', isMuted: true },
      { breakId: 'break-1', isMuted: false },
    ],
    bad: [null, { breakId: 'break-1' }, { isMuted: true }, { breakId: 'break-1', isMuted: 'yes' }],
  },
  'break:report-pain': ofBreak,
  'break:answer-pain': {
    good: [{ breakId: 'break-1', answer: 'mistake' }],
    bad: [null, { breakId: 'break-1' }, { breakId: 'break-1', answer: 'none of these' }],
  },
  'break:answer-feeling': {
    good: [{ breakId: 'break-1', feeling: 'better' }],
    bad: [null, { breakId: 'break-1' }, { breakId: 'break-1', feeling: 'splendid' }],
  },
  'break:answer-walk-effort': {
    good: [{ breakId: 'break-1', effort: 'brisk' }],
    bad: [null, { breakId: 'break-1' }, { breakId: 'break-1', effort: 'breathless' }],
  },
  'break:end': ofBreak,
  'break:page-ready': nothing,
};
