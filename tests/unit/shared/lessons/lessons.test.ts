/** Every lesson: its points have words, evidence and sources, and the words keep to what a lesson may say. */
import { describe, expect, it } from 'vitest';
import { exercises } from '../../../../shared/exercises/registry.ts';
import { postureCheckIds } from '../../../../shared/exercises/posture-checks.ts';
import { sources } from '../../../../shared/exercises/sources.ts';
import { isPostureCheckId, lessons, pointCount, sourcesOf } from '../../../../shared/lessons/index.ts';
import { lessonSources, moreSources } from '../../../../shared/lessons/lesson-sources.ts';
import { lessonTopics, type Lesson, type LessonItem } from '../../../../shared/lessons/lesson.ts';
import { english } from '../../../../shared/messages/english/index.ts';
import { lessonWords } from '../../../../shared/messages/english/lessons.ts';
import { notice } from '../../../../shared/messages/english/notice.ts';
import { safety } from '../../../../shared/messages/english/safety.ts';

const all: readonly Lesson[] = Object.values(lessons);

const points: readonly { readonly lesson: Lesson; readonly item: LessonItem }[] = all.flatMap((lesson) =>
  lesson.sections.flatMap(({ items }) => items.map((item) => ({ lesson, item }))),
);

const places = (found: typeof points): string[] => found.map(({ lesson, item }) => `${lesson.id} ${item.id}`);

/** The words that a lesson's data asks for. */
function keysOf(lesson: Lesson): string[] {
  const own = `lesson.${lesson.id}`;
  const ofItem = ({ id }: LessonItem): string[] =>
    lesson.id === 'posture' && isPostureCheckId(id)
      ? [`${own}.${id}.text`]
      : [`${own}.${id}`, `${own}.${id}.text`];
  return [
    `${own}.title`,
    `${own}.lead`,
    ...lesson.sections.flatMap(({ id, items }) => [`${own}.section.${id}`, ...items.flatMap(ofItem)]),
  ];
}

describe('the lessons', () => {
  it('stand under their id, each in one topic', () => {
    expect(all.map(({ id }) => id)).toEqual(Object.keys(lessons));
    const listed: readonly string[] = lessonTopics.flatMap(({ lessons: ids }) => [...ids]);
    expect([...listed].sort()).toEqual(Object.keys(lessons).sort());
  });

  it('have every word that they ask for, and use every word that is written', () => {
    const written = Object.keys(lessonWords).filter((key) => key.startsWith('lesson.'));
    expect(all.flatMap(keysOf).sort()).toEqual(written.sort());
  });

  it('name a point once', () => {
    expect(new Set(places(points)).size).toBe(points.length);
    expect(all.map(pointCount).reduce((sum, count) => sum + count)).toBe(points.length);
  });

  it('go through all quick checks of the breaks, in their order', () => {
    const checks = lessons.posture.sections.find(({ id }) => id === 'checks');
    expect(checks?.items.map(({ id }) => id)).toEqual(postureCheckIds);
  });

  it('have words for the figures that they show', () => {
    const shown = all.flatMap(({ figures }) =>
      figures.flatMap(({ well, other }) => (other === null ? [well] : [well, other])),
    );
    expect(Object.keys(lessonWords).filter((key) => key.startsWith('learn.figure.'))).toEqual(
      expect.arrayContaining(shown.flatMap((id) => [`learn.figure.${id}`, `learn.figure.${id}.label`])),
    );
  });
});

describe('the evidence of a point', () => {
  it('is marked, each mark once', () => {
    expect(
      places(
        points.filter(
          ({ item: { evidence } }) => evidence.length === 0 || new Set(evidence).size < evidence.length,
        ),
      ),
    ).toEqual([]);
  });

  it('is the article exactly where the article is a source', () => {
    expect(
      places(points.filter(({ item }) => item.evidence.includes('article') !== item.sources.includes('S'))),
    ).toEqual([]);
  });

  it('is public guidance only where such a text is named', () => {
    const isUnsourced = ({ evidence, sources }: LessonItem): boolean =>
      evidence.includes('mainstream') && sources.every((tag) => tag === 'S');
    expect(places(points.filter(({ item }) => isUnsourced(item)))).toEqual([]);
  });
});

describe('the sources', () => {
  const used = new Set(all.flatMap(sourcesOf));

  it('have a title and an address; only the article has no stable one', () => {
    for (const tag of used) {
      const { title, address } = lessonSources[tag];
      expect(title).not.toBe('');
      if (tag === 'S') expect(address).toBeNull();
      else expect(address).toMatch(/^https?:\/\/[^\s/]+\.[^\s]+$/);
    }
  });

  it('of a lesson name every text once', () => {
    for (const lesson of all) {
      const addresses = sourcesOf(lesson).map((tag) => lessonSources[tag].address);
      expect(new Set(addresses).size).toBe(addresses.length);
    }
  });

  it('are written once: here those that no exercise names', () => {
    expect(Object.keys(moreSources).filter((tag) => Object.hasOwn(sources, tag))).toEqual([]);
  });

  it('of the lessons alone all stand behind a lesson', () => {
    const tags = new Set<string>(used);
    expect(Object.keys(moreSources).filter((tag) => !tags.has(tag))).toEqual([]);
  });

  it('of the warning signs are named by the lesson that shows them', () => {
    expect(lessons.help.sources.length).toBeGreaterThan(0);
  });
});

const sentences = (text: string): number => text.match(/[.!?](?=\s|$)/g)?.length ?? 0;

describe('the lesson on a flare-up', () => {
  it('names exactly the movements that the table leaves for a fresh spell that hurts', () => {
    const told = [lessonWords['lesson.flare-up.gentle.text'], lessonWords['lesson.flare-up.leave-out.text']]
      .join(' ')
      .toLowerCase();
    const named = exercises.filter(({ id }) => told.includes(english[`exercise.${id}.name`].toLowerCase()));
    const left = exercises.filter(({ conditions }) => conditions['acute-high'] !== 'hide');
    expect(named.map(({ id }) => id)).toEqual(left.map(({ id }) => id));
  });
});

describe('the words of the lessons', () => {
  const entries: readonly [string, string][] = Object.entries(lessonWords);
  const texts = entries.filter(([key]) => /^lesson\.[^.]+\.(lead|[^.]+\.text)$/.test(key));
  const titles = entries.filter(([key]) => /^lesson\./.test(key) && !texts.some(([other]) => other === key));

  it('are one or two whole sentences a point', () => {
    expect(texts.filter(([, text]) => sentences(text) < 1 || sentences(text) > 2)).toEqual([]);
    expect(texts.filter(([, text]) => !/^[A-Z0-9].*[.!?]$/.test(text))).toEqual([]);
  });

  it('are short enough to be read at once', () => {
    expect(texts.filter(([, text]) => text.length > 210)).toEqual([]);
    expect(titles.filter(([, text]) => text.length > 34 || text.endsWith('.'))).toEqual([]);
  });

  // A wellness app informs; it makes no claims, names no findings and scares nobody.
  const forbidden: readonly RegExp[] = [
    /\b(cur(e|es|ed|ing)|fix(es|ed|ing)?|heal(s|ed|ing)?|treat(s|ed|ing|ments?)?|guarantee[sd]?)\b/i,
    /\b(disc damage|wear and tear|wrong posture|bad posture|dangerous|degenerat\w*|injur(e|es|ed|ing))\b/i,
    /\b(safe for everyone|you (may|might|probably) have|diagnos\w*)\b/i,
    /\b((in|within) seconds|instant(ly)?|immediate(ly)?|miracle|pain-free|forever|100 ?%)/i,
    /\b(sit-?ups?|neck pain|internal organs|must|you failed|lazy)\b/i,
    /\bprevents?\b/i,
  ];

  const isForbidden = (text: string): boolean => forbidden.some((words) => words.test(text));

  it('promise nothing, find nothing and scare nobody', () => {
    expect(entries.filter(([, text]) => isForbidden(text))).toEqual([]);
    expect(Object.entries({ ...notice, ...safety }).filter(([, text]) => isForbidden(text))).toEqual([]);
  });

  it.each(['This heals your back.', 'Pain gone within seconds!', 'You may have a slipped disc.'])(
    'would not say %j',
    (text) => {
      expect(isForbidden(text)).toBe(true);
    },
  );

  it('write numbers of time, pain and repetition in digits', () => {
    const spelled = /\b(three|four|five|six|seven|eight|nine|ten|twelve|fifteen|thirty|fifty|sixty)\b/i;
    expect(texts.filter(([, text]) => spelled.test(text))).toEqual([]);
  });

  it('name by role whom to ask, and no firm', () => {
    const asking = texts.filter(([, text]) => /\b(ask|contact|talk to|check with)\b/i.test(text));
    const named = /doctor|nurse|physiotherapist|midwife|professional|second person|whether/;
    expect(asking.filter(([, text]) => !named.test(text))).toEqual([]);
  });
});
