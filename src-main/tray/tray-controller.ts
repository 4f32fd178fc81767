/**
 * Owns the icon in the tray. It is told the whole view as often as anything may have changed, and touches the system
 * only where something that can be seen differs.
 */
import type { Disposable } from '../../shared/lib/disposable.ts';
import { iconPath } from './icon-choice.ts';
import { trayMenu, type TrayWords } from './menu-template.ts';
import type { MenuItemSpec } from './menu-item.ts';
import { titleText, tooltipText, type Precision } from './status-text.ts';
import type { Command } from '../../shared/control/command.ts';
import type { CreateTraySurface, TraySurface } from './tray-surface.ts';
import type { TrayView } from './tray-view.ts';

export interface TrayControllerOptions {
  readonly createSurface: CreateTraySurface;
  /** The folder that holds `template`, `light` and `dark`. */
  readonly iconFolder: string;
  readonly words: TrayWords;
  /** Coarse where a tooltip cannot change without the menu. */
  readonly tooltipPrecision: Precision;
  readonly onCommand: (command: Command) => void;
}

/** What the system was last told. */
interface Shown {
  readonly icon: string;
  readonly tooltip: string;
  readonly title: string;
  readonly menu: readonly MenuItemSpec[];
  /** The menu in a form that compares. */
  readonly menuText: string;
}

export class TrayController implements Disposable {
  readonly #options: TrayControllerOptions;
  #surface: TraySurface;
  #shown: Shown;
  /** A checkbox on D-Bus keeps the mark of the click until the menu is set again, whatever really came of it. */
  #wasClicked = false;
  #isDisposed = false;

  /** Creates the icon at once. */
  constructor(options: TrayControllerOptions, view: TrayView) {
    this.#options = options;
    this.#shown = this.#describe(view);
    this.#surface = this.#create();
  }

  /** Cheap when nothing that can be seen has changed. Owed after every click in the menu. */
  update(view: TrayView): void {
    // The schedule still speaks while the app is quitting.
    if (this.#isDisposed) return;
    const before = this.#shown;
    const after = this.#describe(view);
    this.#shown = after;
    if (after.icon !== before.icon) this.#surface.setIcon(after.icon);
    if (after.tooltip !== before.tooltip) this.#surface.setTooltip(after.tooltip);
    if (after.title !== before.title) this.#surface.setTitle(after.title);
    if (after.menuText !== before.menuText || this.#wasClicked) this.#surface.setMenu(after.menu);
    this.#wasClicked = false;
  }

  /** After a tray host has appeared: an icon made before that never moves there by itself. */
  recreate(): void {
    if (this.#isDisposed) return;
    this.#surface.destroy();
    this.#surface = this.#create();
  }

  dispose(): void {
    if (this.#isDisposed) return;
    this.#isDisposed = true;
    this.#surface.destroy();
  }

  #create(): TraySurface {
    const { icon, tooltip, title, menu } = this.#shown;
    const surface = this.#options.createSurface(icon, {
      onCommand: (command) => {
        this.#wasClicked = true;
        this.#options.onCommand(command);
      },
      onClick: () => {
        this.#options.onCommand({ kind: 'open-page', page: 'today' });
      },
    });
    surface.setTooltip(tooltip);
    surface.setTitle(title);
    surface.setMenu(menu);
    this.#wasClicked = false;
    return surface;
  }

  #describe(view: TrayView): Shown {
    const { words, iconFolder, tooltipPrecision } = this.#options;
    const menu = trayMenu(view, words);
    return {
      icon: iconPath(iconFolder, view.schedule, view.iconVariant),
      tooltip: tooltipText(view, words.translate, tooltipPrecision),
      title: titleText(view, words.translate),
      menu,
      menuText: JSON.stringify(menu),
    };
  }
}
