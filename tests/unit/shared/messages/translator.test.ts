import { readFileSync, readdirSync } from 'node:fs';
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { exercisePages } from '../../../../shared/messages/english/exercise-pages.ts';
import { decisionWords } from '../../../../shared/messages/english/decisions.ts';
import { english } from '../../../../shared/messages/english/index.ts';
import { libraryWords } from '../../../../shared/messages/english/library.ts';
import { lessonWords } from '../../../../shared/messages/english/lessons.ts';
import { cardWords } from '../../../../shared/messages/english/card.ts';
import { soundPage } from '../../../../shared/messages/english/sound-page.ts';
import { createTranslator, type Catalogue, type MessageKey } from '../../../../shared/messages/translator.ts';
import { createTranslatorOf } from '../../../../shared/messages/translator-of.ts';

describe('the English words', () => {
  /** Of every page, and of those that only some pages load. */
  const words = {
    ...english,
    ...decisionWords,
    ...exercisePages,
    ...lessonWords,
    ...libraryWords,
    ...cardWords,
    ...soundPage,
  };
  const entries: readonly [string, string][] = Object.entries(words);

  it('has no empty message, and none with space around it', () => {
    expect(entries.filter(([, text]) => text === '' || text !== text.trim())).toEqual([]);
  });

  it('parses and formats throughout', () => {
    const { translate } = createTranslatorOf(words, 'en', { en: words });
    for (const [key, text] of entries) {
      const values = Object.fromEntries(argumentNames(elementsOf(text)).map((name) => [name, 2]));
      // The key is one of the catalogue's and the arguments were read from the very message.
      const said = (translate as (key: string, values: object) => string)(key, values);
      expect({ key, said: said.trim() }).not.toEqual({ key, said: '' });
      expect(said).not.toMatch(/[{}]/);
    }
  });

  it('has no branch of one bare word, which the argument types would read as an argument', () => {
    const bare = entries.filter(([, text]) => branchesOf(elementsOf(text)).some(isBareWord));
    expect(bare).toEqual([]);
  });

  it('names every key by its area, in lower case', () => {
    expect(entries.filter(([key]) => !/^[a-z-]+(\.[a-z0-9-]+)+$/.test(key))).toEqual([]);
  });

  it('has every key in one place only', () => {
    // Read as text: of two equal keys the catalogue itself keeps one.
    const folder = new URL('../../../../shared/messages/english/', import.meta.url);
    const sources = readdirSync(folder).map((name) => readFileSync(new URL(name, folder), 'utf8'));
    const keys = sources.flatMap((source) =>
      [...source.matchAll(/^ +'([a-z0-9.-]+)':/gm)].map(([, key]) => key),
    );
    expect([...keys].sort()).toEqual(entries.map(([key]) => key).sort());
  });
});

describe('a translator', () => {
  const german: Catalogue = { ...english, 'step.walk': 'Gehen' };
  const available = { en: english, de: german, he: english, az: english };

  it('speaks the language of the locale', () => {
    const translator = createTranslator('de-AT', available);
    expect(translator.locale).toBe('de-AT');
    expect(translator.translate('step.walk')).toBe('Gehen');
  });

  it.each(['xx', 'fr-FR', '', 'C', 'en_US.UTF-8', 'not a locale', 'en-!!'])(
    'falls back to English for %j',
    (locale) => {
      const translator = createTranslator(locale);
      expect(translator.locale).toBe('en');
      expect(translator.direction).toBe('ltr');
      expect(translator.translate('step.walk')).toBe('Walk');
    },
  );

  it('keeps the region of English and the spelling of the tag in order', () => {
    expect(createTranslator('en-GB').locale).toBe('en-GB');
    expect(createTranslator('EN-gb').locale).toBe('en-GB');
  });

  it('knows the direction of the script it speaks', () => {
    expect(createTranslator('he', available).direction).toBe('rtl');
    expect(createTranslator('az-Arab', available).direction).toBe('rtl');
    expect(createTranslator('az', available).direction).toBe('ltr');
    // No catalogue: what is read is English, which runs left to right.
    expect(createTranslator('ar', available).direction).toBe('ltr');
  });

  it('reads a message as plain text', () => {
    const odd = { en: { ...english, 'step.walk': '<b>Walk</b> < 2 min, don’t run' } };
    expect(createTranslator('en', odd).translate('step.walk')).toBe('<b>Walk</b> < 2 min, don’t run');
  });

  it('takes keys of the catalogue only', () => {
    const { translate } = createTranslator('en');
    expectTypeOf(translate).parameter(0).toExtend<MessageKey>();
    // @ts-expect-error: there is no such message
    expect(() => translate('exercise.bird-dog.colour')).toThrow();
    // @ts-expect-error: this message has no arguments
    expect(translate('step.walk', { minutes: 2 })).toBe('Walk');
  });
});

type Element = ReturnType<IntlMessageFormat['getAst']>[number];

function elementsOf(text: string): Element[] {
  return new IntlMessageFormat(text, 'en', undefined, { ignoreTag: true }).getAst();
}

/** Element type 0 is plain text; all others that carry a value carry the name of an argument. */
function isText(element: Element): boolean {
  const type: number = element.type;
  return type === 0;
}

/** Every argument of a message, the ones inside branches too. */
function argumentNames(elements: readonly Element[]): string[] {
  const own = elements.flatMap((element) => ('value' in element && !isText(element) ? [element.value] : []));
  return [...own, ...branchesOf(elements).flatMap(argumentNames)];
}

/** The branches of plurals and selections, at every depth. */
function branchesOf(elements: readonly Element[]): Element[][] {
  return elements.flatMap((element) =>
    'options' in element
      ? Object.values(element.options).flatMap((option) => [option.value, ...branchesOf(option.value)])
      : [],
  );
}

function isBareWord(branch: readonly Element[]): boolean {
  const [first] = branch;
  if (branch.length !== 1 || first === undefined || !isText(first)) return false;
  return 'value' in first && /^[^\s#,]+$/.test(first.value);
}
