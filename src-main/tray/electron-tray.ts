/** The tray icon of Electron behind TraySurface. */
import { Menu, Tray, type MenuItemConstructorOptions } from 'electron';
import type { MenuItemSpec } from './menu-item.ts';
import type { Command } from '../../shared/control/command.ts';
import type { CreateTraySurface } from './tray-surface.ts';

export const createElectronTray: CreateTraySurface = (iconPath, { onCommand, onClick }) => {
  const tray = new Tray(iconPath);
  // On macOS a click opens the menu.
  if (process.platform !== 'darwin') tray.on('click', onClick);
  return {
    setIcon: (path) => {
      tray.setImage(path);
    },
    setTooltip: (text) => {
      tray.setToolTip(text);
    },
    setTitle: (text) => {
      if (process.platform === 'darwin') tray.setTitle(text);
    },
    setMenu: (items) => {
      tray.setContextMenu(Menu.buildFromTemplate(items.map((item) => toElectron(item, onCommand))));
    },
    destroy: () => {
      tray.off('click', onClick);
      tray.destroy();
    },
  };
};

function toElectron(item: MenuItemSpec, onCommand: (command: Command) => void): MenuItemConstructorOptions {
  switch (item.kind) {
    case 'separator':
      return { type: 'separator' };
    case 'placeholder':
      return { label: '', enabled: false, visible: false };
    case 'status':
      return { label: plain(item.label), enabled: false };
    case 'submenu':
      return {
        label: plain(item.label),
        enabled: item.isEnabled,
        submenu: item.items.map((inner) => toElectron(inner, onCommand)),
      };
    case 'command':
    case 'checkbox':
      return {
        type: item.kind === 'checkbox' ? 'checkbox' : 'normal',
        label: plain(item.label),
        enabled: item.isEnabled,
        checked: item.kind === 'checkbox' && item.isChecked,
        click: () => {
          onCommand(item.command);
        },
      };
  }
}

/** Our labels are words; a lone ampersand would become the mark of an access key. */
function plain(label: string): string {
  return label.replaceAll('&', '&&');
}
