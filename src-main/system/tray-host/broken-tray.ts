/**
 * Electron versions whose tray icon is dead or missing on most Linux desktops: 43.3.0 to 43.4.1 and 44.0.0. What was
 * wrong is told in https://github.com/electron/electron/issues/52674; 43.5.0 and 44.1.0 mended it. The scripts, which
 * run before anything is built, know the same ones: scripts/lib/broken-tray.mjs.
 */

/** @param electronVersion as in `process.versions.electron` */
export function isTrayBroken(platform: NodeJS.Platform, electronVersion: string): boolean {
  return platform === 'linux' && /^(43\.[34]|44\.0)\./.test(electronVersion);
}
