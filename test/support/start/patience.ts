/** A test that hangs is named after this time. Nothing that a busy machine does takes as long. */
export const PATIENCE_MS = 20 * 60_000;

/** For what a test waits for: shorter, so that a failure says what it was. */
export const WAIT_MS = PATIENCE_MS / 2;
