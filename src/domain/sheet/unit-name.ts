import type { UnitKind } from '../register/unit.js';
import { englishKind } from '../register/unit-text.js';
import { foldText, withoutMarks, withToneMarks } from '../text/fold-text.js';
import type { Text } from '../text/text.js';
import { KIND_WORDS, type KindInFile } from './word-texts.js';

const KINDS_BY_WORD = new Map<string, KindInFile[]>();
for (const [kind, words] of Object.entries(KIND_WORDS) as [KindInFile, readonly string[]][])
  for (const word of new Set(words.map(foldText))) KINDS_BY_WORD.set(word, [...(KINDS_BY_WORD.get(word) ?? []), kind]);

/** The kinds that a word may mean: a "thành phố" is a province or a part of one. */
export const kindsOfWord = (word: string): readonly KindInFile[] => KINDS_BY_WORD.get(foldText(word)) ?? [];

type NamedKind = { readonly kinds: readonly KindInFile[]; readonly ownName: string };

/** `Xã Xuân Lạc` is a commune with the own name `Xuân Lạc`. A name without such a word does not show its kind. */
export function kindInName(name: string): NamedKind {
  const words = name.split(' ');
  for (const length of [2, 1]) {
    const ownName = words.slice(length).join(' ');
    const kinds = ownName === '' ? [] : kindsOfWord(words.slice(0, length).join(' '));
    if (kinds.length > 0) return { kinds, ownName };
  }
  return { kinds: [], ownName: name };
}

/** The word for a kind in the template, which a file may use too. */
export const kindWord = (kind: UnitKind): string =>
  Object.hasOwn(KIND_WORDS, kind) ? KIND_WORDS[kind as KindInFile][0] : '';

const APOSTROPHES = /[\u2019\u2018\u02bc\u0060\u00b4]/g;

/** Spells a name as the register does: composed letters, tone marks as at the statistics office, one apostrophe. */
const spelt = (text: string): string => withToneMarks(text.replace(APOSTROPHES, "'").replace(/\s+/gu, ' ').trim());

const isShouted = (text: string): boolean =>
  text.length > 3 && text === text.toUpperCase() && text !== text.toLowerCase();

const titled = (text: string): string =>
  text
    .toLowerCase()
    .replace(/(^|[\s(-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());

/** `XÃ XUÂN LẠC`, `xã Xuân Lạc` and `Xuân Lạc` of a commune become `Xã Xuân Lạc`. */
export function vietnameseName(written: string, kind: KindInFile): string {
  const name = spelt(written);
  const split = kindInName(name);
  const ownName = split.kinds.includes(kind) ? split.ownName : name;
  return `${KIND_WORDS[kind][0]} ${isShouted(name) ? titled(ownName) : ownName}`;
}

/** Whether two spellings are one name, whatever the form of letters, the place of tone marks and the case. */
export const sameName = (a: string, b: string): boolean => spelt(a).toLowerCase() === spelt(b).toLowerCase();

/** The English name of a unit: `Xuân Lạc Commune`. It keeps its marks, which tell Văn Lang from Văn Lăng. */
export const englishName = (nameVi: string, kind: KindInFile): string => {
  const { ownName } = kindInName(nameVi);
  return `${ownName} ${englishKind({ kind })}`;
};

const hasMarks = (text: string): boolean => /[^\0-\x7f]/.test(text);
const isInFile = (kind: UnitKind): kind is KindInFile => Object.hasOwn(KIND_WORDS, kind);

/**
 * The English name with its marks. Earlier releases derived it without; any other name is the office's own.
 * @param kind by default the kind with which the name begins
 */
export function withMarks({ vi, en }: Text, kind: UnitKind | undefined = kindInName(vi).kinds[0]): string {
  if (hasMarks(en) || !kind || !isInFile(kind)) return en;
  const derived = englishName(vi, kind);
  return withoutMarks(derived) === en ? derived : en;
}
