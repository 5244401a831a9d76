import type { RuleStatus, Scoring } from '../indicator/indicator.js';
import type { FigureSide } from '../method/figure-relations.js';
import { foldText } from '../text/fold-text.js';
import { type Asked, isNotReadable } from '../text/number-entry.js';
import { notANumberText } from '../text/number-entry-texts.js';
import { enteredPairs, NO_PAIRS, type NumberPair, pairsText } from '../text/number-pairs.js';
import type { Language, Text } from '../text/text.js';
import { CATALOGUE_COLUMNS, CATALOGUE_WORDS, type CatalogueWords } from './catalogue-texts.js';
import { type CellFault, numberIn, type SheetCell, textIn } from './cell.js';
import { faultAt, type LoadFault } from './fault.js';
import type { Columns, Line, ReadTable } from './table.js';
import { LOAD_TEXTS } from './texts.js';

type CatalogueField = keyof CatalogueWords;
type WordOf<F extends CatalogueField> = keyof CatalogueWords[F] & string;

/** The meaning of a word in a field; undefined for any other word. */
function meaningOf<F extends CatalogueField>(field: F, word: string): WordOf<F> | undefined {
  const folded = foldText(word);
  const words = Object.entries(CATALOGUE_WORDS[field]) as [WordOf<F>, readonly string[]][];
  return words.find(([meaning, said]) => [meaning, ...said].some((word) => foldText(word) === folded))?.[0];
}

/** The word in the template. */
export const wordFor = <F extends CatalogueField>(field: F, meaning: WordOf<F>): string =>
  (CATALOGUE_WORDS[field] as Readonly<Record<string, readonly string[]>>)[meaning]?.[0] ?? '';

const wordsAccepted = (field: CatalogueField): string =>
  (Object.values(CATALOGUE_WORDS[field]) as (readonly string[])[]).map(([first]) => first).join(', ');

/** Today's spelling of pairs. Catalogues older than the column of plausibility always have decimal points. */
const asTodayWritten = (pairs: string, language: Language): string =>
  language === 'vi' ? pairs.replace(/\b(\d+)\.(\d*[1-9])\b/g, '$1,$2') : pairs;

type Targets = Pick<Extract<Scoring, { rule: 'target' }>, 'target' | 'targetStatus'>;

/** The pairs in a cell, or why they cannot be read. */
function pairsIn(
  cell: SheetCell | undefined,
  language: Language,
  first: Asked,
  why: Text,
): readonly NumberPair[] | CellFault {
  const pairs = enteredPairs(textIn(cell), language, first);
  if (isNotReadable(pairs)) return { fault: pairs.readings ? notANumberText(pairs) : why };
  return pairs === NO_PAIRS || pairs.length === 0 ? { fault: why } : pairs;
}

/** Reads `2025: 85 (official); 2030: 95,5`. A target without a status is a local one. */
export function targetsIn(cell: SheetCell | undefined, language: Language): Targets | CellFault {
  const target: Record<string, number> = {};
  const targetStatus: Record<string, RuleStatus> = {};
  const pairs = pairsIn(cell, language, 'WHOLE', LOAD_TEXTS.targetsNotReadable);
  if ('fault' in pairs) return pairs;
  for (const { first: year, second: value, remark = 'local' } of pairs) {
    const ruleStatus = meaningOf('status', remark);
    if (!/^\d{4}$/.test(String(year)) || ruleStatus === undefined) return { fault: LOAD_TEXTS.targetsNotReadable };
    target[year] = value;
    targetStatus[year] = ruleStatus;
  }
  return { target, targetStatus };
}

export const targetsText = ({ target, targetStatus }: Targets): Text =>
  pairsText(
    Object.entries(target).map(([year, value]) => ({
      first: Number(year),
      second: value,
      remark: wordFor('status', targetStatus[year] ?? 'local'),
    })),
    '; ',
  );

type Bands = Extract<Scoring, { rule: 'bands' }>['bands'];

/** Reads `0: 0; 1: 0,25; 4: 1`. */
export function bandsIn(cell: SheetCell | undefined, language: Language): Bands | CellFault {
  const pairs = pairsIn(cell, language, 'DECIMAL', LOAD_TEXTS.bandsNotReadable);
  return 'fault' in pairs ? pairs : pairs.map(({ first, second }) => ({ atLeast: first, share: second }));
}

/** Reads `G02.denominator`; undefined for any other text. */
export function sideIn(cell: SheetCell | undefined): FigureSide | undefined {
  const [code = '', ...side] = textIn(cell).split(/[.\s]+/);
  const meant = meaningOf('side', side.join(' '));
  return code !== '' && meant !== undefined ? [code, meant] : undefined;
}

/** Reads `F15, F19, G01`. */
export const codesIn = (cell: SheetCell | undefined): string[] =>
  textIn(cell)
    .split(/[\s,;]+/)
    .filter((code) => code !== '');

export type CatalogueColumn = keyof typeof CATALOGUE_COLUMNS;

export const COLUMNS: Columns<CatalogueColumn> = CATALOGUE_COLUMNS;

export type CellReader = ReturnType<ReturnType<typeof cellReader>>;

/** Reads the cells of one row and adds each fault at its cell. */
export function cellReader({ letters, language }: ReadTable<CatalogueColumn>, faults: LoadFault[]) {
  const isEarlier = isOfEarlierRelease(letters);
  return ({ row, cells }: Line<CatalogueColumn>) => {
    const fault = (column: CatalogueColumn, code: string, message: Text): undefined => {
      faults.push(faultAt({ row, letters }, column, code, textIn(cells[column]), message));
      return undefined;
    };
    const text = (column: CatalogueColumn): string => textIn(cells[column]);
    return {
      row,
      cells,
      language,
      text,
      pairs: (column: CatalogueColumn): string => (isEarlier ? asTodayWritten(text(column), language) : text(column)),
      fault,
      needed(column: CatalogueColumn): string {
        if (text(column) === '') fault(column, 'CELL_EMPTY', LOAD_TEXTS.cellEmpty(COLUMNS[column].header));
        return text(column);
      },
      /** Without English text, the Vietnamese one is used for both. */
      both: (vi: CatalogueColumn, en: CatalogueColumn): Text => ({ vi: text(vi), en: text(en) || text(vi) }),
      number(column: CatalogueColumn, asked: Asked = 'DECIMAL'): number {
        const number = numberIn(cells[column], language, asked);
        if (typeof number === 'number') return number;
        const why = isNotReadable(number) ? notANumberText(number) : LOAD_TEXTS.cellEmpty(COLUMNS[column].header);
        fault(column, 'NUMBER_NOT_READABLE', why);
        return 0;
      },
      word<F extends CatalogueField>(column: CatalogueColumn, field: F, otherwise?: WordOf<F>): WordOf<F> | undefined {
        if (text(column) === '' && otherwise !== undefined) return otherwise;
        const meaning = meaningOf(field, text(column));
        return meaning ?? fault(column, 'WORD_UNKNOWN', LOAD_TEXTS.wordUnknown(text(column), wordsAccepted(field)));
      },
    };
  };
}

/** Whether the headings are those of the template before its last three columns. People rarely write such a file. */
function isOfEarlierRelease(letters: ReadonlyMap<CatalogueColumn, string>): boolean {
  const before = Object.keys(COLUMNS).filter((column) => !['plausibility', 'sourceEn', 'noise'].includes(column));
  return [...letters.keys()].join() === before.join();
}
