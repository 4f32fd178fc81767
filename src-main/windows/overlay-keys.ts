/** Which keys may reach the page of a break. What would reload, close or inspect it may not. */
import type { Input } from 'electron';
import type { Platform } from '../ports/platform.ts';
import { keyMeant } from '../../shared/control/key-meant.ts';

export type OverlayKeyVerdict = 'pass' | 'block' | 'quit';

type Key = Pick<Input, 'type' | 'key' | 'code' | 'control' | 'meta' | 'alt'>;

/** Help, find, reload, caret browsing, menu, full screen, devtools; history and closing with Alt. */
const blockedKeys: ReadonlySet<string> = new Set([
  'F1',
  'F3',
  'F5',
  'F7',
  'F10',
  'F11',
  'F12',
  'BrowserBack',
]);
const blockedWithAlt: ReadonlySet<string> = new Set(['ArrowLeft', 'ArrowRight', 'F4', ' ', 'Home']);

/** Called for every key that an overlay gets, down and up. Quitting always works. */
export function judgeOverlayKey(platform: Platform, key: Key): OverlayKeyVerdict {
  const withCommand = platform === 'darwin' ? key.meta : key.control;
  if (withCommand && isQ(key)) return key.type === 'keyDown' ? 'quit' : 'block';
  if (key.control || key.meta) return isModifier(key.key) ? 'pass' : 'block';
  if (key.alt && blockedWithAlt.has(key.key)) return 'block';
  return blockedKeys.has(key.key) ? 'block' : 'pass';
}

/** Greek and Hebrew keyboards have Q on a key that writes a sign; nothing else is done by such a key here. */
function isQ(key: Key): boolean {
  return keyMeant(key).toLowerCase() === 'q' || (key.code === 'KeyQ' && !/\p{L}/u.test(key.key));
}

function isModifier(key: string): boolean {
  return ['Control', 'Meta', 'Alt', 'AltGraph', 'Shift'].includes(key);
}
