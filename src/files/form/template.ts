import type { Indicator } from '../../domain/indicator/indicator.js';
import { columnName } from '../../domain/text/cell-text.js';
import type { Language, Text } from '../../domain/text/text.js';
import type { FilesContext } from '../context.js';
import { csvOf } from '../table/csv.js';
import type { Format } from '../table/deliver.js';
import { type CellStyle, type DataValidation, FONT, ON_PAPER, type WriteSheet, xlsxOf } from '../table/spreadsheet.js';
import { no, yes } from '../table/texts.js';
import { type FormLine, formLines } from './lines.js';
import { readForm } from './report-form.js';
import { COLUMN_ORDER, type FormColumn, formColumn, isInput } from './template-columns.js';
import { FORM_TEXTS } from './texts.js';

/** The form of a commune and period as a file with the saved figures. The import reads the filled file. */
export async function templateFile(context: FilesContext, unit: string, period: string, format: Format) {
  const form = await readForm(context, unit, period);
  const { language } = context;
  const lines = formLines(form, language);
  const rowsOfCells = () => lines.map(({ cells }) => COLUMN_ORDER.map((column) => cells[column] ?? null));
  return {
    name: `${FORM_TEXTS.fileName[language]}-${form.of.unit.id}-${form.period}.${format}`,
    body: format === 'csv' ? csvOf(rowsOfCells(), language) : await xlsxOf(templateSheet(lines, language)),
    rows: lines.filter(({ kind }) => kind === 'indicator').length,
  };
}

const YELLOW = fill('FFF8DC');
const GREY = fill('EDEDED');
const BLUE = fill('DDEBF7');
const LINE = { style: 'thin', color: { rgb: 'BFBFBF' } } as const;
const BORDER = { top: LINE, right: LINE, bottom: LINE, left: LINE };

function fill(rgb: string): CellStyle['fill'] {
  return { type: 'pattern', pattern: 'solid', fgColor: { rgb } };
}

const at = (column: FormColumn): number => COLUMN_ORDER.indexOf(column);

/** The form as a sheet: codes are hidden, the header stays in sight, and only the cells to fill in are unlocked. */
function templateSheet(lines: readonly FormLine[], language: Language): WriteSheet {
  const header = lines.findIndex(({ kind }) => kind === 'header');
  const merged = lines.flatMap(({ kind }, row) => (kind === 'above' || kind === 'group' ? [row] : []));
  const last = columnName(COLUMN_ORDER.length - 1);
  return {
    name: FORM_TEXTS.sheet[language],
    columns: COLUMN_ORDER.map((column) => ({ width: formColumn(column).width, hidden: column === 'code' })),
    rows: lines.map(({ cells }) => COLUMN_ORDER.map((column) => cells[column] ?? null)),
    cells: new Map(lines.flatMap(styledCells)),
    merges: merged.map((row) => ({ startRow: row, endRow: row, startCol: 1, endCol: COLUMN_ORDER.length - 1 })),
    dataValidations: lines.flatMap((line, row) => validations(line, row + 1, language)),
    freezePane: { rows: header + 1, columns: at('how') },
    protection: {
      sheet: true,
      selectLockedCells: true,
      selectUnlockedCells: true,
      formatColumns: true,
      formatRows: true,
    },
    pageSetup: {
      ...ON_PAPER,
      printTitlesRow: `$${header + 1}:$${header + 1}`,
      printArea: `$B$1:$${last}$${lines.length}`,
    },
  };
}

function styledCells(line: FormLine, row: number): (readonly [string, { style: CellStyle }])[] {
  return COLUMN_ORDER.map((column, i) => [`${row},${i}`, { style: styleOf(line, column, row) }] as const);
}

function styleOf(line: FormLine, column: FormColumn, row: number): CellStyle {
  switch (line.kind) {
    case 'above':
      return { font: { ...FONT, bold: row < 2, italic: row > 2, size: row === 0 ? 14 : 12 } };
    case 'header':
      return {
        font: { ...FONT, bold: true },
        fill: BLUE,
        border: BORDER,
        alignment: { wrapText: true, horizontal: 'center', vertical: 'center' },
      };
    case 'group':
      return { font: { ...FONT, bold: true }, fill: GREY, border: BORDER };
    case 'indicator': {
      const { isNumber } = formColumn(column);
      const input = isInput(column, line.row);
      const isFilled = column === 'number' || column === 'name' || column === 'how';
      return {
        font: FONT,
        border: BORDER,
        ...(input ? { fill: YELLOW, protection: { locked: false } } : isFilled ? {} : { fill: GREY }),
        alignment: { wrapText: true, vertical: 'center', horizontal: isNumber ? 'right' : 'left' },
        // Not grouped, because a program that saves CSV would write its own grouping marks.
        ...(isNumber ? { numFmt: '0' } : {}),
      };
    }
  }
}

function validations(line: FormLine, row: number, language: Language): DataValidation[] {
  if (line.kind !== 'indicator') return [];
  const { row: known } = line;
  const columns = (['figure', 'denominator'] as const).filter((column) => isInput(column, known));
  return columns.map((column) => {
    const range = `${columnName(at(column))}${row}`;
    return {
      range,
      allowBlank: true,
      showErrorMessage: true,
      errorStyle: 'stop',
      ...(column === 'figure' ? rule(known.indicator, range, language) : wholeNumber(language)),
    };
  });
}

type Rule = Omit<DataValidation, 'range'>;

/**
 * Accepts what the import accepts in one cell, also the words that remove a figure. Only the import checks several cells.
 */
function rule({ kind, scoring }: Indicator, cell: string, language: Language): Rule {
  const none = FORM_TEXTS.noFigure[language];
  if (kind === 'boolean') {
    const values = [yes[language], no[language], none];
    return { type: 'list', values, ...refusal(FORM_TEXTS.yesNoOr(none), language) };
  }
  if (kind === 'level' && scoring.rule === 'levels')
    return { ...numberOr(none, cell, scoring.max), ...refusal(FORM_TEXTS.levelOr(scoring.max, none), language) };
  return { ...numberOr(none, cell), ...refusal(FORM_TEXTS.numberOr(none), language) };
}

const numberOr = (words: string, cell: string, max?: number): Rule => {
  const within = [`${cell}>=0`, ...(max === undefined ? [] : [`${cell}<=${max}`]), `INT(${cell})=${cell}`];
  // A program evaluates every part of AND and OR, so INT must get only numbers.
  return {
    type: 'custom',
    formula1: `IF(ISNUMBER(${cell}),AND(${within.join()}),${cell}="${words}")`,
  };
};

const wholeNumber = (language: Language): Rule => ({
  type: 'whole',
  operator: 'greaterThanOrEqual',
  formula1: '0',
  ...refusal(FORM_TEXTS.wholeNumber, language),
});

const refusal = (message: Text, language: Language) => ({
  errorTitle: FORM_TEXTS.notAccepted[language],
  errorMessage: message[language],
});
