import type { Unit, UnitId } from '../register/unit.js';
import { dayIn } from '../sheet/cell.js';
import { type FileColumns, readOneOf, type WordsOf } from '../sheet/column.js';
import { kindWord } from '../sheet/unit-name.js';
import type { LocalDate } from '../time/local-date.js';
import { CHANGE_WORDS, EXTENT_WORDS, REORGANISATION_FILE_TEXTS as TEXTS } from './texts.js';

/** A row of the template: a unit of today as it would go on unchanged. One row has the day. */
export type ReorganisationLine = ReturnType<typeof reorganisationLines>[number];

/** Units of today as they would go on unchanged. To divide or merge units, an office overwrites the new side. */
export const reorganisationLines = (
  units: readonly Unit[],
  codeOf: (id: UnitId | null) => string | null,
  day: LocalDate,
) =>
  units
    .filter(({ gsoCode, level }) => gsoCode !== null && level !== 'VILLAGE')
    .map((unit, i) => ({ unit, parentCode: codeOf(unit.parent), effective: i === 0 ? day : null }));

const wordsOf = <Meaning extends string>(words: WordsOf<Meaning>, fault: 'EXTENT_UNKNOWN' | 'CHANGE_UNKNOWN') => {
  const other = Object.values<readonly string[]>(words)
    .map(([first]) => first)
    .join(', ');
  return readOneOf(words, fault, (value) => TEXTS[fault]({ value, other }));
};

/** Columns of a file of a reorganisation, in the order of the template. */
export const REORGANISATION_FILE_COLUMNS = {
  oldCode: {
    header: { vi: 'Mã đơn vị cũ', en: 'Old unit code' },
    alsoRead: ['Mã cũ', 'Mã xã cũ', 'Mã PX cũ', 'Mã trước sắp xếp', 'old_code'],
    cell: ({ unit }) => unit.gsoCode,
  },
  oldName: {
    header: { vi: 'Tên đơn vị cũ', en: 'Old unit' },
    alsoRead: ['Tên cũ', 'Đơn vị cũ', 'Xã cũ', 'Đơn vị trước sắp xếp', 'old_name'],
    cell: ({ unit }) => unit.name.vi,
  },
  extent: {
    header: { vi: 'Phần nhập', en: 'How much of it' },
    alsoRead: ['Toàn bộ/Một phần', 'Toàn bộ hay một phần', 'Mức nhập', 'extent'],
    cell: () => EXTENT_WORDS.WHOLE[0],
    ...wordsOf(EXTENT_WORDS, 'EXTENT_UNKNOWN'),
  },
  newCode: {
    header: { vi: 'Mã đơn vị mới', en: 'New unit code' },
    alsoRead: ['Mã mới', 'Mã xã mới', 'Mã PX mới', 'Mã sau sắp xếp', 'new_code'],
    cell: ({ unit }) => unit.gsoCode,
  },
  newName: {
    header: { vi: 'Tên đơn vị mới', en: 'New unit' },
    alsoRead: ['Tên mới', 'Đơn vị mới', 'Xã mới', 'Đơn vị sau sắp xếp', 'new_name'],
    cell: ({ unit }) => unit.name.vi,
  },
  newNameEn: {
    header: { vi: 'Tên tiếng Anh', en: 'Name in English' },
    alsoRead: ['name_en'],
    cell: ({ unit }) => unit.name.en,
  },
  kind: {
    header: { vi: 'Cấp', en: 'Kind' },
    alsoRead: ['Loại', 'Loại đơn vị mới'],
    cell: ({ unit }) => kindWord(unit.kind),
  },
  parent: {
    header: { vi: 'Mã đơn vị cấp trên mới', en: 'New parent code' },
    alsoRead: ['Mã đơn vị cấp trên', 'Mã cấp trên', 'parent', 'parent_code'],
    cell: ({ parentCode }) => parentCode,
  },
  effective: {
    header: { vi: 'Ngày hiệu lực', en: 'Effective day' },
    alsoRead: ['Có hiệu lực từ', 'Hiệu lực từ', 'Từ ngày', 'effective', 'valid_from'],
    cell: ({ effective }) => effective,
    read: dayIn,
    fault: 'DAY_NOT_READABLE',
  },
  decision: {
    header: { vi: 'Văn bản', en: 'Decision' },
    alsoRead: ['Nghị quyết', 'Quyết định', 'Số văn bản'],
    cell: () => null,
  },
  clause: {
    header: { vi: 'Điều, khoản', en: 'Clause' },
    alsoRead: ['Khoản', 'Điều', 'Điều khoản'],
    cell: () => null,
  },
  change: {
    header: { vi: 'Nội dung', en: 'Change' },
    alsoRead: ['Nội dung sắp xếp', 'Hình thức'],
    cell: () => null,
    ...wordsOf(CHANGE_WORDS, 'CHANGE_UNKNOWN'),
  },
} as const satisfies FileColumns<ReorganisationLine>;

export type ReorganisationColumn = keyof typeof REORGANISATION_FILE_COLUMNS;
