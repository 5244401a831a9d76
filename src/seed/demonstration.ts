import type { Delivery } from '../domain/figure/delivery.js';
import type { UnitId, UnitPath } from '../domain/register/unit.js';
import type { Report, Revision } from '../domain/report/report.js';
import { type Instant, localDateOf } from '../domain/time/local-date.js';
import {
  figurePeriods,
  lastMonthOf,
  latestClosed,
  monthsFrom,
  type PeriodId,
  periodHolding,
  periodsClosingWith,
  plusPeriods,
} from '../domain/time/period.js';
import { demonstrationCommune } from './demonstration/commune.js';
import { filingsOf } from './demonstration/filing.js';
import { filingHistory, type History } from './demonstration/history.js';
import { reportAt } from './demonstration/report-at.js';
import { seededCommunes } from './register/register.js';
import { SEEDED_CLOSING_DAY } from './settings/settings.js';

/** A delivery of a source system for one report. */
export type DeliveredTo = {
  readonly unit: UnitId;
  readonly path: UnitPath;
  readonly period: PeriodId;
  readonly delivery: Delivery;
};

export type Demonstration = {
  readonly reports: readonly Report[];
  readonly revisions: readonly Revision[];
  /** Oldest first within each report. */
  readonly deliveries: readonly DeliveredTo[];
};

const MONTHS = 24;
/** A report changes at most this many months after its closing month. A test checks every report. */
const MONTHS_IN_MOTION = 2;

const COMMUNES = seededCommunes.map((unit) => demonstrationCommune(unit));
const PATHS = new Map(seededCommunes.map((unit) => [unit.id, unit.path]));

const monthHolding = (asOf: Instant): PeriodId => periodHolding(localDateOf(asOf), 'MONTHLY', SEEDED_CLOSING_DAY);

/** The demonstration covers the 24 closed months before that moment and begins with this month. */
export const firstDemonstrationMonth = (asOf: Instant): PeriodId =>
  plusPeriods(latestClosed('MONTHLY', localDateOf(asOf), SEEDED_CLOSING_DAY), 1 - MONTHS);

/** Histories never change, so they are kept: a start that advances day by day needs each month many times. */
const made = new Map<PeriodId, readonly History[]>();

/** The complete history of every report that closes with one of these months. */
export const historiesOf = (months: readonly PeriodId[]): readonly History[] =>
  months.flatMap((month) => {
    const histories = made.get(month) ?? historiesOfPeriods(month, periodsClosingWith(month));
    made.set(month, histories);
    return histories;
  });

function historiesOfPeriods(month: PeriodId, periods: readonly PeriodId[]): History[] {
  const filings = filingsOf(COMMUNES, month);
  return COMMUNES.flatMap((commune) => {
    const filing = filings.get(commune.id);
    const path = PATHS.get(commune.id);
    if (!filing || path === undefined) return [];
    return periods.map((period) => filingHistory(commune, path, period, filing));
  });
}

/** The quarterly and yearly reports that the first month's ranking needs and that closed before it. */
const historiesBefore = (first: PeriodId): History[] =>
  Object.values(figurePeriods(first, SEEDED_CLOSING_DAY))
    .filter((period) => lastMonthOf(period) < first)
    .flatMap((period) => historiesOfPeriods(lastMonthOf(period), [period]));

/**
 * The demonstration at a moment, from month `from` on, or the 24 months before if `from` is not given. The data depends
 * only on unit, period and moment.
 */
export function demonstrationAt(asOf: Instant, from = firstDemonstrationMonth(asOf)): Demonstration {
  const histories = [...historiesBefore(from), ...historiesOf(monthsFrom(from, monthHolding(asOf)))];
  return {
    reports: histories.flatMap((history) => reportAt(history, asOf) ?? []),
    revisions: histories.flatMap(({ revisions }) => revisions.filter(({ at }) => at <= asOf)),
    deliveries: deliveriesIn(histories, ({ receivedAt }) => receivedAt <= asOf),
  };
}

const deliveriesIn = (histories: readonly History[], isMeant: (delivery: Delivery) => boolean): DeliveredTo[] =>
  histories.flatMap(({ unit, path, period, deliveries }) =>
    deliveries.filter(isMeant).map((delivery) => ({ unit, path, period, delivery })),
  );

export const demonstrationReports = ({ asOf, from }: { asOf: Instant; from?: PeriodId }): readonly Report[] =>
  demonstrationAt(asOf, from).reports;

/** The changes after `from` up to `to`: new revisions, their reports as of `to`, and deliveries. */
export function demonstrationChanges(from: Instant, to: Instant): Demonstration {
  const months = monthsFrom(plusPeriods(monthHolding(from), -MONTHS_IN_MOTION), monthHolding(to));
  const moved = ({ at }: Revision) => from < at && at <= to;
  const histories = historiesOf(months);
  const changed = histories.filter(({ revisions }) => revisions.some(moved));
  return {
    reports: changed.flatMap((history) => reportAt(history, to) ?? []),
    revisions: changed.flatMap(({ revisions }) => revisions.filter(moved)),
    deliveries: deliveriesIn(histories, ({ receivedAt }) => from < receivedAt && receivedAt <= to),
  };
}
