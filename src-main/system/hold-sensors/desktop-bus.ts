/** Asks the services of the desktop over the session bus. The D-Bus library is loaded on first use. */
import { sessionBusAddress } from '../message-bus/bus-address.ts';

export interface BusPlace {
  readonly service: string;
  readonly path: string;
  readonly interface: string;
}

export interface DesktopBus {
  /** The first value of the answer. Rejects with the service's error; starts no service that does not run. */
  call(place: BusPlace, member: string, texts?: readonly string[]): Promise<unknown>;
  property(place: BusPlace, name: string): Promise<unknown>;
  /** Resolves once the bus has promised to tell of this signal. */
  onSignal(signal: BusSignal, listener: () => void): Promise<void>;
  /** Settles, never rejects, when the connection is lost or never came about. */
  readonly lost: Promise<void>;
  disconnect(): void;
}

export interface BusSignal {
  readonly path: string;
  readonly interface: string;
  readonly member: string;
  /** Only those whose first value is this text. */
  readonly first?: string;
}

interface BusMessage {
  readonly path: string;
  readonly interface: string;
  readonly member: string;
  readonly body: readonly unknown[];
}

const PROPERTIES = 'org.freedesktop.DBus.Properties';
export const BUS: BusPlace = {
  service: 'org.freedesktop.DBus',
  path: '/org/freedesktop/DBus',
  interface: 'org.freedesktop.DBus',
};

/** Null when this session has no bus that can be reached. */
export async function openDesktopBus(environment: NodeJS.ProcessEnv): Promise<DesktopBus | null> {
  const busAddress = sessionBusAddress(environment);
  if (busAddress === null) return null;
  const { sessionBus, Message, MessageFlag } = await import('dbus-next');
  const bus = sessionBus({ busAddress });
  // Attached before anything can happen: without a listener a lost bus would end the app.
  const lost = new Promise<void>((resolve) => {
    bus.on('error', () => resolve());
  });
  const call = async (place: BusPlace, member: string, texts: readonly string[] = []): Promise<unknown> => {
    const request = {
      destination: place.service,
      path: place.path,
      interface: place.interface,
      member,
      flags: MessageFlag.NO_AUTO_START,
    };
    const body = texts.length === 0 ? {} : { signature: 's'.repeat(texts.length), body: [...texts] };
    const reply = await bus.call(new Message({ ...request, ...body }));
    const answer: readonly unknown[] = reply?.body ?? [];
    return plain(answer[0]);
  };
  return {
    lost,
    call,
    property: (place, name) => call({ ...place, interface: PROPERTIES }, 'Get', [place.interface, name]),
    async onSignal(signal, listener) {
      bus.on('message', (message: BusMessage) => {
        if (isSignal(message, signal)) listener();
      });
      await call(BUS, 'AddMatch', [matchRule(signal)]);
    },
    disconnect: () => bus.disconnect(),
  };
}

/** Values come wrapped in variants, which say their type. */
function plain(value: unknown): unknown {
  const isWrapped = typeof value === 'object' && value !== null && 'signature' in value && 'value' in value;
  return isWrapped ? value.value : value;
}

function isSignal({ path, interface: source, member, body }: BusMessage, signal: BusSignal): boolean {
  const isSame = path === signal.path && source === signal.interface && member === signal.member;
  return isSame && (signal.first === undefined || body[0] === signal.first);
}

function matchRule({ path, interface: source, member, first }: BusSignal): string {
  const rule = `type='signal',path='${path}',interface='${source}',member='${member}'`;
  return first === undefined ? rule : `${rule},arg0='${first}'`;
}
