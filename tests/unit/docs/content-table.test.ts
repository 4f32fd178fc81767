/** The page about the content is true: it leaves out no statement, and names nothing that does not exist. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { avoidCardIds } from '../../../shared/exercises/avoid-cards.ts';
import { exerciseIds } from '../../../shared/exercises/exercise-id.ts';
import { lessons } from '../../../shared/lessons/index.ts';
import { exercisePages } from '../../../shared/messages/english/exercise-pages.ts';
import { english } from '../../../shared/messages/english/index.ts';
import { lessonWords } from '../../../shared/messages/english/lessons.ts';

const page = readFileSync(path.resolve(import.meta.dirname, '../../../docs/content.md'), 'utf8');

/** How many statements the article makes. */
const statementCount = 124;

interface Row {
  readonly number: number;
  readonly says: string;
  readonly where: string;
  readonly keys: readonly string[];
}

function rowsOf(text: string): readonly Row[] {
  return [...text.matchAll(/^\| (\d+) +\| (.+?) +\| (.+?) +\| (.+?) +\|$/gm)].map(
    ([, number = '', says = '', where = '', messages = '']) => ({
      number: Number(number),
      says,
      where,
      keys: [...messages.matchAll(/`([^`]+)`/g)].map(([, key = '']) => key),
    }),
  );
}

const rows = rowsOf(page);
const kept = rows.filter(({ where }) => !where.startsWith('left out, because '));

/** The ids that a place names after `kind`. */
function named({ where }: Row, kind: string): readonly string[] {
  return [...where.matchAll(new RegExp(`${kind} \`([^\`]+)\``, 'g'))].map(([, id = '']) => id);
}

describe('the table of statements', () => {
  it('holds every statement once, in order', () => {
    expect(rows.map(({ number }) => number)).toEqual(
      Array.from({ length: statementCount }, (_, index) => index + 1),
    );
  });

  it('leaves out advertising and filler only, and says why', () => {
    const left = rows.filter((row) => !kept.includes(row));
    expect(left.map(({ number }) => number)).toEqual([1, 17, 116, 124]);
    expect(left.filter(({ keys }) => keys.length > 0)).toEqual([]);
  });

  it('names at least one message for all others, and only messages that exist', () => {
    const words: Readonly<Record<string, string>> = { ...english, ...exercisePages, ...lessonWords };
    expect(kept.filter(({ keys }) => keys.length === 0)).toEqual([]);
    expect(kept.flatMap(({ keys }) => keys.filter((key) => !Object.hasOwn(words, key)))).toEqual([]);
  });

  it('names lessons, exercises and cards that exist', () => {
    const exists = (kind: string, ids: readonly string[]): string[] =>
      rows.flatMap((row) => named(row, kind).filter((id) => !ids.includes(id)));
    expect(exists('lesson', Object.keys(lessons))).toEqual([]);
    expect(exists('exercise', exerciseIds)).toEqual([]);
    expect(exists('avoid card', avoidCardIds)).toEqual([]);
  });

  it('says where each message is reached', () => {
    const isPlaced = (row: Row, key: string): boolean => {
      const [area = '', id = ''] = key.split('.');
      if (area === 'lesson') return named(row, 'lesson').includes(id);
      if (key === 'exercise.common.breathe') return row.where.includes('every exercise page');
      if (area === 'exercise') return named(row, 'exercise').includes(id);
      if (area === 'avoid') return named(row, 'avoid card').includes(`avoid-${id}`);
      const place = { notice: 'notice', help: 'help page', posture: 'quick check', overlay: 'dose' }[area];
      return place !== undefined && row.where.includes(place);
    };
    expect(kept.flatMap((row) => row.keys.filter((key) => !isPlaced(row, key)))).toEqual([]);
  });

  it('would not overlook a row that is there twice', () => {
    expect(rowsOf('| 1 | a | notice | `x.y` |\n| 1   | a    | notice | `x.y`    |\n')).toHaveLength(2);
  });
});
