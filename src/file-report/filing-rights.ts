import { can, type Viewer } from '../domain/access/access.js';
import { isInForceOn } from '../domain/official/assignment.js';
import { placedOn, seatPathOn } from '../domain/register/seat.js';
import { type ChangeName, ruleOf } from '../domain/report/actions.js';
import type { FilingSituation } from '../domain/report/filing-situation.js';
import type { Signatory } from '../domain/report/sign-off.js';
import { type Instant, localDateOf } from '../domain/time/local-date.js';
import type { Stores } from '../store/index.js';
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

/**
 * Whether the commune has somebody to sign. Read only if the scope requires signatures. The index follows the table
 * within moments, so a chairman registered just now may be missed: the officer may then submit the report.
 */
export async function chairmanOf(
  { officials }: Pick<Stores, 'officials'>,
  { scope, unit, register, officialPaths }: FilingReference,
  now: Instant,
): Promise<Pick<FilingSituation, 'hasChairman'>> {
  if (!scope.signOff) return {};
  const day = localDateOf(now);
  const path = seatPathOn(register, unit.path, day);
  const found = (await Promise.all(officialPaths.map((stored) => officials.ofScope(stored)))).flat();
  const hasChairman = found.some(
    (official) =>
      isInForceOn(official, day) && official.role === 'chairman' && placedOn(register, official, day).path === path,
  );
  return { hasChairman };
}
