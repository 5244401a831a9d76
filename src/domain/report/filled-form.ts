import { type AnnotatedFigures, copiedFrom, empties, enter, type FigureEntry, reasonsIn } from '../figure/entry.js';
import type { FigureNote, FigureNotes } from '../figure/filing-record.js';
import { withoutSetAside } from '../figure/set-aside.js';
import { resolveSources } from '../figure/source-figures.js';
import { strayFaults, validateFigures } from '../figure/validation.js';
import type { IndicatorCode } from '../indicator/indicator.js';
import type { UserError } from '../refusal/codes.js';
import { type FigureFault, refuses } from '../refusal/figure-fault.js';
import { errorOfFault, userError } from '../refusal/user-error.js';
import { previousPeriod } from '../time/period.js';
import type { Change, FilingSituation } from './filing-situation.js';
import { isTyped } from './hands.js';
import { liesWithChairman } from './sign-off.js';

type Filling = Extract<Change, { action: 'SAVE' | 'COPY' | 'SUBMIT' | 'HAND_TO_CHAIRMAN' }>;

/**
 * The form with the entries, checked. A draft may have gaps and warnings; a form that is submitted or handed to the
 * chairman has to answer each of them. The chairman sends what was handed over, without later deliveries of systems.
 */
export function filled(situation: FilingSituation, change: Filling) {
  const { method, villages, head, notes, sources, asides = [] } = situation;
  const saved: AnnotatedFigures = { figures: head?.working ?? new Map(), notes };
  const before = { ...saved, figures: stillAskedFor(situation, saved.figures) };
  const entered =
    change.action === 'COPY'
      ? copied(situation, before, change.codes)
      : enter(before, change.entries, method, villages);
  const isSubmission = change.action === 'SUBMIT' || change.action === 'HAND_TO_CHAIRMAN';
  const form =
    isSubmission && !liesWithChairman(head)
      ? resolveSources(withoutSetAside(entered, asides), stillAskedFor(situation, sources), method)
      : entered;
  const faults = faultsOf(situation, form, isSubmission);
  const strays = change.action === 'COPY' ? [] : change.entries.filter((entry) => isBesideFigures(entry, saved, form));
  const refusing = [
    ...strays.flatMap(({ code }) => strayFaults(situation, code)),
    ...faults.filter((fault) => (isSubmission ? refuses(fault) : fault.severity === 'ERROR')),
  ];
  // A figure that could not be read is not reported as missing too.
  const unread = new Set(entered.errors.map(({ path }) => path[1]));
  const reported = refusing.filter((fault) => !(fault.code === 'NO_DATA' && unread.has(fault.path[0])));
  return {
    errors: [...entered.errors, ...reported.map(errorOfFault)],
    warnings: isSubmission
      ? []
      : faults.filter((fault) => fault.severity === 'WARNING' && refuses(fault)).map(errorOfFault),
    figures: form.figures,
    isTyped: isTyped(before, entered),
    note: change.action === 'COPY' ? `← ${previousPeriod(situation.period)}` : null,
    record: {
      notes: change.action === 'SUBMIT' ? withoutComments(form.notes) : form.notes,
      warnings: faults.filter((fault) => fault.severity === 'WARNING' && fault.reason !== null),
    },
  };
}

/** Leaves out saved and delivered figures of indicators that a method version has dropped since. A form shows none. */
const stillAskedFor = <Of>(situation: FilingSituation, figures: ReadonlyMap<IndicatorCode, Of>) =>
  new Map([...figures].filter(([code]) => strayFaults(situation, code).length === 0));

/** Whether an entry says something without a figure, where none was. A stored figure that is not asked for can be removed. */
function isBesideFigures(entry: FigureEntry, before: AnnotatedFigures, after: AnnotatedFigures): boolean {
  const { code, reason, evidence } = entry;
  const says = empties(entry) || (reason ?? '').trim() !== '' || (evidence ?? []).length > 0;
  return says && !before.figures.has(code) && !after.figures.has(code);
}

function copied(
  { previous, method, period }: FilingSituation,
  before: AnnotatedFigures,
  codes: readonly string[] | null,
): AnnotatedFigures & { errors: UserError[] } {
  const copies = copiedFrom(before, previous, method, codes);
  const nothing = userError('NOTHING_TO_COPY', ['codes'], previousPeriod(period));
  return {
    figures: new Map([...before.figures, ...copies]),
    notes: before.notes,
    errors: copies.size === 0 ? [nothing] : [],
  };
}

function faultsOf(
  situation: FilingSituation,
  { figures, notes }: AnnotatedFigures,
  isSubmission: boolean,
): FigureFault[] {
  const { method, period, beside, previous, usual, villages } = situation;
  const reasons = reasonsIn(notes);
  return validateFigures({ method, period, figures, reasons, beside, previous, usual, villages, isSubmission });
}

/** Drops the comments of reviewer and chairman, which a submission answers. The returned revision keeps them. */
const withoutComments = (notes: FigureNotes): FigureNotes =>
  Object.fromEntries(
    Object.entries(notes).map(([code, { comment: _, ...note }]): [string, FigureNote] => [code, note]),
  );
