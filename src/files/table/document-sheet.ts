import { columnName } from '../../domain/text/cell-text.js';
import type { Language } from '../../domain/text/text.js';
import { cellLines, headingLines, type PaperColumn, paperTable } from './paper-columns.js';
import { CELL, type CellStyle, FONT, FORMATS, HEADER, NOTE, TITLE, type WriteSheet } from './spreadsheet.js';
import { cellIn, type DataTable, type TableColumn } from './table.js';
import { DOCUMENT_TEXTS } from './texts.js';

const HEAD: CellStyle = { alignment: { horizontal: 'center', vertical: 'top', wrapText: true } };
const BOLD: CellStyle = { ...HEAD, font: { bold: true } };
const ITALIC: CellStyle = { ...HEAD, font: { italic: true } };

/** Points of one line at size 12. */
const LINE_POINTS = 16;

/** Empty rows for a signature and a stamp. */
const ROWS_TO_SIGN = 4;

/**
 * A table as an office prints, signs and stamps it: authority, motto, title, the table with borders and units of
 * measurement, and places for two signatures. The day is left blank. The foot of each page names the register's version.
 */
export function documentSheet(table: DataTable, language: Language, map: string): WriteSheet {
  const { rows, notes, title, facts } = table;
  const { columns, common } = paperTable(table, language);
  const { authority, office, place } = facts.scope.letterhead;
  const words = DOCUMENT_TEXTS;
  const width = columns.reduce((sum, column) => sum + shownWidth(column), 0);
  const half = middleOf(columns, width);
  const left = (text: string, style: CellStyle): SheetRow['parts'] => [{ from: 0, to: half - 1, text, style }];
  const right = (text: string, style: CellStyle): SheetRow['parts'] => [
    { from: half, to: columns.length - 1, text, style },
  ];
  const whole = (text: string, style: CellStyle): SheetRow => ({
    parts: [{ from: 0, to: columns.length - 1, text, style }],
    height: LINE_POINTS * headingLines(text, width) + 4,
  });
  const empty: SheetRow = { parts: [] };
  const above: SheetRow[] = [
    { parts: [...left(authority[language].toUpperCase(), HEAD), ...right(words.state[language], BOLD)] },
    { parts: [...left(office[language].toUpperCase(), BOLD), ...right(words.motto[language], BOLD)] },
    { parts: [...left(words.number[language], HEAD), ...right(words.dated(place)[language], ITALIC)] },
    empty,
    whole(title[language], TITLE),
    ...[...notes, ...(common ? [common] : [])].map((note) => whole(note[language], NOTE)),
    empty,
  ].map((row) => ({ height: LINE_POINTS + 2, ...row }));
  const below: SheetRow[] = [
    empty,
    { parts: [...left(words.drawnUp[language], BOLD), ...right(words.head[language], BOLD)] },
    { parts: [...left(words.sign[language], ITALIC), ...right(words.signAndStamp[language], ITALIC)] },
    ...Array.from({ length: ROWS_TO_SIGN }, () => empty),
  ];
  const at = above.length;
  const inColumns = (
    texts: readonly SheetPart['text'][],
    styleIn: (column: TableColumn | undefined) => CellStyle,
    linesIn: (text: string, width: number) => number,
    more: number,
  ): SheetRow => {
    const lines = columns.map((column, i) => (column.isHidden ? 1 : linesIn(String(texts[i] ?? ''), column.width)));
    const parts = texts.map((text, i) => ({ from: i, to: i, text, style: styleIn(columns[i]) }));
    return { parts, height: LINE_POINTS * Math.max(1, ...lines) + more };
  };
  const headings = columns.map(({ heading }) => heading);
  const cells = rows.map((row) => row.map((cell) => cellIn(cell, language)));
  const all: SheetRow[] = [
    ...above,
    inColumns(headings, () => HEADER, headingLines, 6),
    ...cells.map((texts) => inColumns(texts, cellStyle, cellLines, 2)),
    ...below,
  ];
  const sheet = sheetOf(all);
  const height = all.reduce((sum, row) => sum + (row.height ?? LINE_POINTS), 0);
  return {
    ...sheet,
    name: table.sheet[language],
    columns: columns.map(({ width: wide, isHidden }) => ({ width: wide, ...(isHidden && { hidden: true }) })),
    freezePane: { rows: at + 1 },
    autoFilter: { range: `A${at + 1}:${columnName(columns.length - 1)}${at + 1 + rows.length}` },
    pageSetup: {
      ...paperFor(width, height),
      horizontalCentered: true,
      printTitlesRow: `$${at + 1}:$${at + 1}`,
    },
    headerFooter: { oddFooter: `&L${words.map(map)[language]}&C${words.page[language]}` },
  };
}

/** A text over one or several columns, counted from 0. */
type SheetPart = {
  readonly from: number;
  readonly to: number;
  readonly text: string | number | null;
  readonly style: CellStyle;
};

type SheetRow = { readonly parts: readonly SheetPart[]; readonly height?: number };

/** Turns rows of parts into the library's values, styles, merged cells and heights. */
function sheetOf(rows: readonly SheetRow[]): Pick<WriteSheet, 'rows' | 'cells' | 'merges' | 'rowDefs'> {
  const cells = new Map<string, { style: CellStyle }>();
  const merges: { startRow: number; startCol: number; endRow: number; endCol: number }[] = [];
  const heights = new Map<number, { height: number }>();
  const values = rows.map(({ parts, height }, row) => {
    if (height !== undefined) heights.set(row, { height });
    const line: (string | number | null)[] = [];
    for (const { from, to, text, style } of parts) {
      while (line.length < from) line.push(null);
      line.push(text);
      cells.set(`${row},${from}`, { style: { ...style, font: { ...FONT, ...style.font } } });
      if (to > from) merges.push({ startRow: row, startCol: from, endRow: row, endCol: to });
    }
    return line;
  });
  return { rows: values, cells, merges, rowDefs: heights };
}

/** The column at which the right half begins. Each half has at least one column. */
function middleOf(columns: readonly PaperColumn[], width: number): number {
  let passed = 0;
  const at = columns.findIndex((column) => {
    passed += shownWidth(column);
    return passed > width / 2;
  });
  return Math.min(Math.max(at, 1), columns.length - 1);
}

const shownWidth = ({ width, isHidden }: PaperColumn): number => (isHidden ? 0 : width);

/** Adds the width of a bracket after a number, so that the number does not touch the border. */
const GAP = '_)';

const cellStyle = (column: TableColumn | undefined): CellStyle => ({
  ...CELL,
  alignment: {
    vertical: 'center',
    wrapText: true,
    ...(column?.format ? { horizontal: 'right' } : { horizontal: 'left', indent: 1 }),
  },
  ...(column?.format && { numFmt: `${FORMATS[column.format]}${GAP}` }),
});

type PageSetup = NonNullable<WriteSheet['pageSetup']>;

type Paper = Pick<PageSetup, 'paperSize' | 'orientation'> & {
  /** The space between the margins: width in characters at size 12, height in points. */
  readonly characters: number;
  readonly points: number;
};

const UPRIGHT: Paper = { paperSize: 'a4', orientation: 'portrait', characters: 78, points: 728 };
const ACROSS: Paper = { paperSize: 'a4', orientation: 'landscape', characters: 120, points: 482 };
const LARGE: Paper = { paperSize: 'a3', orientation: 'landscape', characters: 178, points: 728 };

/** A table is made smaller down to this factor to keep it upright. */
const UPRIGHT_SCALE = 0.82;
/** The smallest factor at which a table is still readable: 12 points become 7.5. */
const LEAST_SCALE = 0.63;
/** A table is made smaller down to this factor to fit on one page, so that no page holds the signatures alone. */
const ONE_PAGE_SCALE = 0.75;

/**
 * The smallest paper on which a table is readable. The table fills the width; it is on one page where that needs little
 * shrinking.
 * @param width the width of the columns, in characters
 * @param height the height of the rows, in points
 */
function paperFor(width: number, height: number): PageSetup {
  const paper =
    width * UPRIGHT_SCALE <= UPRIGHT.characters ? UPRIGHT : width * LEAST_SCALE <= ACROSS.characters ? ACROSS : LARGE;
  const scale = Math.min(1, paper.characters / width);
  const isOnePage = height * scale * ONE_PAGE_SCALE <= paper.points;
  return {
    paperSize: paper.paperSize,
    orientation: paper.orientation,
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: isOnePage ? 1 : 0,
    // Inches. The left margin leaves room for binding, as Nghị định 30/2020/NĐ-CP requires.
    margins: { top: 0.8, bottom: 0.8, left: 1.2, right: 0.6, header: 0.3, footer: 0.3 },
  };
}
