import { describe, expect, test } from 'vitest';
import { isSettingKey, parseSettings, problemWith } from '../../../../shared/settings/parse-settings.ts';
import { defaultSettings, settingsEntries } from '../../../../shared/settings/schema.ts';

describe('parsing settings', () => {
  test('an empty file gives the defaults and nothing to repair', () => {
    expect(parseSettings({})).toEqual({ settings: defaultSettings, repairs: [], validKeys: [] });
  });

  test('a valid entry is taken over', () => {
    const { settings, repairs, validKeys } = parseSettings({ breakIntervalMinutes: 20, theme: 'dark' });
    expect(settings).toEqual({ ...defaultSettings, breakIntervalMinutes: 20, theme: 'dark' });
    expect(repairs).toEqual([]);
    expect(validKeys).toEqual(['breakIntervalMinutes', 'theme']);
  });

  test('a bad entry costs only itself', () => {
    const { settings, repairs } = parseSettings({ breakIntervalMinutes: 90, walkMinutes: 4 });
    expect(settings).toEqual({ ...defaultSettings, walkMinutes: 4 });
    expect(repairs).toEqual([
      {
        key: 'breakIntervalMinutes',
        problem: 'Invalid value: Expected <=60 but received 90; the default 50 is used',
      },
    ]);
  });

  test.each([
    ['breakIntervalMinutes', '50'],
    ['breakIntervalMinutes', 19],
    ['breakIntervalMinutes', 30.5],
    ['breakIntervalMinutes', null],
    ['breakIntervalMinutes', Number.NaN],
    ['breakIntervalMinutes', undefined],
    ['strict', 1],
    ['theme', 'blue'],
    ['postponesPerBreak', -1],
    ['walkMinutes', [2]],
  ])('%s = %j is refused', (key, value) => {
    const { settings, repairs } = parseSettings({ [key]: value });
    expect(settings).toEqual(defaultSettings);
    expect(repairs.map((repair) => repair.key)).toEqual([key]);
  });

  test('an unknown key is kept out and listed', () => {
    expect(parseSettings({ breakInterval: 30 })).toEqual({
      settings: defaultSettings,
      repairs: [{ key: 'breakInterval', problem: 'no setting has this name; it is left out' }],
      validKeys: [],
    });
  });

  test('keys that exist on every object are unknown settings', () => {
    const { repairs } = parseSettings(JSON.parse('{"__proto__": {"strict": true}, "toString": 1}'));
    expect(repairs.map((repair) => repair.key)).toEqual(['__proto__', 'toString']);
  });

  test.each([[null], [[]], ['text'], [7], [undefined]])('%j is no settings object', (value) => {
    const { settings, repairs } = parseSettings(value);
    expect(settings).toEqual(defaultSettings);
    expect(repairs).toHaveLength(1);
  });

  test('every default lies inside its own bounds', () => {
    for (const key of Object.keys(settingsEntries)) {
      expect(isSettingKey(key) && problemWith(key, defaultSettings[key])).toBeNull();
    }
  });
});
