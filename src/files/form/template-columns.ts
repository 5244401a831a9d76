import { foldText } from '../../domain/text/fold-text.js';
import type { Text } from '../../domain/text/text.js';

/** The columns of a report's form, in their order in the template. What is read back is found by its header. */
export const FORM_COLUMNS = {
  code: { vi: 'Mã chỉ tiêu', en: 'Indicator code' },
  number: { vi: 'STT', en: 'No.' },
  name: { vi: 'Chỉ tiêu', en: 'Indicator' },
  how: { vi: 'Nội dung cần nhập', en: 'What to enter' },
  figure: { vi: 'Số liệu hoặc tử số', en: 'Figure or numerator' },
  denominator: { vi: 'Mẫu số', en: 'Denominator' },
  reason: { vi: 'Lý do, giải trình', en: 'Reason' },
  evidence: { vi: 'Minh chứng (liên kết https)', en: 'Evidence (https links)' },
  before: { vi: 'Kỳ trước: số liệu hoặc tử số', en: 'Last period: figure or numerator' },
  beforeDenominator: { vi: 'Kỳ trước: mẫu số', en: 'Last period: denominator' },
  comment: { vi: 'Ý kiến của cấp trên', en: 'Comment of the reviewer' },
} as const satisfies Record<string, Text>;

export type FormColumn = keyof typeof FORM_COLUMNS;

export const COLUMN_ORDER = Object.keys(FORM_COLUMNS) as FormColumn[];

/** Composed and decomposed letters, capitals and spaces say the same. */
const BY_HEADER = new Map(
  COLUMN_ORDER.flatMap((column) =>
    [FORM_COLUMNS[column].vi, FORM_COLUMNS[column].en].map((header) => [foldText(header), column] as const),
  ),
);

export const columnOf = (header: string): FormColumn | undefined => BY_HEADER.get(foldText(header));

/** What the hidden cells above the codes say; the name before the colon keeps a program from taking `2026-10` for a date. */
export const HIDDEN = ['xaso', 'unit', 'period', 'revision', 'lang'] as const;
export type Hidden = (typeof HIDDEN)[number];
export const hiddenCell = (name: Hidden, value: string): string => `${name}:${value}`;

export function hiddenIn(cell: string): readonly [Hidden, string] | undefined {
  const [, name, value = ''] = /^(xaso|unit|period|revision|lang):(.*)$/.exec(cell.trim()) ?? [];
  return name === undefined ? undefined : [name as Hidden, value.trim()];
}

export const TEMPLATE_FORM = 'report-1';
