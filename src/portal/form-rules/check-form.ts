import { type AnnotatedFigures, enter, enteredLinks, type FigureEntry, reasonsIn } from '../../domain/figure/entry.js';
import { resolveSources } from '../../domain/figure/source-figures.js';
import { validateFigures } from '../../domain/figure/validation.js';
import type { IndicatorCode } from '../../domain/indicator/indicator.js';
import type { UserError } from '../../domain/refusal/codes.js';
import { refuses } from '../../domain/refusal/figure-fault.js';
import { namingFigures } from '../../domain/refusal/figure-names.js';
import { errorOfFault } from '../../domain/refusal/user-error.js';
import { enteredNumber, isNotReadable } from '../../domain/text/number-entry.js';
import { notANumberText } from '../../domain/text/number-entry-texts.js';
import type { Text } from '../../domain/text/text.js';
import { type Edit, editsOf, type FieldKey, type FieldKind, fieldOf, type ReportDraft } from '../draft/draft.js';
import { type FigureShape, figureOfValue } from '../draft/entered-value.js';
import { sendableKeys } from '../draft/sending.js';
import type { FormToCheck } from './form-to-check.js';

/** One fault at the field where it can be corrected. */
export type FieldFault = {
  readonly code: IndicatorCode;
  readonly field: FieldKind;
  /** The place among the fields of a figure: 1 is the denominator. */
  readonly part: 0 | 1;
  readonly message: Text;
  /** A reason lifts it. A draft is saved with it. */
  readonly needsReason: boolean;
  /** Whether nothing is entered. The form first asks for a figure, and for a reason if there is none. */
  readonly isGap: boolean;
  /** Whether only a part of the figure is typed. */
  readonly isIncomplete: boolean;
  /** The other figure that it contradicts. */
  readonly against: IndicatorCode | undefined;
};

/** Every fault of what the typist sees. @param isSubmission a submission has to answer each gap and each doubt */
export function checkForm(form: FormToCheck, draft: ReportDraft, isSubmission: boolean): readonly FieldFault[] {
  const edits = editsOf(draft);
  const unreadable = edits.flatMap(([key, edit]) => numberFaults(form, key, edit));
  const unread = new Set(unreadable.map(({ code }) => code));
  const entries = entriesOf(edits, (code, edit) => (unread.has(code) ? {} : typedFigure(form, code, edit)));
  const faults = faultsOf(form, entries, isSubmission);
  return [...unreadable, ...faults.filter(({ code, field }) => !unread.has(code) || field !== 'figure')];
}

/** Fields that the service would accept together. Whatever it would refuse stays on the device until it is right. */
export function rightFields(form: FormToCheck, draft: ReportDraft): readonly FieldKey[] {
  let keys = sendableKeys(draft);
  while (keys.length > 0) {
    const edits = editsOf(draft).filter(([key]) => keys.includes(key));
    const refused = new Set(
      faultsOf(
        form,
        entriesOf(edits, (code, { value }) => figureEntry(form, code, value ?? '')),
        false,
      )
        .filter(({ needsReason }) => !needsReason)
        .flatMap(({ code, field, against }) => [
          `${code}.${field}`,
          ...(against === undefined ? [] : [`${against}.figure`]),
        ]),
    );
    const right = keys.filter((key) => !refused.has(key));
    if (right.length === keys.length) return keys;
    keys = right;
  }
  return keys;
}

/** What is typed for each figure: the figure, its reason and its links. */
function entriesOf(
  edits: ReturnType<typeof editsOf>,
  figureOf: (code: IndicatorCode, edit: Edit) => Partial<FigureEntry>,
): FigureEntry[] {
  const entries = new Map<IndicatorCode, FigureEntry>();
  for (const [key, edit] of edits) {
    const { code, kind } = fieldOf(key);
    const text = edit.value ?? '';
    const note = kind === 'reason' ? { reason: text } : { evidence: enteredLinks(text) };
    entries.set(code, { code, ...entries.get(code), ...(kind === 'figure' ? figureOf(code, edit) : note) });
  }
  return [...entries.values()];
}

const kindIn = ({ method }: FormToCheck, code: IndicatorCode): FigureShape['kind'] =>
  method.indicators.find((indicator) => indicator.code === code)?.kind ?? 'count';

function figureEntry(form: FormToCheck, code: IndicatorCode, value: string): Partial<FigureEntry> {
  const figure = figureOfValue(value, kindIn(form, code));
  if (!figure) return { noData: true };
  switch (figure.kind) {
    case 'ratio':
      return { numerator: figure.numerator, denominator: figure.denominator };
    case 'boolean':
      return { yes: figure.value };
    default:
      return { value: figure.value };
  }
}

/** A ratio may be typed by half; what is missing is told by the rule. */
function typedFigure(form: FormToCheck, code: IndicatorCode, { value, parts, language }: Edit): Partial<FigureEntry> {
  if (value !== null) return figureEntry(form, code, value);
  const [numerator, denominator] = parts.map((part) => enteredNumber(part, language, 'WHOLE'));
  return {
    ...(typeof numerator === 'number' && { numerator }),
    ...(typeof denominator === 'number' && { denominator }),
  };
}

function numberFaults(form: FormToCheck, key: FieldKey, { parts, language }: Edit): FieldFault[] {
  const { code, kind } = fieldOf(key);
  if (kind !== 'figure' || kindIn(form, code) === 'boolean') return [];
  return parts.flatMap((part, i): FieldFault[] => {
    const read = enteredNumber(part, language, 'WHOLE');
    return isNotReadable(read) ? [faultAt(code, 'figure', i === 1 ? 1 : 0, notANumberText(read))] : [];
  });
}

const faultAt = (code: IndicatorCode, field: FieldKind, part: 0 | 1, message: Text): FieldFault => ({
  code,
  field,
  part,
  message,
  needsReason: false,
  isGap: false,
  isIncomplete: false,
  against: undefined,
});

function faultsOf(form: FormToCheck, entries: readonly FigureEntry[], isSubmission: boolean): readonly FieldFault[] {
  const { method, period, previous, usual, beside, villages, saved, sources } = form;
  const entered = enter(saved, entries, method, villages);
  const complete: AnnotatedFigures = isSubmission ? resolveSources(entered, sources, method) : entered;
  const { figures, notes } = complete;
  const reasons = reasonsIn(notes);
  const report = { method, period, figures, reasons, beside, previous, usual, villages, isSubmission };
  const unread = new Set(entered.errors.map(({ path }) => path[1]));
  const refusing = validateFigures(report).filter(
    (fault) => refuses(fault) && !(fault.code === 'NO_DATA' && unread.has(fault.path[0])),
  );
  return [...entered.errors, ...refusing.map(errorOfFault)].map(namingFigures(method)).map(fieldFaultOf);
}

/** `figures.G02.denominator`, `figures.G02.evidence.1` */
function fieldFaultOf({ code, path, message, needsReason, comparedWith }: UserError): FieldFault {
  const [, indicator = '', place] = path;
  const field = place === 'reason' || place === 'evidence' ? place : 'figure';
  const [against, side] = comparedWith?.what.split('.') ?? [];
  return {
    ...faultAt(indicator, field, place === 'denominator' ? 1 : 0, message),
    needsReason,
    isGap: code === 'NO_DATA',
    isIncomplete: code === 'FIGURE_INCOMPLETE',
    against: side !== undefined && against !== indicator ? against : undefined,
  };
}
