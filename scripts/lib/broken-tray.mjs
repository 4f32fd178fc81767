// Electron versions whose tray icon is dead or missing on most Linux desktops. The app knows the same ones:
// src-main/system/tray-host/broken-tray.ts.
import { readFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * @param {string} version as Electron says it
 * @returns {boolean} 43.3.0 to 43.4.1 and 44.0.0; 43.5.0 and 44.1.0 mended it
 */
export function isTrayBroken(version) {
  return /^v?(43\.[34]|44\.0)\./.test(version);
}

/**
 * @param {string} binary of Electron
 * @param {NodeJS.Platform} platform
 * @returns {Promise<string | null>} a sentence for the person at the keyboard, or null where there is nothing to say
 */
export async function trayWarning(binary, platform = process.platform) {
  if (platform !== 'linux') return null;
  const version = await versionBeside(binary);
  if (version === null || !isTrayBroken(version)) return null;
  return `Electron ${version} shows no working tray icon on most Linux desktops; take 43.5.0, 44.1.0 or later.`;
}

/** @param {string} binary */
async function versionBeside(binary) {
  try {
    return (await readFile(path.join(path.dirname(binary), 'version'), 'utf8')).trim();
  } catch {
    // A build of one's own need not say.
    return null;
  }
}
