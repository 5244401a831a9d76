import { foldText } from '../text/fold-text.js';
import type { LocalDate } from '../time/local-date.js';
import { unitAround } from './life.js';
import { isNear, Match, matchOf, sameMarks, typedName } from './name-match.js';
import { byPath, type Register, type Unit, type UnitId, validOn } from './unit.js';

/**
 * Units whose name contains the text: best matches first, then in the given order. Names with the same marks as the
 * text come first. Blank text finds every unit.
 */
export function searchUnits(units: readonly Unit[], text: string): readonly Unit[] {
  const folded = foldText(text);
  if (folded === '') return units;
  const found = units.flatMap((unit) => {
    const match = matchOf(unit, folded);
    return match === undefined ? [] : [{ unit, order: match * 2 + (sameMarks(unit, text) ? 0 : 1) }];
  });
  return found.toSorted((a, b) => a.order - b.order).map(({ unit }) => unit);
}

/**
 * Units by any name that they ever had: best matches first, then units of today, then by path. One wrong letter is
 * forgiven. Each unit appears once, as it is today or as it ended. Blank text finds every unit.
 */
export function searchUnitsEver(
  register: Register,
  text: string,
  today: LocalDate,
  isMeant: (entry: Unit) => boolean,
): readonly Unit[] {
  const folded = typedName(text);
  const orders = new Map<UnitId, number>();
  for (const entry of register.units) {
    if (!isMeant(entry)) continue;
    const match =
      folded === '' ? Match.Whole : (matchOf(entry, folded) ?? (isNear(entry, folded) ? Match.Near : undefined));
    if (match === undefined) continue;
    const order = match * 2 + (sameMarks(entry, text) ? 0 : 1);
    orders.set(entry.id, Math.min(order, orders.get(entry.id) ?? order));
  }
  return [...orders]
    .flatMap(([id, order]) => {
      const unit = unitAround(register, id, today);
      return unit ? [{ unit, order: order * 2 + (validOn(unit, today) ? 0 : 1) }] : [];
    })
    .toSorted((a, b) => a.order - b.order || byPath(a.unit, b.unit))
    .map(({ unit }) => unit);
}
