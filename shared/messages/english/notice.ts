/** English words: notice. */
export const notice = {} as const;
