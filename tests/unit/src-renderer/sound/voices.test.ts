import { describe, expect, it } from 'vitest';
import { pickVoice, voicesFor, type Voice } from '../../../../src-renderer/sound/voices.ts';

function voice(name: string, lang: string, change: Partial<Voice> = {}): Voice {
  return { name, voiceURI: name, lang, localService: true, default: false, ...change };
}

const voices = [
  voice('English (America)', 'en-US'),
  voice('English (America)+Adam', 'en-US'),
  voice('English (Great Britain)', 'en_GB'),
  voice('English (Cloud)', 'en-AU', { localService: false }),
  voice('German', 'de'),
];

const nameOf = (found: Voice | null): string | null => found?.name ?? null;

describe('the voices that are offered', () => {
  it('speak the language, need no network and are not variants of one another', () => {
    expect(voicesFor(voices, 'en').map(nameOf)).toEqual(['English (America)', 'English (Great Britain)']);
    expect(voicesFor(voices, 'de-AT').map(nameOf)).toEqual(['German']);
    expect(voicesFor(voices, 'fr')).toEqual([]);
  });
});

describe('the voice that speaks', () => {
  it('is the chosen one, by address or by name', () => {
    const renamed = [...voices, voice('Emma', 'en', { voiceURI: 'urn:emma' })];
    expect(nameOf(pickVoice(renamed, 'en', 'urn:emma'))).toBe('Emma');
    expect(nameOf(pickVoice(renamed, 'en', 'Emma'))).toBe('Emma');
  });

  it('is another of the language where the chosen one is gone or speaks a different one', () => {
    expect(nameOf(pickVoice(voices, 'en-GB', 'No such voice'))).toBe('English (Great Britain)');
    expect(nameOf(pickVoice(voices, 'en-GB', 'German'))).toBe('English (Great Britain)');
  });

  it('without a choice fits the region, else is the default one of the system, else the first', () => {
    expect(nameOf(pickVoice(voices, 'en-GB', ''))).toBe('English (Great Britain)');
    const other = [...voices, voice('Zoe', 'en-IE', { default: true })];
    expect(nameOf(pickVoice(other, 'en-CA', ''))).toBe('Zoe');
    expect(nameOf(pickVoice(voices, 'en-CA', ''))).toBe('English (America)');
  });

  it('is none where none speaks the language', () => {
    expect(pickVoice(voices, 'ja', '')).toBeNull();
    expect(pickVoice([], 'en', '')).toBeNull();
  });
});
