import { type Figure, type Figures, sameFigure } from '../figure/figure.js';
import type { FigureNote, FigureNotes } from '../figure/filing-record.js';
import type { IndicatorCode } from '../indicator/indicator.js';
import { listedRevisions } from './listed-revisions.js';
import type { Report, Revision } from './report.js';

/** One revision's change of one indicator: of its figure, reason, evidence or comment. */
export type FigureChange = ReturnType<typeof changesBetween>[number];

/** Revisions that count, oldest first, each with its difference from the revision before. */
export function revisionHistory(head: Pick<Report, 'tokens'>, written: readonly Revision[]) {
  const listed = listedRevisions(head, written);
  return listed.map((revision, i) => ({
    /** The number of the revision, from 1. */
    number: i + 1,
    revision,
    changes: changesBetween(listed[i - 1], revision),
  }));
}

const SENDS_BACK: ReadonlySet<Revision['action']> = new Set(['RETURN', 'RETURN_TO_OFFICER', 'REOPEN']);
const SENDS_ON: ReadonlySet<Revision['action']> = new Set(['SUBMIT', 'HAND_TO_CHAIRMAN', 'APPROVE']);

/** The change that sent the report back to its officer. Undefined if the report went on since, or never came back. */
export const lastSentBack = <Done extends { readonly revision: Pick<Revision, 'action'> }>(
  course: readonly Done[],
): Done | undefined => {
  const last = course.findLast(({ revision: { action } }) => SENDS_BACK.has(action) || SENDS_ON.has(action));
  return last && SENDS_BACK.has(last.revision.action) ? last : undefined;
};

/** Figures with reasons, evidence and comments, of a revision or of an unsaved form. */
export type Said = Pick<Revision, 'figures'> & { readonly filing?: { readonly notes: FigureNotes } };

export function changesBetween(before: Said | undefined, after: Said) {
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
    if (sameFigure(was, is) && isSameNote(noteBefore, note)) return [];
    return [{ code, before: was ?? null, after: is ?? null, noteBefore, note }];
  });
}

/** Indicators whose figure a change removes. */
export const emptiedBy = (changes: readonly FigureChange[]): IndicatorCode[] =>
  changes.filter(({ before, after }) => before !== null && after === null).map(({ code }) => code);

/** A figure that the report once had and no longer has. */
export type EmptiedFigure = { readonly code: IndicatorCode; readonly before: Figure; readonly reason: string | null };

/** Figures that the report has lost since its first revision, with their last values. @param listed oldest first */
export function emptiedSince(listed: readonly Revision[], working: Figures): EmptiedFigure[] {
  const last = new Map(listed.flatMap(({ figures }) => [...figures]));
  const notes = listed.at(-1)?.filing?.notes ?? {};
  return [...last]
    .filter(([code]) => !working.has(code))
    .map(([code, before]) => ({ code, before, reason: notes[code]?.reason ?? null }))
    .toSorted((a, b) => (a.code < b.code ? -1 : 1));
}

/** Compares two notes, whatever the order of their properties. */
function isSameNote(a: FigureNote, b: FigureNote): boolean {
  const fields = (note: FigureNote) =>
    JSON.stringify(Object.entries(note).toSorted(([first], [second]) => (first < second ? -1 : 1)));
  return fields(a) === fields(b);
}
