/** "Why (not) now?" in the tray: the newest decisions as lines to read, and the way to all of them. */
import type { DecisionTranslator } from '../../shared/messages/decision-translator.ts';
import { tellDecisions } from '../../shared/words/decision-words.ts';
import type { MenuItemSpec } from './menu-item.ts';
import type { TrayView } from './tray-view.ts';

/** More would be a list to read, and that is what the window is for. */
const LINES_SHOWN = 5;

export function whyMenu(view: TrayView, words: DecisionTranslator): MenuItemSpec {
  const { translate } = words;
  const told = tellDecisions(words, view.decisions, view, LINES_SHOWN);
  const lines =
    told.length === 0
      ? [translate('why.empty')]
      : told.map(({ time, what }) => translate('why.line', { time, what }));
  return {
    kind: 'submenu',
    label: translate('why.title'),
    isEnabled: true,
    items: [
      // Always as many, so that one decision more makes no click under way mean the entry beside.
      ...Array.from({ length: LINES_SHOWN }, (_, index): MenuItemSpec => {
        const label = lines[index];
        return label === undefined ? { kind: 'placeholder' } : { kind: 'status', label };
      }),
      { kind: 'separator' },
      {
        kind: 'command',
        label: translate('why.show-all'),
        isEnabled: true,
        command: { kind: 'open-page', page: 'why' },
      },
    ],
  };
}
