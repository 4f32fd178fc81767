/** English words: posture. */
export const posture = {} as const;
