import { type Asked, isNotReadable } from '../text/number-entry.js';
import { notANumberText } from '../text/number-entry-texts.js';
import type { Text } from '../text/text.js';
import { asTodayWritten, type CatalogueField, meaningOf, type WordOf, wordsAccepted } from './catalogue-cells.js';
import { CATALOGUE_COLUMNS } from './catalogue-texts.js';
import { numberIn, textIn } from './cell.js';
import { faultAt, type LoadFault } from './fault.js';
import type { Columns, Line, ReadTable } from './table.js';
import { LOAD_TEXTS } from './texts.js';

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
