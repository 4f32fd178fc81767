/** Every lesson, by its id, and what can be read off one. */
import { postureCheckIds, type PostureCheckId } from '../exercises/posture-checks.ts';
import type { LessonSourceTag } from './lesson-sources.ts';
import type { Lesson, LessonId, WrittenLesson } from './lesson.ts';
import { lifting } from './lifting.ts';
import { movement, safety } from './moving.ts';
import { flareUp, help, kinds } from './pain.ts';
import { breaks, posture } from './sitting.ts';

export const lessons: { readonly [Id in LessonId]: WrittenLesson<Id> } = {
  posture,
  breaks,
  lifting,
  movement,
  safety,
  kinds,
  'flare-up': flareUp,
  help,
};

/** Every source of a lesson once, in the order in which its points name them. */
export function sourcesOf(lesson: Lesson): readonly LessonSourceTag[] {
  const named = lesson.sections.flatMap(({ items }) => items.flatMap((item) => item.sources));
  return [...new Set([...lesson.sources, ...named])];
}

export function pointCount(lesson: Lesson): number {
  return lesson.sections.reduce((count, { items }) => count + items.length, 0);
}

/** A quick check: its title and hint are those of the breaks. */
export function isPostureCheckId(id: string): id is PostureCheckId {
  return (postureCheckIds as readonly string[]).includes(id);
}
