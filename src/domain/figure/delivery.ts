import type { IndicatorCode } from '../indicator/indicator.js';
import type { Instant } from '../time/local-date.js';
import { type Figure, sameFigure } from './figure.js';
import { outcomeOf, type SourceFigures, type SourceOutcome } from './source-figures.js';

/** What a source system hands over for one report. */
export type Delivery = {
  /** Id of the source system. */
  readonly system: string;
  /** The idempotency key: it names the delivery among those of its system. */
  readonly batch: string;
  /** When the system took the figures. */
  readonly takenAt: Instant;
  readonly receivedAt: Instant;
  readonly figures: ReadonlyMap<IndicatorCode, Figure>;
};

/** A delivery as it was answered: kept for ever, never changed. */
export type AnsweredDelivery = Omit<Delivery, 'figures'> & {
  readonly figures: ReadonlyMap<IndicatorCode, { readonly figure: Figure; readonly outcome: SourceOutcome }>;
};

/** The figures after a delivery, and its answer. */
export type Delivered = { readonly figures: SourceFigures; readonly answered: AnsweredDelivery };

/** Each figure is decided by itself. Accepted figures are stored; the others appear only in the answer. */
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

export const isSameDelivery = (a: Pick<Delivery, 'system' | 'batch'>, b: Pick<Delivery, 'system' | 'batch'>): boolean =>
  a.system === b.system && a.batch === b.batch;

export type DeliveryAnswer = SourceOutcome | 'IDEMPOTENCY_KEY_REUSED';

/** A repeat is answered as the first time, whatever was delivered since; other figures under the same key are refused. */
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

/** Deliveries stand in the order of their places: by the moment they were received. */
export const deliveryPlace = ({ receivedAt, system, batch }: Omit<Delivery, 'figures'>): string =>
  `${receivedAt} ${system} ${batch}`;
