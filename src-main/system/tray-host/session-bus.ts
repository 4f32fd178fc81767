/** Asks the session bus who owns a name, and hears of changes. The D-Bus library is loaded on first use. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';

export interface SessionBus {
  hasOwner(name: string): Promise<boolean>;
  /** Resolves once the bus has promised to tell; `listener` hears whether the name has an owner now. */
  watchOwner(name: string, listener: (hasOwner: boolean) => void): Promise<void>;
  /** Settles, never rejects, when the connection is lost or never came about. */
  readonly lost: Promise<void>;
  disconnect(): void;
}

/** Null when this session has no bus that can be reached. */
export type OpenSessionBus = () => Promise<SessionBus | null>;

const DBUS = 'org.freedesktop.DBus';
const DBUS_PATH = '/org/freedesktop/DBus';

export async function openSessionBus(environment: NodeJS.ProcessEnv): Promise<SessionBus | null> {
  const busAddress = busAddressOf(environment);
  if (busAddress === null) return null;
  const { sessionBus, Message } = await import('dbus-next');
  const bus = sessionBus({ busAddress });
  // Attached before anything can happen: without a listener a lost bus would end the app.
  const lost = new Promise<void>((resolve) => {
    bus.on('error', () => {
      resolve();
    });
  });
  const call = async (member: string, argument: string): Promise<readonly unknown[]> => {
    const request = { destination: DBUS, path: DBUS_PATH, interface: DBUS, member };
    const reply = await bus.call(new Message({ ...request, signature: 's', body: [argument] }));
    const answer: readonly unknown[] = reply?.body ?? [];
    return answer;
  };
  return {
    lost,
    hasOwner: async (name) => (await call('NameHasOwner', name))[0] === true,
    watchOwner: async (name, listener) => {
      bus.on('message', ({ interface: source, member, body }: BusMessage) => {
        if (source !== DBUS || member !== 'NameOwnerChanged' || body[0] !== name) return;
        listener(body[2] !== '');
      });
      await call(
        'AddMatch',
        `type='signal',sender='${DBUS}',interface='${DBUS}',member='NameOwnerChanged',arg0='${name}'`,
      );
    },
    disconnect: () => {
      bus.disconnect();
    },
  };
}

interface BusMessage {
  readonly interface: string;
  readonly member: string;
  readonly body: readonly unknown[];
}

/** In the form the library takes: it knows neither escapes nor, by themselves, abstract sockets. */
export function busAddressOf(environment: NodeJS.ProcessEnv): string | null {
  for (const address of (environment['DBUS_SESSION_BUS_ADDRESS'] ?? '').split(';')) {
    const place = /^unix:(?:.*,)?(path|abstract)=([^,]+)/.exec(address);
    const name = unescapeAddress(place?.[2] ?? '');
    if (name === '') continue;
    return `unix:socket=${place?.[1] === 'abstract' ? `\0${name}` : name}`;
  }
  const runtimeFolder = environment['XDG_RUNTIME_DIR'] ?? '';
  if (runtimeFolder === '') return null;
  const socket = join(runtimeFolder, 'bus');
  return existsSync(socket) ? `unix:socket=${socket}` : null;
}

function unescapeAddress(text: string): string {
  return text.replace(/%([0-9A-Fa-f]{2})/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}
