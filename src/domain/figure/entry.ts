import type { IndicatorCode } from '../indicator/indicator.js';
import { countsVillages } from '../method/figure-relations.js';
import { indicatorOf, type MethodVersion } from '../method/method.js';
import type { UserError } from '../refusal/codes.js';
import { typedTextFaults } from '../refusal/plain-text.js';
import { userError } from '../refusal/user-error.js';
import type { CheckedMethod } from './entered-report.js';
import { type Figure, type Figures, isNotApplicable, sameFigure } from './figure.js';
import type { FigureNote, FigureNotes } from './filing-record.js';

/** A figure, given in exactly one of these ways. */
export type GivenFigure = {
  readonly ratio?: { readonly numerator: number; readonly denominator?: number | null } | null;
  readonly count?: number | null;
  readonly level?: number | null;
  readonly yes?: boolean | null;
  /** The ratio was typed as 0/0. */
  readonly notApplicable?: boolean | null;
  /** True: there is no figure, and the saved one is removed. */
  readonly empty?: boolean | null;
};

/**
 * One figure as an official enters it. Absent fields, and an absent figure, keep their saved value. Only `noData` and
 * `figure.empty` remove the figure.
 */
export type FigureEntry = {
  readonly code: IndicatorCode;
  readonly figure?: GivenFigure | null;
  readonly numerator?: number | null;
  readonly denominator?: number | null;
  readonly value?: number | null;
  readonly yes?: boolean | null;
  /** The ratio was typed as 0/0. */
  readonly notApplicable?: boolean | null;
  /** There is no figure, for the given reason. The saved figure is removed. */
  readonly noData?: boolean | null;
  readonly reason?: string | null;
  readonly evidence?: readonly string[] | null;
};

/** The figures of a form, with reasons, evidence and comments. */
export type AnnotatedFigures = { readonly figures: Figures; readonly notes: FigureNotes };

const MOST_LINKS = 10;
const MOST_LINK = 500;

/** The form after all entries, with every fault in the form of the entries. */
export function enter(
  form: AnnotatedFigures,
  entries: readonly FigureEntry[],
  method: CheckedMethod,
  villages: number | null,
): AnnotatedFigures & { readonly errors: readonly UserError[] } {
  const figures = new Map(form.figures);
  const notes: Record<IndicatorCode, FigureNote> = { ...form.notes };
  const errors: UserError[] = [];
  const seen = new Set<IndicatorCode>();
  for (const entry of entries) {
    const { code } = entry;
    if (seen.has(code)) errors.push(userError('INDICATOR_TWICE', ['figures', code], code));
    seen.add(code);
    errors.push(...textFaults(entry));
    const read = figureOf(entry, method, villages);
    if (read === 'FIGURE_INCOMPLETE') errors.push(userError(read, ['figures', code, ...sideLacking(entry)]));
    else if (read === 'FIGURE_AMBIGUOUS') errors.push(userError(read, ['figures', code]));
    else if (read) figures.set(code, read);
    else if (empties(entry)) figures.delete(code);
    notes[code] = noteOf(notes[code], entry, sameFigure(form.figures.get(code), figures.get(code)));
  }
  return { figures, notes, errors };
}

/** Whether an entry removes the figure. */
export const empties = ({ noData, figure }: FigureEntry): boolean => noData === true || figure?.empty === true;

/** The side of a ratio that an entry does not give; none if it gives neither. */
function sideLacking({ numerator, denominator, figure }: FigureEntry): ('numerator' | 'denominator')[] {
  if (numerator != null || figure?.ratio) return ['denominator'];
  return denominator == null ? [] : ['numerator'];
}

type Unread = 'FIGURE_INCOMPLETE' | 'FIGURE_AMBIGUOUS';

/** The figure of an entry; undefined if the entry removes the saved figure or leaves it alone. */
export function figureOf(
  entry: FigureEntry,
  method: CheckedMethod,
  villages: number | null,
): Figure | Unread | undefined {
  const { code, numerator, denominator, value, yes, notApplicable, noData, figure } = entry;
  const isRatio = numerator != null || denominator != null;
  const ways = [isRatio, value != null, yes != null, notApplicable === true, noData === true].filter(Boolean).length;
  if (ways > 1 || (figure && ways > 0)) return 'FIGURE_AMBIGUOUS';
  if (figure) return givenFigure(code, figure, method, villages);
  if (notApplicable) return { kind: 'ratio', numerator: 0, denominator: 0 };
  if (yes != null) return { kind: 'boolean', value: yes };
  if (value != null) return { kind: indicatorOf(method, code)?.kind === 'level' ? 'level' : 'count', value };
  return isRatio ? ratioOf(method, code, numerator, denominator, villages) : undefined;
}

function givenFigure(
  code: IndicatorCode,
  given: GivenFigure,
  method: CheckedMethod,
  villages: number | null,
): Figure | Unread | undefined {
  const { ratio, count, level, yes, notApplicable, empty } = given;
  const ways = [ratio, count, level, yes, notApplicable, empty].filter((way) => way != null).length;
  if (ways > 1) return 'FIGURE_AMBIGUOUS';
  // Only `true` means something here; `false` is like an absent field.
  if (ways === 0 || notApplicable === false || empty === false) return 'FIGURE_INCOMPLETE';
  if (ratio) return ratioOf(method, code, ratio.numerator, ratio.denominator, villages);
  if (count != null) return { kind: 'count', value: count };
  if (level != null) return { kind: 'level', value: level };
  if (yes != null) return { kind: 'boolean', value: yes };
  return notApplicable ? { kind: 'ratio', numerator: 0, denominator: 0 } : undefined;
}

function ratioOf(
  method: CheckedMethod,
  code: IndicatorCode,
  numerator: number | null | undefined,
  denominator: number | null | undefined,
  villages: number | null,
): Figure | Unread {
  const of = denominator ?? (countsVillages(method, code) ? villages : null);
  return numerator == null || of === null ? 'FIGURE_INCOMPLETE' : { kind: 'ratio', numerator, denominator: of };
}

/** The denominator that a form fixes, the villages of the register. Null where it is typed, or a figure is saved with another. */
export const fixedDenominator = (
  method: CheckedMethod,
  code: IndicatorCode,
  villages: number | null,
  saved: Figure | undefined,
): number | null =>
  countsVillages(method, code) && !(saved?.kind === 'ratio' && saved.denominator !== villages) ? villages : null;

/** A typed reason as a report stores it: without spaces around it, and with composed letters. */
export const storedReason = (typed: string): string => typed.normalize('NFC').trim();

/**
 * The provenance ends when somebody types another figure. A comment stays until the next submission. An emptied text is
 * removed, not stored as empty.
 */
function noteOf(before: FigureNote | undefined, { reason, evidence }: FigureEntry, isSame: boolean): FigureNote {
  const { source, typedToo, overruled, against, loaded, reason: said, evidence: shown, files, comment } = before ?? {};
  const reasonNow = typeof reason === 'string' ? storedReason(reason) : (said ?? '').trim();
  const evidenceNow = evidence ?? shown ?? [];
  return {
    ...(comment === undefined ? {} : { comment }),
    ...(isSame && source ? { source } : {}),
    ...(isSame && typedToo ? { typedToo } : {}),
    ...(isSame && overruled ? { overruled } : {}),
    ...(isSame && against ? { against } : {}),
    ...(isSame && loaded ? { loaded } : {}),
    ...(reasonNow === '' ? {} : { reason: reasonNow }),
    ...(evidenceNow.length === 0 ? {} : { evidence: evidenceNow }),
    ...(files ? { files } : {}),
  };
}

function textFaults({ code, reason, evidence }: FigureEntry): UserError[] {
  const path = ['figures', code];
  const atMost = (most: number) => ({ what: 'max', value: String(most) });
  const faults = typedTextFaults(reason, [...path, 'reason'], 'LINES');
  const links = evidence ?? [];
  if (links.length > MOST_LINKS)
    faults.push(userError('TOO_MANY_LINKS', [...path, 'evidence'], links.length, atMost(MOST_LINKS)));
  for (const [i, link] of links.entries()) {
    const at = [...path, 'evidence', String(i)];
    if (link.length > MOST_LINK) faults.push(userError('EVIDENCE_TOO_LONG', at, null, atMost(MOST_LINK)));
    else if (!isHttpsLink(link)) faults.push(userError('EVIDENCE_NOT_A_LINK', at, link));
    else faults.push(...typedTextFaults(link, at, 'LINE', MOST_LINK));
  }
  return faults;
}

/** The links in a field or cell: one a line, or separated by spaces or semicolons. A semicolon inside a link belongs to it. */
export const enteredLinks = (text: string): string[] =>
  text.split(/\s+|;+(?=\s|https?:|www\.|$)/i).filter((link) => link !== '');

/** Requires a host name and allows no credentials. The link is not opened. */
function isHttpsLink(link: string): boolean {
  if (!/^https:\/\/[^\s/?#@]+\.[^\s/?#@]+/.test(link) || /\s/.test(link)) return false;
  try {
    // The browsers of officials may lack `URL.canParse`.
    return new URL(link).host !== '';
  } catch {
    return false;
  }
}

export const reasonsIn = (notes: FigureNotes): ReadonlyMap<IndicatorCode, string> =>
  new Map(Object.entries(notes).flatMap(([code, { reason }]) => (reason ? [[code, reason] as const] : [])));

/**
 * "Copy from last period" fills empty figures with those of the period before. A FLOW is counted anew in each window,
 * so it is copied only if it is named, and so is 0/0, which needs its reason again.
 */
export function copiedFrom(
  form: AnnotatedFigures,
  previous: Figures,
  method: MethodVersion,
  onlyThese: readonly IndicatorCode[] | null,
): Map<IndicatorCode, Figure> {
  const copied = method.indicators.filter(({ code, measure, computed }) => {
    const figure = previous.get(code);
    if (computed || !figure || form.figures.has(code)) return false;
    return onlyThese ? onlyThese.includes(code) : measure !== 'FLOW' && !isNotApplicable(figure);
  });
  return new Map(copied.map(({ code }) => [code, previous.get(code) as Figure]));
}
