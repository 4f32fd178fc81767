/** The words of the lessons: their keys, and the translator that knows them besides all other messages. */
import { lessonWords } from '../messages/english/lessons.ts';
import { createTranslatorOf, type TranslatorOf } from '../messages/translator-of.ts';

export type LessonKey = keyof typeof lessonWords;
/** The words of the lessons themselves; none takes arguments. */
export type LessonTextKey = Extract<LessonKey, `lesson.${string}`>;
export type LessonTranslator = TranslatorOf<typeof lessonWords>;

/** One catalogue per language, by its primary language subtag. */
const catalogues: Readonly<Record<string, Readonly<Record<LessonKey, string>>>> = { en: lessonWords };

export function createLessonTranslator(locale: string): LessonTranslator {
  return createTranslatorOf(lessonWords, locale, catalogues);
}
