import { type Figure, sameFigure } from './figure.js';
import type { FigureNote } from './filing-record.js';
import type { IndicatorCode } from './indicator.js';
import type { Report, Revision } from './report.js';

/** What one revision changed in one indicator: the figure, or what stands beside it. */
export type FigureChange = {
  readonly code: IndicatorCode;
  readonly before: Figure | null;
  readonly after: Figure | null;
  readonly noteBefore: FigureNote;
  readonly note: FigureNote;
};

export type HistoryEntry = {
  /** Counts from 1. */
  readonly number: number;
  readonly revision: Revision;
  readonly changes: readonly FigureChange[];
};

/** The revisions that the head lists, oldest first, each with its difference from the one before. */
export function historyOf(head: Pick<Report, 'tokens'>, written: readonly Revision[]): HistoryEntry[] {
  const byToken = new Map(written.map((revision) => [revision.token, revision]));
  const listed = head.tokens.flatMap((token) => byToken.get(token) ?? []);
  return listed.map((revision, i) => ({
    number: i + 1,
    revision,
    changes: changesBetween(listed[i - 1], revision),
  }));
}

export function changesBetween(before: Revision | undefined, after: Revision): FigureChange[] {
  const notesBefore = before?.filing?.notes ?? {};
  const notes = after.filing?.notes ?? {};
  const codes = new Set([
    ...(before?.figures.keys() ?? []),
    ...after.figures.keys(),
    ...Object.keys(notesBefore),
    ...Object.keys(notes),
  ]);
  return [...codes].toSorted().flatMap((code) => {
    const was = before?.figures.get(code);
    const is = after.figures.get(code);
    const noteBefore = notesBefore[code] ?? {};
    const note = notes[code] ?? {};
    if (sameFigure(was, is) && JSON.stringify(noteBefore) === JSON.stringify(note)) return [];
    return [{ code, before: was ?? null, after: is ?? null, noteBefore, note }];
  });
}
