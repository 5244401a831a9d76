import type { EvidenceFile } from '../evidence/evidence-file.js';
import { type Figure, type Figures, sameFigure } from '../figure/figure.js';
import type { IndicatorCode } from '../indicator/indicator.js';
import { unusualZ } from '../insight/expected-range.js';
import type { FigureFault } from '../refusal/figure-fault.js';
import type { Revision } from '../report/report.js';
import type { ExpectedRange, ExpectedRanges } from './expected-figures.js';

/** A point for the reviewer to look at before approving a report. */
export type Remark =
  /** The rules doubt a figure, and the commune has given a reason. */
  | { readonly kind: 'WARNING'; readonly code: IndicatorCode; readonly fault: FigureFault }
  /** A comment of a returned or reopened report, sent again without an answer. `code` null = on the whole report. */
  | { readonly kind: 'OPEN_COMMENT'; readonly code: IndicatorCode | null; readonly comment: string }
  | {
      readonly kind: 'OUTSIDE_RANGE';
      readonly code: IndicatorCode;
      readonly figure: Figure;
      readonly range: ExpectedRange;
      /** Negative for a figure below the range. */
      readonly z: number;
    };

export type ReportToReview = {
  readonly working: Figures;
  /** Revisions that count for the ranking, oldest first. */
  readonly revisions: readonly Revision[];
  readonly ranges: ExpectedRanges;
};

/** All points that keep a report from being approved unseen. Empty = it can be approved together with others. */
export const remarksOn = ({ working, revisions, ranges }: ReportToReview): Remark[] => [
  ...answeredWarnings(revisions),
  ...openComments(revisions),
  ...outsideRange(working, ranges),
];

function answeredWarnings(revisions: readonly Revision[]): Remark[] {
  const sent = revisions.findLast(({ action }) => action === 'SUBMIT');
  return (sent?.filing?.warnings ?? []).map((fault) => ({ kind: 'WARNING', code: fault.path[0], fault }));
}

/**
 * Comments without an answer. Another figure, reason or evidence at the same place answers a comment; a change anywhere
 * answers one on the whole report.
 */
function openComments(revisions: readonly Revision[]): Remark[] {
  const at = revisions.findLastIndex(({ action }) => action === 'RETURN' || action === 'REOPEN');
  const returned = revisions[at];
  if (!returned) return [];
  const sent = revisions.findLast(({ action }, place) => place > at && action === 'SUBMIT');
  const notes = returned.filing?.notes ?? {};
  const isAnswered = (code: IndicatorCode) => sent !== undefined && !saysTheSame(returned, sent, code);
  const codes = new Set([...returned.figures.keys(), ...(sent?.figures.keys() ?? []), ...Object.keys(notes)]);
  const isAnyAnswered = [...codes].some(isAnswered) || (sent !== undefined && !haveSameFiles(returned, sent));
  const onFigures = Object.entries(notes).flatMap(([code, { comment }]): Remark[] =>
    comment && !isAnswered(code) ? [{ kind: 'OPEN_COMMENT', code, comment }] : [],
  );
  return returned.note && !isAnyAnswered
    ? [{ kind: 'OPEN_COMMENT', code: null, comment: returned.note }, ...onFigures]
    : onFigures;
}

const hashesOf = (files: readonly EvidenceFile[]): string[] => files.map(({ sha256 }) => sha256);

/** Whether the files of the whole report are the same. */
const haveSameFiles = (before: Revision, after: Revision): boolean =>
  hashesOf(before.filing?.files ?? []).join() === hashesOf(after.filing?.files ?? []).join();

function saysTheSame(before: Revision, after: Revision, code: IndicatorCode): boolean {
  const said = ({ filing }: Revision) => {
    const { reason = '', evidence = [], files = [] } = filing?.notes[code] ?? {};
    return JSON.stringify([reason, evidence, hashesOf(files)]);
  };
  return sameFigure(before.figures.get(code), after.figures.get(code)) && said(before) === said(after);
}

const outsideRange = (working: Figures, ranges: ExpectedRanges): Remark[] =>
  [...ranges].flatMap(([code, range]): Remark[] => {
    const figure = working.get(code);
    const z = figure ? unusualZ(figure, range.spread) : null;
    return figure && z !== null ? [{ kind: 'OUTSIDE_RANGE', code, figure, range, z }] : [];
  });
