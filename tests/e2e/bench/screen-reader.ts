/** Somebody who listens instead of looking: an accessibility bus with a listener on it, outside the app. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { Variant } from 'dbus-next';
import type { Desktop } from './desktop.ts';
import { BusConnection } from './message-bus.ts';
import { until } from './until.ts';

/** What a screen reader is told: a change of a live region, or what has the focus now. */
export type Heard =
  | { readonly kind: 'live'; readonly live: 'polite' | 'assertive'; readonly text: string }
  | { readonly kind: 'focus'; readonly role: string; readonly name: string }
  | { readonly kind: 'ready' | 'gone' };

const launchers = ['/usr/libexec/at-spi-bus-launcher', '/usr/lib/at-spi-bus-launcher'];
/** The system's own, which has the bindings; another one may be first on the PATH. */
const python = '/usr/bin/python3';

export class ScreenReader {
  readonly #desktop: Desktop;

  private constructor(desktop: Desktop) {
    this.#desktop = desktop;
  }

  /** Starts listening on a desktop that was started with `accessibility`; ends with it. */
  static async start(desktop: Desktop): Promise<ScreenReader> {
    const launcher = launchers.find(existsSync);
    if (launcher === undefined) throw new Error('There is no at-spi-bus-launcher on this system.');
    desktop.startProgram('accessibility-bus', launcher, ['--launch-immediately']);
    await announce(desktop);
    const script = path.join(import.meta.dirname, 'listen-accessibility.py');
    desktop.startProgram('screen-reader', python, [script]);
    const reader = new ScreenReader(desktop);
    await until(() => reader.heard().some(({ kind }) => kind === 'ready'), { what: 'the listener' });
    return reader;
  }

  /** Everything told so far, the oldest first. */
  heard(): readonly Heard[] {
    return this.#desktop
      .log('screen-reader')
      .split('\n')
      .filter((line) => line.startsWith('{'))
      .map((line) => JSON.parse(line) as Heard);
  }

  /** The texts of live regions. */
  told(): readonly string[] {
    return this.heard().flatMap((each) => (each.kind === 'live' ? [each.text] : []));
  }
}

/** Tells every program on the desktop that assistive technology is in use. */
async function announce(desktop: Desktop): Promise<void> {
  const bus = await BusConnection.open(desktop.env['DBUS_SESSION_BUS_ADDRESS'] ?? '');
  try {
    await until(() => bus.hasOwner('org.a11y.Bus'), { what: 'the accessibility bus' });
    await bus.call({
      destination: 'org.a11y.Bus',
      path: '/org/a11y/bus',
      interface: 'org.freedesktop.DBus.Properties',
      member: 'Set',
      signature: 'ssv',
      body: ['org.a11y.Status', 'IsEnabled', new Variant('b', true)],
    });
  } finally {
    bus.close();
  }
}
