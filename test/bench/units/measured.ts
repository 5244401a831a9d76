import type { RequestCount } from '../../support/aws/dynamo-faults.js';

/** The cost of one operation, as `infra/cost/measured.json` keeps it. */
export type Units = {
  readonly requests: number;
  readonly readUnits: number;
  readonly writeUnits: number;
  /** Milliseconds on this machine, with the engine in the same process or beside it. */
  readonly milliseconds: number;
  /** Uncompressed bytes of the answer; 0 if nobody is answered. */
  readonly bytes: number;
};

const rounded = (value: number, digits = 1): number => Number(value.toFixed(digits));

/** Runs an operation once and says what it asked of the table. The work answers with the bytes that it sent. */
export async function unitsOf(count: RequestCount, work: () => Promise<number>): Promise<Units> {
  count.reset();
  const since = performance.now();
  const bytes = await work();
  return {
    requests: count.total,
    readUnits: rounded(count.readUnits),
    writeUnits: rounded(count.writeUnits),
    milliseconds: rounded(performance.now() - since),
    bytes,
  };
}

/** The quickest of several runs that took the same units: what else runs on the machine only adds. */
export const quickest = (runs: readonly Units[]): Units =>
  runs.reduce((best, run) => (run.milliseconds < best.milliseconds ? run : best));
