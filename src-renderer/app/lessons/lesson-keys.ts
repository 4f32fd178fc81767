/** Which words belong to a section or a point of a lesson. */
import { isPostureCheckId } from '../../../shared/lessons/index.ts';
import type { LessonTextKey, LessonTranslator } from '../../../shared/lessons/lesson-words.ts';
import type { LessonId, LessonItem, LessonSection } from '../../../shared/lessons/lesson.ts';
import type { Translator } from '../../../shared/messages/translator.ts';

export interface PointWords {
  readonly title: string;
  /** What to look for, where the point is one of the quick checks. */
  readonly check: string | null;
  readonly text: string;
}

// A page reads any lesson, so the compiler no longer sees that sections and points are this lesson's own; the data
// files are held to that, and a test asks for every word.
export function sectionTitleKey(lessonId: LessonId, { id }: LessonSection): LessonTextKey {
  return `lesson.${lessonId}.section.${id}` as LessonTextKey;
}

function pointTitleKey(lessonId: LessonId, { id }: LessonItem): LessonTextKey {
  return `lesson.${lessonId}.${id}` as LessonTextKey;
}

function pointTextKey(lessonId: LessonId, { id }: LessonItem): LessonTextKey {
  return `lesson.${lessonId}.${id}.text` as LessonTextKey;
}

export function pointWords(
  words: Translator,
  lessonWords: LessonTranslator,
  lessonId: LessonId,
  item: LessonItem,
): PointWords {
  const text = lessonWords.translate(pointTextKey(lessonId, item));
  return lessonId === 'posture' && isPostureCheckId(item.id)
    ? {
        title: words.translate(`posture.${item.id}`),
        check: words.translate(`posture.${item.id}.hint`),
        text,
      }
    : { title: lessonWords.translate(pointTitleKey(lessonId, item)), check: null, text };
}
