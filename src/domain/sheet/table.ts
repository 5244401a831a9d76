import { MOST_TEXT, onOneLine, strayCharacterIn } from '../refusal/plain-text.js';
import { asSent } from '../text/as-sent.js';
import { atCell, columnName } from '../text/cell-text.js';
import { foldText } from '../text/fold-text.js';
import type { Language, Text } from '../text/text.js';
import { type SheetCell, textIn } from './cell.js';
import { faultAt, faultOfFile, type LoadFault } from './fault.js';
import { LOAD_TEXTS } from './texts.js';

export type Sheet = readonly (readonly SheetCell[])[] & {
  /** Other sheets of the workbook that have cells. Nobody reads them. */
  readonly otherSheets?: readonly string[];
};

export type ColumnSpec = {
  /** The heading in the template. */
  readonly header: Text;
  /** Other headings with the same meaning, in any case and with or without marks. */
  readonly alsoRead?: readonly string[];
  /** The largest number of characters of a cell, if it is smaller than that of any text. */
  readonly most?: number;
};

export type Columns<Column extends string> = Readonly<Record<Column, ColumnSpec>>;

export type Line<Column extends string> = {
  readonly row: number;
  readonly cells: Readonly<Partial<Record<Column, SheetCell>>>;
};

export type ReadTable<Column extends string> = {
  readonly letters: ReadonlyMap<Column, string>;
  /** The language of numbers, by the headings. Vietnamese if the headings are names for programs. */
  readonly language: Language;
  readonly lines: readonly Line<Column>[];
  readonly faults: readonly LoadFault[];
  /** Unknown headings, whose columns are not read. */
  readonly warnings: readonly LoadFault[];
};

/** The headings may be below titles and notes. */
const HEADINGS_WITHIN = 20;

/**
 * Finds the line of headings and reads the rows below it, with columns in any order. @param needed ways to fill a file,
 * of which one must be complete
 */
export function readTable<Column extends string>(
  sheet: Sheet,
  columns: Columns<Column>,
  needed: readonly (readonly Column[])[],
): ReadTable<Column> {
  const meaning = headingsOf(columns);
  const recognised = sheet
    .slice(0, HEADINGS_WITHIN)
    .map((row) => row.filter((cell) => meaning.has(foldedHeading(cell))).length);
  const at = recognised.indexOf(Math.max(...recognised));
  const header = at < 0 ? [] : (sheet[at] ?? []);
  const places = new Map<Column, number>();
  const unreadSheets = unreadSheetsOf(sheet);
  const warnings: LoadFault[] = [...unreadSheets];
  for (const [i, cell] of header.entries()) {
    const heading = textIn(cell);
    const column = meaning.get(foldedHeading(cell));
    if (column !== undefined && !places.has(column)) places.set(column, i);
    else if (heading !== '') warnings.push(unread(heading, at + 1, columnName(i), column !== undefined));
  }
  const letters = new Map([...places].map(([column, i]) => [column, columnName(i)] as const));
  const [vietnamese, english] = (['vi', 'en'] as const)
    .map((language) => [...places].find(([column, i]) => languageOf(header[i] ?? null, columns[column]) === language))
    .map((place) => place && textIn(header[place[1]]));
  const language = vietnamese === undefined && english !== undefined ? 'en' : 'vi';
  const fault = !needed.some((way) => way.every((column) => places.has(column)))
    ? columnsMissing(columns, needed, places, header)
    : vietnamese !== undefined && english !== undefined && languagesMixed(vietnamese, english);
  if (fault) return { letters, language, lines: [], faults: [fault], warnings: unreadSheets };
  const faults: LoadFault[] = [];
  const lines = sheet.slice(at + 1).flatMap((cells, i): Line<Column>[] => {
    const place = { row: at + 2 + i, letters };
    const line = [...places].map(([column, at]) => [column, cells[at] ?? null] as const);
    if (line.every(([, cell]) => textIn(cell) === '')) return [];
    const read = line.map(([column, cell]): [Column, SheetCell] => {
      const why = textFault(cell, columns[column]);
      if (!why) return [column, cell];
      faults.push(faultAt(place, column, why.code, cell, why.message));
      // The rest of the row is read on. What is readable of this cell keeps it from having a second fault.
      return [column, asSent(onOneLine(textIn(cell)))];
    });
    return [{ row: place.row, cells: Object.fromEntries(read) as Line<Column>['cells'] }];
  });
  return { letters, language, lines, faults, warnings };
}

/** Why a cell must not hold its text. */
function textFault(cell: SheetCell, { most = MOST_TEXT }: ColumnSpec): Pick<LoadFault, 'code' | 'message'> | undefined {
  if (typeof cell !== 'string') return undefined;
  const text = textIn(cell);
  if (text.length > most) return { code: 'TEXT_TOO_LONG', message: LOAD_TEXTS.cellTooLong(text.length, most) };
  const stray = strayCharacterIn(text);
  return stray && { code: 'CONTROL_CHARACTER', message: LOAD_TEXTS.strayCharacter(stray.code, stray.place) };
}

const unreadSheetsOf = ({ otherSheets = [] }: Sheet): LoadFault[] =>
  otherSheets.length === 0
    ? []
    : [faultOfFile('SHEETS_UNREAD', LOAD_TEXTS.sheetsUnread(asSent(otherSheets.join(', '))), null, null)];

const foldedHeading = (cell: SheetCell): string => foldText(textIn(cell));

function headingsOf<Column extends string>(columns: Columns<Column>): ReadonlyMap<string, Column> {
  const names = Object.keys(columns) as Column[];
  return new Map(
    names.flatMap((column) => {
      const { header, alsoRead = [] } = columns[column];
      return [header.vi, header.en, ...alsoRead].map((heading) => [foldText(heading), column] as const);
    }),
  );
}

/** The language of a heading; null for a program's name such as `name_en`, and if both languages share it. */
function languageOf(cell: SheetCell, { header, alsoRead = [] }: ColumnSpec): Language | null {
  const [heading, folded] = [textIn(cell), foldedHeading(cell)];
  if (/[^ -~]/.test(heading)) return 'vi';
  if (alsoRead.includes(heading) || foldText(header.vi) === foldText(header.en)) return null;
  if (folded === foldText(header.vi)) return 'vi';
  return folded === foldText(header.en) ? 'en' : null;
}

const languagesMixed = (vietnamese: string, english: string): LoadFault =>
  faultOfFile(
    'LANGUAGES_MIXED',
    LOAD_TEXTS.languagesMixed(asSent(vietnamese), asSent(english)),
    null,
    asSent(`${vietnamese}, ${english}`),
  );

const unread = (heading: string, row: number, letter: string, isRepeated: boolean): LoadFault => ({
  code: isRepeated ? 'COLUMN_TWICE' : 'COLUMN_UNKNOWN',
  message: atCell(
    isRepeated ? LOAD_TEXTS.columnTwice(asSent(heading)) : LOAD_TEXTS.columnUnknown(asSent(heading)),
    row,
    letter,
  ),
  field: null,
  row,
  column: letter,
  value: asSent(heading),
});

/** Names the nearest complete way to fill the file, its missing columns, and the headings found. */
function columnsMissing<Column extends string>(
  columns: Columns<Column>,
  needed: readonly (readonly Column[])[],
  places: ReadonlyMap<Column, number>,
  header: readonly SheetCell[],
): LoadFault {
  const lacking = needed.map((way) => way.filter((column) => !places.has(column)));
  const [nearest = []] = lacking.toSorted((a, b) => a.length - b.length);
  const headings = header.map(textIn).filter((heading) => heading !== '');
  const found = asSent(headings.join(', '));
  const headersOf = (way: readonly Column[]) => way.map((column) => columns[column].header);
  const message = LOAD_TEXTS.columnsMissing(headersOf(nearest), found, needed.map(headersOf));
  return faultOfFile('COLUMN_MISSING', message, nearest[0] ?? null, found || null);
}
