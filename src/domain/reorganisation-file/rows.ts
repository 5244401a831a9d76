import type { Extent } from '../register/reorganisation.js';
import { type RowsRead, readRows } from '../sheet/column.js';
import { faultAt, faultOfFile, type LoadFault, type RowPlace } from '../sheet/fault.js';
import type { Sheet } from '../sheet/table.js';
import type { LocalDate } from '../time/local-date.js';
import { REORGANISATION_FILE_COLUMNS, type ReorganisationColumn } from './columns.js';
import { type CHANGE_WORDS, REORGANISATION_FILE_TEXTS as TEXTS } from './texts.js';

const NEEDED: readonly (readonly ReorganisationColumn[])[] = [
  ['oldCode', 'newName'],
  ['oldName', 'newName'],
];

/** The content of a row. An empty text leaves the column open. */
export type ReorganisationRow = {
  readonly place: RowPlace<ReorganisationColumn>;
  readonly change: keyof typeof CHANGE_WORDS;
  readonly extent: Extent;
  readonly text: Readonly<Record<TextColumn, string>>;
};

type TextColumn = Exclude<ReorganisationColumn, 'change' | 'extent' | EventColumn>;

export type ReorganisationRows = RowsRead<ReorganisationRow> & {
  readonly effective: LocalDate;
  readonly decision: string;
};

export type RowFault = keyof typeof TEXTS;

export const rowFault = (
  { place }: Pick<ReorganisationRow, 'place'>,
  column: ReorganisationColumn,
  code: RowFault,
  value = '',
  other = '',
): LoadFault => faultAt(place, column, code, value, TEXTS[code]({ value, other }));

/** The rows of a file, with the day and the decision, which at least one row must have. */
export function reorganisationRows(sheet: Sheet): ReorganisationRows {
  const said: Readonly<Record<EventColumn, Set<string>>> = { effective: new Set(), decision: new Set() };
  const read = readRows(sheet, REORGANISATION_FILE_COLUMNS, NEEDED, (row): ReorganisationRow[] => {
    const { effective, decision, extent = 'WHOLE', change = 'LINK', ...text } = row.values();
    for (const [column, value] of [
      ['effective', effective],
      ['decision', decision],
    ] as const) {
      const [first = value] = said[column];
      if (value !== undefined && first !== undefined && value !== first)
        row.fault(column, 'TWO_EVENTS', value, TEXTS.TWO_EVENTS({ value, other: first }));
      else if (value !== undefined) said[column].add(value);
    }
    return [{ place: row.place, change, extent, text: everyText(text) }];
  });
  const [[effective = ''], [decision = '']] = [said.effective, said.decision];
  const faults: LoadFault[] = [...read.faults];
  const isTable = read.rows.length > 0 || faults.length === 0;
  const lacks = (column: EventColumn, code: 'EFFECTIVE_NEEDED' | 'DECISION_NEEDED') =>
    faults.push(faultOfFile(code, TEXTS[code](), column, null));
  if (isTable && effective === '' && faults.every(({ field }) => field !== 'effective'))
    lacks('effective', 'EFFECTIVE_NEEDED');
  if (isTable && decision === '') lacks('decision', 'DECISION_NEEDED');
  return { ...read, effective, decision, faults };
}

type EventColumn = 'effective' | 'decision';

/** Makes an absent text an empty one. */
const everyText = (said: Readonly<Record<TextColumn, string | undefined>>): Readonly<Record<TextColumn, string>> =>
  Object.fromEntries(Object.entries(said).map(([column, text]) => [column, text ?? ''])) as Record<TextColumn, string>;
