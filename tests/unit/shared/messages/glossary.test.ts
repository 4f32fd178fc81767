/** One word for one thing, as docs/glossary.md has it. */
import { describe, expect, it } from 'vitest';
import { everyWord } from '../../../fixtures/every-word.ts';

/** `except`: the keys where the word means something else, or is what people type. */
const forbidden: readonly { readonly words: RegExp; readonly say: string; readonly except: RegExp }[] = [
  { words: /\blow back\b/i, say: 'lower back', except: /^library\.found-by\./ },
  {
    words: /\b(your|the|that|of|in|rest|squeeze) seats?\b/i,
    say: 'buttocks; the seat is that of a chair',
    except: /^(exercise\.sit-to-stand\.|lesson\.posture\.|posture\.seat-back)/,
  },
  { words: /\b\d of 10\b/, say: 'out of 10', except: /^$/ },
  { words: /\bfor long\b/i, say: 'a long time', except: /^$/ },
  { words: /\bbreaks? (is |are )?owed\b|\bowed break/i, say: 'break waiting', except: /^$/ },
  { words: /\bstretch\b.*\b(so far|into this)|\bLongest stretch\b/i, say: 'sit', except: /^$/ },
  { words: /\bspells?\b/i, say: 'recent back pain, a flare-up', except: /^$/ },
  { words: /\b(this|one|a|the|no) movements?\b/i, say: 'exercise', except: /^exercise\.pelvic-tilt\.why$/ },
  { words: /\barticle\b/i, say: 'the body that says it', except: /^$/ },
  { words: /\b(break|Take a break) now\b/, say: 'Start a break', except: /^card\.break-in$/ },
  { words: /\d %/, say: 'no space before the sign', except: /^$/ },
];

describe('the glossary', () => {
  it.each(forbidden)('has $say for $words', ({ words, except }) => {
    expect(Object.entries(everyWord).filter(([key, text]) => words.test(text) && !except.test(key))).toEqual(
      [],
    );
  });

  it('would catch what it forbids', () => {
    for (const said of ['Your low back.', 'Squeeze that seat.', 'Pain of 4 of 10.', 'A break is owed.'])
      expect(forbidden.filter(({ words }) => words.test(said))).toHaveLength(1);
  });
});
