/** Puts together what windows are told, out of what the parts of main know. */
import { app, nativeTheme, systemPreferences } from 'electron';
import { summariseDay, type TodaySummary } from '../../shared/history/day-timeline.ts';
import type { EnvironmentView } from '../../shared/ipc/snapshot.ts';
import { formatLocale } from '../../shared/messages/format-locale.ts';
import { createTranslator } from '../../shared/messages/translator.ts';
import type { ScheduleState } from '../../shared/schedule/memory/schedule-state.ts';
import type { Moment } from '../../shared/schedule/moment.ts';
import { currentSegment } from '../../shared/schedule/views/schedule-view.ts';
import type { Settings } from '../../shared/settings/schema.ts';
import { HOUR_MS } from '../../shared/time/durations.ts';
import { localDayOf } from '../../shared/time/local-days.ts';
import type { Journal } from '../ports/journal.ts';
import { regionLocale } from '../system/region/region-locale.ts';
import { timeZoneNow } from '../system/time-zone/time-zone-now.ts';

const DAY_MS = 24 * HOUR_MS;

/** Language, direction, theme, motion and contrast: one answer for every window. */
export function readEnvironment(settings: Settings): EnvironmentView {
  const translator = createTranslator(app.getLocale());
  const systemTheme = nativeTheme.shouldUseDarkColors ? 'dark' : 'light';
  return {
    locale: translator.locale,
    formatLocale: formatLocaleNow(translator.locale),
    direction: translator.direction,
    theme: settings.theme === 'system' ? systemTheme : settings.theme,
    isMotionReduced:
      settings.motion === 'reduced' || systemPreferences.getAnimationSettings().prefersReducedMotion,
    isHighContrast: nativeTheme.shouldUseHighContrastColors,
    timeZone: timeZoneNow(),
  };
}

/** Of the texts in `textLocale`, on this system. */
export function formatLocaleNow(textLocale: string): string {
  const { platform, env } = process;
  return formatLocale(
    textLocale,
    regionLocale({ platform, environment: env, systemLocale: app.getSystemLocale() }),
  );
}

export function summariseToday(
  journal: Journal,
  state: ScheduleState,
  now: Moment,
  timeZone: string,
): TodaySummary {
  const day = localDayOf(now.wallMs, timeZone);
  // What began the evening before may reach into today.
  const entries = journal.entriesBetween(day.startMs - DAY_MS, day.endMs);
  return summariseDay(entries, day, currentSegment(state, now));
}
