/**
 * For how many days what describes the past is kept. What is not named here is kept as long as the table: reports, their
 * revisions, rankings and records of administrators say how a published figure came about.
 */
export const RETENTION_DEFAULTS = {
  /** The ledger: which letter went out when, and why one did not. */
  letters: 1_100,
  /** What each run of a job did. */
  jobRuns: 400,
} as const;

export type Retention = Readonly<Record<keyof typeof RETENTION_DEFAULTS, number>>;

/**
 * For so many days the service itself looks back: a letter about a ranking is corrected for 400 days, and questions about runs
 * go back two months.
 */
export const SHORTEST_RETENTION: Retention = { letters: 401, jobRuns: 62 };

export class RetentionError extends Error {
  override name = 'RetentionError';
}

/** `letters=1100,jobRuns=400` */
export const retentionText = (retention: Retention): string =>
  Object.entries(retention)
    .map(([kind, days]) => `${kind}=${days}`)
    .join(',');

export function retentionOf(text: string): Retention {
  const found = new Map(text.split(',').map((part) => part.split('=', 2) as [string, string]));
  const days = (kind: keyof Retention): number => {
    const value = Number(found.get(kind));
    const shortest = SHORTEST_RETENTION[kind];
    if (!Number.isInteger(value) || value < shortest)
      throw new RetentionError(
        `retention of ${kind}: "${found.get(kind)}" is no whole number of at least ${shortest} days`,
      );
    return value;
  };
  return { letters: days('letters'), jobRuns: days('jobRuns') };
}
