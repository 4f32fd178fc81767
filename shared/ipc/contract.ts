/**
 * Everything that crosses between main and a window: each channel with the parser of its argument, the shape of its
 * result and the windows that may use it. Handlers and the window API are both typed from this one map.
 */
import * as v from 'valibot';
import { feelingSchema, painAnswerSchema, walkEffortSchema } from '../history/entry.ts';
import { cardCommandSchema, windowCommandSchema } from '../control/command.ts';
import { LONGEST_TRACE } from '../lib/error-words.ts';
import { walkthroughCommands } from '../schedule/schedule-event.ts';
import { soundSettingsPatchSchema } from '../settings/sound-settings.ts';
import type { AppSnapshot, WindowRole } from './snapshot.ts';

interface ChannelDefinition<Schema extends v.GenericSchema, Reply> {
  readonly argument: Schema;
  readonly roles: readonly WindowRole[];
  /** Type only: what the promise resolves with. */
  readonly reply?: Reply;
}

function channel<Schema extends v.GenericSchema, Reply = null>(
  argument: Schema,
  roles: readonly WindowRole[],
): ChannelDefinition<Schema, Reply> {
  return { argument, roles };
}

const breakId = v.pipe(v.string(), v.minLength(1), v.maxLength(80));
const nothing = v.null();
const everywhere = ['overlay', 'card', 'app'] as const;

export const requests = {
  'app:get-snapshot': channel<typeof nothing, AppSnapshot>(nothing, everywhere),
  /** Nothing in the page caught it; `isBlank` when the page shows nothing since. */
  'app:page-failed': channel(
    v.object({ detail: v.pipe(v.string(), v.maxLength(LONGEST_TRACE)), isBlank: v.boolean() }),
    everywhere,
  ),
  'app:close-window': channel(nothing, ['app']),
  'app:command': channel(windowCommandSchema, ['app']),
  'notice:acknowledge': channel(nothing, ['app']),
  /** After an alarm: the person has been checked and may exercise. */
  'coach:confirm-check': channel(nothing, ['app']),
  /** All of it or nothing; the settings as they are then come with the next snapshot. */
  'settings:change': channel(soundSettingsPatchSchema, ['app']),
  'card:command': channel(cardCommandSchema, ['card']),
  'card:dismiss': channel(nothing, ['card']),
  /** Out of the way, or back; decides nothing about the break. */
  'card:set-aside': channel(v.object({ isAside: v.boolean() }), ['card']),
  'break:command': channel(
    v.object({
      breakId,
      command: v.picklist(walkthroughCommands),
    }),
    ['overlay'],
  ),
  /** Voice and sounds, for the rest of this break. */
  'break:mute': channel(v.object({ breakId, isMuted: v.boolean() }), ['overlay']),
  'break:report-pain': channel(v.object({ breakId }), ['overlay']),
  'break:answer-pain': channel(
    v.object({ breakId, answer: v.union([painAnswerSchema, v.literal('mistake')]) }),
    ['overlay'],
  ),
  'break:answer-feeling': channel(v.object({ breakId, feeling: feelingSchema }), ['overlay']),
  'break:answer-walk-effort': channel(v.object({ breakId, effort: walkEffortSchema }), ['overlay']),
  /** A break that is over already leaves the screen. */
  'break:end': channel(v.object({ breakId }), ['overlay']),
  /** The overlay has painted its first frame. */
  'break:page-ready': channel(nothing, ['overlay']),
} as const;

type Requests = typeof requests;
export type RequestChannel = keyof Requests;
export type RequestArgument<C extends RequestChannel> = v.InferOutput<Requests[C]['argument']>;
export type RequestReply<C extends RequestChannel> =
  NonNullable<Requests[C]['reply']> extends never ? null : NonNullable<Requests[C]['reply']>;

/** Pushed by main. */
export interface EventPayloads {
  'app:snapshot-changed': AppSnapshot;
}
export type EventChannel = keyof EventPayloads;

/** Errors cross as data: what went wrong, in words for a log, never as nothing. */
export type RequestError =
  | { readonly kind: 'refused-sender'; readonly detail: string }
  | { readonly kind: 'bad-argument'; readonly detail: string }
  | { readonly kind: 'failed'; readonly detail: string };

export type RequestOutcome<C extends RequestChannel> =
  | { readonly ok: true; readonly value: RequestReply<C> }
  | { readonly ok: false; readonly error: RequestError };

/** What the preload script puts on `window.lumbar`; nothing else of main is reachable from a page. */
export interface LumbarBridge {
  request<C extends RequestChannel>(channel: C, argument: RequestArgument<C>): Promise<RequestOutcome<C>>;
  /** Returns the unsubscribe function. */
  subscribe<C extends EventChannel>(channel: C, listener: (payload: EventPayloads[C]) => void): () => void;
}
