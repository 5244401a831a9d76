import type { ReportDeliveries } from '../../domain/administration/delivery-edit.js';
import {
  type AnsweredDelivery,
  acceptDelivery,
  answersTo,
  type Delivery,
  type DeliveryAnswer,
  deliveryPlace,
  isSameDelivery,
} from '../../domain/figure/delivery.js';
import type { SourceFigures } from '../../domain/figure/source-figures.js';
import type { IndicatorCode } from '../../domain/indicator/indicator.js';
import type { UnitId } from '../../domain/register/unit.js';
import { answeredDeliveriesOf, answeredDeliveryKey, deliveryKey } from '../keys/report.js';
import { type Backoff, backoff } from '../table/backoff.js';
import { getAll, writeAll } from '../table/batch.js';
import { itemsIn } from '../table/pages.js';
import { readAt, readableOf } from '../table/readable.js';
import { ContendedError } from '../table/stored-errors.js';
import { type Item, putIf, putIfAbsent, type Table } from '../table/table.js';
import {
  answeredFrom,
  answeredToItem,
  type CurrentDeliveries,
  currentDeliveriesFrom,
  currentDeliveriesToItem,
  NOTHING,
} from './delivery-item.js';
import { type ReportPlaces, reportPlaces } from './report-places.js';
import type { ReportKey } from './report-store.js';

const TRIES = 10;

/** Others kept delivering for the same report in every try. */
export class DeliveriesContendedError extends ContendedError {
  override name = 'DeliveriesContendedError';
}

/** Deliveries of a report, with the state of the item that they were read from. */
export type AdministeredDeliveries = ReportDeliveries & Pick<CurrentDeliveries, 'last'>;

export type DeliveryKey = ReportKey & { readonly unit: UnitId };

/**
 * Deliveries of source systems, kept beside the report. One item holds the current figures and the last delivery. The
 * next delivery first stores that delivery as a record, then updates the item. So each delivery, with its answer, is
 * stored in at least one place at every moment.
 */
export function deliveryStore(table: Table, wait: Backoff = backoff, places: ReportPlaces = reportPlaces()) {
  const placed = <K extends ReportKey>(key: K): K => ({ ...key, path: places.placeOf(key.path) });
  const itemKey = ({ path, period }: ReportKey) => deliveryKey(places.placeOf(path), period);
  const currentDeliveries = async (key: ReportKey): Promise<CurrentDeliveries> =>
    (await readAt(table, itemKey(key), currentDeliveriesFrom)) ?? NOTHING;

  /**
   * Reads the record after the item: a delivery that is no longer the last one was stored as a record before the next
   * delivery arrived.
   */
  async function answeredBefore(
    { unit, period }: DeliveryKey,
    { last }: CurrentDeliveries,
    { system, batch }: Delivery,
  ): Promise<AnsweredDelivery | undefined> {
    if (!last || isSameDelivery(last, { system, batch })) return last;
    return readAt(table, answeredDeliveryKey(unit, period, system, batch), answeredFrom);
  }

  async function historyOf({ unit, period }: DeliveryKey, last: AnsweredDelivery | undefined) {
    const kept = readableOf(table, await itemsIn(table, answeredDeliveriesOf(unit, period)), answeredFrom);
    const isKept = last && kept.some((delivery) => isSameDelivery(delivery, last));
    return [...kept, ...(last && !isKept ? [last] : [])].sort(inOrder);
  }

  const move = (key: DeliveryKey, after: CurrentDeliveries, edition: number): Promise<boolean> =>
    edition === 0
      ? putIfAbsent(table, currentDeliveriesToItem(placed(key), after))
      : putIf(table, currentDeliveriesToItem(placed(key), after), '#edition = :edition', { ':edition': edition });

  return {
    /** The latest accepted figure of each indicator. */
    async of(key: ReportKey): Promise<SourceFigures> {
      return (await currentDeliveries(key)).figures;
    },

    /** Every delivery with its answer, in the order received. */
    async history(key: DeliveryKey): Promise<AnsweredDelivery[]> {
      return historyOf(key, (await currentDeliveries(key)).last);
    },

    /** Everything about one report that an administrator's decision needs. */
    async administered(key: DeliveryKey): Promise<AdministeredDeliveries> {
      const { edition, figures, asides, last } = await currentDeliveries(key);
      return { edition, figures, asides, last, history: await historyOf(key, last) };
    },

    /** Writes the figures without the delivery set aside. Undefined if another delivery has arrived meanwhile. */
    async setAside(
      key: DeliveryKey,
      { edition, last }: AdministeredDeliveries,
      { figures, asides, history }: Omit<ReportDeliveries, 'edition'>,
    ): Promise<AdministeredDeliveries | undefined> {
      const after = { edition: edition + 1, figures, asides, last };
      return (await move(key, after, edition)) ? { ...after, history } : undefined;
    },

    /** Deliveries set aside for several reports. Reports without deliveries are left out. */
    async asidesOf(keys: readonly ReportKey[]): Promise<readonly (ReportKey & Pick<CurrentDeliveries, 'asides'>)[]> {
      const reports = new Map(keys.map(({ path, period }) => [`${path} ${period}`, { path, period }]));
      const found = await getAll(table, [...reports.values()].map(itemKey));
      const asides = new Map(
        readableOf(
          table,
          found,
          (stored) => [`${stored.pk} ${stored.sk}`, currentDeliveriesFrom(stored).asides] as const,
        ),
      );
      return [...reports.values()].flatMap((report) => {
        const { pk, sk } = itemKey(report);
        const here = asides.get(`${pk} ${sk}`);
        return here ? [{ ...report, asides: here }] : [];
      });
    },

    /**
     * Writes deliveries, oldest first, for reports that have none yet; repeatable. The last delivery of a report is
     * written after its earlier ones, so each is always stored somewhere.
     */
    async load(given: readonly (DeliveryKey & { readonly delivery: Delivery })[]): Promise<void> {
      const changes = new Map<string, { readonly key: DeliveryKey; readonly after: CurrentDeliveries }>();
      const kept: Item[] = [];
      for (const { delivery, ...key } of given) {
        const name = `${key.path} ${key.period}`;
        const { edition, figures: before, last, asides } = changes.get(name)?.after ?? NOTHING;
        if (last) kept.push(answeredToItem(key.unit, key.period, last));
        const { figures, answered } = acceptDelivery(before, delivery);
        changes.set(name, { key, after: { edition: edition + 1, figures, last: answered, asides } });
      }
      await writeAll(table, kept);
      const current = [...changes.values()].map(({ key, after }) => currentDeliveriesToItem(placed(key), after));
      await writeAll(table, current);
    },

    /** The answers to a delivery when it first arrived. Empty if it never arrived. */
    async answered(key: DeliveryKey, delivery: Delivery): Promise<ReadonlyMap<IndicatorCode, DeliveryAnswer>> {
      const earlier = await answeredBefore(key, await currentDeliveries(key), delivery);
      return earlier ? answersTo(earlier, delivery) : new Map();
    },

    /**
     * Stores a delivery beside a report, which does not change. Returns the outcome for each figure.
     * @throws DeliveriesContendedError if others kept delivering in every try
     */
    async record(key: DeliveryKey, delivery: Delivery): Promise<ReadonlyMap<IndicatorCode, DeliveryAnswer>> {
      for (let attempt = 1; attempt <= TRIES; attempt++) {
        const before = await currentDeliveries(key);
        const earlier = await answeredBefore(key, before, delivery);
        if (earlier) return answersTo(earlier, delivery);
        const { figures, answered } = acceptDelivery(before.figures, delivery);
        if (before.last) await putIfAbsent(table, answeredToItem(key.unit, key.period, before.last));
        const { edition, asides } = before;
        if (await move(key, { edition: edition + 1, figures, last: answered, asides }, edition))
          return answersTo(answered, delivery);
        await wait(attempt);
      }
      throw new DeliveriesContendedError(
        `The deliveries for ${key.path} ${key.period} changed ${TRIES} times meanwhile`,
      );
    },
  };
}

const inOrder = (a: AnsweredDelivery, b: AnsweredDelivery): number => (deliveryPlace(a) < deliveryPlace(b) ? -1 : 1);
