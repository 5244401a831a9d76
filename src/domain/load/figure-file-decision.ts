import { can, type Viewer } from '../access/access.js';
import {
  type AdministrationDecision,
  type AdministrationRequest,
  decisionOn,
  requestFaults,
} from '../administration/request.js';
import { isSamePerson } from '../official/assignment.js';
import { revisionOf } from '../official/trail.js';
import type { UserError } from '../refusal/codes.js';
import { refusal, refusalSaying } from '../refusal/refusal.js';
import { handFaults } from '../report/sign-off.js';
import { faultAt, faultOfFile, type LoadFault } from '../sheet/fault.js';
import { LOAD_TEXTS } from '../sheet/texts.js';
import type { Text } from '../text/text.js';
import type { LoadAnswer } from './answer.js';
import type { FigureFile, FigureFileState } from './figure-file.js';
import type { LoadedReport, ReportToWrite } from './figure-load.js';
import { FIGURE_LOAD_TEXTS } from './figure-load-texts.js';

export type FigureFileStep = Exclude<FigureFileState, 'WAITING'>;

type FileFault = 'OWN_FILE' | 'IS_REFUSED' | 'IS_APPROVED' | 'IS_PARTLY_APPROVED';
const ofFile = (code: FileFault): LoadFault => faultOfFile(code, FIGURE_LOAD_TEXTS[code](), 'file', null);

/** Everything that prevents this reviewer from approving a file. Two people have to see each figure. */
export function approvalFaults(
  viewer: Viewer,
  file: FigureFile,
  { faults }: LoadAnswer,
  toWrite: readonly ReportToWrite[],
): LoadFault[] {
  const outside = toWrite.filter(
    ({ unit, closed }) => !can(viewer, 'approve', { kind: 'report', path: unit.path, day: closed }),
  );
  return [
    ...ownFaults(viewer, file, toWrite),
    ...(file.state === 'REFUSED' ? [ofFile('IS_REFUSED')] : []),
    ...faults,
    ...outside.flatMap((report) => atFirstRow(report, 'OUTSIDE_YOUR_UNIT', LOAD_TEXTS.outsideYourUnit)),
  ];
}

/** A file is refused as a whole, so not after some of its reports are approved. */
export const refusalFaults = (
  viewer: Viewer,
  file: FigureFile,
  broughtBy: ReadonlySet<string>,
  toWrite: readonly ReportToWrite[],
): LoadFault[] => [
  ...ownFaults(viewer, file, toWrite),
  ...(file.state === 'APPROVED' ? [ofFile('IS_APPROVED')] : []),
  ...(file.state === 'WAITING' && broughtBy.has(file.id) ? [ofFile('IS_PARTLY_APPROVED')] : []),
];

/** The faults of a person who loaded the file, or had a hand in a report that it corrects, in any assignment. */
function ownFaults(viewer: Viewer, { actor }: FigureFile, toWrite: readonly ReportToWrite[]): LoadFault[] {
  if (viewer.kind !== 'official') return [];
  if (isSamePerson(viewer.id, actor)) return [ofFile('OWN_FILE')];
  return toWrite.flatMap((report) =>
    handFaults(report.before, { action: 'APPROVE' }, { actor: viewer.id }).flatMap(({ code, message }) =>
      atFirstRow(report, code, () => message),
    ),
  );
}

function atFirstRow({ unit, rows: [row] }: LoadedReport, code: string, message: (unit: string) => Text): LoadFault[] {
  const { vi } = unit.name;
  return row ? [faultAt(row.place, 'commune', code, vi, message(vi))] : [];
}

const MOST_TOLD = 50;

/** The error of a fault. For programs, `value` names the fault and `path` the cell. */
export function errorOfLoadFault({ code, message, row, column, field }: LoadFault): UserError {
  const cell = row === null ? [] : [`${column ?? ''}${row}`, ...(field === null ? [] : [field])];
  return refusalSaying('FIGURE_FILE_NOT_ACCEPTED', ['file', ...cell], code, message);
}

export function decideFigureFile(
  file: FigureFile,
  step: FigureFileStep,
  request: AdministrationRequest,
  faults: readonly LoadFault[],
): AdministrationDecision<FigureFile> {
  const revision = revisionOf(file.trail);
  const errors = [
    ...requestFaults({ ...request, expectedRevision: revision }, revision),
    ...faults.slice(0, MOST_TOLD).map(errorOfLoadFault),
  ];
  if (file.state === step) errors.push(refusal('NOTHING_CHANGES', ['file'], file.id));
  const { at, actor, actorName, reason } = request;
  const changes = [
    { field: 'state', before: file.state, after: step },
    { field: 'file', before: null, after: file.source },
    { field: 'sha256', before: null, after: file.fingerprint },
    { field: 'reports', before: null, after: String(file.reports) },
    { field: 'figures', before: null, after: String(file.figures) },
  ];
  const after = { ...file, state: step, decision: { at, actor, actorName, reason: reason.trim() } };
  return decisionOn(request, revision, errors, () => ({ after, path: file.path, changes }));
}
