/**
 * What a page is told instead of being driven there: a part of the snapshot, made by the schedule itself in no time.
 */
import type { Page } from '@playwright/test';
import type { AppSnapshot } from '../../../shared/ipc/snapshot.ts';
import { summariseDay } from '../../../shared/history/day-timeline.ts';
import { currentSegment, viewBreak, viewCard } from '../../../shared/schedule/views/schedule-view.ts';
import type { Settings } from '../../../shared/settings/schema.ts';
import { localDayOf } from '../../../shared/time/local-days.ts';
import { Timeline } from '../../fakes/timeline.ts';

export interface ToldState {
  /** As among the states of the pictures, where there is one. */
  readonly name: string;
  /** What is told over what the app would tell. */
  readonly tell: (base: AppSnapshot) => Partial<AppSnapshot>;
  /** What can then be read on the page. */
  readonly shows: RegExp;
  /** What a person does on the page itself to get there. */
  readonly choose?: (page: Page) => Promise<unknown>;
}

/** A day that begins now, with the app just started. */
export function newDay({ wallMs }: AppSnapshot, settings: Partial<Settings> = {}): Timeline {
  return new Timeline({ startsAtWallMs: wallMs, settings }).killAndRestart(0);
}

/** As src-main/composition composes it, of what a day has come to. */
export function toldBy(day: Timeline): Partial<AppSnapshot> {
  const { state, now, wallMs } = day;
  const segment = currentSegment(state, now);
  return {
    wallMs,
    schedule: day.view,
    decisions: state.decisions,
    card: viewCard(state, now),
    break: viewBreak(state, now),
    today: summariseDay(day.entries, localDayOf(wallMs, 'UTC'), segment),
  };
}
