import type { Delivery } from '../domain/figure/delivery.js';
import { validOn } from '../domain/register/unit.js';
import type { Report, Revision } from '../domain/report/report.js';
import { onceForEach } from '../domain/text/once-for.js';
import type { Instant } from '../domain/time/local-date.js';
import {
  closingDateOf,
  figurePeriods,
  lastMonthOf,
  monthsFrom,
  type PeriodId,
  periodsClosingWith,
  plusPeriods,
} from '../domain/time/period.js';
import { filingsOf } from './demonstration/filing.js';
import { filingHistory, type History } from './demonstration/history.js';
import { reportAt } from './demonstration/report-at.js';
import { collectedMonth, lastClosedMonth, SEEDED_CLOSING_DAY } from './settings/settings.js';
import type { DemonstrationWorld, ReportingCommune } from './worlds/world.js';

export type DeliveredTo = Pick<Report, 'unit' | 'path' | 'period'> & { readonly delivery: Delivery };

export type Demonstration = {
  readonly reports: readonly Report[];
  readonly revisions: readonly Revision[];
  /** Oldest first within each report. */
  readonly deliveries: readonly DeliveredTo[];
};

const MONTHS = 24;
/** A report changes at most this many months after its closing month. A test checks every report. */
const MONTHS_IN_MOTION = 2;

/** The most communes that share the turns of lateness, so that a larger world has the same share of late reports. */
const LARGEST_GROUP = 25;

/** The first month of the demonstration: the earliest of the 24 closed months before that moment, or an earlier one in some worlds. */
export function firstDemonstrationMonth(
  { historyFrom }: Pick<DemonstrationWorld, 'historyFrom'>,
  asOf: Instant,
): PeriodId {
  const first = plusPeriods(lastClosedMonth(asOf), 1 - MONTHS);
  return historyFrom !== null && historyFrom < first ? historyFrom : first;
}

/** The complete history of every report that closes with one of these months. */
export const historiesOf = (world: DemonstrationWorld, months: readonly PeriodId[]): readonly History[] =>
  months.flatMap((month) => historiesOfMonth(world, month));

/** Histories of a month in motion never change. A start that advances day by day needs each month many times. */
const historiesOfMonth = onceForEach((world: DemonstrationWorld, month: PeriodId) =>
  historiesOfPeriods(world, month, periodsClosingWith(month)),
);

function historiesOfPeriods(world: DemonstrationWorld, month: PeriodId, periods: readonly PeriodId[]): History[] {
  const closing = closingDateOf(month, SEEDED_CLOSING_DAY);
  const communes = world.communes.filter(({ unit }) => validOn(unit, closing));
  return groupsOf(communes).flatMap((group) => {
    const numbers = group.map((commune) => commune.numbers);
    const filings = filingsOf(numbers, month);
    return group.flatMap((commune) => {
      const filing = filings.get(commune.unit.id);
      return filing ? periods.map((period) => filingHistory(world, commune, period, filing)) : [];
    });
  });
}

/** Groups of about the same size, in the order of the communes. */
function groupsOf(communes: readonly ReportingCommune[]): ReportingCommune[][] {
  const count = Math.ceil(communes.length / LARGEST_GROUP);
  const size = Math.ceil(communes.length / count);
  return Array.from({ length: count }, (_, i) => communes.slice(i * size, (i + 1) * size));
}

/** The quarterly and yearly reports that the first month's ranking needs and that closed before it. */
const historiesBefore = (world: DemonstrationWorld, first: PeriodId): History[] =>
  Object.values(figurePeriods(first, SEEDED_CLOSING_DAY))
    .filter((period) => lastMonthOf(period) < first)
    .flatMap((period) => historiesOfPeriods(world, lastMonthOf(period), [period]));

/**
 * The demonstration at a moment, from month `from` on. The data depends only on world, unit, period and moment. It comes in
 * parts, because a large world does not fit into memory: first the reports of earlier periods, then month by month.
 */
export function* demonstrationByMonth(
  world: DemonstrationWorld,
  asOf: Instant,
  from = firstDemonstrationMonth(world, asOf),
): Generator<Demonstration> {
  yield stateAt(historiesBefore(world, from), asOf);
  const inMotionFrom = plusPeriods(collectedMonth(asOf), -MONTHS_IN_MOTION);
  for (const month of monthsFrom(from, collectedMonth(asOf))) {
    const histories =
      month >= inMotionFrom ? historiesOf(world, [month]) : historiesOfPeriods(world, month, periodsClosingWith(month));
    yield stateAt(histories, asOf);
  }
}

const stateAt = (histories: readonly History[], asOf: Instant): Demonstration => ({
  reports: histories.flatMap((history) => reportAt(history, asOf) ?? []),
  revisions: histories.flatMap(({ revisions }) => revisions.filter(({ at }) => at <= asOf)),
  deliveries: deliveriesIn(histories, ({ receivedAt }) => receivedAt <= asOf),
});

const deliveriesIn = (histories: readonly History[], isMeant: (delivery: Delivery) => boolean): DeliveredTo[] =>
  histories.flatMap(({ unit, path, period, deliveries }) =>
    deliveries.filter(isMeant).map((delivery) => ({ unit, path, period, delivery })),
  );

/** The changes after `from` up to `to`: new revisions, their reports as of `to`, and deliveries. */
export function demonstrationChanges(world: DemonstrationWorld, from: Instant, to: Instant): Demonstration {
  const months = monthsFrom(plusPeriods(collectedMonth(from), -MONTHS_IN_MOTION), collectedMonth(to));
  const moved = ({ at }: Revision) => from < at && at <= to;
  const histories = historiesOf(world, months);
  const changed = histories.filter(({ revisions }) => revisions.some(moved));
  return {
    reports: changed.flatMap((history) => reportAt(history, to) ?? []),
    revisions: changed.flatMap(({ revisions }) => revisions.filter(moved)),
    deliveries: deliveriesIn(histories, ({ receivedAt }) => from < receivedAt && receivedAt <= to),
  };
}
