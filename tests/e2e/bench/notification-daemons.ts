/** The real notification daemons of two desktops, with the switch that a person has for their do-not-disturb. */
import { runTool, isExecutable } from './child-processes.ts';
import type { Desktop } from './desktop.ts';
import { BusConnection } from './message-bus.ts';
import { until } from './until.ts';

export interface NotificationDaemon {
  setQuiet(isQuiet: boolean): Promise<void>;
}

const NOTIFICATIONS = 'org.freedesktop.Notifications';

/** It ends with the desktop, as the other one does. */
export async function startDunst(desktop: Desktop): Promise<NotificationDaemon> {
  desktop.startProgram('dunst', 'dunst', []);
  await untilOwned(desktop, NOTIFICATIONS);
  return {
    async setQuiet(isQuiet) {
      await runTool('dunstctl', ['set-paused', String(isQuiet)], desktop.env);
    },
  };
}

/** With the daemon that keeps Xfce's settings. */
export async function startXfceNotifications(desktop: Desktop): Promise<NotificationDaemon> {
  desktop.startProgram('xfconfd', xfceProgram('xfconf/xfconfd'), []);
  await untilOwned(desktop, 'org.xfce.Xfconf');
  desktop.startProgram('xfce4-notifyd', xfceProgram('notifyd/xfce4-notifyd'), []);
  await untilOwned(desktop, NOTIFICATIONS);
  return {
    async setQuiet(isQuiet) {
      const property = ['-c', 'xfce4-notifyd', '-p', '/do-not-disturb', '-n', '-t', 'bool'];
      await runTool('xfconf-query', [...property, '-s', String(isQuiet)], desktop.env);
    },
  };
}

async function untilOwned(desktop: Desktop, name: string): Promise<void> {
  const connection = await BusConnection.open(desktop.env['DBUS_SESSION_BUS_ADDRESS'] ?? '');
  try {
    await until(() => connection.hasOwner(name), { what: name });
  } finally {
    connection.close();
  }
}

/** Daemons that the desktop starts by itself lie beside the libraries. */
function xfceProgram(name: string): string {
  const machine = process.arch === 'arm64' ? 'aarch64-linux-gnu' : 'x86_64-linux-gnu';
  const places = ['/usr/lib', '/usr/lib64', `/usr/lib/${machine}`].map((folder) => `${folder}/xfce4/${name}`);
  const place = places.find(isExecutable);
  if (place === undefined) throw new Error(`${name} is not installed; see README.md for what to install.`);
  return place;
}
