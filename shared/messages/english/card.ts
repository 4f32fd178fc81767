/** English words: card. */
export const card = {} as const;
