/** Puts together what windows are told, out of what the parts of main know. */
import { app, nativeTheme, systemPreferences } from 'electron';
import { summariseDay, type TodaySummary } from '../../shared/history/day-timeline.ts';
import type { EnvironmentView } from '../../shared/ipc/snapshot.ts';
import { createTranslator } from '../../shared/messages/translator.ts';
import type { ScheduleState } from '../../shared/schedule/schedule-state.ts';
import { currentSegment } from '../../shared/schedule/schedule-view.ts';
import type { Situation } from '../../shared/schedule/transition-step.ts';
import type { Settings } from '../../shared/settings/schema.ts';
import { HOUR_MS } from '../../shared/time/durations.ts';
import { localDayOf } from '../../shared/time/local-days.ts';
import type { Journal } from '../ports/journal.ts';

const DAY_MS = 24 * HOUR_MS;

/** The computer's time zone now: people travel. */
export function timeZoneNow(): string {
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  try {
    // A system without a zone answers `Etc/Unknown`, which nothing accepts.
    new Intl.DateTimeFormat('en', { timeZone });
    return timeZone;
  } catch {
    return 'UTC';
  }
}

/** Language, direction, theme, motion and contrast: one answer for every window. */
export function readEnvironment(settings: Settings): EnvironmentView {
  const translator = createTranslator(app.getLocale());
  const systemTheme = nativeTheme.shouldUseDarkColors ? 'dark' : 'light';
  return {
    locale: translator.locale,
    direction: translator.direction,
    theme: settings.theme === 'system' ? systemTheme : settings.theme,
    isMotionReduced:
      settings.motion === 'reduced' || systemPreferences.getAnimationSettings().prefersReducedMotion,
    isHighContrast: nativeTheme.shouldUseHighContrastColors,
    timeZone: timeZoneNow(),
  };
}

export function summariseToday(
  journal: Journal,
  state: ScheduleState,
  situation: Situation,
  timeZone: string,
): TodaySummary {
  const day = localDayOf(situation.seen.clock.wallMs, timeZone);
  // What began the evening before may reach into today.
  const entries = journal.entriesBetween(day.startMs - DAY_MS, day.endMs);
  return summariseDay(entries, day, currentSegment(state, situation));
}
