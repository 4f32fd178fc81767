/** The translator of the lessons, for every component below the one that sets it. */
import { createContext } from 'svelte';
import type { LessonTranslator } from '../../../shared/lessons/lesson-words.ts';

export const [getLessonWords, setLessonWords] = createContext<() => LessonTranslator>();
