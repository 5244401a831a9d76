/**
 * Whoever composes a process says here how many milliseconds an answer may take; the deployment does not set it. The
 * functions of AWS have limits of their own, by which each ends within ten seconds. On a busy machine, or for a command
 * that asks for much at once, such a limit turns a slow answer into a failure.
 */
export const ANSWER_MS = 'ANSWER_MS';

/** The patience of the process; undefined where it has none but that of AWS. */
export function patienceIn(env: NodeJS.ProcessEnv): number | undefined {
  const patience = env[ANSWER_MS];
  return patience ? Number(patience) : undefined;
}

/** A process with patience says so once it has waited as long as this, and again each time. */
const SAID_EVERY_MS = 10_000;

/** What a process waits for, and how long already. */
export type LongWait = { readonly what: string; readonly milliseconds: number };

const hearers = new Set<(wait: LongWait) => void>();

/** Commands print what they hear; in AWS nobody listens. Gives back how to stop. */
export function hearOfWaiting(hear: (wait: LongWait) => void): () => void {
  hearers.add(hear);
  return () => void hearers.delete(hear);
}

/** The answer of `work`. While it does not come, those who listen hear of it. */
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
