/** A test that hangs is named after this time. Nothing that a busy machine does takes as long. */
export const PATIENCE_MS = 20 * 60_000;

/** For what a test waits for: shorter, so that a failure says what it was. */
export const WAIT_MS = PATIENCE_MS / 2;

/**
 * For what a test waits for in a page. Such a wait takes three seconds at most on a quiet machine, so a busy one does not
 * reach the limit, and a word that is gone does not cost the run ten minutes.
 */
export const PAGE_WAIT_MS = 3 * 60_000;
