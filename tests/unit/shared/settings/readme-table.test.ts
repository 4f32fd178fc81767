/** The table of the README and the schema say the same. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseSettings } from '../../../../shared/settings/parse-settings.ts';
import { defaultSettings } from '../../../../shared/settings/schema.ts';

const readme = readFileSync(path.resolve(import.meta.dirname, '../../../../README.md'), 'utf8');
const rows = [...readme.matchAll(/^\| `([A-Za-z]+)` +\| `([^`]+)` +\| ([^|]+?) +\| [^|]+\|$/gm)].map(
  ([, key = '', fallback = '', allowed = '']) => ({ key, fallback, allowed }),
);

const isAllowed = (key: string, value: unknown): boolean =>
  parseSettings({ [key]: value }).repairs.length === 0;

describe('the settings in the README', () => {
  test('are all there are, with their defaults', () => {
    expect(
      Object.fromEntries(rows.map(({ key, fallback }) => [key, JSON.parse(fallback) as unknown])),
    ).toEqual(defaultSettings);
  });

  test.each(rows)('$key allows $allowed and nothing else', ({ key, allowed }) => {
    const range = /^(\d+) to (\d+)$/.exec(allowed);
    if (range !== null) {
      const [least, most] = [Number(range[1]), Number(range[2])];
      expect([least - 1, least, most, most + 1].map((value) => isAllowed(key, value))).toEqual([
        false,
        true,
        true,
        false,
      ]);
      return;
    }
    if (allowed === 'ranges of hours') {
      const range = { days: ['mon'], from: '22:00', to: '06:00' };
      const values = [[range], [range, range], [], [{ ...range, days: [] }], [{ ...range, to: '24:00' }]];
      expect(values.map((value) => isAllowed(key, value))).toEqual([true, true, false, false, false]);
      return;
    }
    const text = /^text up to (\d+) characters$/.exec(allowed);
    if (text !== null) {
      const most = Number(text[1]);
      expect(['', 'x'.repeat(most), 'x'.repeat(most + 1), 0].map((value) => isAllowed(key, value))).toEqual([
        true,
        true,
        false,
        false,
      ]);
      return;
    }
    const texts = /^up to (\d+) texts of 1 to (\d+) characters$/.exec(allowed);
    if (texts !== null) {
      const list = (count: number, length: number) => Array.from({ length: count }, () => 'x'.repeat(length));
      const [most, longest] = [Number(texts[1]), Number(texts[2])];
      const good = [list(0, 1), list(most, longest), list(1, 1)];
      const bad = [list(most + 1, 1), list(1, longest + 1), list(1, 0), [1], 'x', {}];
      expect(good.every((value) => isAllowed(key, value))).toBe(true);
      expect(bad.some((value) => isAllowed(key, value))).toBe(false);
      return;
    }
    const values = allowed.split(', ').map((each): unknown => JSON.parse(each.replaceAll('`', '')));
    expect(values.length).toBeGreaterThan(1);
    expect(values.every((value) => isAllowed(key, value))).toBe(true);
    // Whatever else the schema has for this key would be missing from the table.
    const { repairs } = parseSettings({ [key]: 'no such value' });
    expect(repairs).toHaveLength(1);
    const named = [...(repairs[0]?.problem ?? '').matchAll(/"(\w+)"/g)].map(([, name]) => name);
    for (const name of named) {
      if (isAllowed(key, name)) expect(values).toContain(name);
    }
  });
});
