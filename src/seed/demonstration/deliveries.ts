import type { Delivery } from '../../domain/figure/delivery.js';
import type { Figure, Figures } from '../../domain/figure/figure.js';
import type { IndicatorCode } from '../../domain/indicator/indicator.js';
import { addDays, type Instant, instantAt } from '../../domain/time/local-date.js';
import { closingDateOf, type PeriodId, plusPeriods } from '../../domain/time/period.js';
import { SEEDED_CLOSING_DAY } from '../settings/settings.js';
import type { DemonstrationCommune } from './commune.js';
import { fraction, whole } from './fraction.js';

/** The office software counts the documents that pass through it, each month. */
const SYSTEM = 'vnpt-ioffice';
const CODES: readonly IndicatorCode[] = ['G03', 'G05'];

/** More advanced communes let it report for them, one after the other during 2025. */
const isConnected = ({ id, strength }: DemonstrationCommune, period: PeriodId): boolean =>
  strength >= 0.5 && CONNECTED_MONTH.test(period) && period >= plusPeriods('2025-02', whole(0, 10, id, 'connected'));

const CONNECTED_MONTH = /^\d{4}-\d{2}$/;

/** The figures that the system delivers and nobody in the commune types. */
const isTyped = (commune: string, code: IndicatorCode, period: PeriodId): boolean =>
  fraction(commune, code, period, 'typed') >= 0.2;

/** Documents that were registered after the closing night are in the commune's own count, and in a second delivery. */
const hasLateEntries = (commune: string, period: PeriodId): boolean => fraction(commune, period, 'late entries') < 0.12;

export type Deliveries = {
  /** Oldest first. */
  readonly deliveries: readonly Delivery[];
  /** Figures that only the system brings. */
  readonly untyped: ReadonlySet<IndicatorCode>;
};

const NONE: Deliveries = { deliveries: [], untyped: new Set() };

/** What the office software hands over for a report that ends up with these figures: on the closing day at five, and perhaps once more the next. */
export function deliveriesOf(commune: DemonstrationCommune, period: PeriodId, reported: Figures): Deliveries {
  const figures = new Map([...reported].filter(([code]) => CODES.includes(code)));
  if (!isConnected(commune, period) || figures.size === 0) return NONE;
  const { id } = commune;
  const closing = closingDateOf(period, SEEDED_CLOSING_DAY);
  const counted = new Map([...figures].map(([code, figure]) => [code, asCounted(id, code, period, figure)]));
  const untyped = new Set([...figures.keys()].filter((code) => !isTyped(id, code, period)));
  const isShort = (code: IndicatorCode) => !untyped.has(code) && hasLateEntries(id, period);
  const first = new Map([...counted].map(([code, figure]) => [code, isShort(code) ? lacking(figure) : figure]));
  const deliveries = [delivery(id, period, instantAt(closing, '05:00'), first)];
  if (hasLateEntries(id, period))
    deliveries.push(delivery(id, period, instantAt(addDays(closing, 1), '05:00'), counted));
  return { deliveries, untyped };
}

/** Some communes go by their own book at times, and have a few more than the system knows of. */
function asCounted(commune: string, code: IndicatorCode, period: PeriodId, figure: Figure): Figure {
  const goesByBook = isTyped(commune, code, period) && fraction(commune, code, period, 'own book') < 0.1;
  if (figure.kind !== 'ratio' || !goesByBook) return figure;
  return { ...figure, numerator: Math.max(figure.numerator - whole(1, 3, commune, code, period, 'more'), 0) };
}

/** Without the two that were registered late. */
const lacking = (figure: Figure): Figure =>
  figure.kind === 'ratio' && figure.denominator > 2
    ? { ...figure, numerator: Math.max(figure.numerator - 2, 0), denominator: figure.denominator - 2 }
    : figure;

const MINUTES_UNDER_WAY = 10;

const delivery = (unit: string, period: PeriodId, takenAt: Instant, figures: Figures): Delivery => ({
  system: SYSTEM,
  batch: `demo-${unit}-${period}-${takenAt.slice(0, 10)}`,
  takenAt,
  receivedAt: new Date(Date.parse(takenAt) + MINUTES_UNDER_WAY * 60_000).toISOString(),
  figures,
});
