/** The sensors of the system that the app runs on. What a system cannot tell has no sensor, and so counts as no. */
import type { HoldSensor } from '../../ports/hold-sensor.ts';
import { linuxCamera } from './camera/linux/linux-camera.ts';
import { macosCamera } from './camera/macos/macos-camera.ts';
import { consentStoreSensor } from './consent-store.ts';
import { linuxDoNotDisturb } from './do-not-disturb/linux/linux-do-not-disturb.ts';
import { macosFocus } from './do-not-disturb/macos/macos-focus.ts';
import { windowsFocus } from './do-not-disturb/windows/windows-focus.ts';
import type { OpenBus } from '../message-bus/message-buses.ts';
import { linuxFullScreen } from './full-screen/linux/linux-full-screen.ts';
import { linuxProcesses } from './listed-app/linux/linux-processes.ts';
import { macosProcesses } from './listed-app/macos/macos-processes.ts';
import { windowsProcesses } from './listed-app/windows/windows-processes.ts';
import { linuxMicrophone } from './microphone/linux/linux-microphone.ts';
import { macosMicrophone } from './microphone/macos/macos-microphone.ts';
import { linuxScreenSharing } from './screen-sharing/linux/linux-screen-sharing.ts';

export interface HoldSensorsOptions {
  readonly platform: NodeJS.Platform;
  readonly environment: NodeJS.ProcessEnv;
  readonly sessionBus: OpenBus;
  readonly homeFolder: string;
  /** The app's own program file. */
  readonly ownProgram: string;
  readonly ownProcesses: () => ReadonlySet<number>;
  readonly listedApps: () => readonly string[];
  /** Where Linux shows its cameras: `/dev/video`. */
  readonly cameraPrefix: string;
}

export function createHoldSensors(options: HoldSensorsOptions): readonly HoldSensor[] {
  if (options.platform === 'darwin') return macosSensors(options);
  if (options.platform === 'win32') return windowsSensors(options);
  return linuxSensors(options);
}

function linuxSensors(options: HoldSensorsOptions): readonly HoldSensor[] {
  const { environment, sessionBus, ownProcesses, listedApps, cameraPrefix } = options;
  const procRoot = '/proc';
  return [
    linuxCamera({ procRoot, devicePrefix: cameraPrefix, ownProcesses }),
    linuxMicrophone({ environment, ownProcesses }),
    linuxScreenSharing(environment),
    linuxDoNotDisturb({ environment, openBus: sessionBus }),
    linuxFullScreen({ environment, ownProcesses }),
    linuxProcesses({ procRoot, listedApps, ownProcesses }),
  ];
}

/** Screen sharing and full screen take native code. */
function macosSensors({
  environment,
  ownProcesses,
  listedApps,
  homeFolder,
}: HoldSensorsOptions): readonly HoldSensor[] {
  return [
    macosCamera(environment),
    macosMicrophone({ environment, ownProcesses }),
    macosFocus(homeFolder),
    macosProcesses({ environment, listedApps }),
  ];
}

/** Full screen takes native code. */
function windowsSensors({ environment, listedApps, ownProgram }: HoldSensorsOptions): readonly HoldSensor[] {
  const consent = { environment, ownProgram };
  return [
    consentStoreSensor({ ...consent, reason: 'camera', capability: 'webcam' }),
    consentStoreSensor({ ...consent, reason: 'microphone', capability: 'microphone' }),
    consentStoreSensor({ ...consent, reason: 'screen-sharing', capability: 'graphicsCaptureProgrammatic' }),
    windowsFocus(environment),
    windowsProcesses({ environment, listedApps }),
  ];
}
