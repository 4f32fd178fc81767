/** English words: exercises. */
export const exercises = {} as const;
