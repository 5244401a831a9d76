import { personOf } from '../official/assignment.js';
import type { Revision } from '../report/report.js';

/** The people who typed figures of a report, by the revisions that saved them. */
export const typistsIn = (revisions: readonly Pick<Revision, 'actor' | 'action'>[]): ReadonlySet<string> =>
  new Set(revisions.filter(({ action }) => action === 'SAVE').map(({ actor }) => personOf(actor)));
