/** What the adapters ask of D-Bus: calls with a limit, signals, and who owns a name. */
import type { Disposable } from '../../../shared/lib/disposable.ts';
import type { Result } from '../../../shared/lib/result.ts';

export interface BusCall {
  /** The well-known name of who is called. */
  readonly service: string;
  readonly path: string;
  readonly interface: string;
  readonly member: string;
  /** Of the arguments, in D-Bus's own letters; left out where there are none. */
  readonly signature?: string;
  /** A number of 64 bits is a bigint here, though not in what comes back. */
  readonly body?: readonly unknown[];
}

export interface SignalMatch {
  readonly service: string;
  readonly path: string;
  readonly interface: string;
  readonly member: string;
  /** Only signals whose first argument is this text. */
  readonly firstArgument?: string;
}

/** Variants are unwrapped and 64-bit numbers made numbers in everything that comes in. */
export interface MessageBus {
  /**
   * Never rejects, and takes no longer than `CALL_LIMIT_MS`: the error says in words what came instead of an answer.
   * Nobody is started in order to be asked.
   */
  call(call: BusCall): Promise<Result<readonly unknown[], string>>;
  /** What is asked after this is answered by who already tells of changes: nothing is missed in between. */
  onSignal(match: SignalMatch, listener: (body: readonly unknown[]) => void): Disposable;
  /** Settles, never rejects, when the connection is lost or given back. */
  readonly lost: Promise<void>;
}

/** A service that has not answered by then counts as one that does not say. */
export const CALL_LIMIT_MS = 10_000;

const DBUS = 'org.freedesktop.DBus';
const DBUS_PATH = '/org/freedesktop/DBus';

/** False also when the bus does not answer. */
export async function hasOwner(bus: MessageBus, name: string): Promise<boolean> {
  const question = { service: DBUS, path: DBUS_PATH, interface: DBUS };
  const answer = await bus.call({ ...question, member: 'NameHasOwner', signature: 's', body: [name] });
  return answer.ok && answer.value[0] === true;
}

/** `listener` hears whether the name has an owner, each time that changes. */
export function watchOwner(bus: MessageBus, name: string, listener: (hasOwner: boolean) => void): Disposable {
  const match = { service: DBUS, path: DBUS_PATH, interface: DBUS, member: 'NameOwnerChanged' };
  return bus.onSignal({ ...match, firstArgument: name }, (body) => {
    listener(body[2] !== '');
  });
}

export const PROPERTIES = 'org.freedesktop.DBus.Properties';

/** One property of an object; null when nobody answers. */
export async function readProperty(
  bus: MessageBus,
  owner: Pick<BusCall, 'service' | 'path' | 'interface'>,
  name: string,
): Promise<unknown> {
  const answer = await bus.call({
    service: owner.service,
    path: owner.path,
    interface: PROPERTIES,
    member: 'Get',
    signature: 'ss',
    body: [owner.interface, name],
  });
  return answer.ok ? answer.value[0] : null;
}
