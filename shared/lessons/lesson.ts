/**
 * A lesson as data: sections of points, each with its evidence and sources. The words follow from the ids:
 * `lesson.LESSON.title`, `.lead`, `.section.SECTION`, and for a point `lesson.LESSON.POINT` with `….text`. A point of
 * the posture lesson that is one of the quick checks has its title in the catalogue of the breaks, `posture.POINT`.
 */
import type { FigureScriptId } from '../exercises/figure-script-id.ts';
import type { LessonKey } from './lesson-words.ts';
import type { LessonSourceTag } from './lesson-sources.ts';

/** In the order of the list, by topic. */
export const lessonTopics = [
  { id: 'desk', lessons: ['posture', 'breaks'] },
  { id: 'moving', lessons: ['lifting', 'movement', 'safety'] },
  { id: 'pain', lessons: ['kinds', 'flare-up', 'help'] },
] as const satisfies readonly { readonly id: string; readonly lessons: readonly LessonId[] }[];

/** Every lesson whose words exist. */
export type LessonId = LessonKey extends infer Key
  ? Key extends `lesson.${infer Id}.title`
    ? Id
    : never
  : never;

/** Every point of a lesson whose words exist; the compiler knows no other. */
type LessonItemId<Id extends LessonId> = LessonKey extends infer Key
  ? Key extends `lesson.${Id}.${infer Item}.text`
    ? Item
    : never
  : never;

type LessonSectionId<Id extends LessonId> = LessonKey extends infer Key
  ? Key extends `lesson.${Id}.section.${infer Section}`
    ? Section
    : never
  : never;

/**
 * article: the text the project follows. mainstream: public health pages and studies. judgement: fills a gap, may
 * change. A point that has two of them says something of each.
 */
type EvidenceMark = 'article' | 'mainstream' | 'judgement';

export interface LessonItem<ItemId extends string = string> {
  readonly id: ItemId;
  readonly evidence: readonly EvidenceMark[];
  readonly sources: readonly LessonSourceTag[];
}

export interface LessonSection<SectionId extends string = string, ItemId extends string = string> {
  readonly id: SectionId;
  readonly items: readonly LessonItem<ItemId>[];
}

/** Side by side: how it goes well, and the other way, where there is one. */
export interface LessonFigures {
  readonly well: FigureScriptId;
  readonly other: FigureScriptId | null;
}

/** A lesson as a page reads it. */
export interface Lesson {
  readonly id: LessonId;
  /** In the list of lessons; null where a figure would say nothing. */
  readonly picture: FigureScriptId | null;
  readonly figures: readonly LessonFigures[];
  readonly sections: readonly LessonSection[];
  /** What stands on the page without a mark of its own: the lists of warning signs. */
  readonly sources: readonly LessonSourceTag[];
}

/** A lesson as its data file writes it: with the sections and points that have words, and no others. */
export interface WrittenLesson<Id extends LessonId> extends Lesson {
  readonly id: Id;
  readonly sections: readonly LessonSection<LessonSectionId<Id>, LessonItemId<Id>>[];
}
