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
  /** A setting as GNOME and its relatives keep them. */
  | {
      readonly kind: 'gsettings';
      readonly schema: string;
      readonly name: string;
      readonly quietWhen: 'true' | 'false';
    }
  /** One of the modes that the server can be in, several at once. */
  | { readonly kind: 'modes'; readonly place: BusPlace; readonly name: string }
  /** LXQt's file of settings. */
  | { readonly kind: 'lxqt' }
  | { readonly kind: 'none' };

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
  // It tells of its own tool, but not of the Unix signals that do the same.
  isSignalled: false,
};
const xfce: QuietSwitch = { kind: 'xfconf', channel: 'xfce4-notifyd', name: '/do-not-disturb' };
const gnome: QuietSwitch = {
  kind: 'gsettings',
  schema: 'org.gnome.desktop.notifications',
  name: 'show-banners',
  quietWhen: 'false',
};
const mate: QuietSwitch = {
  kind: 'gsettings',
  schema: 'org.mate.NotificationDaemon',
  name: 'do-not-disturb',
  quietWhen: 'true',
};
const swaync: QuietSwitch = { kind: 'property', place: NOTIFICATIONS, name: 'Dnd', isSignalled: true };
/** A person may call the mode otherwise; this is the name that its manual gives it. */
const mako: QuietSwitch = {
  kind: 'modes',
  place: { ...NOTIFICATIONS, path: '/fr/emersion/Mako', interface: 'fr.emersion.Mako' },
  name: 'do-not-disturb',
};
const plasma: QuietSwitch = { kind: 'property', place: NOTIFICATIONS, name: 'Inhibited', isSignalled: true };
/** It belongs to the interface that all share, so others may have it too. */
const unknownServer: QuietSwitch = { ...plasma, isSignalled: false };

/** By the name that the server gives itself, and its vendor where two have one name. */
export function quietSwitchOf(serverName: string, vendor: string): QuietSwitch {
  const name = serverName.toLowerCase();
  if (name.startsWith('xfce')) return xfce;
  switch (name) {
    case 'dunst':
      return dunst;
    case 'gnome-shell':
      return gnome;
    case 'notification daemon':
      return vendor.toLowerCase() === 'mate' ? mate : { kind: 'none' };
    case 'swaynotificationcenter':
      return swaync;
    case 'mako':
      return mako;
    case 'lxqt-notificationd':
      return { kind: 'lxqt' };
    case 'plasma':
      return plasma;
    default:
      return unknownServer;
  }
}
