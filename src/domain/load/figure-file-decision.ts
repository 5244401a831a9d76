import type { Viewer } from '../access/access.js';
import { can } from '../access/access.js';
import type { AdministrationRecord } from '../administration/record.js';
import { type AdministrationRequest, recordOf, requestFaults } from '../administration/request.js';
import { isSamePerson } from '../official/assignment.js';
import { revisionOf } from '../official/trail.js';
import type { UserError } from '../refusal/codes.js';
import { refusal } from '../refusal/refusal.js';
import { faultAt, faultOfFile, type LoadFault } from '../sheet/fault.js';
import { closingDateOf } from '../time/period.js';
import type { LoadAnswer } from './answer.js';
import type { FigureFile, FigureFileState } from './figure-file.js';
import type { LoadedReport } from './figure-load.js';
import { FIGURE_LOAD_TEXTS } from './figure-load-texts.js';

export type FigureFileStep = Exclude<FigureFileState, 'WAITING'>;

export type FigureFileDecided =
  | { readonly kind: 'REFUSED'; readonly errors: readonly UserError[] }
  | { readonly kind: 'ACCEPTED'; readonly after: FigureFile; readonly record: AdministrationRecord };

type Text = 'OWN_FILE' | 'IS_REFUSED' | 'IS_APPROVED' | 'IS_PARTLY_APPROVED';
const ofFile = (code: Text): LoadFault => faultOfFile(code, FIGURE_LOAD_TEXTS[code](), 'file', null);

/** Everything that prevents this reviewer from approving a file. Two people have to see each figure. */
export function approvalFaults(
  viewer: Viewer,
  file: FigureFile,
  { faults }: LoadAnswer,
  toWrite: readonly LoadedReport[],
): LoadFault[] {
  const outside = toWrite.flatMap(({ unit, period, rows: [row] }) => {
    const resource = { kind: 'report', path: unit.path, day: closingDateOf(period, 28) } as const;
    if (!row || can(viewer, 'approve', resource)) return [];
    const { vi } = unit.name;
    return [faultAt(row.place, 'commune', 'OUTSIDE_YOUR_UNIT', vi, FIGURE_LOAD_TEXTS.OUTSIDE_YOUR_UNIT(vi))];
  });
  return [
    ...ownFaults(viewer, file),
    ...(file.state === 'REFUSED' ? [ofFile('IS_REFUSED')] : []),
    ...faults,
    ...outside,
  ];
}

/** A file is refused as a whole, so not after some of its reports are approved. */
export const refusalFaults = (viewer: Viewer, file: FigureFile, broughtBy: ReadonlySet<string>): LoadFault[] => [
  ...ownFaults(viewer, file),
  ...(file.state === 'APPROVED' ? [ofFile('IS_APPROVED')] : []),
  ...(file.state === 'WAITING' && broughtBy.has(file.id) ? [ofFile('IS_PARTLY_APPROVED')] : []),
];

/** The fault of a person who decides on a file that they loaded, in any assignment. */
const ownFaults = (viewer: Viewer, { actor }: FigureFile): LoadFault[] =>
  viewer.kind === 'official' && isSamePerson(viewer.id, actor) ? [ofFile('OWN_FILE')] : [];

const MOST_TOLD = 50;

/** The error of a fault. For programs, `value` names the fault and `path` the cell. */
export const errorOfLoadFault = ({ code, message, row, column, field }: LoadFault): UserError => ({
  code: 'FIGURE_FILE_NOT_ACCEPTED',
  path: [
    'file',
    ...(row === null ? [] : [`${column ?? ''}${row}`]),
    ...(field === null || row === null ? [] : [field]),
  ],
  value: code,
  comparedWith: null,
  needsReason: false,
  message,
});

export function decideFigureFile(
  file: FigureFile,
  step: FigureFileStep,
  request: AdministrationRequest,
  faults: readonly LoadFault[],
): FigureFileDecided {
  const revision = revisionOf(file.trail);
  const errors = [
    ...requestFaults({ ...request, expectedRevision: revision }, revision),
    ...faults.slice(0, MOST_TOLD).map(errorOfLoadFault),
  ];
  if (file.state === step) errors.push(refusal('NOTHING_CHANGES', ['file'], file.id));
  if (errors.length > 0) return { kind: 'REFUSED', errors };
  const { at, actor, actorName, reason } = request;
  const changes = [
    { field: 'state', before: file.state, after: step },
    { field: 'file', before: null, after: file.source },
    { field: 'sha256', before: null, after: file.fingerprint },
    { field: 'reports', before: null, after: String(file.reports) },
    { field: 'figures', before: null, after: String(file.figures) },
  ];
  return {
    kind: 'ACCEPTED',
    after: { ...file, state: step, decision: { at, actor, actorName, reason: reason.trim() } },
    record: recordOf(request, { path: file.path, changes }, revision),
  };
}
