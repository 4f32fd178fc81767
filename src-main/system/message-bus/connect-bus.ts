/** One connection to a bus, over the D-Bus library, which is loaded on first use. */
import type dbus from 'dbus-next';
import { disposable, type Disposable } from '../../../shared/lib/disposable.ts';
import { errorMessage } from '../../../shared/lib/error-words.ts';
import { fail, succeed, type Result } from '../../../shared/lib/result.ts';
import { CALL_LIMIT_MS, type BusCall, type MessageBus, type SignalMatch } from './message-bus.ts';

export interface BusConnection extends MessageBus, Disposable {}

type Library = typeof dbus;
type LibraryBus = dbus.MessageBus;

const DBUS = 'org.freedesktop.DBus';

/** @param busAddress in the library's form, see bus-address.ts; nobody listening there shows as `lost`. */
export async function connectBus(busAddress: string): Promise<BusConnection> {
  const { default: library } = await import('dbus-next');
  return new Connection(library, library.sessionBus({ busAddress }));
}

interface Listening {
  readonly match: SignalMatch;
  readonly listener: (body: readonly unknown[]) => void;
}

/** The part of the library's messages that is read. */
interface Incoming {
  readonly path: string;
  readonly interface: string;
  readonly member: string;
  readonly body: readonly unknown[];
}

class Connection implements BusConnection {
  readonly lost: Promise<void>;
  readonly #library: Library;
  readonly #bus: LibraryBus;
  readonly #listening = new Set<Listening>();
  #isLost = false;
  #lose: () => void = () => undefined;

  constructor(library: Library, bus: LibraryBus) {
    this.#library = library;
    this.#bus = bus;
    this.lost = new Promise((resolve) => {
      this.#lose = () => {
        this.#isLost = true;
        resolve();
      };
    });
    // Attached before anything can happen, and left on: without a listener a lost bus would end the app.
    bus.on('error', () => {
      this.#lose();
    });
    bus.on('message', (message: Incoming) => {
      this.#hear(message);
    });
  }

  async call(call: BusCall): Promise<Result<readonly unknown[], string>> {
    if (this.#isLost) return fail('the bus is lost');
    let limit: ReturnType<typeof setTimeout> | undefined;
    const tooLate = new Promise<Result<never, string>>((resolve) => {
      limit = setTimeout(() => {
        resolve(fail(`no answer within ${CALL_LIMIT_MS} ms`));
      }, CALL_LIMIT_MS);
    });
    try {
      return await Promise.race([this.#ask(call), tooLate, this.lost.then(() => fail('the bus is lost'))]);
    } catch (error) {
      return fail(errorMessage(error));
    } finally {
      clearTimeout(limit);
    }
  }

  onSignal(match: SignalMatch, listener: (body: readonly unknown[]) => void): Disposable {
    const listening = { match, listener };
    this.#listening.add(listening);
    this.#tellBus('AddMatch', match);
    return disposable(() => {
      if (this.#listening.delete(listening)) this.#tellBus('RemoveMatch', match);
    });
  }

  dispose(): void {
    this.#listening.clear();
    this.#lose();
    this.#bus.disconnect();
  }

  async #ask(call: BusCall): Promise<Result<readonly unknown[], string>> {
    const { Message, MessageFlag } = this.#library;
    const message = new Message({
      destination: call.service,
      path: call.path,
      interface: call.interface,
      member: call.member,
      signature: call.signature ?? '',
      body: [...(call.body ?? [])],
      flags: MessageFlag.NO_AUTO_START,
    });
    const reply = await this.#bus.call(message);
    const body: readonly unknown[] = reply?.body ?? [];
    return succeed(body.map(plainValue));
  }

  #tellBus(member: 'AddMatch' | 'RemoveMatch', match: SignalMatch): void {
    const call = { service: DBUS, path: '/org/freedesktop/DBus', interface: DBUS, member };
    void this.call({ ...call, signature: 's', body: [matchRule(match)] });
  }

  #hear({ path, interface: source, member, body }: Incoming): void {
    for (const { match, listener } of [...this.#listening]) {
      if (match.member !== member || match.interface !== source || match.path !== path) continue;
      if (match.firstArgument !== undefined && match.firstArgument !== body[0]) continue;
      listener(body.map(plainValue));
    }
  }
}

function matchRule({ service, path, interface: source, member, firstArgument }: SignalMatch): string {
  const rule = `type='signal',sender='${service}',path='${path}',interface='${source}',member='${member}'`;
  return firstArgument === undefined ? rule : `${rule},arg0='${firstArgument}'`;
}

/** Without the library's wrappers. What is asked for here fits into a number. */
function plainValue(value: unknown): unknown {
  if (typeof value === 'bigint') return Number(value);
  if (Array.isArray(value)) return value.map(plainValue);
  if (Buffer.isBuffer(value) || typeof value !== 'object' || value === null) return value;
  if ('signature' in value && 'value' in value) return plainValue(value.value);
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, plainValue(each)]));
}
