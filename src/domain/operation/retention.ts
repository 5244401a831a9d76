/**
 * Days for which records of the past are kept. Other data is kept as long as the table: reports, their revisions,
 * rankings and administrators' records show how a published figure came about.
 */
export const RETENTION_DEFAULTS = {
  /** The ledger: which letter was sent when, and why one was not. */
  letters: 1_100,
  /** The result of each run of a job. */
  jobRuns: 400,
} as const;

export type Retention = Readonly<Record<keyof typeof RETENTION_DEFAULTS, number>>;

/**
 * The service itself needs so many days: it corrects a letter about a ranking for 400 days, and answers questions about
 * runs of the last two months.
 */
export const SHORTEST_RETENTION: Retention = { letters: 401, jobRuns: 62 };

export class RetentionError extends Error {
  override name = 'RetentionError';
}

/** A retention as text: `letters=1100,jobRuns=400`. */
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
