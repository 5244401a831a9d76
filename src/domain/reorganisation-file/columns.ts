import type { Unit } from '../register/unit.js';
import { dayIn, type SheetCell, textIn } from '../sheet/cell.js';
import { type FileColumns, readText } from '../sheet/column.js';
import { kindWord } from '../sheet/unit-words.js';
import { foldText } from '../text/fold-text.js';
import type { LocalDate } from '../time/local-date.js';
import {
  CHANGE_WORDS,
  EXTENT_WORDS,
  REORGANISATION_FILE_TEXTS as TEXTS,
  REORGANISATION_COLUMNS as texts,
} from './texts.js';

/** A row of the template: a unit of today as it would go on unchanged. The day stands in one row. */
export type ReorganisationLine = {
  readonly unit: Unit;
  readonly parentCode: string | null;
  readonly effective: LocalDate | null;
};

type Words<Meaning extends string> = Readonly<Record<Meaning, readonly string[]>>;

function meaningIn<Meaning extends string>(words: Words<Meaning>, word: string): Meaning | undefined {
  const folded = foldText(word);
  return (Object.keys(words) as Meaning[]).find((meaning) => words[meaning].some((said) => foldText(said) === folded));
}

const firstWords = (words: Words<string>): string =>
  Object.values(words)
    .map(([first]) => first)
    .join(', ');

const wordOf = <Meaning extends string>(words: Words<Meaning>, fault: 'EXTENT_UNKNOWN' | 'CHANGE_UNKNOWN') => ({
  read: (cell: SheetCell | undefined) => {
    const word = textIn(cell);
    if (word === '') return undefined;
    return meaningIn(words, word) ?? { fault: TEXTS[fault]({ value: word, other: firstWords(words) }) };
  },
  fault,
});

/** In the order of the template. */
export const REORGANISATION_FILE_COLUMNS = {
  oldCode: { ...texts.oldCode, cell: ({ unit }) => unit.gsoCode, read: readText },
  oldName: { ...texts.oldName, cell: ({ unit }) => unit.name.vi, read: readText },
  extent: { ...texts.extent, cell: () => EXTENT_WORDS.WHOLE[0], ...wordOf(EXTENT_WORDS, 'EXTENT_UNKNOWN') },
  newCode: { ...texts.newCode, cell: ({ unit }) => unit.gsoCode, read: readText },
  newName: { ...texts.newName, cell: ({ unit }) => unit.name.vi, read: readText },
  newNameEn: { ...texts.newNameEn, cell: ({ unit }) => unit.name.en, read: readText },
  kind: { ...texts.kind, cell: ({ unit }) => kindWord(unit.kind), read: readText },
  parent: { ...texts.parent, cell: ({ parentCode }) => parentCode, read: readText },
  effective: { ...texts.effective, cell: ({ effective }) => effective, read: dayIn, fault: 'DAY_NOT_READABLE' },
  decision: { ...texts.decision, cell: () => null, read: readText },
  clause: { ...texts.clause, cell: () => null, read: readText },
  change: { ...texts.change, cell: () => null, ...wordOf(CHANGE_WORDS, 'CHANGE_UNKNOWN') },
} as const satisfies FileColumns<ReorganisationLine>;

export type ReorganisationColumn = keyof typeof REORGANISATION_FILE_COLUMNS;
