import type { Figure } from '../../domain/figure/figure.js';
import { villagesNote } from '../../domain/figure/villages-text.js';
import type { Indicator } from '../../domain/indicator/indicator.js';
import { countsVillages } from '../../domain/method/relations.js';
import type { Language, Text } from '../../domain/text/text.js';
import { windowOf } from '../../domain/time/period.js';
import { periodLabel } from '../../domain/time/texts.js';
import { safeText } from '../table/table.js';
import { dayText, no, yes } from '../table/texts.js';
import { type FormToFill, formGroups } from './report-form.js';
import { COLUMN_ORDER, type FormColumn, hiddenCell, TEMPLATE_FORM } from './template-columns.js';
import { FORM_TEXTS } from './texts.js';

export type LineCells = Readonly<Partial<Record<FormColumn, string | number>>>;

export type FormLine =
  | { readonly kind: 'above' | 'header' | 'group'; readonly cells: LineCells }
  | {
      readonly kind: 'indicator';
      readonly indicator: Indicator;
      /** The register knows the denominator, so that nobody types it. */
      readonly fillsDenominator: boolean;
      readonly cells: LineCells;
    };

/** The lines of the form, the same for every format. The hidden cells are in the column of codes, above the codes. */
export function formLines(form: FormToFill, language: Language): FormLine[] {
  const { of, period, dueDay, head } = form;
  const label = periodLabel(period);
  const window = windowOf(period, of.scope.closingDay);
  const [from, to, due] = [window.from, window.to, dueDay].map(dayText) as [Text, Text, Text];
  const signed = head?.signedDocument;
  const unknownVillages = villagesNote(of.method, period, of.villages);
  const above: readonly (readonly [string, Text | null])[] = [
    [hiddenCell('xaso', TEMPLATE_FORM), FORM_TEXTS.title],
    [hiddenCell('unit', of.unit.id), FORM_TEXTS.unitAndWindow(of.unit.name, label, from, to)],
    [hiddenCell('period', period), FORM_TEXTS.dueDay(due)],
    [hiddenCell('revision', head?.tokens.at(-1) ?? ''), FORM_TEXTS.yellowCells],
    [hiddenCell('lang', language), FORM_TEXTS.greyCells],
    ...(signed ? [['', FORM_TEXTS.signedDocument(safeText(signed.number), dayText(signed.date))] as const] : []),
    ...(unknownVillages ? [['', unknownVillages] as const] : []),
    ['', form.isDemonstration ? FORM_TEXTS.demonstration : null],
  ];
  const headers = Object.fromEntries(COLUMN_ORDER.map((column) => [column, FORM_TEXTS.columns[column][language]]));
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
        const fillsDenominator = countsVillages(form.of.method, indicator.code) && form.of.villages !== null;
        return {
          kind: 'indicator',
          indicator,
          fillsDenominator,
          cells: { number, ...indicatorCells(form, indicator, language) },
        };
      }),
    ]),
  ];
}

function indicatorCells(
  { of, head, notes, previous }: FormToFill,
  indicator: Indicator,
  language: Language,
): LineCells {
  const { code } = indicator;
  const note = notes[code] ?? {};
  const now = partsOf(head?.working.get(code), language);
  const before = partsOf(previous.get(code), language);
  const villages =
    countsVillages(of.method, indicator.code) && of.villages !== null ? { denominator: of.villages } : {};
  return {
    code,
    name: indicator.name[language],
    how: howToFill(indicator)[language],
    ...now,
    ...villages,
    ...(indicator.computed ? { figure: FORM_TEXTS.computed[language] } : {}),
    ...(note.reason ? { reason: safeText(note.reason) } : {}),
    ...(note.evidence?.length ? { evidence: note.evidence.join('\n') } : {}),
    ...(before.figure === undefined ? {} : { before: before.figure }),
    ...(before.denominator === undefined ? {} : { beforeDenominator: before.denominator }),
    ...(note.comment ? { comment: safeText(note.comment) } : {}),
  };
}

function partsOf(figure: Figure | undefined, language: Language): Pick<LineCells, 'figure' | 'denominator'> {
  if (!figure) return {};
  switch (figure.kind) {
    case 'ratio':
      return { figure: figure.numerator, denominator: figure.denominator };
    case 'boolean':
      return { figure: (figure.value ? yes : no)[language] };
    default:
      return { figure: figure.value };
  }
}

/** What is counted, or what each level means. */
function howToFill({ kind, numerator, denominator, counted, levels, uom }: Indicator): Text {
  const both = (of: (language: Language) => string): Text => ({ vi: of('vi'), en: of('en') });
  switch (kind) {
    case 'ratio':
      return FORM_TEXTS.howToFillRatio(numerator, denominator);
    case 'count':
      return counted ?? uom;
    case 'level':
      return both((language) => levels?.[language].replaceAll('; ', '\n') ?? uom[language]);
    case 'boolean':
      return FORM_TEXTS.howToFillYesNo(counted);
  }
}
