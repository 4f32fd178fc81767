/** Every control of the guide, once: what it says, which keys mean it, and what it asks of the break. */
import type { BreakMessageKey } from '../../../shared/messages/break-translator.ts';
import type { WalkthroughCommand } from '../../../shared/schedule/schedule-event.ts';

interface GuideControl {
  readonly text: BreakMessageKey;
  /** The key that the button shows, by its name in `aria-keyshortcuts`; Enter is that of whichever stands first. */
  readonly shortcut: string;
  /** Other keys that mean it, as `KeyboardEvent.key` has them. */
  readonly otherKeys?: readonly string[];
  readonly asks: WalkthroughCommand | 'report-pain' | 'end';
}

export const controls = {
  'start-now': { text: 'overlay.start-now', shortcut: 'Enter', asks: 'start-work' },
  'got-it': { text: 'overlay.got-it', shortcut: 'Enter', asks: 'finish-step' },
  'walk-back': { text: 'overlay.walk.back', shortcut: 'Enter', asks: 'finish-step' },
  'walk-enough': { text: 'overlay.walk.enough', shortcut: 'Enter', asks: 'finish-step' },
  'walk-rest': { text: 'overlay.walk.rest', shortcut: 'R', asks: 'walk-on' },
  'on-the-spot': { text: 'overlay.walk.on-the-spot', shortcut: 'W', asks: 'walk-on-the-spot' },
  'walk-away': { text: 'overlay.walk.away', shortcut: 'W', asks: 'walk-away' },
  finish: { text: 'overlay.finish', shortcut: 'Enter', asks: 'end' },
  close: { text: 'overlay.close', shortcut: 'Enter', asks: 'end' },
  pause: { text: 'overlay.pause', shortcut: 'Space', asks: 'pause' },
  resume: { text: 'overlay.resume', shortcut: 'Space', asks: 'resume' },
  easier: { text: 'overlay.easier', shortcut: 'E', asks: 'easier-step' },
  harder: { text: 'overlay.harder', shortcut: 'D', asks: 'harder-step' },
  skip: { text: 'overlay.skip', shortcut: 'ArrowRight', otherKeys: ['s'], asks: 'skip-step' },
  back: { text: 'overlay.back.label', shortcut: 'ArrowLeft', asks: 'previous-step' },
  hurts: { text: 'overlay.hurts', shortcut: 'H', asks: 'report-pain' },
} as const satisfies Record<string, GuideControl>;

/** Those that are pressed once; the way out takes a hold or two presses. */
export type PressedControl = keyof typeof controls;

export type Control = PressedControl | 'end';

/** Which of the controls that are shown, in their order, a key means; null when it means none. */
export function controlOfKey(key: string, shown: readonly Control[]): Control | null {
  // Enter is for the first one, but a hand that comes to rest on it must not stop what is under way.
  if (key === 'Enter') return shown[0] === 'pause' ? null : (shown[0] ?? null);
  return shown.find((control) => control !== 'end' && isKeyOf(controls[control], key)) ?? null;
}

function isKeyOf({ shortcut, otherKeys = [] }: GuideControl, key: string): boolean {
  if (shortcut === 'Enter') return false;
  const own = shortcut === 'Space' ? ' ' : shortcut;
  return [own, ...otherKeys].some((each) => each.toLowerCase() === key.toLowerCase());
}
