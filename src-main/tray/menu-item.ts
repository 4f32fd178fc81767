/** An entry of the tray's menu as a plain value. */
import type { Command } from '../../shared/control/command.ts';

export type MenuItemSpec =
  | { readonly kind: 'separator' }
  /** Only to be read. */
  | { readonly kind: 'status'; readonly label: string }
  /** Not seen. Keeps a place, for panels that count entries to know which one was clicked. */
  | { readonly kind: 'placeholder' }
  | {
      readonly kind: 'command';
      readonly label: string;
      readonly isEnabled: boolean;
      readonly command: Command;
    }
  | {
      readonly kind: 'checkbox';
      readonly label: string;
      readonly isEnabled: boolean;
      readonly isChecked: boolean;
      readonly command: Command;
    }
  | {
      readonly kind: 'submenu';
      readonly label: string;
      readonly isEnabled: boolean;
      readonly items: readonly MenuItemSpec[];
    };
