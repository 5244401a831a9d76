import { catalogueRows } from '../../../src/domain/sheet/catalogue-rows.js';
import { figureRows } from '../../../src/domain/sheet/figure-rows.js';
import { villageRows } from '../../../src/domain/sheet/village-rows.js';
import type { Asked } from '../../../src/domain/text/number-entry.js';
import type { Language, Text } from '../../../src/domain/text/text.js';
import { readField } from '../../../src/portal/change-form/read-field.js';
import { enteredValue } from '../../../src/portal/draft/entered-value.js';

/** The result of a spelling at a door: a number, or the sentence that refuses it. */
export type Outcome = number | Text | 'refused';

/** A door takes spellings as people of one language type them. */
export type Door = {
  readonly name: string;
  readonly asked: Asked;
  outcomes(spellings: readonly string[], language: Language): readonly Outcome[];
};

type Faults = readonly { readonly row: number | null; readonly message: Text }[];

const FIRST_ROW = 2;

/** The outcome of each spelling, by the row that has it. */
function outcomesByRow<Row>(
  spellings: readonly string[],
  faults: Faults,
  rows: readonly Row[],
  read: (row: Row) => readonly [row: number, number: number],
): Outcome[] {
  const numbers = new Map(rows.map(read));
  return spellings.map((_, i) => {
    const row = FIRST_ROW + i;
    return faults.find((fault) => fault.row === row)?.message ?? numbers.get(row) ?? 'refused';
  });
}

const COLUMNS = {
  figures: {
    vi: ['Mã xã', 'Kỳ', 'Mã chỉ tiêu', 'Số liệu hoặc tử số'],
    en: ['Commune code', 'Period', 'Indicator code', 'Figure or numerator'],
  },
  villages: { vi: ['Mã xã', 'Số thôn, tổ dân phố'], en: ['Commune code', 'Number of villages'] },
  catalogue: {
    vi: ['Loại dòng', 'Mã', 'Tên', 'Điểm', 'Thuộc', 'Kiểu số liệu', 'Tần suất', 'Quy tắc', 'Mục tiêu theo năm'],
    en: ['Row', 'Code', 'Name', 'Points', 'Belongs to', 'Kind of figure', 'Frequency', 'Rule', 'Targets by year'],
  },
} as const;

const catalogueHeader = (language: Language): string[] => {
  const header: string[] = [...COLUMNS.catalogue[language]];
  if (language === 'en') header[2] = 'name_vi';
  return header;
};

const METHOD = ['method', 'M', 'Bộ chỉ số', 1];

export const DOORS: readonly Door[] = [
  {
    name: 'report form',
    asked: 'WHOLE',
    outcomes: (spellings, language) =>
      spellings.map((typed) => {
        const value = enteredValue([typed], { kind: 'count', villages: null }, language);
        return value === null ? 'refused' : Number(value);
      }),
  },
  {
    name: 'figures of the past',
    asked: 'WHOLE',
    outcomes(spellings, language) {
      const lines = spellings.map((typed) => ['02023', '2025-12', 'F03', typed]);
      const { rows, faults } = figureRows([COLUMNS.figures[language], ...lines]);
      return outcomesByRow(spellings, faults, rows, ({ place, figure }) => [place.row, Number(figure)]);
    },
  },
  {
    name: 'villages of an office',
    asked: 'WHOLE',
    outcomes(spellings, language) {
      const { rows, faults } = villageRows([COLUMNS.villages[language], ...spellings.map((typed) => ['02023', typed])]);
      return outcomesByRow(spellings, faults, rows, ({ place, count }) => [place.row, count ?? Number.NaN]);
    },
  },
  {
    name: 'catalogue, points',
    asked: 'DECIMAL',
    outcomes(spellings, language) {
      const lines = spellings.map((typed, i) => ['group', `G${i}`, 'Nhóm', typed]);
      const { method, faults, rowOf } = catalogueRows([catalogueHeader(language), ...lines, METHOD]);
      return outcomesByRow(spellings, faults, method.groups, ({ code, points }) => [rowOf.get(code) ?? 0, points]);
    },
  },
  {
    name: 'catalogue, targets',
    asked: 'DECIMAL',
    outcomes(spellings, language) {
      const lines = spellings.map((typed, i) => [
        ...['indicator', `A${i}`, 'Tỷ lệ', '1', 'A', 'ratio', 'monthly', 'target', `2026: ${typed}; 2027: 1`],
      ]);
      const { method, faults, rowOf } = catalogueRows([catalogueHeader(language), ...lines, METHOD]);
      return outcomesByRow(spellings, faults, method.indicators, ({ code, scoring }) => [
        rowOf.get(code) ?? 0,
        scoring.rule === 'target' ? (scoring.target['2026'] ?? Number.NaN) : Number.NaN,
      ]);
    },
  },
  ...(['WHOLE', 'DECIMAL'] as const).map(
    (asked): Door => ({
      name: `administrators' forms, ${asked.toLowerCase()}`,
      asked,
      outcomes: (spellings, language) =>
        spellings.map((typed) => {
          const read = readField(typed, asked, language);
          if (typeof read === 'number') return read;
          return typeof read === 'object' && 'fault' in read ? read.fault : 'refused';
        }),
    }),
  ),
  {
    name: "administrators' forms, targets",
    asked: 'DECIMAL',
    outcomes: (spellings, language) =>
      spellings.map((typed) => {
        const read = readField(`2026: ${typed}\n2027: 1`, 'YEARS', language);
        if (typeof read !== 'object') return 'refused';
        return 'fault' in read ? read.fault : (read[0]?.second ?? 'refused');
      }),
  },
];
