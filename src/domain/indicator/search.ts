import type { Unit } from '../register/unit.js';
import { foldText } from '../text/fold-text.js';
import type { Indicator } from './indicator.js';

/**
 * How well a name matches: the whole name or its own part (Xuân Lạc of Xã Xuân Lạc), from the start of a word, or
 * anywhere.
 */
enum Match {
  Whole,
  Words,
  Inside,
}

const foldedNames = new WeakMap<Unit | Indicator, readonly string[]>();

function namesOf(entry: Unit | Indicator): readonly string[] {
  let names = foldedNames.get(entry);
  if (!names) {
    names = [...new Set([foldText(entry.name.vi), foldText(entry.name.en)])];
    foldedNames.set(entry, names);
  }
  return names;
}

function matchOf(name: string, folded: string): Match | undefined {
  if (name === folded || name.endsWith(` ${folded}`)) return Match.Whole;
  if (` ${name}`.includes(` ${folded}`)) return Match.Words;
  return name.includes(folded) ? Match.Inside : undefined;
}

function bestMatch(entry: Unit | Indicator, folded: string): Match | undefined {
  const matches = namesOf(entry).flatMap((name) => matchOf(name, folded) ?? []);
  return matches.length === 0 ? undefined : Math.min(...matches);
}

/**
 * Units whose name holds the text, the best matches first and then in the order given. Text typed with its marks puts
 * the names that have the same marks first. Blank text finds everything.
 */
export function searchUnits(units: readonly Unit[], text: string): readonly Unit[] {
  const folded = foldText(text);
  if (folded === '') return units;
  const typed = text.normalize('NFC').toLowerCase().trim();
  const found = units.flatMap((unit) => {
    const match = bestMatch(unit, folded);
    if (match === undefined) return [];
    const sameMarks = unit.name.vi.normalize('NFC').toLowerCase().includes(typed);
    return [{ unit, order: match * 2 + (sameMarks ? 0 : 1) }];
  });
  return found.toSorted((a, b) => a.order - b.order).map(({ unit }) => unit);
}

/** By code or name. */
export function indicatorMatches(indicator: Indicator, text: string): boolean {
  const folded = foldText(text);
  return foldText(indicator.code).startsWith(folded) || bestMatch(indicator, folded) !== undefined;
}
