import { OFFICIAL_ROLES, type Official, type OfficialRole } from '../official/official.js';
import type { Unit } from '../register/unit.js';
import { foldText } from '../text/fold-text.js';
import type { Language } from '../text/text.js';
import { textIn } from './cell.js';
import { cellMissing, type FileColumns, notRead, readCells, readText } from './column.js';
import { COLUMN_TEXTS } from './column-texts.js';
import { faultAt, type LoadFault, type RowPlace } from './fault.js';
import { ROLES_ACCEPTED, roleWord, roleWords } from './role-texts.js';
import { type ReadTable, readTable, type Sheet } from './table.js';
import { LOAD_TEXTS } from './texts.js';

const texts = COLUMN_TEXTS.officials;

/** A row of the template; the unit as it is today, where there is one. */
export type OfficialLine = { readonly official: Official; readonly unit: Unit | undefined };

/** In the order of the template. */
export const OFFICIAL_COLUMNS = {
  name: { ...texts.name, cell: ({ official }) => official.name, read: readText, missing: cellMissing(texts.name) },
  email: { ...texts.email, cell: ({ official }) => official.email, read: readText, missing: cellMissing(texts.email) },
  role: {
    ...texts.role,
    cell: ({ official }) => roleWord(official.role),
    read: (cell) => {
      const word = textIn(cell);
      if (word === '') return undefined;
      return roleOf(word) ?? { fault: LOAD_TEXTS.roleUnknown(word, ROLES_ACCEPTED) };
    },
    fault: 'ROLE_UNKNOWN',
    missing: cellMissing(texts.role),
  },
  unit: {
    ...texts.unit,
    cell: ({ official, unit }) => unit?.gsoCode ?? official.unit,
    read: readText,
    missing: cellMissing(texts.unit),
  },
  unitName: { ...texts.unitName, cell: ({ unit }) => unit?.name.vi ?? null, read: notRead },
  phone: { ...texts.phone, cell: ({ official }) => official.phone, read: readText },
  language: {
    ...texts.language,
    cell: ({ official }) => official.language,
    read: (cell) => {
      const word = textIn(cell);
      return word === '' ? undefined : (languageOf(word) ?? { fault: LOAD_TEXTS.languageUnknown(word) });
    },
    fault: 'LANGUAGE_UNKNOWN',
  },
} as const satisfies FileColumns<OfficialLine>;

export type OfficialColumn = keyof typeof OFFICIAL_COLUMNS;

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

export function officialRows(sheet: Sheet): OfficialRows {
  const table = readTable(sheet, OFFICIAL_COLUMNS, OFFICIALS_NEED);
  const faults: LoadFault[] = [...table.faults];
  const seen = new Map<string, readonly Seen[]>();
  const rows = table.lines.flatMap((line): OfficialRow[] => {
    const before = faults.length;
    const place = { row: line.row, letters: table.letters };
    const at = { place, language: table.language, faults };
    const { name = '', email = '', role, unit = '', phone, language } = readCells(OFFICIAL_COLUMNS, line, at);
    // One name and address with another role or unit is a further assignment of the same person.
    const others = seen.get(email.toLowerCase()) ?? [];
    const assignment = { row: line.row, name: foldText(name), role, unit: unit.toLowerCase() };
    const earlier = others.find(
      (other) => other.name !== assignment.name || (other.role === role && other.unit === assignment.unit),
    );
    if (email !== '' && earlier !== undefined)
      faults.push(faultAt(place, 'email', 'ADDRESS_TWICE', email, LOAD_TEXTS.addressTwice(email, earlier.row)));
    seen.set(email.toLowerCase(), [...others, assignment]);
    if (faults.length > before || role === undefined) return [];
    return [{ place, name, email, role, unit, phone: phone ?? null, language: language ?? null }];
  });
  return { rows, faults, warnings: table.warnings };
}

const roleOf = (word: string): OfficialRole | undefined => {
  const folded = foldText(word);
  return OFFICIAL_ROLES.find((role) => [role, ...roleWords(role)].some((word) => foldText(word) === folded));
};

function languageOf(word: string): Language | undefined {
  const folded = foldText(word);
  if (LOAD_TEXTS.vietnamese.map(foldText).includes(folded)) return 'vi';
  return LOAD_TEXTS.english.map(foldText).includes(folded) ? 'en' : undefined;
}
