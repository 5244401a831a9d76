import type { Extent } from '../register/reorganisation.js';
import { readCells } from '../sheet/column.js';
import { faultAt, faultOfFile, type LoadFault, type RowPlace } from '../sheet/fault.js';
import { type ReadTable, readTable, type Sheet } from '../sheet/table.js';
import type { LocalDate } from '../time/local-date.js';
import { REORGANISATION_FILE_COLUMNS, type ReorganisationColumn } from './columns.js';
import { type CHANGE_WORDS, REORGANISATION_FILE_TEXTS as TEXTS } from './texts.js';

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
  const table = readTable(sheet, REORGANISATION_FILE_COLUMNS, NEEDED);
  const faults: LoadFault[] = [...table.faults];
  const days: string[] = [];
  const decisions: string[] = [];
  const rows = table.lines.map((line): ReorganisationRow => {
    const place = { row: line.row, letters: table.letters };
    const at = { place, language: table.language, faults };
    const {
      effective,
      decision,
      extent = 'WHOLE',
      change = 'LINK',
      ...said
    } = readCells(REORGANISATION_FILE_COLUMNS, line, at);
    if (effective !== undefined) sameInAll(days, effective, place, 'effective', faults);
    if (decision !== undefined) sameInAll(decisions, decision, place, 'decision', faults);
    return { place, change, extent, text: everyText(said) };
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

/** What is not said is an empty text. */
const everyText = (said: Readonly<Record<TextColumn, string | undefined>>): Readonly<Record<TextColumn, string>> =>
  Object.fromEntries(Object.entries(said).map(([column, text]) => [column, text ?? ''])) as Record<TextColumn, string>;
