/**
 * The panel of the test desktop: keeps the list of tray items as a real panel does (StatusNotifierItem over D-Bus)
 * and reads and clicks their menus (com.canonical.dbusmenu) as a person would.
 */
import dbus from 'dbus-next';
import { BusConnection } from './message-bus.ts';
import { NoAnswer, until, within } from './until.ts';
import { findByPath, readMenu, type TrayMenuEntry } from './tray-menu.ts';

const watcherName = 'org.kde.StatusNotifierWatcher';
const watcherPath = '/StatusNotifierWatcher';
const itemInterface = 'org.kde.StatusNotifierItem';
const menuInterface = 'com.canonical.dbusmenu';
const propertiesInterface = 'org.freedesktop.DBus.Properties';

/** An answer comes within milliseconds, on a busy machine later. */
const answerMs = 4_000;

export interface TrayItem {
  /** Name on the bus of the process that shows the item. */
  readonly service: string;
  readonly path: string;
}

/** Pixels as they go over the bus: four bytes each, alpha first. */
export interface TrayPixmap {
  readonly width: number;
  readonly height: number;
  readonly argb: Uint8Array;
}

export class TrayHost {
  readonly #connection: BusConnection;
  #items: TrayItem[] = [];
  #menuChanges = 0;
  #hasHost: boolean;

  private constructor(connection: BusConnection, hasHost: boolean) {
    this.#connection = connection;
    this.#hasHost = hasHost;
  }

  /** Without a host it is a watcher alone: it keeps a list of items that nobody shows yet. */
  static async start(busAddress: string, hasHost = true): Promise<TrayHost> {
    const connection = await BusConnection.open(busAddress);
    const host = new TrayHost(connection, hasHost);
    connection.bus.addMethodHandler((message: dbus.Message) => host.#answer(message));
    connection.bus.on('message', (message) => host.#notice(message));
    await host.#callBus('AddMatch', "type='signal',sender='org.freedesktop.DBus',member='NameOwnerChanged'");
    await host.#callBus('AddMatch', `type='signal',interface='${menuInterface}',member='LayoutUpdated'`);
    await connection.bus.requestName(watcherName, 0);
    if (hasHost) host.#announce('StatusNotifierHostRegistered');
    return host;
  }

  /** Somebody shows the items from now on. */
  registerHost(): void {
    this.#hasHost = true;
    this.#announce('StatusNotifierHostRegistered');
  }

  /** Leaves the bus, as when a panel crashes. */
  stop(): void {
    this.#connection.close();
  }

  /** What the tray shows now. */
  items(): readonly TrayItem[] {
    return this.#items;
  }

  /** How often an item said that its menu is another one: a panel then shuts what is open of it. */
  menuChanges(): number {
    return this.#menuChanges;
  }

  /** The tray's one item; waits for it. */
  async item(): Promise<TrayItem> {
    return until(() => this.#items[0], { what: 'a tray item' });
  }

  /** The whole menu as it would be shown now. Asked for while it is replaced, it gives no answer: then once more. */
  async menu(): Promise<readonly TrayMenuEntry[]> {
    return until(() => within(answerMs, this.#readMenu()), { what: 'the tray menu', timeoutMs: 30_000 });
  }

  async #readMenu(): Promise<readonly TrayMenuEntry[]> {
    const item = await this.item();
    const path = String(await this.#property(item, 'Menu'));
    const [, root] = await this.#call(item, path, menuInterface, 'GetLayout', 'iias', [0, -1, []]);
    return readMenu(root).children;
  }

  /** Clicks the entry at the end of a path of labels; waits until it is there and enabled. */
  async clickMenu(labels: readonly string[]): Promise<void> {
    const click = await until(
      async () => {
        // Asked for each time: an icon that was made anew has a place of its own.
        const item = await this.item();
        const path = String(await within(answerMs, this.#property(item, 'Menu')));
        const entry = findByPath(await this.menu(), labels);
        return entry?.enabled ? this.#clickEntry(item, path, entry.id) : undefined;
      },
      { what: `the enabled tray menu entry ${labels.join(' > ')}` },
    );
    if ('failure' in click) throw click.failure;
  }

  /** Undefined if the entry has another number by now: each change of the menu numbers its entries anew. */
  async #clickEntry(item: TrayItem, path: string, id: number): Promise<{ failure?: unknown } | undefined> {
    try {
      const body = [id, 'clicked', new dbus.Variant('i', 0), 0];
      await within(answerMs, this.#call(item, path, menuInterface, 'Event', 'isvu', body));
      return {};
    } catch (failure) {
      // The click itself replaced the menu, and with it the place that the answer comes from.
      if (failure instanceof NoAnswer) return {};
      // An app that goes away by the click takes its icon along, and its answer.
      return this.#items.includes(item) ? undefined : { failure };
    }
  }

  /** A left click on the icon. */
  async activate(): Promise<void> {
    const item = await this.item();
    await this.#call(item, item.path, itemInterface, 'Activate', 'ii', [10, 10]);
  }

  async tooltip(): Promise<string> {
    const [, , title] = (await this.#property(await this.item(), 'ToolTip')) as [
      string,
      unknown,
      string,
      string,
    ];
    return title;
  }

  /** The largest picture the item offers. */
  async pixmap(): Promise<TrayPixmap> {
    const all = (await this.#property(await this.item(), 'IconPixmap')) as [number, number, Uint8Array][];
    const [largest] = [...all].sort((a, b) => b[0] - a[0]);
    if (largest === undefined) throw new Error('The tray item offers no picture.');
    const [width, height, argb] = largest;
    return { width, height, argb };
  }

  async #property(item: TrayItem, name: string): Promise<unknown> {
    const [variant] = await this.#call(item, item.path, propertiesInterface, 'Get', 'ss', [
      itemInterface,
      name,
    ]);
    return (variant as dbus.Variant<unknown>).value;
  }

  async #call(
    item: TrayItem,
    path: string,
    interfaceName: string,
    member: string,
    signature: string,
    body: unknown[],
  ): Promise<unknown[]> {
    return this.#connection.call({
      destination: item.service,
      path,
      interface: interfaceName,
      member,
      signature,
      body,
    });
  }

  async #callBus(member: string, argument: string): Promise<void> {
    await this.#connection.call({
      destination: 'org.freedesktop.DBus',
      path: '/org/freedesktop/DBus',
      interface: 'org.freedesktop.DBus',
      member,
      signature: 's',
      body: [argument],
    });
  }

  /** Answers what applications ask of a watcher. Returns false for what is none of its business. */
  #answer(message: dbus.Message): boolean {
    if (message.path !== watcherPath) return false;
    const [first, second] = message.body as unknown[];
    switch (`${message.interface}.${message.member}`) {
      case `${watcherName}.RegisterStatusNotifierItem`:
        this.#register(String(first), message.sender);
        return this.#reply(message);
      case `${watcherName}.RegisterStatusNotifierHost`:
        return this.#reply(message);
      case `${propertiesInterface}.Get`: {
        const value = this.#properties()[String(second)];
        return value !== undefined && this.#reply(message, 'v', [value]);
      }
      case `${propertiesInterface}.GetAll`:
        return this.#reply(message, 'a{sv}', [this.#properties()]);
      default:
        return false;
    }
  }

  #properties(): Record<string, dbus.Variant> {
    return {
      IsStatusNotifierHostRegistered: new dbus.Variant('b', this.#hasHost),
      ProtocolVersion: new dbus.Variant('i', 0),
      RegisteredStatusNotifierItems: new dbus.Variant(
        'as',
        this.#items.map((item) => item.service + item.path),
      ),
    };
  }

  #reply(message: dbus.Message, signature = '', body: unknown[] = []): true {
    this.#connection.bus.send(dbus.Message.newMethodReturn(message, signature, body));
    return true;
  }

  /** Applications name themselves either by a bus name or by an object's path. */
  #register(name: string, sender: string): void {
    const item = name.startsWith('/')
      ? { service: sender, path: name }
      : { service: name, path: '/StatusNotifierItem' };
    if (this.#items.some((known) => known.service === item.service && known.path === item.path)) return;
    this.#items.push(item);
    this.#announce('StatusNotifierItemRegistered', item.service + item.path);
  }

  /** An application that leaves the bus takes its items along. */
  #notice(message: dbus.Message): void {
    if (message.member === 'LayoutUpdated') this.#menuChanges += 1;
    if (message.member !== 'NameOwnerChanged') return;
    const [name, , newOwner] = message.body as [string, string, string];
    if (newOwner !== '') return;
    const gone = this.#items.filter((item) => item.service === name);
    this.#items = this.#items.filter((item) => item.service !== name);
    for (const item of gone) this.#announce('StatusNotifierItemUnregistered', item.service + item.path);
  }

  #announce(signal: string, item?: string): void {
    const [signature, body] = item === undefined ? ['', []] : ['s', [item]];
    this.#connection.bus.send(dbus.Message.newSignal(watcherPath, watcherName, signal, signature, body));
  }
}
