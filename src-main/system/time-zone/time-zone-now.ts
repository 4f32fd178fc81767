/** The computer's time zone: looked up once, and anew when it may have changed. */
import { execFileSync } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { chooseTimeZone, knownOffset, parseOffset, zoneOfPath } from './choose-time-zone.ts';
import { forgetTimeZone } from './watch-time-zone.ts';

/** Where the names that TZ may hold lie as files, and the file that counts where it is not set. */
const ZONE_DATA = '/usr/share/zoneinfo';
const LOCAL_TIME = '/etc/localtime';

/** A program that has gone astray must not hold the start up. */
const ANSWER_LIMIT_MS = 1_000;

let known: string | null = null;
let told = '';

/** An IANA name, or an offset such as `-03:00`, as of the last look. */
export function timeZoneNow(): string {
  known ??= findTimeZone(process.env, process.platform).zone;
  return known;
}

/** Looks at the system again, because people travel; a zone that goes by another name than the runtime's is told once. */
export function readTimeZone(log: (line: string) => void): string {
  forgetTimeZone();
  const { zone, runtimeName } = findTimeZone(process.env, process.platform);
  known = zone;
  if (zone === runtimeName) return zone;
  const line = `The runtime has no right name for the time zone (TZ: ${process.env['TZ'] ?? 'not set'}): ${zone} is used`;
  if (line !== told) log(line);
  told = line;
  return zone;
}

interface Found {
  readonly zone: string;
  readonly runtimeName: string | undefined;
}

function findTimeZone(environment: NodeJS.ProcessEnv, platform: NodeJS.Platform): Found {
  const nowMs = Date.now();
  // Typed as always there, which it is not: TZ may name what the runtime does not know.
  const runtimeName: string | undefined = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  const offsetOf = (zone: string): number | null => knownOffset(zone, nowMs);
  const byRuntime = -new Date(nowMs).getTimezoneOffset();
  if (platform === 'win32') {
    const zone = chooseTimeZone({ runtimeName, linkedName: null, offsetMinutes: byRuntime, offsetOf });
    return { zone, runtimeName };
  }
  const variable = environment['TZ']?.replace(/^:/, '');
  // Of a form that it cannot read the runtime makes UTC, or leaves the summer time out.
  const bySystem = variable === undefined || offsetOf(variable) !== null ? null : systemOffset(environment);
  const zone = chooseTimeZone({
    runtimeName,
    linkedName: linkedName(variable),
    offsetMinutes: bySystem ?? byRuntime,
    offsetOf,
  });
  return { zone, runtimeName };
}

/** The zone by the name of the file that the system reads for that value of TZ; null where there is none. */
function linkedName(variable: string | undefined): string | null {
  try {
    return zoneOfPath(realpathSync(variable === undefined ? LOCAL_TIME : resolve(ZONE_DATA, variable)));
  } catch {
    // No such file: the value is no name, or the system has no zone data.
    return null;
  }
}

/** What the C library makes of TZ, which it alone can read in all its forms; null when it does not say. */
function systemOffset(environment: NodeJS.ProcessEnv): number | null {
  try {
    const options = { env: environment, timeout: ANSWER_LIMIT_MS, encoding: 'utf8', stdio: 'pipe' } as const;
    return parseOffset(execFileSync('date', ['+%z'], options));
  } catch {
    return null;
  }
}
