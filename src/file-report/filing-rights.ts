import { can, type Viewer } from '../domain/access/access.js';
import type { Action } from '../domain/access/action.js';
import type { Change } from '../domain/report/filing-situation.js';
import type { Signatory } from '../domain/report/sign-off.js';
import type { FilingReference } from './reference.js';

/** Which right a change needs. */
export const ACTIONS: Readonly<Record<Change['action'], Action>> = {
  SAVE: 'save',
  COPY: 'save',
  ADD_FILE: 'save',
  REMOVE_FILE: 'save',
  SUBMIT: 'submit',
  WITHDRAW: 'withdraw',
  HAND_TO_CHAIRMAN: 'handOver',
  TAKE_BACK: 'handOver',
  RETURN_TO_OFFICER: 'returnToOfficer',
  RECORD_DOCUMENT: 'recordDocument',
  RETURN: 'return',
  APPROVE: 'approve',
  ASK_EXTENSION: 'askExtension',
  EXTEND: 'extend',
  REFUSE_EXTENSION: 'extend',
  REOPEN: 'reopen',
};

/** Whether the viewer has the right to that kind of change of the report. */
export const mayChange = (viewer: Viewer, action: Change['action'], { unit, closing }: FilingReference): boolean =>
  can(viewer, ACTIONS[action], { kind: 'report', path: unit.path, day: closing });

export const actorOf = (viewer: Viewer): string => (viewer.kind === 'public' ? '' : viewer.id);

/** Whoever may return a report to the officer signs it. */
export const signatoryOf = (viewer: Viewer, of: FilingReference): Signatory => ({
  actor: actorOf(viewer),
  ...(viewer.kind === 'official' && viewer.actsFor && { actsFor: viewer.actsFor.id }),
  signs: mayChange(viewer, 'RETURN_TO_OFFICER', of),
});
