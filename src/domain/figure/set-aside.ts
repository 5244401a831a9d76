import type { IndicatorCode } from '../indicator/indicator.js';
import { type KeptDecision, type Trail, trailEntry } from '../official/trail.js';
import { type AnsweredDelivery, acceptDelivery, type DeliveryName, isSameDelivery } from './delivery.js';
import type { AnnotatedFigures } from './entry.js';
import type { Figure } from './figure.js';
import type { FigureNote, Provenance } from './filing-record.js';
import type { SourceFigures } from './source-figures.js';

/** An administrator's decision that a delivery is wrong. It stays in the history, but its figures do not count. */
export type SettingAside = DeliveryName &
  KeptDecision & {
    /** The edition of the delivered figures at the time of the decision. */
    readonly basedOn: number;
  };

export const setAsideOf = (asides: readonly SettingAside[], delivery: DeliveryName): SettingAside | undefined =>
  asides.find((aside) => isSameDelivery(aside, delivery));

/** The trail of a delivery. A delivery is set aside once, so its trail has at most one entry. */
export const asideTrail = (aside: SettingAside | undefined): Trail =>
  aside ? [trailEntry(aside.key, aside.basedOn)] : [];

/**
 * The delivered figures without one delivery. For each of its figures, the other deliveries decide anew, even figures
 * that were refused as outdated.
 */
export function figuresWithout(
  current: SourceFigures,
  delivery: DeliveryName,
  left: readonly AnsweredDelivery[],
): SourceFigures {
  let anew: SourceFigures = new Map();
  for (const delivery of left) {
    const figures = new Map([...delivery.figures].map(([code, { figure }]): [IndicatorCode, Figure] => [code, figure]));
    anew = acceptDelivery(anew, { ...delivery, figures }).figures;
  }
  const after = new Map(current);
  for (const [code, { from }] of current) {
    if (!isSameDelivery(from, delivery)) continue;
    const instead = anew.get(code);
    if (instead) after.set(code, instead);
    else after.delete(code);
  }
  return after;
}

/** The form without figures of deliveries that were set aside. A typed figure that lost to one counts again. */
export function withoutSetAside(
  { figures, notes }: AnnotatedFigures,
  asides: readonly DeliveryName[],
): AnnotatedFigures {
  if (asides.length === 0) return { figures, notes };
  const isAside = (from: Provenance | undefined) =>
    from !== undefined && asides.some((aside) => isSameDelivery(aside, from));
  const left = new Map(figures);
  const kept: Record<IndicatorCode, FigureNote> = { ...notes };
  for (const [code, note] of Object.entries(notes)) {
    const { source, typedToo, overruled, against, ...rest } = note;
    if (isAside(source)) {
      if (overruled) left.set(code, overruled);
      else if (!typedToo) left.delete(code);
      kept[code] = rest;
    } else if (isAside(against)) kept[code] = { ...rest, ...(source && { source }), ...(typedToo && { typedToo }) };
  }
  return { figures: left, notes: kept };
}
