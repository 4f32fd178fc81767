/**
 * English words of the exercise pages: what a card says beyond the words of a break on screen. Kept out of the main
 * catalogue, so that a break does not load pages that it never shows.
 */
import { exercisePagesCards } from './exercise-pages-cards.ts';
import { exercisePagesCommon } from './exercise-pages-common.ts';
import { exercisePagesDesk } from './exercise-pages-desk.ts';
import { exercisePagesFloor } from './exercise-pages-floor.ts';
import { exercisePagesStrength } from './exercise-pages-strength.ts';

export const exercisePages = {
  ...exercisePagesCards,
  ...exercisePagesCommon,
  ...exercisePagesDesk,
  ...exercisePagesFloor,
  ...exercisePagesStrength,
} as const;
