import { foldText } from '../../domain/text/fold-text.js';
import type { Language } from '../../domain/text/text.js';
import { FORM_TEXTS } from './texts.js';

export type FormColumn = keyof typeof FORM_TEXTS.columns;

export const COLUMN_ORDER = Object.keys(FORM_TEXTS.columns) as FormColumn[];

export type FormHeader = { readonly column: FormColumn; readonly language: Language };

/** Headers of forms that earlier releases wrote. */
const EARLIER: readonly [string, FormHeader][] = [
  [foldText(FORM_TEXTS.earlierEvidence), { column: 'evidence', language: 'vi' }],
];

const BY_HEADER = new Map([
  ...EARLIER,
  ...COLUMN_ORDER.flatMap((column) =>
    (['vi', 'en'] as const).map((language): [string, FormHeader] => [
      foldText(FORM_TEXTS.columns[column][language]),
      { column, language },
    ]),
  ),
]);

/** Finds a column by its header, ignoring composition, case and spaces. */
export const columnByHeader = (header: string): FormHeader | undefined => BY_HEADER.get(foldText(header));

/**
 * The names of the hidden cells above the codes. The name before the colon keeps a program from reading `2026-10` as a
 * date.
 */
export const HIDDEN = ['xaso', 'unit', 'period', 'revision', 'lang'] as const;
export type Hidden = (typeof HIDDEN)[number];
export const hiddenCell = (name: Hidden, value: string): string => `${name}:${value}`;

export function hiddenIn(cell: string): readonly [Hidden, string] | undefined {
  const [, name, value = ''] = /^(xaso|unit|period|revision|lang):(.*)$/.exec(cell.trim()) ?? [];
  return name === undefined ? undefined : [name as Hidden, value.trim()];
}

export const TEMPLATE_FORM = 'report-1';
