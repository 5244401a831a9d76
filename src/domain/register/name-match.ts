import { foldText } from '../text/fold-text.js';
import { onceFor } from '../text/once-for.js';
import type { Text } from '../text/text.js';
import { ownNameOf } from './unit-text.js';

/** How well a name matches a text, best first. */
export enum Match {
  /** The text is the whole name, with or without the kind: Xuân Lạc of Xã Xuân Lạc. */
  Whole,
  /** The text is the last words of the name. */
  End,
  /** The text stands in the name, from the start of a word. */
  Words,
  Inside,
  /** The text is the whole name except for one letter. */
  Near,
}

type Named = { readonly name: Text };
type Names = { readonly whole: readonly string[]; readonly all: readonly string[] };

const namesOf = onceFor(({ name }: Named): Names => {
  const all = [...new Set([foldText(name.vi), foldText(name.en)])];
  return { all, whole: [...new Set([...all, foldText(ownNameOf(name.vi))])] };
});

/** Short forms of kinds, as people write them before a name: "TT Bằng Lũng", "P. Gia Sàng". */
const SHORT_KINDS: Readonly<Record<string, string>> = { x: 'xa', p: 'phuong', tt: 'thi tran', h: 'huyen' };

/** A typed name, folded, with its kind written out. */
export const typedName = (text: string): string =>
  foldText(text).replace(/^(x|p|tt|h)(?= )/, (kind) => SHORT_KINDS[kind] ?? kind);

/** How a name matches a folded text; undefined if it does not. */
export function matchOf(entry: Named, folded: string): Match | undefined {
  const { whole, all } = namesOf(entry);
  if (whole.includes(folded)) return Match.Whole;
  if (all.some((name) => name.endsWith(` ${folded}`))) return Match.End;
  if (all.some((name) => ` ${name}`.includes(` ${folded}`))) return Match.Words;
  return all.some((name) => name.includes(folded)) ? Match.Inside : undefined;
}

/** Whether a text is the whole name, with or without the kind, in any spelling of marks and case. */
export const isWholeName = (name: Text, text: string): boolean => matchOf({ name }, typedName(text)) === Match.Whole;

/** In a shorter text, one wrong letter makes another name. */
const SHORTEST_NEAR = 4;

/** Whether a text is a whole name except for one letter. */
export const isNear = (entry: Named, folded: string): boolean =>
  folded.length >= SHORTEST_NEAR && namesOf(entry).whole.some((name) => isOneEdit(name, folded));

/** Whether one letter is wrong, missing or added, or two neighbouring letters are swapped. */
export function isOneEdit(one: string, other: string): boolean {
  if (one === other || Math.abs(one.length - other.length) > 1) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  const rest = (text: string, from: number) => text.slice(start + from);
  if (one.length > other.length) return rest(one, 1) === rest(other, 0);
  if (one.length < other.length) return rest(one, 0) === rest(other, 1);
  const isSwapped = one[start] === other[start + 1] && one[start + 1] === other[start];
  return rest(one, 1) === rest(other, 1) || (isSwapped && rest(one, 2) === rest(other, 2));
}

const plain = (text: string): string => text.normalize('NFC').toLowerCase().trim();

/** Whether the name has the same marks as the typed text. Such names come first. */
export const sameMarks = ({ name }: Named, text: string): boolean => plain(name.vi).includes(plain(text));

/** A unit found by name, with all its names. `heirs` are the units that hold an ended unit today. */
export type Found = { readonly id: string; readonly names: readonly Text[]; readonly heirs: readonly string[] };

/**
 * The unit to whose page a text leads because the text is its whole name. Among names that differ only in marks, the
 * one with the typed marks. Undefined if such units lie in different units today, or if one was divided: the reader
 * then chooses.
 */
export function onlyMeant<F extends Found>(found: readonly F[], text: string): F | undefined {
  const whole = found.filter(({ names }) => names.some((name) => isWholeName(name, text)));
  const typed = plain(text);
  const same = whole.filter(({ names }) => names.some(({ vi }) => [plain(vi), plain(ownNameOf(vi))].includes(typed)));
  const meant = same.length > 0 ? same : whole;
  const [place, ...others] = new Set(meant.flatMap(({ id, heirs }) => (heirs.length === 0 ? [id] : heirs)));
  if (others.length > 0) return undefined;
  return meant.find(({ id }) => id === place) ?? (meant.length === 1 ? meant[0] : undefined);
}
