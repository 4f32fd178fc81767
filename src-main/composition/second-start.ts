/** What a second start tells the first, and what it tells the person when the first is not before their eyes. */
import { mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { app, dialog } from 'electron';
import type { Translate } from '../../shared/messages/translator.ts';

/** Goes to the first app with the question whether it runs. */
export interface SecondStart {
  readonly isHidden: boolean;
  /** Before another display than the first one's. */
  readonly isElsewhere: boolean;
}

/** Whether somebody asked for the window who would see it. `told`: as it came from the second start. */
export function isWindowAskedFor(told: unknown): boolean {
  if (typeof told !== 'object' || told === null) return true;
  const isSo = (name: keyof SecondStart): boolean => name in told && Reflect.get(told, name) === true;
  return !isSo('isHidden') && !isSo('isElsewhere');
}

/** Settles when the person has read it. What this process writes to be able to show it is not the first one's. */
export async function showElsewhere(translate: Translate, display: string): Promise<void> {
  const folder = mkdtempSync(path.join(app.getPath('temp'), 'lumbar-elsewhere-'));
  app.on('quit', () => rmSync(folder, { recursive: true, force: true }));
  app.setPath('userData', folder);
  app.setPath('sessionData', folder);
  await app.whenReady();
  await dialog.showMessageBox({
    type: 'info',
    title: translate('app.name'),
    message: translate('second-start.elsewhere'),
    detail: translate('second-start.elsewhere.detail', { display }),
  });
}
