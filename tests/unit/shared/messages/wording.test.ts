/** What no catalogue may say, whichever page shows it; those of exercises and lessons are stricter still. */
import { describe, expect, it } from 'vitest';
import { everyWord } from '../../../fixtures/every-word.ts';

const forbidden: readonly RegExp[] = [
  /\b(cur(e|es|ed|ing)|fix(es|ed|ing)?|heal(s|ed|ing)?|treat(s|ed|ing|ments?)?)\b/i,
  /\b(reliev(e|es|ed|ing)|relief|guarantee[sd]?|in seconds|safe for everyone)\b/i,
  /\b(disc damage|wear and tear|(wrong|bad) posture|dangerous)\b/i,
  /\byou (may|might|probably|could) have\b|\bdiagnos/i,
  /\bsit-?ups?\b|\bneck pain\b|\borgans?\b/i,
];

describe('the words of all pages', () => {
  it.each(forbidden)('never match %s', (words) => {
    // What a movement is found by is typed by people, and never shown.
    const shown = Object.entries(everyWord).filter(([key]) => !key.startsWith('library.found-by.'));
    expect(shown.filter(([, text]) => words.test(text))).toEqual([]);
  });

  it('have no skeletons: the built pages leave out the hours that regions prefer', () => {
    expect(Object.entries(everyWord).filter(([, text]) => text.includes('::'))).toEqual([]);
  });

  it('would be caught', () => {
    for (const said of ['Relief in seconds.', 'This fixes a bad posture.', 'You may have a slipped disc.'])
      expect(forbidden.filter((words) => words.test(said))).not.toEqual([]);
  });
});
