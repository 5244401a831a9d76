import { addDays, type LocalDate, remembered } from './local-date.js';

export const FREQUENCIES = ['MONTHLY', 'QUARTERLY', 'YEARLY'] as const;
export type Frequency = (typeof FREQUENCIES)[number];

/** `2026-10`, `2026-Q3` or `2026`. */
export type PeriodId = string;

export type Period = {
  readonly id: PeriodId;
  readonly frequency: Frequency;
  /** The year in the id. Targets of this year apply to the period. */
  readonly year: number;
  /** The number within the year: 1–12 for months, 1–4 for quarters, 1 for a year. */
  readonly ordinal: number;
};

/** A period's first and last day, both included. */
export type Window = { readonly from: LocalDate; readonly to: LocalDate };

export class PeriodIdError extends Error {
  override name = 'PeriodIdError';
  constructor(readonly value: string) {
    super(`"${value}" is not a period: a month is 2026-10, a quarter 2026-Q3, a year 2026`);
  }
}

const FORM = /^([12]\d{3})(?:-(?:(0[1-9]|1[0-2])|Q([1-4])))?$/;

export const PERIODS_PER_YEAR: Readonly<Record<Frequency, number>> = { MONTHLY: 12, QUARTERLY: 4, YEARLY: 1 };

export function parsePeriod(id: string): Period | undefined {
  const [, year, month, quarter] = FORM.exec(id) ?? [];
  if (year === undefined) return undefined;
  if (month !== undefined) return { id, frequency: 'MONTHLY', year: Number(year), ordinal: Number(month) };
  if (quarter !== undefined) return { id, frequency: 'QUARTERLY', year: Number(year), ordinal: Number(quarter) };
  return { id, frequency: 'YEARLY', year: Number(year), ordinal: 1 };
}

export const periodOf: (id: string) => Period = remembered((id) => {
  const period = parsePeriod(id);
  if (!period) throw new PeriodIdError(id);
  return period;
});

/** The id of the period that comes `index` periods after the first one of year 0. */
function idAt(frequency: Frequency, index: number): PeriodId {
  const perYear = PERIODS_PER_YEAR[frequency];
  const year = Math.floor(index / perYear);
  const ordinal = index - year * perYear + 1;
  switch (frequency) {
    case 'MONTHLY':
      return `${year}-${String(ordinal).padStart(2, '0')}`;
    case 'QUARTERLY':
      return `${year}-Q${ordinal}`;
    case 'YEARLY':
      return `${year}`;
  }
}

const indexOf = ({ frequency, year, ordinal }: Period) => year * PERIODS_PER_YEAR[frequency] + ordinal - 1;

/** The period `n` periods later, of the same frequency; earlier if `n` is negative. */
export function plusPeriods(id: PeriodId, n: number): PeriodId {
  const period = periodOf(id);
  return idAt(period.frequency, indexOf(period) + n);
}

export const nextPeriod = (id: PeriodId): PeriodId => plusPeriods(id, 1);
export const previousPeriod = (id: PeriodId): PeriodId => plusPeriods(id, -1);

/** The month with which a period closes, and whose ranking uses its figures. For a month, the month itself. */
export const lastMonthOf: (id: PeriodId) => PeriodId = remembered((id) => {
  const { frequency, year, ordinal } = periodOf(id);
  return idAt('MONTHLY', year * 12 + (ordinal * 12) / PERIODS_PER_YEAR[frequency] - 1);
});

/** The latest closing day of a scope: every month has it. */
export const LAST_CLOSING_DAY = 28;

/** The day on which a period closes: the closing day of its month; for a quarter or a year, of its last month. */
export const closingDateOf = (id: PeriodId, closingDay: number): LocalDate =>
  `${lastMonthOf(id)}-${String(closingDay).padStart(2, '0')}`;

/** The days of a period: from the day after the previous period of the frequency closed, up to its own closing day. */
export const windowOf = (id: PeriodId, closingDay: number): Window => ({
  from: addDays(closingDateOf(previousPeriod(id), closingDay), 1),
  to: closingDateOf(id, closingDay),
});

/** The period of a frequency that contains a month: 2026-10 → 2026-10, 2026-Q4, 2026. */
function periodWithMonth(month: PeriodId, frequency: Frequency): PeriodId {
  const { year, ordinal } = periodOf(month);
  return idAt(frequency, Math.floor(((year * 12 + ordinal - 1) * PERIODS_PER_YEAR[frequency]) / 12));
}

/** The period of a frequency whose window holds a day. */
export function periodHolding(day: LocalDate, frequency: Frequency, closingDay: number): PeriodId {
  const month = day.slice(0, 7);
  return periodWithMonth(Number(day.slice(8)) <= closingDay ? month : nextPeriod(month), frequency);
}

/** The latest period that has closed on a day or before it. */
export function latestClosed(frequency: Frequency, day: LocalDate, closingDay: number): PeriodId {
  const holding = periodHolding(day, frequency, closingDay);
  return closingDateOf(holding, closingDay) <= day ? holding : previousPeriod(holding);
}

/** Periods whose figures a month's ranking uses: 2026-10 → 2026-10, 2026-Q3, 2025; 2026-12 → 2026-12, 2026-Q4, 2026. */
export function figurePeriods(month: PeriodId, closingDay: number): Readonly<Record<Frequency, PeriodId>> {
  const closing = closingDateOf(month, closingDay);
  return {
    MONTHLY: latestClosed('MONTHLY', closing, closingDay),
    QUARTERLY: latestClosed('QUARTERLY', closing, closingDay),
    YEARLY: latestClosed('YEARLY', closing, closingDay),
  };
}

/** The periods that close on the same day as a month: 2026-12 → 2026-12, 2026-Q4, 2026. */
export const periodsClosingWith = (month: PeriodId): PeriodId[] =>
  FREQUENCIES.map((frequency) => periodWithMonth(month, frequency)).filter((id) => lastMonthOf(id) === month);

/**
 * Months from `from` to `to`, both included; also quarters or years. Throws PeriodIdError if the two differ in kind.
 */
export function monthsFrom(from: PeriodId, to: PeriodId): PeriodId[] {
  const [first, last] = [periodOf(from), periodOf(to)];
  if (last.frequency !== first.frequency) throw new PeriodIdError(to);
  const count = indexOf(last) - indexOf(first) + 1;
  return Array.from({ length: Math.max(count, 0) }, (_, i) => idAt(first.frequency, indexOf(first) + i));
}
