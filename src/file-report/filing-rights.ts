import { can, type Viewer } from '../domain/access/access.js';
import { type ChangeName, ruleOf } from '../domain/report/actions.js';
import type { Signatory } from '../domain/report/sign-off.js';
import type { FilingReference } from './reference.js';

/** Whether the viewer has the right to this kind of change of the report. */
export const mayChange = (viewer: Viewer, action: ChangeName, { unit, closing }: FilingReference): boolean =>
  can(viewer, ruleOf(action).right, { kind: 'report', path: unit.path, day: closing });

export const actorOf = (viewer: Viewer): string => (viewer.kind === 'public' ? '' : viewer.id);

/** The signatory. An official who may return a report to the officer signs it. */
export const signatoryOf = (viewer: Viewer, of: FilingReference): Signatory => ({
  actor: actorOf(viewer),
  ...(viewer.kind === 'official' && viewer.actsFor && { actsFor: viewer.actsFor.id }),
  signs: mayChange(viewer, 'RETURN_TO_OFFICER', of),
});
