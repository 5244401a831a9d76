import * as z from 'zod/mini';
import type { ReportDeliveries } from '../../domain/administration/delivery-edit.js';
import type { AnsweredDelivery } from '../../domain/figure/delivery.js';
import type { SourceOutcome } from '../../domain/figure/source-figures.js';
import type { UnitId } from '../../domain/register/unit.js';
import type { PeriodId } from '../../domain/time/period.js';
import { answeredDeliveryKey, deliveryKey } from '../keys/report.js';
import { everyValue, instant, keptDecision, parseItem, V } from '../table/item.js';
import type { Item } from '../table/table.js';
import { packFigure, unpackFigure } from './figure-codec.js';
import { provenance } from './record-item.js';
import type { ReportKey } from './report-store.js';

const answered = z.object({
  system: z.string(),
  batch: z.string(),
  takenAt: instant,
  receivedAt: instant,
  figures: z.record(
    z.string(),
    z.object({
      figure: z.string(),
      outcome: everyValue<SourceOutcome>({ ACCEPTED: true, UNCHANGED: true, OUTDATED: true }),
    }),
  ),
});

const aside = z.object({ system: z.string(), batch: z.string(), basedOn: z.number(), ...keptDecision });

const sourceItem = z.object({
  edition: z.number(),
  figures: z.record(z.string(), z.object({ figure: z.string(), from: provenance })),
  last: z.optional(answered),
  /** Figures set aside. Absent if there never were any, and in items of earlier releases. */
  asides: z.optional(z.array(aside)),
});

const answeredItem = z.object({ answered });

/** The item beside a report: the latest figure of each indicator, and the last delivery with its answer. */
export type CurrentDeliveries = Omit<ReportDeliveries, 'history'> & {
  /** The last delivery is stored only here. The next delivery first stores it as a record. */
  readonly last: AnsweredDelivery | undefined;
};

export const NOTHING: CurrentDeliveries = { edition: 0, figures: new Map(), last: undefined, asides: [] };

export function currentDeliveriesFrom(stored: Item | undefined): CurrentDeliveries {
  if (!stored) return NOTHING;
  const { edition, figures, last, asides = [] } = parseItem(sourceItem, stored);
  const entries = Object.entries(figures).map(
    ([code, { figure, from }]) => [code, { figure: unpackFigure(figure), from }] as const,
  );
  return { edition, figures: new Map(entries), last: last && unpack(last), asides };
}

export const currentDeliveriesToItem = (
  { path, period }: ReportKey,
  { edition, figures, last, asides }: CurrentDeliveries,
): Item => ({
  ...deliveryKey(path, period),
  v: V,
  edition,
  figures: Object.fromEntries(
    [...figures].map(([code, { figure, from }]) => [code, { figure: packFigure(figure), from }]),
  ),
  last: last && pack(last),
  ...(asides.length > 0 && { asides }),
});

export const answeredFrom = (stored: Item): AnsweredDelivery => unpack(parseItem(answeredItem, stored).answered);

export const answeredToItem = (unit: UnitId, period: PeriodId, delivery: AnsweredDelivery): Item => ({
  ...answeredDeliveryKey(unit, period, delivery.system, delivery.batch),
  v: V,
  answered: pack(delivery),
});

type Packed = z.infer<typeof answered>;

const pack = ({ figures, ...rest }: AnsweredDelivery): Packed => ({
  ...rest,
  figures: Object.fromEntries(
    [...figures].map(([code, { figure, outcome }]) => [code, { figure: packFigure(figure), outcome }]),
  ),
});

const unpack = ({ figures, ...rest }: Packed): AnsweredDelivery => ({
  ...rest,
  figures: new Map(
    Object.entries(figures).map(([code, { figure, outcome }]) => [code, { figure: unpackFigure(figure), outcome }]),
  ),
});
