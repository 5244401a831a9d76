/** The time after which a hanging test fails. Nothing takes as long, even on a busy machine. */
export const PATIENCE_MS = 20 * 60_000;

/** The time limit of a wait inside a test. It is shorter, so that the failure names the wait. */
export const WAIT_MS = PATIENCE_MS / 2;

/**
 * The limit for a wait in a page. Such a wait takes three seconds at most on a quiet machine, so a busy one does not
 * reach the limit, and a word that is gone does not cost the run ten minutes.
 */
export const PAGE_WAIT_MS = 3 * 60_000;
