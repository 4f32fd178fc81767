/** Connects the tray to the schedule and to everything else its menu reaches. */
import path from 'node:path';
import { app, nativeTheme } from 'electron';
import { disposable, type Disposable } from '../../shared/lib/disposable.ts';
import { createDecisionTranslator } from '../../shared/messages/decision-translator.ts';
import { createTranslator } from '../../shared/messages/translator.ts';
import { viewSchedule } from '../../shared/schedule/views/schedule-view.ts';
import type { PerformCommand } from '../control/perform-command.ts';
import type { SetTimer } from '../ports/timer.ts';
import { iconVariant } from '../tray/icon-choice.ts';
import { createElectronTray } from '../tray/electron-tray.ts';
import { TrayController, type TrayControllerOptions } from '../tray/tray-controller.ts';
import type { TrayView } from '../tray/tray-view.ts';
import type { AppSchedule } from './schedule.ts';
import type { AppStorage } from './storage.ts';
import type { AppSystem } from './system.ts';
import { formatLocaleNow } from './today-snapshot.ts';
import { timeZoneNow } from '../system/time-zone/time-zone-now.ts';

export interface TrayDependencies {
  readonly system: AppSystem;
  readonly storage: AppStorage;
  readonly schedule: AppSchedule;
  readonly resourcesFolder: string;
  readonly perform: PerformCommand;
  readonly setTimer: SetTimer;
}

/** Unnoticed by whoever looks at the icon, and long enough for overlays to have been painted. */
const REFRESH_AFTER_MS = 150;

export interface AppTray extends Disposable {
  /** Makes the icon. Call once it is known whether there is a place for it. */
  show(): void;
  /** Soon, and once for all that changes until then: a menu takes longer to make than a break to come. */
  refresh(): void;
  /** After a tray host has come: the icon made before never moves there by itself. */
  recreate(): void;
}

export function buildTray(dependencies: TrayDependencies): AppTray {
  const { resourcesFolder, perform, setTimer } = dependencies;
  const view = (): TrayView => trayView(dependencies);
  let waiting: Disposable | null = null;
  const refresh = (): void => {
    waiting ??= setTimer(() => {
      waiting = null;
      controller?.update(view());
    }, REFRESH_AFTER_MS);
  };
  const translator = createTranslator(app.getLocale());
  const formatLocale = formatLocaleNow(translator.locale);
  const options: TrayControllerOptions = {
    createSurface: createElectronTray,
    iconFolder: path.join(resourcesFolder, 'tray'),
    words: {
      translate: translator.translate,
      decisions: createDecisionTranslator(app.getLocale()),
    },
    // On D-Bus Electron sends the menu anew, with other numbers, with every tooltip.
    tooltipPrecision: dependencies.system.platform === 'linux' ? 'coarse' : 'minutes',
    onCommand: (command) => {
      perform(command);
      refresh();
    },
  };
  let controller: TrayController | null = null;
  return {
    show: () => (controller ??= new TrayController(options, view())),
    refresh,
    recreate: () => controller?.recreate(),
    ...disposable(() => {
      waiting?.dispose();
      controller?.dispose();
    }),
  };

  function trayView({ schedule, storage, system }: TrayDependencies): TrayView {
    const now = schedule.runner.glance();
    return {
      schedule: viewSchedule(schedule.runner.state, now),
      decisions: schedule.runner.state.decisions,
      wallMs: now.wallMs,
      formatLocale,
      timeZone: timeZoneNow(),
      walkMinutes: storage.settings.get().walkMinutes,
      opensAtLogin: system.loginItem.isEnabled(),
      iconVariant: iconVariant(system.platform, isPanelDark(system.platform)),
    };
  }
}

/** GNOME's panel is dark whatever the theme of the programs; elsewhere panels follow it. */
function isPanelDark(platform: AppSystem['platform']): boolean {
  const isGnome = /GNOME|Unity/i.test(process.env['XDG_CURRENT_DESKTOP'] ?? '');
  return (platform === 'linux' && isGnome) || nativeTheme.shouldUseDarkColors;
}
