import { fixedDenominator } from '../../domain/figure/entry.js';
import type { Indicator } from '../../domain/indicator/indicator.js';
import { safeText } from '../../domain/text/cell-text.js';
import type { Language, Text } from '../../domain/text/text.js';
import { windowOf } from '../../domain/time/period.js';
import { periodLabel } from '../../domain/time/texts.js';
import { dayText } from '../table/texts.js';
import { type FormToFill, formGroups } from './report-form.js';
import {
  COLUMN_ORDER,
  type FormColumn,
  type FormRow,
  formColumn,
  hiddenCell,
  TEMPLATE_FORM,
} from './template-columns.js';
import { FORM_TEXTS } from './texts.js';

export type LineCells = Readonly<Partial<Record<FormColumn, string | number | undefined>>>;

export type FormLine =
  | { readonly kind: 'above' | 'header' | 'group'; readonly cells: LineCells }
  | { readonly kind: 'indicator'; readonly row: FormRow; readonly cells: LineCells };

/** The lines of the form, the same for every format. The hidden cells are in the column of codes, above the codes. */
export function formLines(form: FormToFill, language: Language): FormLine[] {
  const { of, period, dueDay, head } = form;
  const label = periodLabel(period);
  const window = windowOf(period, of.scope.closingDay);
  const [from, to, due] = [window.from, window.to, dueDay].map(dayText) as [Text, Text, Text];
  const signed = head?.signedDocument;
  const above: readonly (readonly [string, Text | null])[] = [
    [hiddenCell('xaso', TEMPLATE_FORM), FORM_TEXTS.title],
    [hiddenCell('unit', of.unit.id), FORM_TEXTS.unitAndWindow(of.unit.name, label, from, to)],
    [hiddenCell('period', period), FORM_TEXTS.dueDay(due)],
    [hiddenCell('revision', head?.tokens.at(-1) ?? ''), FORM_TEXTS.yellowCells],
    [hiddenCell('lang', language), FORM_TEXTS.greyCells],
    ...(signed ? [['', FORM_TEXTS.signedDocument(safeText(signed.number), dayText(signed.date))] as const] : []),
    ...form.said.map((note) => ['', note] as const),
    ['', form.isDemonstration ? FORM_TEXTS.demonstration : null],
  ];
  const headers = Object.fromEntries(COLUMN_ORDER.map((column) => [column, formColumn(column).header[language]]));
  let number = 0;
  return [
    ...above.map(
      ([code, text]): FormLine => ({ kind: 'above', cells: { code, ...(text && { number: text[language] }) } }),
    ),
    { kind: 'header', cells: headers },
    ...formGroups(form).flatMap(({ group, indicators }): FormLine[] => [
      { kind: 'group', cells: { number: group.name[language] } },
      ...indicators.map((indicator): FormLine => {
        number += 1;
        const row = rowOf(form, indicator, number);
        const cells = Object.fromEntries(
          COLUMN_ORDER.map((column) => [column, formColumn(column).cell(row, language)]),
        );
        return { kind: 'indicator', row, cells };
      }),
    ]),
  ];
}

const rowOf = ({ of, head, notes, previous }: FormToFill, indicator: Indicator, number: number): FormRow => ({
  number,
  indicator,
  now: head?.working.get(indicator.code),
  before: previous.get(indicator.code),
  note: notes[indicator.code],
  villages: fixedDenominator(of.method, indicator.code, of.villages, head?.working.get(indicator.code)),
});
