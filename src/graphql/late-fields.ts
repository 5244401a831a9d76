import type { Resolvers } from './generated/resolver-types.js';
import type { Writes, writesFor } from './writes.js';

/**
 * The fields that lead from what is loaded at the start to what is not: whichever is asked for first brings the
 * resolvers of all of `later.ts`. No other way leads to the types that those resolve; a test walks the schema.
 */
export const lateFields = {
  Query: ['errorCodes', 'communeProfile', 'explain', 'simulateRanking', 'reportForm'],
  Mutation: [
    'saveReport',
    'copyLastPeriod',
    'submitReport',
    'withdrawReport',
    'returnReport',
    'approveReport',
    'approveReports',
    'extendDeadline',
    'reopenReport',
    'recordFigures',
  ],
  Ranking: ['robustness'],
  RankingRow: ['robustness', 'dataQuality'],
  Report: ['form'],
} as const satisfies { readonly [T in keyof Resolvers]?: readonly (keyof NonNullable<Resolvers[T]>)[] };

const later = () => import('./later.js');

export const loadLateResolvers = async (): Promise<readonly Resolvers[]> => (await later()).lateResolvers;

/** Brings the code that writes when something is written. */
export function lateWrites(...of: Parameters<typeof writesFor>): Writes {
  let loading: Promise<Writes> | undefined;
  const writes = () => {
    loading ??= later().then(({ writesFor }) => writesFor(...of));
    return loading;
  };
  return {
    file: async (filing) => (await writes()).file(filing),
    approveAll: async (filings) => (await writes()).approveAll(filings),
    record: async (delivery) => (await writes()).record(delivery),
    form: async (unit, period) => (await writes()).form(unit, period),
  };
}
