import { type Figure, sameFigure } from '../../domain/figure/figure.js';
import { resolveSources } from '../../domain/figure/source-figures.js';
import type { IndicatorCode } from '../../domain/indicator/indicator.js';
import type { ReportDraft } from '../draft/draft.js';
import { checkForm, type FieldFault } from './check-form.js';
import type { FormToCheck } from './form-to-check.js';

/** The number of indicators, and the first fault of each that a submission would still refuse, in the form's order. */
export function formProgress(form: FormToCheck, draft: ReportDraft) {
  const faults = new Map<IndicatorCode, FieldFault>();
  for (const fault of checkForm(form, draft, true)) if (!faults.has(fault.code)) faults.set(fault.code, fault);
  const open = form.method.indicators.flatMap(({ code }) => faults.get(code) ?? []);
  return { asked: form.method.indicators.length, open };
}

/**
 * How a submission will use a delivered figure beside an entered one. FILLS: nothing is entered, so the delivered figure
 * is sent. REPLACES, DIFFERS: the other of two figures is sent, or the entered one.
 */
export function useOfDelivered(
  { sources, method }: Pick<FormToCheck, 'sources' | 'method'>,
  code: IndicatorCode,
  entered: Figure | undefined,
): 'FILLS' | 'SAME' | 'REPLACES' | 'DIFFERS' | undefined {
  const delivered = sources.get(code);
  if (!delivered) return undefined;
  if (!entered) return 'FILLS';
  if (sameFigure(entered, delivered.figure)) return 'SAME';
  const form = { figures: new Map([[code, entered]]), notes: {} };
  const sent = resolveSources(form, new Map([[code, delivered]]), method).figures.get(code);
  return sent && sameFigure(sent, delivered.figure) ? 'REPLACES' : 'DIFFERS';
}
