import type { Figure } from '../../domain/figure/figure.js';
import type { FigureNote } from '../../domain/figure/filing-record.js';
import type { Indicator } from '../../domain/indicator/indicator.js';
import { safeText } from '../../domain/text/cell-text.js';
import { foldText } from '../../domain/text/fold-text.js';
import { inEachLanguage, type Language, type Text } from '../../domain/text/text.js';
import { no, yes } from '../table/texts.js';
import { FORM_TEXTS } from './texts.js';

export type FormRow = {
  readonly number: number;
  readonly indicator: Indicator;
  readonly now: Figure | undefined;
  readonly before: Figure | undefined;
  readonly note: FigureNote | undefined;
  /** The number of villages from the register, which fills the denominator; null where the denominator is typed. */
  readonly villages: number | null;
};

type FormCell = string | number | undefined;

type FormColumnSpec = {
  readonly header: Text;
  /** Headers of forms that earlier releases wrote, in Vietnamese. */
  readonly alsoRead?: readonly string[];
  readonly width: number;
  readonly isNumber?: true;
  /** Whether an official may type into the cell; all other cells are locked. */
  readonly isInput?: (row: FormRow) => boolean;
  readonly cell: (row: FormRow, language: Language) => FormCell;
};

/** The columns in their order. The import finds them by their headers. */
const FORM_COLUMNS = {
  code: {
    header: { vi: 'Mã chỉ tiêu', en: 'Indicator code' },
    width: 9,
    cell: ({ indicator }) => indicator.code,
  },
  number: { header: { vi: 'STT', en: 'No.' }, width: 6, cell: ({ number }) => number },
  name: {
    header: { vi: 'Chỉ tiêu', en: 'Indicator' },
    width: 40,
    cell: ({ indicator }, language) => indicator.name[language],
  },
  how: {
    header: { vi: 'Nội dung cần nhập', en: 'What to enter' },
    width: 46,
    cell: ({ indicator }, language) => howToFill(indicator)[language],
  },
  figure: {
    header: { vi: 'Số liệu hoặc tử số', en: 'Figure or numerator' },
    width: 13,
    isNumber: true,
    isInput: () => true,
    cell: ({ indicator, now }, language) =>
      indicator.computed ? FORM_TEXTS.computed[language] : figureText(now, language),
  },
  denominator: {
    header: { vi: 'Mẫu số', en: 'Denominator' },
    width: 12,
    isNumber: true,
    isInput: ({ indicator, villages }) => indicator.kind === 'ratio' && villages === null,
    cell: ({ now, villages }) => villages ?? denominatorOf(now),
  },
  reason: {
    header: { vi: 'Lý do, giải trình', en: 'Reason' },
    width: 30,
    isInput: () => true,
    cell: ({ note }) => textCell(note?.reason),
  },
  evidence: {
    header: { vi: 'Tài liệu kiểm chứng (liên kết https)', en: 'Evidence (https links)' },
    alsoRead: ['Minh chứng (liên kết https)'],
    width: 30,
    isInput: () => true,
    cell: ({ note }) => note?.evidence?.join('\n') || undefined,
  },
  before: {
    header: { vi: 'Kỳ trước: số liệu hoặc tử số', en: 'Last period: figure or numerator' },
    width: 13,
    isNumber: true,
    cell: ({ before }, language) => figureText(before, language),
  },
  beforeDenominator: {
    header: { vi: 'Kỳ trước: mẫu số', en: 'Last period: denominator' },
    width: 12,
    isNumber: true,
    cell: ({ before }) => denominatorOf(before),
  },
  comment: {
    header: { vi: 'Ý kiến của cấp trên', en: 'Comment of the reviewer' },
    width: 28,
    cell: ({ note }) => textCell(note?.comment),
  },
} as const satisfies Readonly<Record<string, FormColumnSpec>>;

export type FormColumn = keyof typeof FORM_COLUMNS;

export const COLUMN_ORDER = Object.keys(FORM_COLUMNS) as FormColumn[];

export const formColumn = (column: FormColumn): FormColumnSpec => FORM_COLUMNS[column];

export const isInput = (column: FormColumn, row: FormRow): boolean =>
  !row.indicator.computed && (formColumn(column).isInput?.(row) ?? false);

const textCell = (text: string | undefined): FormCell => (text ? safeText(text) : undefined);

const figureText = (figure: Figure | undefined, language: Language): FormCell => {
  if (figure?.kind === 'ratio') return figure.numerator;
  return figure?.kind === 'boolean' ? (figure.value ? yes : no)[language] : figure?.value;
};

const denominatorOf = (figure: Figure | undefined): FormCell =>
  figure?.kind === 'ratio' ? figure.denominator : undefined;

/** The instruction for an indicator: the things to count, or the meaning of each level. */
function howToFill({ kind, numerator, denominator, counted, levels, uom }: Indicator): Text {
  switch (kind) {
    case 'ratio':
      return FORM_TEXTS.howToFillRatio(numerator, denominator);
    case 'count':
      return counted ?? uom;
    case 'level':
      return inEachLanguage((language) => levels?.[language].replaceAll('; ', '\n') ?? uom[language]);
    case 'boolean':
      return FORM_TEXTS.howToFillYesNo(counted);
  }
}

export type FormHeader = { readonly column: FormColumn; readonly language: Language };

const BY_HEADER = new Map(
  COLUMN_ORDER.flatMap((column) => {
    const { header, alsoRead = [] } = formColumn(column);
    const said = [...[header.vi, ...alsoRead].map((text) => [text, 'vi'] as const), [header.en, 'en'] as const];
    return said.map(([text, language]): [string, FormHeader] => [foldText(text), { column, language }]);
  }),
);

/** Finds a column by its header, ignoring composition, case and spaces. */
export const columnByHeader = (header: string): FormHeader | undefined => BY_HEADER.get(foldText(header));

/** The names of the hidden cells above the codes. No program reads `period:2026-10` as a date, as it reads `2026-10`. */
export const HIDDEN = ['xaso', 'unit', 'period', 'revision', 'lang'] as const;
export type Hidden = (typeof HIDDEN)[number];
export const hiddenCell = (name: Hidden, value: string): string => `${name}:${value}`;

export function hiddenIn(cell: string): readonly [Hidden, string] | undefined {
  const [, name, value = ''] = /^(xaso|unit|period|revision|lang):(.*)$/.exec(cell.trim()) ?? [];
  return name === undefined ? undefined : [name as Hidden, value.trim()];
}

export const TEMPLATE_FORM = 'report-1';
