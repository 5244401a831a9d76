import { enteredLinks } from '../../domain/figure/entry.js';
import { domainName } from '../../domain/text/contract-code.js';
import type { Language } from '../../domain/text/text.js';
import { type FieldKey, fieldKey, fieldOf, type Unsent, type Values } from '../draft/draft.js';
import { figureOfValue, valueOfFigure } from '../draft/entered-value.js';
import { answeredFigure, type FormOnPage, kindsIn } from '../form-rules/form-to-check.js';
import {
  type FiledFragment,
  type FormStateFragment,
  SaveReportDocument,
  SubmitReportDocument,
} from '../generated/report.js';
import type { FigureInput, IndicatorKind } from '../generated/types.js';
import { reportAddress } from '../parts/api-names.js';
import { AnswerFault, type OfficialSession } from '../shell/ask.js';
import { apiLanguage } from '../shell/page.js';

/** The service's values, by field. */
export function valuesOf(form: FormOnPage): Values {
  const kindOf = kindsIn(form);
  const values = form.figures.flatMap(({ indicator: { code }, working, reason, evidence }): [FieldKey, string][] => [
    [fieldKey(code, 'figure'), valueOfFigure(answeredFigure(working, kindOf(code)))],
    [fieldKey(code, 'reason'), reason ?? ''],
    [fieldKey(code, 'evidence'), evidence.join('\n')],
  ]);
  return Object.fromEntries(values) as Values;
}

export const withAnswer = (form: FormOnPage, answered: FormStateFragment): FormOnPage => ({ ...form, ...answered });

export type Attempt =
  | { readonly kind: 'ANSWERED'; readonly filed: FiledFragment }
  /** The request may have reached the service or not. */
  | { readonly kind: 'UNANSWERED' }
  | { readonly kind: 'SIGNED_OUT' }
  | { readonly kind: 'REFUSED'; readonly message: string };

/** The answer to a change of a report. */
export type FiledAnswer = { readonly filed: FiledFragment | null };

export async function attempted(change: Promise<FiledAnswer>): Promise<Attempt> {
  try {
    const { filed } = await change;
    return filed ? { kind: 'ANSWERED', filed } : { kind: 'UNANSWERED' };
  } catch (error) {
    if (!(error instanceof AnswerFault)) throw error;
    if (error.kind === 'SIGN_IN') return { kind: 'SIGNED_OUT' };
    return error.kind === 'OFFLINE' || error.kind === 'BUSY'
      ? { kind: 'UNANSWERED' }
      : { kind: 'REFUSED', message: error.message };
  }
}

/** Sends a request of the draft unchanged. */
export function sendUnsent(
  { change }: Pick<OfficialSession, 'change'>,
  form: FormOnPage,
  { kind, idempotencyKey, expectedRevision, values }: Unsent,
  language: Language,
): Promise<Attempt> {
  const input = { ...reportAddress(form), expectedRevision, idempotencyKey, figures: figureInputs(form, values) };
  const variables = { input, lang: apiLanguage(language) };
  return attempted(change(kind === 'SAVE' ? SaveReportDocument : SubmitReportDocument, variables));
}

function figureInputs(form: FormOnPage, values: Values): FigureInput[] {
  const kindOf = kindsIn(form);
  const inputs = new Map<string, FigureInput>();
  for (const [key, value = ''] of Object.entries(values)) {
    const { code, kind } = fieldOf(key);
    const input = inputs.get(code) ?? { indicator: code };
    if (kind === 'figure') inputs.set(code, { ...input, figure: figureInput(value, kindOf(code)) });
    else inputs.set(code, { ...input, ...(kind === 'reason' ? { reason: value } : { evidence: enteredLinks(value) }) });
  }
  return [...inputs.values()];
}

function figureInput(value: string, kind: IndicatorKind): FigureInput['figure'] {
  const figure = figureOfValue(value, domainName(kind));
  switch (figure?.kind) {
    case undefined:
      return { empty: true };
    case 'ratio':
      return { ratio: { numerator: figure.numerator, denominator: figure.denominator } };
    case 'count':
      return { count: figure.value };
    case 'level':
      return { level: figure.value };
    case 'boolean':
      return { yes: figure.value };
  }
}
