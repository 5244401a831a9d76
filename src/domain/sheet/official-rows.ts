import type { Official, OfficialRole } from '../official/official.js';
import type { Unit } from '../register/unit.js';
import { foldText } from '../text/fold-text.js';
import { type FileColumns, notRead, type RowsRead, type RowUnder, readOneOf, readRows, readText } from './column.js';
import type { Sheet } from './table.js';
import { LOAD_TEXTS } from './texts.js';
import { LANGUAGE_WORDS, ROLE_WORDS, ROLES_ACCEPTED, roleWord } from './word-texts.js';

/** A row of the template, with the unit as it is today, if it exists. */
export type OfficialLine = { readonly official: Official; readonly unit: Unit | undefined };

/** Columns of a file of officials, in the order of the template. */
export const OFFICIAL_COLUMNS = {
  name: {
    header: { vi: 'Họ và tên', en: 'Full name' },
    alsoRead: ['Họ tên', 'name', 'Tên'],
    cell: ({ official }) => official.name,
    missing: 'CELL_EMPTY',
  },
  email: {
    header: { vi: 'Địa chỉ thư điện tử', en: 'E-mail address' },
    alsoRead: ['email', 'Thư điện tử', 'Hộp thư', 'address', 'Địa chỉ email', 'mail'],
    cell: ({ official }) => official.email,
    missing: 'CELL_EMPTY',
  },
  role: {
    header: { vi: 'Vai trò', en: 'Role' },
    alsoRead: ['Chức vụ', 'Nhiệm vụ'],
    cell: ({ official }) => roleWord(official.role),
    ...readOneOf(ROLE_WORDS, 'ROLE_UNKNOWN', (word) => LOAD_TEXTS.roleUnknown(word, ROLES_ACCEPTED)),
    missing: 'CELL_EMPTY',
  },
  unit: {
    header: { vi: 'Mã đơn vị', en: 'Unit code' },
    alsoRead: ['Mã xã', 'Mã PX', 'unit', 'unit_code', 'gso_code', 'Mã', 'Đơn vị'],
    cell: ({ official, unit }) => unit?.gsoCode ?? official.unit,
    missing: 'CELL_EMPTY',
  },
  unitName: {
    header: { vi: 'Tên đơn vị', en: 'Unit name' },
    alsoRead: ['Phường Xã', 'Tên xã'],
    cell: ({ unit }) => unit?.name.vi ?? null,
    read: notRead,
  },
  phone: {
    header: { vi: 'Điện thoại', en: 'Telephone' },
    alsoRead: ['Số điện thoại', 'phone', 'SĐT', 'ĐT'],
    cell: ({ official }) => official.phone,
    // Spreadsheet programs drop the leading zero. Numbers that begin with 1800 or 1900 have none.
    read: (cell) => readText(cell)?.replace(/^[2-9]\d{8,9}$/, '0$&'),
  },
  language: {
    header: { vi: 'Ngôn ngữ', en: 'Language' },
    alsoRead: ['lang'],
    cell: ({ official }) => official.language,
    ...readOneOf(LANGUAGE_WORDS, 'LANGUAGE_UNKNOWN', LOAD_TEXTS.languageUnknown),
  },
} as const satisfies FileColumns<OfficialLine>;

export type OfficialColumn = keyof typeof OFFICIAL_COLUMNS;

const OFFICIALS_NEED: readonly (readonly OfficialColumn[])[] = [['name', 'email', 'role', 'unit']];

/** An official as a row has them. `unit` is the code of the unit as written, or its readable id. */
export type OfficialRow = RowUnder<typeof OFFICIAL_COLUMNS>;

/** `addresses`: those of rows with faults too, in lower case. */
export type OfficialRows = RowsRead<OfficialRow> & { readonly addresses: ReadonlySet<string> };

type Seen = {
  readonly row: number;
  readonly name: string;
  readonly role: OfficialRole | undefined;
  readonly unit: string;
};

export function officialRows(sheet: Sheet): OfficialRows {
  const seen = new Map<string, readonly Seen[]>();
  const read = readRows(sheet, OFFICIAL_COLUMNS, OFFICIALS_NEED, (row) => {
    const { name = '', email = '', role, unit = '' } = row.values();
    // The same name and address with another role or unit is a further assignment of the same person.
    const others = seen.get(email.toLowerCase()) ?? [];
    const assignment = { row: row.place.row, name: foldText(name), role, unit: unit.toLowerCase() };
    const earlier = others.find(
      (other) => other.name !== assignment.name || (other.role === role && other.unit === assignment.unit),
    );
    if (email !== '' && earlier !== undefined)
      row.fault('email', 'ADDRESS_TWICE', email, LOAD_TEXTS.addressTwice(email, earlier.row));
    seen.set(email.toLowerCase(), [...others, assignment]);
    return row.complete();
  });
  return { ...read, addresses: new Set(seen.keys()) };
}
