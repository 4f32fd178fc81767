/**
 * The names of all channels and nothing else, so that the preload script can know them without carrying the parsers
 * of the contract. A contract test holds them equal to it.
 */
import type { EventChannel, RequestChannel } from './contract.ts';

export const requestChannels = [
  'app:get-snapshot',
  'app:page-failed',
  'app:close-window',
  'app:command',
  'coach:confirm-check',
  'notice:acknowledge',
  'settings:change',
  'card:command',
  'card:dismiss',
  'card:set-aside',
  'break:command',
  'break:mute',
  'break:report-pain',
  'break:answer-pain',
  'break:answer-feeling',
  'break:answer-walk-effort',
  'break:end',
  'break:page-ready',
] as const satisfies readonly RequestChannel[];

export const eventChannels = ['app:snapshot-changed'] as const satisfies readonly EventChannel[];
