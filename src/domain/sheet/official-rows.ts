import { OFFICIAL_ROLES, type OfficialRole } from '../official/official.js';
import { foldText } from '../text/fold-text.js';
import type { Language } from '../text/text.js';
import { textIn } from './cell.js';
import { COLUMN_TEXTS } from './column-texts.js';
import { faultAt, type LoadFault, type RowPlace } from './fault.js';
import { ROLES_ACCEPTED, roleWords } from './role-texts.js';
import { type Columns, type ReadTable, readTable, type Sheet } from './table.js';
import { LOAD_TEXTS } from './texts.js';

export type OfficialColumn = keyof typeof COLUMN_TEXTS.officials;

export const OFFICIAL_COLUMNS: Columns<OfficialColumn> = COLUMN_TEXTS.officials;
export const OFFICIAL_TEMPLATE: readonly OfficialColumn[] = [
  'name',
  'email',
  'role',
  'unit',
  'unitName',
  'phone',
  'language',
];

const OFFICIALS_NEED: readonly (readonly OfficialColumn[])[] = [['name', 'email', 'role', 'unit']];

/** An official as a file has them; null = the file says nothing of it. */
export type OfficialRow = {
  readonly place: RowPlace<OfficialColumn>;
  readonly name: string;
  readonly email: string;
  readonly role: OfficialRole;
  /** Code of the unit as it is written, or its readable id. */
  readonly unit: string;
  readonly phone: string | null;
  readonly language: Language | null;
};

export type OfficialRows = Pick<ReadTable<OfficialColumn>, 'faults' | 'warnings'> & {
  readonly rows: readonly OfficialRow[];
};

type Seen = {
  readonly row: number;
  readonly name: string;
  readonly role: OfficialRole | undefined;
  readonly unit: string;
};

const NEEDED = ['name', 'email', 'role', 'unit'] as const;

export function officialRows(sheet: Sheet): OfficialRows {
  const table = readTable(sheet, OFFICIAL_COLUMNS, OFFICIALS_NEED);
  const faults: LoadFault[] = [...table.faults];
  const seen = new Map<string, readonly Seen[]>();
  const rows = table.lines.flatMap(({ row, cells }): OfficialRow[] => {
    const before = faults.length;
    const place = { row, letters: table.letters };
    for (const column of NEEDED)
      if (textIn(cells[column]) === '')
        faults.push(faultAt(place, column, 'CELL_EMPTY', null, LOAD_TEXTS.cellEmpty(OFFICIAL_COLUMNS[column].header)));
    const [name, email, unit, phone] = [cells.name, cells.email, cells.unit, cells.phone].map(textIn) as [
      string,
      string,
      string,
      string,
    ];
    const role = roleOf(textIn(cells.role));
    if (textIn(cells.role) !== '' && role === undefined)
      faults.push(
        faultAt(place, 'role', 'ROLE_UNKNOWN', cells.role, LOAD_TEXTS.roleUnknown(textIn(cells.role), ROLES_ACCEPTED)),
      );
    const language = languageOf(textIn(cells.language));
    if (language === undefined)
      faults.push(
        faultAt(
          place,
          'language',
          'LANGUAGE_UNKNOWN',
          cells.language,
          LOAD_TEXTS.languageUnknown(textIn(cells.language)),
        ),
      );
    // One name and address with another role or unit is a further assignment of the same person.
    const others = seen.get(email.toLowerCase()) ?? [];
    const assignment = { row, name: foldText(name), role, unit: unit.toLowerCase() };
    const earlier = others.find(
      (other) => other.name !== assignment.name || (other.role === role && other.unit === assignment.unit),
    );
    if (email !== '' && earlier !== undefined)
      faults.push(faultAt(place, 'email', 'ADDRESS_TWICE', email, LOAD_TEXTS.addressTwice(email, earlier.row)));
    seen.set(email.toLowerCase(), [...others, assignment]);
    if (faults.length > before || role === undefined || language === undefined) return [];
    return [{ place, name, email, role, unit, phone: phone || null, language }];
  });
  return { rows, faults, warnings: table.warnings };
}

const roleOf = (word: string): OfficialRole | undefined => {
  const folded = foldText(word);
  return OFFICIAL_ROLES.find((role) => [role, ...roleWords(role)].some((word) => foldText(word) === folded));
};

/** Null = the file says nothing; undefined = it says something else. */
function languageOf(word: string): Language | null | undefined {
  if (word === '') return null;
  const folded = foldText(word);
  if (LOAD_TEXTS.vietnamese.map(foldText).includes(folded)) return 'vi';
  return LOAD_TEXTS.english.map(foldText).includes(folded) ? 'en' : undefined;
}
