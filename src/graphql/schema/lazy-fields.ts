import type { Resolvers } from '../generated/resolver-types.js';

/**
 * Fields that lead to lazily loaded resolvers. The first one that is asked for loads all resolvers of `lazy.ts`. Only
 * these fields lead to their types; a test walks the schema.
 */
export const lazyFields = {
  Query: [
    // An id leads to everything.
    'node',
    'nodes',
    'errorCodes',
    'communeProfile',
    'explain',
    'simulateRanking',
    'reportForm',
    'reminders',
    'remindersPlanned',
    'unreachableOfficials',
    'communesWithoutOfficer',
    'administrationLog',
    'scopeRules',
    'holidayTable',
    'methodDrafts',
    'methodDraft',
  ],
  Mutation: [
    'saveReport',
    'copyLastPeriod',
    'submitReport',
    'withdrawReport',
    'returnReport',
    'approveReport',
    'approveReports',
    'extendDeadline',
    'requestExtension',
    'refuseExtension',
    'reopenReport',
    'recordFigures',
    'setDeliveryAside',
    'setMailPreferences',
    'liftSuppression',
    'changeHolidays',
    'changeCalendar',
    'changeLadder',
    'changeLetterhead',
    'lockPeriod',
    'unlockPeriod',
    'createMethodDraft',
    'changeMethodDraft',
    'discardMethodDraft',
    'publishMethodVersion',
    'inviteOfficial',
    'transferOfficial',
    'changeOfficialContact',
    'deactivateOfficial',
    'reactivateOfficial',
  ],
  Ranking: ['robustness', 'figureOrigins', 'indicatorOrigins'],
  RankingRow: ['robustness', 'dataQuality'],
  Report: ['form', 'extensions'],
  ReportRevision: ['changes', 'warnings'],
} as const satisfies { readonly [T in keyof Resolvers]?: readonly (keyof NonNullable<Resolvers[T]>)[] };

export const loadLazyResolvers = async (): Promise<readonly Resolvers[]> => (await import('./lazy.js')).lazyResolvers;
