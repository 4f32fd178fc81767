/** Keeps the schedule over a restart. */
export interface StateStore {
  /** The last saved value, unparsed; null when there is none or it cannot be read. */
  load(): unknown;
  /** Writes whole or not at all. */
  save(state: unknown): void;
}
