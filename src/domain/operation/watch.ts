import { daysBetween, type LocalDate } from '../time/local-date.js';

/** What goes wrong without an error: nobody would be told, so the nightly job asks. */
export const RUN_WARNINGS = [
  'NO_ALARM_ADDRESS',
  'ALARM_ADDRESS_UNCONFIRMED',
  'BACKUP_MISSING',
  'COPY_MISSING',
  'RESTORE_TEST_DUE',
  'NOT_ASKED',
] as const;
export type RunWarning = (typeof RUN_WARNINGS)[number];

/** Addresses and rehearsals are asked about once a week; the other nights repeat what was found. */
const MONDAY = 1;

export const isAskedWeekly = (today: LocalDate): boolean => new Date(`${today}T00:00:00Z`).getUTCDay() === MONDAY;

/** What was heard; a part that was not asked, or that the stage does not have, is undefined. */
export type Heard = {
  readonly addresses?: { readonly confirmed: number; readonly pending: number } | undefined;
  /** Whether there is a copy of the last two days, for each thing that is backed up. */
  readonly backups?: readonly boolean[] | undefined;
  readonly copies?: readonly boolean[] | undefined;
  /** The last rehearsal, null = none yet, and how many days apart they may be. */
  readonly restoreTest?: { readonly last: LocalDate | null; readonly everyDays: number } | undefined;
  /** Something was asked and did not answer. */
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
  // What was not asked tonight is as it was.
  return (Object.keys(holds) as RunWarning[]).filter((warning) => holds[warning] ?? before.includes(warning));
}

const isOverdue = ({ last, everyDays }: NonNullable<Heard['restoreTest']>, today: LocalDate): boolean =>
  last === null || daysBetween(last, today) > everyDays;

/** One e-mail for what is new; the pages of administration show it until it is over. */
export const warningsToTell = (now: readonly RunWarning[], before: readonly RunWarning[]): RunWarning[] =>
  now.filter((warning) => !before.includes(warning));
