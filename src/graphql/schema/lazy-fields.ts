import type { Administration, administrationFor } from '../administration/administration.js';
import type { Resolvers } from '../generated/resolver-types.js';
import type { MailChanges, mailChangesFor } from '../reminder/mail-changes.js';
import type { ReminderReads, reminderReadsFor } from '../reminder/queries.js';
import type { Writes, writesFor } from '../report/report-mutations.js';

/**
 * Fields that lead to lazily loaded resolvers. The first one that is asked for loads all resolvers of `lazy.ts`. Only
 * these fields lead to their types; a test walks the schema.
 */
export const lateFields = {
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

const later = () => import('./lazy.js');

export const loadLateResolvers = async (): Promise<readonly Resolvers[]> => (await later()).lateResolvers;

/** Loads the code that changes reports at the first change. */
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
    setDeliveryAside: async (asked) => (await writes()).setDeliveryAside(asked),
    form: async (unit, period) => (await writes()).form(unit, period),
  };
}

/** Loads the code about letters at the first question about letters. */
export function lateReminders(...of: Parameters<typeof reminderReadsFor>): ReminderReads {
  const reads = async () => (await later()).reminderReadsFor(...of);
  return {
    ofDay: async (...asked) => (await reads()).ofDay(...asked),
    ofUnit: async (...asked) => (await reads()).ofUnit(...asked),
    one: async (key) => (await reads()).one(key),
    planned: async (...asked) => (await reads()).planned(...asked),
    unreachable: async (...asked) => (await reads()).unreachable(...asked),
    withoutOfficer: async (...asked) => (await reads()).withoutOfficer(...asked),
  };
}

export function lateMailChanges(...of: Parameters<typeof mailChangesFor>): MailChanges {
  const changes = async () => (await later()).mailChangesFor(...of);
  return {
    setPreferences: async (asked) => (await changes()).setPreferences(asked),
    lift: async (asked) => (await changes()).lift(asked),
  };
}

/** Loads the code of administration at its first use. */
export function lateAdministration(...of: Parameters<typeof administrationFor>): Administration {
  let loading: Promise<Administration> | undefined;
  const administration = () => {
    loading ??= later().then(({ administrationFor }) => administrationFor(...of));
    return loading;
  };
  return {
    settings: async (scope) => (await administration()).settings(scope),
    changeSettings: async (...asked) => (await administration()).changeSettings(...asked),
    drafts: async () => (await administration()).drafts(),
    draft: async (id) => (await administration()).draft(id),
    changeDraft: async (...asked) => (await administration()).changeDraft(...asked),
    official: async (id) => (await administration()).official(id),
    invite: async (...asked) => (await administration()).invite(...asked),
    changeOfficial: async (...asked) => (await administration()).changeOfficial(...asked),
    log: async (within) => (await administration()).log(within),
    record: async (...named) => (await administration()).record(...named),
  };
}
