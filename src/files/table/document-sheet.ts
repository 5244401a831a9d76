import { columnName } from '../../domain/text/column-name.js';
import type { Language } from '../../domain/text/text.js';
import { type SheetRow, sheetOf } from './sheet-rows.js';
import { CELL, type CellStyle, FORMATS, HEADER, NOTE, TITLE, type WriteSheet } from './spreadsheet.js';
import { cellIn, type DataTable, type TableColumn } from './table.js';
import { DOCUMENT_TEXTS } from './texts.js';

const HEAD: CellStyle = { alignment: { horizontal: 'center', vertical: 'top', wrapText: true } };
const BOLD: CellStyle = { ...HEAD, font: { bold: true } };
const ITALIC: CellStyle = { ...HEAD, font: { italic: true } };
const SIGNED: CellStyle = { ...HEAD, font: { bold: true } };

/** A4 across holds about so many characters at a size that is still read. */
const ACROSS_FROM = 95;
/** Longer texts break, so that figures beside them stay large enough to be read. */
const MOST_WIDTH = 36;
/** Points of one line at size 12. */
const LINE_POINTS = 16;

/** Room for a name by hand and a stamp. */
const ROWS_TO_SIGN = 4;

/**
 * A table as an office prints, signs and stamps it: authority and motto at the head, title, the table with borders and
 * units of measurement, who drew it up and who signs. The day is left to whoever signs.
 */
export function documentSheet(table: DataTable, language: Language): WriteSheet {
  const { rows, notes, title, facts } = table;
  const columns = table.columns.map((column) => ({ ...column, width: Math.min(column.width, MOST_WIDTH) }));
  const { authority, office, place } = facts.scope.letterhead;
  const words = DOCUMENT_TEXTS;
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  const half = middleOf(columns, width);
  const isAcross = width > ACROSS_FROM;
  const left = (text: string, style: CellStyle): SheetRow['parts'] => [{ from: 0, to: half - 1, text, style }];
  const right = (text: string, style: CellStyle): SheetRow['parts'] => [
    { from: half, to: columns.length - 1, text, style },
  ];
  const whole = (text: string, style: CellStyle): SheetRow => ({
    parts: [{ from: 0, to: columns.length - 1, text, style }],
    height: LINE_POINTS * linesIn(text, width) + 4,
  });
  const empty: SheetRow = { parts: [] };
  const header = columns.map((column) => headingOf(column, language));
  const above: SheetRow[] = [
    { parts: [...left(authority[language].toUpperCase(), HEAD), ...right(words.state[language], BOLD)] },
    { parts: [...left(office[language].toUpperCase(), BOLD), ...right(words.motto[language], BOLD)] },
    { parts: [...left(words.number[language], HEAD), ...right(words.dated(place)[language], ITALIC)] },
    empty,
    whole(title[language], TITLE),
    ...notes.map((note) => whole(note[language], NOTE)),
    empty,
  ].map((row) => ({ height: LINE_POINTS + 2, ...row }));
  const below: SheetRow[] = [
    empty,
    { parts: [...left(words.drawnUp[language], SIGNED), ...right(words.head[language], SIGNED)] },
    { parts: [...left(words.sign[language], ITALIC), ...right(words.signAndStamp[language], ITALIC)] },
    ...Array.from({ length: ROWS_TO_SIGN }, () => empty),
  ];
  const at = above.length;
  const lines = Math.max(...header.map((text, i) => linesIn(text, columns[i]?.width ?? 1)));
  const sheet = sheetOf([
    ...above,
    { parts: header.map((text, i) => ({ from: i, to: i, text, style: HEADER })), height: LINE_POINTS * lines + 6 },
    ...rows.map((row) => ({
      parts: row.map((cell, i) => ({ from: i, to: i, text: cellIn(cell, language), style: cellStyle(columns[i]) })),
    })),
    ...below,
  ]);
  return {
    ...sheet,
    name: table.sheet[language],
    columns: columns.map((column) => ({ width: column.width })),
    freezePane: { rows: at + 1 },
    autoFilter: { range: `A${at + 1}:${columnName(columns.length - 1)}${at + 1 + rows.length}` },
    pageSetup: {
      paperSize: 'a4',
      orientation: isAcross ? 'landscape' : 'portrait',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
      // Left as Nghị định 30/2020/NĐ-CP has it for binding, in inches.
      margins: { top: 0.8, bottom: 0.8, left: 1.2, right: 0.6, header: 0.3, footer: 0.3 },
      printTitlesRow: `$${at + 1}:$${at + 1}`,
    },
    headerFooter: { oddFooter: `&C${words.page[language]}` },
  };
}

/** The column at which the right half begins; each half has one column at least. */
function middleOf(columns: readonly TableColumn[], width: number): number {
  let passed = 0;
  const at = columns.findIndex((column) => {
    passed += column.width;
    return passed > width / 2;
  });
  return Math.min(Math.max(at, 1), columns.length - 1);
}

/** The unit of measurement stands below the heading, where the heading does not name it. */
const headingOf = ({ header, unit }: TableColumn, language: Language): string =>
  unit ? `${header[language]} (${unit[language]})` : header[language];

/** How often a text breaks in a cell of so many characters; words do not fill lines to the end. */
const linesIn = (text: string, width: number): number => Math.ceil((text.length * 1.2) / Math.max(width, 1));

const cellStyle = (column: TableColumn | undefined): CellStyle => ({
  ...CELL,
  alignment: { vertical: 'center', wrapText: true, horizontal: column?.format ? 'right' : 'left' },
  ...(column?.format && { numFmt: FORMATS[column.format] }),
});
