import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseSettings } from '../../../../shared/settings/parse-settings.ts';
import { SETTINGS_VERSION } from '../../../../shared/settings/schema.ts';
import { versionOf, type SettingsRecord } from '../../../../shared/settings/version.ts';

const fixtures = join(import.meta.dirname, '../../../fixtures/settings');

function fixture(version: number): SettingsRecord {
  // The fixture is written by hand next to this test; its shape is what the test is about.
  return JSON.parse(readFileSync(join(fixtures, `v${version}.json`), 'utf8')) as SettingsRecord;
}

describe('settings of older versions', () => {
  test('every version has a fixture', () => {
    const versions = Array.from({ length: SETTINGS_VERSION + 1 }, (_, version) => `v${version}.json`);
    expect(readdirSync(fixtures).sort()).toEqual(versions);
  });

  test.each(Array.from({ length: SETTINGS_VERSION + 1 }, (_, version) => version))(
    'version %i is understood without a repair',
    (version) => {
      const file = fixture(version);
      expect(versionOf(file)).toBe(version);
      const { version: _, ...content } = file;
      expect(parseSettings(content).repairs).toEqual([]);
    },
  );

  test('version 0 keeps its values', () => {
    expect(parseSettings(fixture(0)).settings).toMatchObject({
      breakIntervalMinutes: 40,
      strict: true,
      theme: 'dark',
    });
  });

  test.each([['1'], [-1], [1.5], [null], [undefined]])('%j as a version counts as none', (version) => {
    expect(versionOf({ version })).toBe(0);
  });
});
