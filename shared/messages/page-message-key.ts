/** The keys of the words of the exercise pages, which library-translator.ts has. */
import type { exercisePages } from './english/exercise-pages.ts';

export type PageMessageKey = keyof typeof exercisePages;
