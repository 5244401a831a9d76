import type { Delivery } from '../../domain/figure/delivery.js';
import type { Figure, Figures } from '../../domain/figure/figure.js';
import type { IndicatorCode } from '../../domain/indicator/indicator.js';
import { addDays, type Instant, instantAt } from '../../domain/time/local-date.js';
import { closingDateOf, type PeriodId, plusPeriods } from '../../domain/time/period.js';
import { SEEDED_CLOSING_DAY } from '../settings/settings.js';
import type { DemonstrationCommune } from './commune.js';
import { fraction, whole } from './fraction.js';

/** The office software reports each month how many documents passed through it. */
const SYSTEM = 'vnpt-ioffice';
const CODES: readonly IndicatorCode[] = ['G03', 'G05'];

/** Advanced communes let the system report for them. They join one after the other during 2025. */
const isConnected = ({ id, strength }: DemonstrationCommune, period: PeriodId): boolean =>
  strength >= 0.5 && CONNECTED_MONTH.test(period) && period >= plusPeriods('2025-02', whole(0, 10, id, 'connected'));

const CONNECTED_MONTH = /^\d{4}-\d{2}$/;

/** Whether the commune types the figure itself, although the system delivers it. */
const isTyped = (commune: string, code: IndicatorCode, period: PeriodId): boolean =>
  fraction(commune, code, period, 'typed') >= 0.2;

/**
 * Some documents are registered after the closing night. The commune counts them, and a second delivery includes them.
 */
const hasLateEntries = (commune: string, period: PeriodId): boolean => fraction(commune, period, 'late entries') < 0.12;

export type Deliveries = {
  /** Oldest first. */
  readonly deliveries: readonly Delivery[];
  /** Figures that only the system delivers. */
  readonly untyped: ReadonlySet<IndicatorCode>;
};

const NONE: Deliveries = { deliveries: [], untyped: new Set() };

/**
 * The deliveries for a report with these final figures: one on the closing day at five, perhaps another the next day.
 */
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

/** Some communes at times use their own count, which is a little higher than the system's. */
function asCounted(commune: string, code: IndicatorCode, period: PeriodId, figure: Figure): Figure {
  const goesByBook = isTyped(commune, code, period) && fraction(commune, code, period, 'own book') < 0.1;
  if (figure.kind !== 'ratio' || !goesByBook) return figure;
  return { ...figure, numerator: Math.max(figure.numerator - whole(1, 3, commune, code, period, 'more'), 0) };
}

/** The figure without the two documents that were registered late. */
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
