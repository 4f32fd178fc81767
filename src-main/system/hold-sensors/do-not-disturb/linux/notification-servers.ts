/** Where each desktop keeps its do-not-disturb. Only the one that shows the notifications now is asked. */
import type { BusCall } from '../../../message-bus/message-bus.ts';

/** An object of a service, and what is asked of it. */
type BusPlace = Pick<BusCall, 'service' | 'path' | 'interface'>;

export type QuietSwitch =
  /** A property of the server itself. */
  | {
      readonly kind: 'property';
      readonly place: BusPlace;
      readonly name: string;
      /** Whether the server sends a signal when it changes. */
      readonly isSignalled: boolean;
    }
  /** A setting of Xfce. */
  | { readonly kind: 'xfconf'; readonly channel: string; readonly name: string }
  /** A setting of GNOME; quiet when it is off. */
  | { readonly kind: 'gsettings'; readonly schema: string; readonly name: string };

export const NOTIFICATIONS: BusPlace = {
  service: 'org.freedesktop.Notifications',
  path: '/org/freedesktop/Notifications',
  interface: 'org.freedesktop.Notifications',
};

export const XFCONF: BusPlace = {
  service: 'org.xfce.Xfconf',
  path: '/org/xfce/Xfconf',
  interface: 'org.xfce.Xfconf',
};

const dunst: QuietSwitch = {
  kind: 'property',
  place: { ...NOTIFICATIONS, interface: 'org.dunstproject.cmd0' },
  name: 'paused',
  isSignalled: false,
};
const xfce: QuietSwitch = { kind: 'xfconf', channel: 'xfce4-notifyd', name: '/do-not-disturb' };
const gnome: QuietSwitch = {
  kind: 'gsettings',
  schema: 'org.gnome.desktop.notifications',
  name: 'show-banners',
};
const plasma: QuietSwitch = { kind: 'property', place: NOTIFICATIONS, name: 'Inhibited', isSignalled: true };
/** It belongs to the interface that all share, so others may have it too. */
const unknownServer: QuietSwitch = { ...plasma, isSignalled: false };

/** By the name that the server gives itself. */
export function quietSwitchOf(serverName: string): QuietSwitch {
  const name = serverName.toLowerCase();
  if (name === 'dunst') return dunst;
  if (name.startsWith('xfce')) return xfce;
  if (name === 'gnome-shell') return gnome;
  return name === 'plasma' ? plasma : unknownServer;
}
