import type { IndicatorCode } from '../indicator/indicator.js';
import type { Instant } from '../time/local-date.js';
import { type Figure, sameFigure } from './figure.js';
import { outcomeOf, type SourceFigures, type SourceOutcome } from './source-figures.js';

/** The figures that a source system delivers for one report. */
export type Delivery = {
  /** The id of the source system. */
  readonly system: string;
  /** The idempotency key, which names the delivery within its system. */
  readonly batch: string;
  /** When the system took the figures. */
  readonly takenAt: Instant;
  readonly receivedAt: Instant;
  readonly figures: ReadonlyMap<IndicatorCode, Figure>;
};

/** A delivery with its answers. It is kept for ever and never changed. */
export type AnsweredDelivery = Omit<Delivery, 'figures'> & {
  readonly figures: ReadonlyMap<IndicatorCode, { readonly figure: Figure; readonly outcome: SourceOutcome }>;
};

/** The stored figures after a delivery, and the answer to it. */
export type Delivered = { readonly figures: SourceFigures; readonly answered: AnsweredDelivery };

/** Decides about each figure separately. Only accepted figures are stored; all figures appear in the answer. */
export function acceptDelivery(current: SourceFigures, delivery: Delivery): Delivered {
  const { system, batch, takenAt } = delivery;
  const from = { system, batch, at: takenAt };
  const answers = [...delivery.figures].map(
    ([code, figure]) => [code, { figure, outcome: outcomeOf(current.get(code), { figure, from }) }] as const,
  );
  const accepted = answers.flatMap(([code, { figure, outcome }]) =>
    outcome === 'ACCEPTED' ? [[code, { figure, from }] as const] : [],
  );
  return {
    figures: new Map([...current, ...accepted]),
    answered: { ...delivery, figures: new Map(answers) },
  };
}

export type DeliveryName = Pick<Delivery, 'system' | 'batch'>;

export const isSameDelivery = (a: DeliveryName, b: DeliveryName): boolean =>
  a.system === b.system && a.batch === b.batch;

export type DeliveryAnswer = SourceOutcome | 'IDEMPOTENCY_KEY_REUSED';

/** A repeated figure gets its first answer, whatever came since. Other figures under the same key are refused. */
export function answersTo(
  answered: AnsweredDelivery,
  { takenAt, figures }: Pick<Delivery, 'takenAt' | 'figures'>,
): ReadonlyMap<IndicatorCode, DeliveryAnswer> {
  return new Map(
    [...figures].map(([code, figure]) => {
      const first = answered.figures.get(code);
      const isRepeated = first && answered.takenAt === takenAt && sameFigure(first.figure, figure);
      return [code, isRepeated ? first.outcome : 'IDEMPOTENCY_KEY_REUSED'] as const;
    }),
  );
}

/** The sort key of a delivery: the moment at which it was received. */
export const deliveryPlace = ({ receivedAt, system, batch }: Omit<Delivery, 'figures'>): string =>
  `${receivedAt} ${system} ${batch}`;
