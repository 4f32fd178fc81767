/** The walk goes dim while nobody touches anything: the person has left, and the light would only disturb. */
export const DIM_AFTER_MS = 5_000;
