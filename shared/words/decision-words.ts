/** "Why (not) now?" in plain words: a decision becomes the time of day and one sentence with its cause. */
import type { DecisionTranslator } from '../messages/decision-translator.ts';
import { HOUR_MS, MINUTE_MS, SECOND_MS } from '../time/durations.ts';
import { formatLength } from '../time/length-words.ts';
import type { Decision } from '../schedule/memory/decisions.ts';
import type { HoldReason } from '../settings/hold-reasons.ts';

/** Where and when the words are read. */
export interface Reading {
  /** BCP 47, for times of day and dates. */
  readonly formatLocale: string;
  /** IANA name. */
  readonly timeZone: string;
  /** Wall clock, now. */
  readonly wallMs: number;
}

export interface ToldDecision {
  readonly atWallMs: number;
  /** The time of day; with the day for an older one. */
  readonly time: string;
  readonly what: string;
}

/** From so many days on the day of the week alone would not say which week. */
const WEEKDAY_SAYS_FOR_MS = 6 * 24 * HOUR_MS;

/** The decisions in words, newest first. `decisions` has the newest last; `limit` keeps that many of the newest. */
export function tellDecisions(
  words: DecisionTranslator,
  decisions: readonly Decision[],
  reading: Reading,
  limit = decisions.length,
): readonly ToldDecision[] {
  const timeOf = timesSeenFrom(words, reading);
  return decisions
    .slice(Math.max(0, decisions.length - limit))
    .reverse()
    .map((decision) => ({
      atWallMs: decision.atWallMs,
      time: timeOf(decision.atWallMs, reading.wallMs),
      what: sentence(words, decision, timeOf),
    }));
}

type TimeOf = (wallMs: number, fromWallMs: number) => string;

/** One decision without its own time. */
function sentence(words: DecisionTranslator, decision: Decision, timeOf: TimeOf): string {
  const { translate } = words;
  const lengthOf = (ms: number): string => lengthWords(words, ms);
  const until = (untilWallMs: number): string => timeOf(untilWallMs, decision.atWallMs);
  switch (decision.kind) {
    case 'started':
      return translate(decision.isResumed ? 'decision.started.resumed' : 'decision.started');
    case 'came-back':
      return cameBackWords(words, decision);
    case 'natural-break':
      return translate('decision.natural-break', { length: lengthOf(decision.awayMs) });
    case 'clock-changed': {
      const direction = decision.byMs < 0 ? 'back' : 'forward';
      return translate(`decision.clock-changed.${direction}`, { length: lengthOf(Math.abs(decision.byMs)) });
    }
    case 'held':
      return heldWords(words, decision.reasons);
    case 'opened':
      return openedWords(words, decision);
    case 'started-by-hand':
      return translate('decision.started-by-hand', {
        what: translate(`decision.break.${decision.breakKind}`),
      });
    case 'break-over':
      return translate(`decision.break-over.${decision.outcome}`);
    case 'postponed':
    case 'interval-changed':
      return translate(`decision.${decision.kind}`, { minutes: decision.minutes });
    case 'paused':
    case 'hours-over':
      return decision.untilWallMs === null
        ? translate(`decision.${decision.kind}.open`)
        : translate(`decision.${decision.kind}`, { time: until(decision.untilWallMs) });
    case 'stance-changed':
      return translate(`decision.stance-changed.${decision.stance}`);
    case 'walk-logged':
      return translate('decision.walk-logged', {
        length: lengthOf(decision.elapsedMs),
        credited: lengthOf(decision.creditedMs),
      });
    case 'session-refused':
      return translate(`decision.session-refused.${decision.refusal}`);
    case 'nudged':
      return translate(`decision.nudged.${decision.nudge}`);
    case 'quiet-after-return':
    case 'hold-ended':
    case 'withdrawn':
    case 'skipped':
    case 'resumed':
    case 'hours-off':
    case 'hours-begun':
    case 'check-confirmed':
    case 'break-unanswered':
      return translate(`decision.${decision.kind}`);
  }
}

function cameBackWords(
  words: DecisionTranslator,
  { awayMs, creditedMs }: Extract<Decision, { kind: 'came-back' }>,
): string {
  const length = lengthWords(words, awayMs);
  return creditedMs < MINUTE_MS
    ? words.translate('decision.came-back.little', { length })
    : words.translate('decision.came-back', { length, credited: lengthWords(words, creditedMs) });
}

function heldWords({ translate, locale }: DecisionTranslator, reasons: readonly HoldReason[]): string {
  if (reasons.length === 0) return translate('decision.held.plain');
  const said = reasons.map((reason) => translate(`decision.reason.${reason}`));
  const list = new Intl.ListFormat(locale, { type: 'unit', style: 'long' }).format(said);
  const first = list.charAt(0).toLocaleUpperCase(locale);
  return translate('decision.held', { reasons: first + list.slice(1) });
}

function openedWords(
  { translate }: DecisionTranslator,
  { breakKind, waitedMs }: Extract<Decision, { kind: 'opened' }>,
): string {
  const what = translate(`decision.break.${breakKind}`);
  const seconds = Math.round(waitedMs / SECOND_MS);
  return seconds === 0
    ? translate('decision.opened', { what })
    : translate('decision.opened.waited', { what, seconds });
}

/** Under a minute there is no number that would say more. */
function lengthWords({ translate, locale }: DecisionTranslator, ms: number): string {
  return ms < MINUTE_MS ? translate('decision.length.short') : formatLength(locale, ms);
}

/** The time of an instant as it is said at another one: alone on the same day, with the day otherwise. */
function timesSeenFrom(
  { translate }: DecisionTranslator,
  { formatLocale, timeZone }: Omit<Reading, 'wallMs'>,
): TimeOf {
  const time = new Intl.DateTimeFormat(formatLocale, { timeStyle: 'short', timeZone });
  const weekday = new Intl.DateTimeFormat(formatLocale, { weekday: 'short', timeZone });
  const date = new Intl.DateTimeFormat(formatLocale, { day: 'numeric', month: 'short', timeZone });
  const wholeDate = new Intl.DateTimeFormat('en', { dateStyle: 'short', timeZone });
  return (wallMs, fromWallMs) => {
    if (wholeDate.format(wallMs) === wholeDate.format(fromWallMs)) return time.format(wallMs);
    const day = Math.abs(wallMs - fromWallMs) < WEEKDAY_SAYS_FOR_MS ? weekday : date;
    return translate('why.on-day', { day: day.format(wallMs), time: time.format(wallMs) });
  };
}
