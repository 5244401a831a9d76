import type { Instant } from '../time/local-date.js';

/** The latest change of the data that the refused caller wanted to change. */
export type LastChange = {
  readonly at: Instant;
  /** True if the refused caller made it. */
  readonly isOwn: boolean;
  /** The author of the change; null if the reader may not read the history, or the person is unknown. */
  readonly name: string | null;
};
