import { defaultSettings } from '../../../../shared/settings/schema.ts';
import { createDecisionTranslator } from '../../../../shared/messages/decision-translator.ts';
import { createTranslator } from '../../../../shared/messages/translator.ts';
import { minutes } from '../../../../shared/time/durations.ts';
import type { ScheduleView } from '../../../../shared/ipc/snapshot.ts';
import type { TrayView } from '../../../../src-main/tray/tray-view.ts';

export const t = createTranslator('en-GB').translate;

export const words = { translate: t, decisions: createDecisionTranslator('en-GB') };

/** 22 November 2026, 13:05 in Berlin: 27 minutes sat, 23 to go. */
export function trayView(schedule: Partial<ScheduleView> = {}, rest: Partial<TrayView> = {}): TrayView {
  return {
    schedule: {
      phase: 'counting',
      sittingMs: minutes(27),
      intervalMs: minutes(50),
      sittingRate: 1,
      breakDueInMs: minutes(23),
      stance: 'sitting',
      isAway: false,
      holdReasons: [],
      pause: null,
      outsideHours: null,
      exerciseStop: null,
      canPostpone: true,
      canSkip: true,
      postponeMinutes: defaultSettings.postponeMinutes,
      ...schedule,
    },
    decisions: [],
    wallMs: Date.UTC(2026, 10, 22, 12, 5),
    formatLocale: 'en-GB',
    timeZone: 'Europe/Berlin',
    walkMinutes: defaultSettings.walkMinutes,
    opensAtLogin: false,
    iconVariant: 'dark',
    ...rest,
  };
}
