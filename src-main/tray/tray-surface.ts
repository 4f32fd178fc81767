/** What the controller needs of a tray icon; Electron's Tray is behind it in the app. */
import type { MenuItemSpec } from './menu-item.ts';
import type { Command } from '../../shared/control/command.ts';

export interface TraySurface {
  setIcon(path: string): void;
  setTooltip(text: string): void;
  /** Text beside the icon, on macOS only. */
  setTitle(text: string): void;
  setMenu(items: readonly MenuItemSpec[]): void;
  /** Removes the icon; nothing is called back afterwards. */
  destroy(): void;
}

export interface TrayAnswers {
  readonly onCommand: (command: Command) => void;
  /** A left click on the icon where that does not open the menu. */
  readonly onClick: () => void;
}

/** May throw, for example when the icon's file is missing. */
export type CreateTraySurface = (iconPath: string, answers: TrayAnswers) => TraySurface;
