/**
 * The numbers of the exercises as the content owner keeps them, typed by hand for the tests: they must not be taken
 * from the library that they check.
 */
import type { ExerciseId } from '../../../../shared/exercises/exercise-id.ts';

export interface CardRow {
  /** Of each side. */
  readonly repetitions: readonly [least: number, most: number];
  /** Where the easier way asks for less than the range. */
  readonly easierRepetitions?: number;
  /** Where the hold varies. */
  readonly holdSeconds: readonly [least: number, most: number] | null;
  readonly easierHoldSeconds?: number;
  readonly sides: 'together' | 'alternating' | 'each';
  /** How long all of it takes, from the least to the most, in seconds. */
  readonly timeSeconds: readonly [least: number, most: number];
  /** How coarsely that time is told, in seconds. */
  readonly toldInSeconds: number;
  /** Of each step: i in, o out, f free, s slow. */
  readonly breaths: string;
}

export const cardTable: Readonly<Record<ExerciseId, CardRow>> = {
  'partial-crunch': {
    repetitions: [8, 12],
    holdSeconds: null,
    sides: 'together',
    timeSeconds: [60, 90],
    toldInSeconds: 30,
    breaths: 'fffioooif',
  },
  'hamstring-towel': {
    repetitions: [2, 4],
    holdSeconds: [15, 30],
    sides: 'each',
    timeSeconds: [90, 300],
    toldInSeconds: 30,
    breaths: 'ffiofosof',
  },
  'wall-sit': {
    repetitions: [8, 12],
    easierRepetitions: 5,
    holdSeconds: [10, 10],
    easierHoldSeconds: 5,
    sides: 'together',
    timeSeconds: [150, 210],
    toldInSeconds: 30,
    breaths: 'fiofofif',
  },
  'bird-dog': {
    repetitions: [5, 8],
    holdSeconds: [3, 5],
    sides: 'alternating',
    timeSeconds: [78, 150],
    toldInSeconds: 6,
    breaths: 'fiooffif',
  },
  'childs-pose': {
    repetitions: [1, 3],
    holdSeconds: [20, 30],
    sides: 'together',
    timeSeconds: [30, 120],
    toldInSeconds: 30,
    breaths: 'ioooisfi',
  },
  'cat-stretch': {
    repetitions: [3, 5],
    holdSeconds: null,
    sides: 'together',
    timeSeconds: [45, 75],
    toldInSeconds: 15,
    breaths: 'ioofiiff',
  },
  'pelvic-tilt': {
    repetitions: [12, 15],
    holdSeconds: null,
    sides: 'together',
    timeSeconds: [60, 90],
    toldInSeconds: 30,
    breaths: 'ffioofif',
  },
  'side-leg-lift': {
    repetitions: [8, 12],
    holdSeconds: null,
    sides: 'each',
    timeSeconds: [120, 150],
    toldInSeconds: 30,
    breaths: 'ffffiofif',
  },
  'single-leg-lift': {
    repetitions: [10, 10],
    easierRepetitions: 5,
    holdSeconds: null,
    sides: 'each',
    timeSeconds: [138, 138],
    toldInSeconds: 6,
    breaths: 'fiiofiff',
  },
  'seated-twist': {
    repetitions: [1, 1],
    holdSeconds: [15, 60],
    sides: 'each',
    timeSeconds: [60, 150],
    toldInSeconds: 30,
    breaths: 'ififiofsf',
  },
  // The card gives the hold alone; the time is ours: two holds, the moves, the change of sides.
  'seated-twist-chair': {
    repetitions: [1, 1],
    holdSeconds: [20, 30],
    sides: 'each',
    timeSeconds: [60, 90],
    toldInSeconds: 30,
    breaths: 'iiiofsi',
  },
  'stand-back-extension': {
    repetitions: [5, 10],
    holdSeconds: null,
    sides: 'together',
    timeSeconds: [30, 60],
    toldInSeconds: 10,
    breaths: 'ffiofi',
  },
  'seated-cat-cow': {
    repetitions: [6, 10],
    holdSeconds: null,
    sides: 'together',
    timeSeconds: [40, 60],
    toldInSeconds: 10,
    breaths: 'ffoif',
  },
  'sit-to-stand': {
    repetitions: [5, 10],
    holdSeconds: null,
    sides: 'together',
    timeSeconds: [40, 80],
    toldInSeconds: 10,
    breaths: 'ffiofi',
  },
  'hip-flexor-stand': {
    repetitions: [2, 2],
    holdSeconds: [20, 30],
    sides: 'each',
    timeSeconds: [102, 144],
    toldInSeconds: 6,
    breaths: 'ffofff',
  },
  'hip-hinge': {
    repetitions: [8, 10],
    holdSeconds: null,
    sides: 'together',
    timeSeconds: [40, 50],
    toldInSeconds: 10,
    breaths: 'ffiio',
  },
  'glute-bridge': {
    repetitions: [5, 12],
    holdSeconds: null,
    sides: 'together',
    timeSeconds: [50, 110],
    toldInSeconds: 10,
    breaths: 'fiofi',
  },
  'side-plank-knees': {
    repetitions: [3, 6],
    holdSeconds: [5, 10],
    sides: 'each',
    timeSeconds: [60, 180],
    toldInSeconds: 60,
    breaths: 'fiofif',
  },
  'figure-four-chair': {
    repetitions: [2, 2],
    holdSeconds: [20, 30],
    sides: 'each',
    timeSeconds: [108, 150],
    toldInSeconds: 6,
    breaths: 'ffioff',
  },
  'prone-press-up': {
    repetitions: [5, 10],
    holdSeconds: null,
    sides: 'together',
    timeSeconds: [40, 70],
    toldInSeconds: 10,
    breaths: 'fiofi',
  },
};

/** What counts toward a back-strength day. */
export const strengthItems: readonly ExerciseId[] = [
  'partial-crunch',
  'wall-sit',
  'bird-dog',
  'side-leg-lift',
  'single-leg-lift',
  'sit-to-stand',
  'glute-bridge',
  'side-plank-knees',
];

/** The moves that the article itself describes; every other one is an extra. */
export const articleItems: readonly ExerciseId[] = [
  'partial-crunch',
  'hamstring-towel',
  'wall-sit',
  'bird-dog',
  'childs-pose',
  'cat-stretch',
  'pelvic-tilt',
  'side-leg-lift',
  'single-leg-lift',
  'seated-twist',
];

/** What a wellness app must not say, whoever writes the words: claims, promises, scares and diagnoses. */
export const forbiddenWords: readonly RegExp[] = [
  /\bcur(e|es|ed|ing)\b/i,
  /\bfix(es|ed|ing)?\b/i,
  /\bheal(s|ed|ing)?\b/i,
  /\btreat(s|ed|ing|ments?)?\b/i,
  /\breliev(e|es|ed|ing)\b|\brelief\b/i,
  /\bin seconds\b/i,
  /\bguarantee[sd]?\b/i,
  /\bsafe(r|st|ly)?\b/i,
  /\bdamag(e|es|ed|ing)\b/i,
  /\bwear and tear\b/i,
  /\b(wrong|bad) posture\b/i,
  /\bdanger(s|ous)?\b/i,
  /\byou (may|might|probably|could) have\b/i,
  /\bdiagnos/i,
  /\bprevents?\b/i,
  /\bharm(s|ful|ed)?\b|\binjur/i,
  /\bdegenerat/i,
  /\borgans?\b/i,
  /\bneck pain\b/i,
  /\bsit-?ups?\b/i,
];
