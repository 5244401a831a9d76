import { daysBetween, type LocalDate } from '../time/local-date.js';

/** Faults without an error. Nobody would be told of them, so the nightly job asks. */
export const RUN_WARNINGS = [
  'NO_ALARM_ADDRESS',
  'ALARM_ADDRESS_UNCONFIRMED',
  'BACKUP_MISSING',
  'COPY_MISSING',
  'RESTORE_TEST_DUE',
  'NOT_ASKED',
] as const;
export type RunWarning = (typeof RUN_WARNINGS)[number];

/** The job asks about addresses and rehearsals once a week. Other nights repeat the last findings. */
const MONDAY = 1;

export const isAskedWeekly = (today: LocalDate): boolean => new Date(`${today}T00:00:00Z`).getUTCDay() === MONDAY;

/** The answers; a part is undefined if it was not asked, or if the installation does not have it. */
export type Heard = {
  readonly addresses?: { readonly confirmed: number; readonly pending: number } | undefined;
  /** Whether each backed-up resource has a copy of the last two days. */
  readonly backups?: readonly boolean[] | undefined;
  readonly copies?: readonly boolean[] | undefined;
  /** The last rehearsal (null = none yet), and the largest number of days between two. */
  readonly restoreTest?: { readonly last: LocalDate | null; readonly everyDays: number } | undefined;
  /** A question got no answer. */
  readonly isIncomplete: boolean;
};

export function warningsOf(heard: Heard, before: readonly RunWarning[], today: LocalDate): RunWarning[] {
  const { addresses, backups, copies, restoreTest, isIncomplete } = heard;
  const holds: Readonly<Record<RunWarning, boolean | undefined>> = {
    NO_ALARM_ADDRESS: addresses && addresses.confirmed + addresses.pending === 0,
    ALARM_ADDRESS_UNCONFIRMED: addresses && addresses.pending > 0,
    BACKUP_MISSING: backups?.includes(false),
    COPY_MISSING: copies?.includes(false),
    RESTORE_TEST_DUE: restoreTest && isOverdue(restoreTest, today),
    NOT_ASKED: isIncomplete,
  };
  // A warning stays as it was if nothing was asked about it tonight.
  return (Object.keys(holds) as RunWarning[]).filter((warning) => holds[warning] ?? before.includes(warning));
}

const isOverdue = ({ last, everyDays }: NonNullable<Heard['restoreTest']>, today: LocalDate): boolean =>
  last === null || daysBetween(last, today) > everyDays;

/** The new warnings, which are sent in one e-mail. The pages of administration show each warning until it is over. */
export const warningsToTell = (now: readonly RunWarning[], before: readonly RunWarning[]): RunWarning[] =>
  now.filter((warning) => !before.includes(warning));
