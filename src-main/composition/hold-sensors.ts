/** Builds what holds a due break back and what keeps it silent, and lets the schedule have it. */
import { app } from 'electron';
import { disposable, type DisposableStore } from '../../shared/lib/disposable.ts';
import { areHoldReasonsNeeded } from '../../shared/schedule/holds/hold-look.ts';
import { isReasonWanted } from '../../shared/settings/hold-settings.ts';
import { isSilencing } from '../../shared/sound/audible.ts';
import type { HoldReasonSource } from '../ports/hold-sensor.ts';
import type { SetTimer } from '../ports/timer.ts';
import { createHoldSensors } from '../system/hold-sensors/create-hold-sensors.ts';
import { sampleInterval, SensedHoldReasons } from '../system/hold-sensors/hold-reason-source.ts';
import { log } from './log.ts';
import type { AppSchedule } from './schedule.ts';
import type { AppStorage } from './storage.ts';
import type { AppSystem } from './system.ts';

export interface HoldReasonsDependencies {
  readonly settings: AppStorage['settings'];
  readonly system: AppSystem;
  readonly setTimer: SetTimer;
}

export function buildHoldReasons(
  owned: DisposableStore,
  { settings, system, setTimer }: HoldReasonsDependencies,
): HoldReasonSource {
  const sensors = createHoldSensors({
    platform: process.platform,
    environment: process.env,
    sessionBus: system.buses.session,
    homeFolder: app.getPath('home'),
    ownProgram: process.execPath,
    // Asked each time: its processes come and go.
    ownProcesses: () => new Set(app.getAppMetrics().map((each) => each.pid)),
    listedApps: () => settings.get().heldApps,
    cameraPrefix: cameraPrefix(),
  });
  return owned.own(
    new SensedHoldReasons({
      sensors,
      isWanted: (reason) => isReasonWanted(settings.get(), reason) || isSilencing(settings.get(), reason),
      onSettingsChange: (listener) => settings.onChange(listener),
      setTimer,
      sampleMs: sampleInterval(system.clockRate),
      log,
    }),
  );
}

/** LUMBAR_CAMERA_PREFIX: lets the tests of an unpackaged app stand in for a camera; packaged apps ignore it. */
function cameraPrefix(): string {
  const standIn = process.env['LUMBAR_CAMERA_PREFIX'] ?? '';
  return app.isPackaged || standIn === '' ? '/dev/video' : standIn;
}

/** Watches from the card on until the break is over, and wakes the schedule when something has changed. */
export function connectHoldReasons(
  owned: DisposableStore,
  source: HoldReasonSource,
  schedule: AppSchedule,
): void {
  owned.own(source.onChange(() => schedule.runner.dispatch({ kind: 'time-passed' })));
  const follow = (): void => source.setWatched(areHoldReasonsNeeded(schedule.runner.state));
  owned.own(schedule.onChange(follow));
  owned.own(disposable(() => source.setWatched(false)));
  follow();
}
