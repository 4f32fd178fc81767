/**
 * The names of all channels and nothing else, so that the preload script can know them without carrying the parsers
 * of the contract. A contract test holds them equal to it.
 */
import type { EventChannel, RequestChannel } from './contract.ts';

export const requestChannels = [
  'app:get-snapshot',
  'app:page-failed',
  'app:close-window',
  'app:quit',
  'app:show-today',
  'coach:confirm-check',
  'notice:acknowledge',
  'settings:change',
  'schedule:start-break',
  'schedule:postpone-break',
  'schedule:skip-break',
  'schedule:pause',
  'schedule:resume',
  'card:dismiss',
  'break:command',
  'break:mute',
  'break:report-pain',
  'break:answer-pain',
  'break:answer-feeling',
  'break:answer-walk-effort',
  'break:end',
  'break:close',
  'break:page-ready',
] as const satisfies readonly RequestChannel[];

export const eventChannels = ['app:snapshot-changed'] as const satisfies readonly EventChannel[];
