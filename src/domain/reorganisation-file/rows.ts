import type { Extent } from '../register/reorganisation.js';
import { dayIn, textIn } from '../sheet/cell.js';
import { faultAt, faultOfFile, type LoadFault, type RowPlace } from '../sheet/fault.js';
import { type Columns, type ReadTable, readTable, type Sheet } from '../sheet/table.js';
import { foldText } from '../text/fold-text.js';
import type { LocalDate } from '../time/local-date.js';
import { CHANGE_WORDS, EXTENT_WORDS, REORGANISATION_COLUMNS, REORGANISATION_FILE_TEXTS as TEXTS } from './texts.js';

export type ReorganisationColumn = keyof typeof REORGANISATION_COLUMNS;

const COLUMNS: Columns<ReorganisationColumn> = REORGANISATION_COLUMNS;

export const REORGANISATION_TEMPLATE = Object.keys(REORGANISATION_COLUMNS) as readonly ReorganisationColumn[];

const NEEDED: readonly (readonly ReorganisationColumn[])[] = [
  ['oldCode', 'newName'],
  ['oldName', 'newName'],
];

/** What a row says; an empty text says nothing. */
export type ReorganisationRow = {
  readonly place: RowPlace<ReorganisationColumn>;
  readonly change: keyof typeof CHANGE_WORDS;
  readonly extent: Extent;
  readonly text: Readonly<Record<TextColumn, string>>;
};

type TextColumn = Exclude<ReorganisationColumn, 'change' | 'extent' | 'effective' | 'decision'>;

export type ReorganisationRows = Pick<ReadTable<ReorganisationColumn>, 'warnings'> & {
  readonly rows: readonly ReorganisationRow[];
  readonly effective: LocalDate;
  readonly decision: string;
  readonly faults: readonly LoadFault[];
};

export type RowFault = keyof typeof TEXTS;

export const rowFault = (
  { place }: Pick<ReorganisationRow, 'place'>,
  column: ReorganisationColumn,
  code: RowFault,
  value = '',
  other = '',
): LoadFault => faultAt(place, column, code, value, TEXTS[code]({ value, other }));

/** The rows of a file with the day and the decision, which stand in one row at least. */
export function reorganisationRows(sheet: Sheet): ReorganisationRows {
  const table = readTable(sheet, COLUMNS, NEEDED);
  const faults: LoadFault[] = [...table.faults];
  const days: string[] = [];
  const decisions: string[] = [];
  const rows = table.lines.map(({ row, cells }): ReorganisationRow => {
    const place = { row, letters: table.letters };
    const text = (column: ReorganisationColumn) => textIn(cells[column]);
    const day = dayIn(cells.effective);
    if (typeof day === 'object')
      faults.push(faultAt(place, 'effective', 'DAY_NOT_READABLE', text('effective'), day.fault));
    else if (day !== undefined) sameInAll(days, day, place, 'effective', faults);
    if (text('decision') !== '') sameInAll(decisions, text('decision'), place, 'decision', faults);
    const extent = text('extent') === '' ? 'WHOLE' : meaningIn(EXTENT_WORDS, text('extent'));
    if (!extent) faults.push(rowFault({ place }, 'extent', 'EXTENT_UNKNOWN', text('extent'), firstWords(EXTENT_WORDS)));
    const change = text('change') === '' ? 'LINK' : meaningIn(CHANGE_WORDS, text('change'));
    if (!change) faults.push(rowFault({ place }, 'change', 'CHANGE_UNKNOWN', text('change'), firstWords(CHANGE_WORDS)));
    return { place, change: change ?? 'LINK', extent: extent ?? 'WHOLE', text: textsIn(text) };
  });
  const [effective = ''] = days;
  const [decision = ''] = decisions;
  const isRead = table.faults.length === 0;
  if (isRead && effective === '' && faults.every(({ field }) => field !== 'effective'))
    faults.push(faultOfFile('EFFECTIVE_NEEDED', TEXTS.EFFECTIVE_NEEDED(), 'effective', null));
  if (isRead && decision === '') faults.push(faultOfFile('DECISION_NEEDED', TEXTS.DECISION_NEEDED(), 'decision', null));
  return { rows, effective, decision, faults, warnings: table.warnings };
}

function sameInAll(
  seen: string[],
  value: string,
  place: RowPlace<ReorganisationColumn>,
  column: 'effective' | 'decision',
  faults: LoadFault[],
): void {
  const [first = value] = seen;
  if (first !== value) faults.push(rowFault({ place }, column, 'TWO_EVENTS', value, first));
  else seen.push(value);
}

const TEXT_COLUMNS = REORGANISATION_TEMPLATE.filter(
  (column): column is TextColumn => !['change', 'extent', 'effective', 'decision'].includes(column),
);

const textsIn = (text: (column: TextColumn) => string): Readonly<Record<TextColumn, string>> =>
  Object.fromEntries(TEXT_COLUMNS.map((column) => [column, text(column)])) as Record<TextColumn, string>;

type Words<Meaning extends string> = Readonly<Record<Meaning, readonly string[]>>;

function meaningIn<Meaning extends string>(words: Words<Meaning>, word: string): Meaning | undefined {
  const folded = foldText(word);
  return (Object.keys(words) as Meaning[]).find((meaning) => words[meaning].some((said) => foldText(said) === folded));
}

const firstWords = (words: Words<string>): string =>
  Object.values(words)
    .map(([first]) => first)
    .join(', ');
