/** Somebody at a terminal that fills the screen, in the colour of the bare desktop: it keeps every key that it gets. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Desktop } from './desktop.ts';
import { bare } from './pixels.ts';
import { until } from './until.ts';

export interface Typist {
  /** Every key that the terminal got so far, as it arrives there: Escape is `\x1b`. */
  typed(): string;
  /** Types letters with the real keyboard, into whatever has the focus. */
  type(letters: string): Promise<void>;
  /** Types letters and waits until the terminal has them at the end of everything it got. */
  typeHere(letters: string): Promise<void>;
}

/** Full screen by the window manager's means; without one, as large as the first display. */
export async function startTypist(desktop: Desktop, hasWindowManager: boolean): Promise<Typist> {
  const file = path.join(desktop.folder, 'typed');
  const size = hasWindowManager ? ['-fullscreen'] : ['-geometry', '220x70+0+0'];
  const look = ['-bg', bare, '-fg', bare, '-cr', bare, '-bw', '0', '+sb'];
  // Key by key and not by lines, and without showing them.
  const keep = `stty raw -echo && : > '${file}' && exec cat >> '${file}'`;
  desktop.startProgram('terminal', 'xterm', [...size, ...look, '-e', 'sh', '-c', keep]);
  await until(() => existsSync(file), { what: 'the terminal' });
  if (hasWindowManager)
    await until(async () => (await desktop.activeWindow()) !== undefined, {
      what: 'the terminal to have the focus',
    });
  const typed = (): string => readFileSync(file, 'utf8');
  const type = async (letters: string): Promise<void> => {
    for (const letter of letters) await desktop.pressKey(letter);
  };
  return {
    typed,
    type,
    async typeHere(letters) {
      await type(letters);
      await until(() => typed().endsWith(letters), { what: `the terminal to have "${letters}"` });
    },
  };
}
