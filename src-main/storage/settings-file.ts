/**
 * The settings file before anything is known about its content: reads it, and keeps copies of what must not be lost.
 * A copy never replaces an earlier one.
 */
import { constants, copyFileSync, renameSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import type { SettingsRecord } from '../../shared/settings/version.ts';
import { fileFailure, isMissingFile } from './durable-file.ts';
import { readText } from './text-file.ts';

export const SETTINGS_NAME = 'settings';

export function settingsPath(directory: string): string {
  return join(directory, `${SETTINGS_NAME}.json`);
}

export type SettingsFileContent =
  | { readonly kind: 'missing' }
  | { readonly kind: 'damaged' }
  /** The system does not let us read it; whatever it holds must stay where it is. */
  | { readonly kind: 'unreadable'; readonly detail: string }
  | { readonly kind: 'readable'; readonly value: SettingsRecord };

export function readSettingsFile(directory: string): SettingsFileContent {
  const path = settingsPath(directory);
  let text: string;
  try {
    text = readText(path);
  } catch (error) {
    return isMissingFile(error)
      ? { kind: 'missing' }
      : { kind: 'unreadable', detail: fileFailure(path, error) };
  }
  try {
    const value: unknown = JSON.parse(text);
    if (isRecord(value)) return { kind: 'readable', value };
  } catch {
    // Falls through: what is no JSON is as damaged as JSON of another shape.
  }
  return { kind: 'damaged' };
}

/** Moves the file to `settings.LABEL.json`, or the first free name after it; returns the new path. */
export function setAside(directory: string, label: string): string {
  const target = freePath(directory, label);
  renameSync(settingsPath(directory), target);
  return target;
}

/** Copies the file to `settings.LABEL.json`, or the first free name after it; returns the path of the copy. */
export function keepCopy(directory: string, label: string): string {
  const target = freePath(directory, label);
  copyFileSync(settingsPath(directory), target, constants.COPYFILE_EXCL);
  return target;
}

function freePath(directory: string, label: string): string {
  for (let attempt = 1; ; attempt += 1) {
    const suffix = attempt === 1 ? '' : `-${attempt}`;
    const path = join(directory, `${SETTINGS_NAME}.${label}${suffix}.json`);
    if (!existsSync(path)) return path;
  }
}

function isRecord(value: unknown): value is SettingsRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
