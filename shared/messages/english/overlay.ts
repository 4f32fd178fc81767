/** English words: overlay. */
export const overlay = {} as const;
