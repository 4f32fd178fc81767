/** The cards, as the schedule brings them. */
import type { CardView } from '../../../shared/ipc/snapshot.ts';
import { Timeline } from '../../fakes/timeline.ts';
import { toldBy, type ToldState } from './told-state.ts';

function card(name: string, view: CardView, shows: RegExp): ToldState {
  return { name, shows, tell: () => ({ card: view }) };
}

/** Where a window of its own size shows it. */
function asideCard(): ToldState {
  const tell = (): ReturnType<ToldState['tell']> => ({
    card: warned(),
    window: { role: 'card', isAside: true },
  });
  return { name: 'card-aside', shows: /Break in/, tell };
}

/** Somebody who sits until the warning, with settings as in the state of that name that is driven. */
function warned(): CardView {
  const settings = { breakIntervalMinutes: 20, warningLeadSeconds: 120, postureNudges: false };
  const { card: view } = toldBy(new Timeline({ settings }).type(20 - 1.5));
  if (view?.kind !== 'break-warning') throw new Error('No break is near');
  return view;
}

export const toldCards: readonly ToldState[] = [
  card('card', warned(), /Break in/),
  asideCard(),
  card('card-owed', { ...warned(), isOwed: true } as CardView, /This break has waited for you/),
  card('card-nudge-posture', { kind: 'nudge', nudge: 'posture', check: 'feet-flat' }, /Will do/),
  card('card-nudge-standing', { kind: 'nudge', nudge: 'standing' }, /You have been standing a while/),
  card('card-nudge-ceiling', { kind: 'nudge', nudge: 'ceiling' }, /Stand up for a bit/),
  card('card-refusal', { kind: 'refusal', refusal: 'stretched-lately' }, /You stretched a short while ago/),
  card('card-refusal-locked', { kind: 'refusal', refusal: 'locked' }, /Have it checked first/),
  card('card-refusal-notice', { kind: 'refusal', refusal: 'notice-unread' }, /First, a short notice/),
];
