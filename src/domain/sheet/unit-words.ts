import type { UnitKind } from '../register/unit.js';
import { foldText } from '../text/fold-text.js';
import { KIND_WORDS, type KindInFile } from './word-texts.js';

const KINDS_BY_WORD = new Map<string, KindInFile[]>();
for (const [kind, words] of Object.entries(KIND_WORDS) as [KindInFile, readonly string[]][])
  for (const word of new Set(words.map(foldText))) KINDS_BY_WORD.set(word, [...(KINDS_BY_WORD.get(word) ?? []), kind]);

/** The kinds that a word may mean: a "thành phố" is a province or a part of one. */
export const kindsOfWord = (word: string): readonly KindInFile[] => KINDS_BY_WORD.get(foldText(word)) ?? [];

export type NamedKind = { readonly kinds: readonly KindInFile[]; readonly ownName: string };

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
