/** Where the two buses listen, in the form the D-Bus library takes. */
import { existsSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';

/** Null when this session has no bus that can be reached. */
export function sessionBusAddress(environment: NodeJS.ProcessEnv): string | null {
  const named = firstUnixAddress(environment['DBUS_SESSION_BUS_ADDRESS'] ?? '');
  if (named !== null) return named;
  const runtimeFolder = environment['XDG_RUNTIME_DIR'] ?? '';
  if (runtimeFolder === '') return null;
  return existingSocket(join(runtimeFolder, 'bus'));
}

/**
 * What an empty address of the session bus has to be replaced by before Chromium reads it; null where it is not empty.
 * The library in there would take it for none, start a bus of its own, and be stopped by Chromium while doing so.
 */
export function insteadOfEmptyAddress(environment: NodeJS.ProcessEnv): string | null {
  if (environment['DBUS_SESSION_BUS_ADDRESS'] !== '') return null;
  const socket = join(environment['XDG_RUNTIME_DIR'] ?? '', 'bus');
  if (!isAbsolute(socket) || !existsSync(socket)) return 'disabled:';
  return `unix:path=${socket.split('/').map(encodeURIComponent).join('/')}`;
}

/** Where it lies unless told otherwise, as the D-Bus specification has it; newer systems link the one to the other. */
const SYSTEM_SOCKETS = ['/run/dbus/system_bus_socket', '/var/run/dbus/system_bus_socket'];

/** Null when this computer has no system bus. An address in the environment is the only one tried. */
export function systemBusAddress(environment: NodeJS.ProcessEnv): string | null {
  const named = environment['DBUS_SYSTEM_BUS_ADDRESS'] ?? '';
  if (named !== '') return firstUnixAddress(named);
  for (const socket of SYSTEM_SOCKETS) {
    const address = existingSocket(socket);
    if (address !== null) return address;
  }
  return null;
}

/** The library knows neither escapes nor, by itself, abstract sockets. */
function firstUnixAddress(addresses: string): string | null {
  for (const address of addresses.split(';')) {
    const place = /^unix:(?:.*,)?(path|abstract)=([^,]+)/.exec(address);
    const name = unescapeAddress(place?.[2] ?? '');
    if (name === '') continue;
    return `unix:socket=${place?.[1] === 'abstract' ? `\0${name}` : name}`;
  }
  return null;
}

function existingSocket(socket: string): string | null {
  return existsSync(socket) ? `unix:socket=${socket}` : null;
}

function unescapeAddress(text: string): string {
  return text.replace(/%([0-9A-Fa-f]{2})/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}
