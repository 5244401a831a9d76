/**
 * The environment variable with the number of milliseconds that an answer may take. The composition root of a process
 * sets it; the deployment does not. Functions in AWS have limits of their own, by which each ends within ten seconds.
 * On a busy machine, or for a command that asks for much at once, such a limit would turn a slow answer into a failure.
 */
export const ANSWER_MS = 'ANSWER_MS';

/** Milliseconds that the process may wait for an answer. Undefined if it has only the limits of AWS. */
export function patienceIn(env: NodeJS.ProcessEnv): number | undefined {
  const patience = env[ANSWER_MS];
  return patience ? Number(patience) : undefined;
}

/** Milliseconds after which a waiting process reports that it waits, and between its reports. */
const SAID_EVERY_MS = 10_000;

/** A long wait of a process: what it waits for, and how long. */
export type LongWait = { readonly what: string; readonly milliseconds: number };

const hearers = new Set<(wait: LongWait) => void>();

/** Calls `hear` while the process waits. Commands print it; in AWS nobody listens. Returns a function that stops it. */
export function hearOfWaiting(hear: (wait: LongWait) => void): () => void {
  hearers.add(hear);
  return () => void hearers.delete(hear);
}

/** The result of `work`. Listeners are told while it is outstanding. */
export async function saidWhileWaiting<T>(what: string, work: Promise<T>, everyMs = SAID_EVERY_MS): Promise<T> {
  let milliseconds = 0;
  const say = setInterval(() => {
    milliseconds += everyMs;
    for (const hear of hearers) hear({ what, milliseconds });
  }, everyMs);
  try {
    return await work;
  } finally {
    clearInterval(say);
  }
}
