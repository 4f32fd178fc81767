/** The adapters behind the ports, for the system the app runs on. */
import { uptime } from 'node:os';
import { app, screen } from 'electron';
import type { DisposableStore } from '../../shared/lib/disposable.ts';
import { createTranslator } from '../../shared/messages/translator.ts';
import type { Clock } from '../../shared/time/clock.ts';
import type { DisplayProtocol, Displays } from '../ports/displays.ts';
import type { DisplayWake } from '../ports/display-wake.ts';
import type { LoginItem } from '../ports/login-item.ts';
import type { WatchfulPresence } from '../ports/presence.ts';
import { parseClockRate } from '../system/clock/clock-rate.ts';
import { createSystemClock } from '../system/clock/system-clock.ts';
import { displayProtocolOf } from '../system/display-protocol/display-protocol.ts';
import { ElectronDisplays } from '../system/displays/electron-displays.ts';
import { createLoginItem } from '../system/login-item/create-login-item.ts';
import { createMessageBuses, type MessageBuses } from '../system/message-bus/message-buses.ts';
import type { SetTimer } from '../ports/timer.ts';
import type { Platform } from '../ports/platform.ts';
import { log } from './log.ts';
import { buildPresence } from './presence.ts';

export interface AppSystem {
  readonly platform: Platform;
  readonly clock: Clock;
  readonly clockRate: number;
  readonly buses: MessageBuses;
  readonly presence: WatchfulPresence;
  readonly displayWake: DisplayWake;
  readonly displays: Displays;
  readonly displayProtocol: DisplayProtocol;
  readonly loginItem: LoginItem;
}

export interface SystemOptions {
  /** Without input for so long the person is away; a setting. */
  readonly awayAfterMs: () => number;
  readonly setTimer: SetTimer;
}

/** After the app is ready. */
export function buildSystem(owned: DisposableStore, { awayAfterMs, setTimer }: SystemOptions): AppSystem {
  const clockRate = readClockRate();
  const clock = createSystemClock({
    wallNow: () => Date.now(),
    performanceNow: () => performance.now(),
    uptimeSeconds: uptime,
    rate: clockRate,
  });
  const buses = owned.own(createMessageBuses(process.env));
  const { presence, displayWake } = buildPresence(owned, { buses, clockRate, awayAfterMs, setTimer });
  const { translate } = createTranslator(app.getLocale());
  const displayProtocol = displayProtocolOf({
    platform: process.platform,
    environment: process.env,
    words: process.argv.slice(1),
    electronVersion: process.versions.electron,
  });
  const displays = owned.own(new ElectronDisplays(screen, displayProtocol));
  return {
    platform: platformNow(),
    clock,
    clockRate,
    buses,
    presence,
    displayWake,
    displays,
    displayProtocol,
    loginItem: createLoginItem(process.platform, {
      environment: process.env,
      homeFolder: app.getPath('home'),
      executablePath: process.execPath,
      appFolder: app.isPackaged ? null : app.getAppPath(),
      ownFolder: app.getPath('userData'),
      system: app,
      words: { name: translate('app.name'), comment: translate('app.comment') },
    }),
  };
}

/** A rate that makes no sense is told and left alone. */
function readClockRate(): number {
  const rate = parseClockRate(process.env['LUMBAR_CLOCK_RATE'], app.isPackaged);
  if (rate.ok) return rate.value;
  log(`${rate.error}; the clock runs at its usual rate`);
  return 1;
}

/** The systems the app is made for; every other Unix is treated as Linux is. */
function platformNow(): Platform {
  return process.platform === 'darwin' || process.platform === 'win32' ? process.platform : 'linux';
}
