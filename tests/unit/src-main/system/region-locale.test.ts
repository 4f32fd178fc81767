import { describe, expect, test } from 'vitest';
import { regionLocale } from '../../../../src-main/system/region/region-locale.ts';

describe("the region's way of writing", () => {
  test.each([
    [{ LANG: 'en_US.UTF-8' }, 'en-US'],
    [{ LANG: 'en_US.UTF-8', LC_TIME: 'de_DE.UTF-8' }, 'de-DE'],
    [{ LANG: 'en_US.UTF-8', LC_TIME: '' }, 'en-US'],
    [{ LANG: 'en_US.UTF-8', LC_TIME: 'de_DE.UTF-8', LC_ALL: 'fr_FR@euro' }, 'fr-FR'],
    [{ LANG: 'de' }, 'de'],
    [{ LANG: 'C.UTF-8' }, ''],
    [{ LANG: 'de_DE', LC_TIME: 'POSIX' }, ''],
    [{}, ''],
  ])('is found in %j', (environment, expected) => {
    expect(regionLocale({ platform: 'linux', environment, systemLocale: 'pl-PL' })).toBe(expected);
  });

  test('is told by the other systems themselves', () => {
    const question = { environment: { LC_TIME: 'de_DE' }, systemLocale: 'pl-PL' };
    expect(regionLocale({ ...question, platform: 'darwin' })).toBe('pl-PL');
    expect(regionLocale({ ...question, platform: 'win32' })).toBe('pl-PL');
  });
});
