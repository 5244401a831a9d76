import { RETENTION_DEFAULTS } from '../../src/domain/operation/retention.js';
import { type CostedScope, HABITS } from './scopes.js';
import stored from './stored.json' with { type: 'json' };

const DAYS_A_MONTH = 30;

/** Days of retention, for kinds that are deleted automatically. */
const KEPT_DAYS: Readonly<Record<string, number>> = {
  letter: RETENTION_DEFAULTS.letters,
  letterDay: RETENTION_DEFAULTS.letters,
  jobRun: RETENTION_DEFAULTS.jobRuns,
};

/** Items in a month by the habits, for kinds that people cause more often than in the demonstration. */
const ITEMS_BY_HABIT: Readonly<Record<string, number>> = {
  revision: HABITS.reportsACommune * (HABITS.savesAReport + 2 + 2 * HABITS.returnsAReport),
  letter: HABITS.lettersACommune,
};

export type StoredSize = { readonly kind: string; readonly bytesAMonth: number; readonly gb: number };

/** The table of a scope after the costed years, by kind, largest first. */
export function storedSizes({ communes }: CostedScope): StoredSize[] {
  return stored.kinds
    .map(({ kind, of, items, bytes }) => {
      const months = Math.min(12 * HABITS.years, (KEPT_DAYS[kind] ?? Number.POSITIVE_INFINITY) / DAYS_A_MONTH);
      const bytesAMonth = (ITEMS_BY_HABIT[kind] ?? items) * bytes * (of === 'stage' ? 1 : communes);
      return { kind, bytesAMonth, gb: (bytesAMonth * months) / 1e9 };
    })
    .toSorted((a, b) => b.gb - a.gb);
}

export const storedGb = (scope: CostedScope): number => storedSizes(scope).reduce((sum, { gb }) => sum + gb, 0);
