import type { Official } from '../official/official.js';
import type { UnitId } from '../register/unit.js';
import { liesInScope } from '../settings/scope-paths.js';
import type { ScopeSettings } from '../settings/scope-settings.js';

type Assigning = Pick<ScopeSettings, 'reviewAssignments'>;

/** Whether communes of the scope can be assigned to the official. */
export const canBeAssigned = (
  scope: Pick<ScopeSettings, 'path' | 'formerPaths'>,
  { role, active, path }: Pick<Official, 'role' | 'active' | 'path'>,
): boolean => role === 'reviewer' && active && liesInScope(scope, path);

/**
 * The scope with the assignments in force: those of reviewers who work in it. If a commune has none left, all reviewers
 * look after it again.
 * @param isReached false for an official whom letters do not reach, for planning letters
 */
export function withAssignmentsInForce(
  scope: ScopeSettings,
  officials: readonly Official[],
  isReached: (official: Official) => boolean = () => true,
): ScopeSettings {
  const { reviewAssignments } = scope;
  if (!reviewAssignments) return scope;
  const counting = officials.filter((official) => canBeAssigned(scope, official) && isReached(official));
  const ids = new Set(counting.map(({ id }) => id));
  return {
    ...scope,
    reviewAssignments: Object.fromEntries(Object.entries(reviewAssignments).filter(([reviewer]) => ids.has(reviewer))),
  };
}

/** Ids of the commune's assigned reviewers; empty = all reviewers look after it. */
export const assignedReviewersOf = ({ reviewAssignments = {} }: Assigning, unit: UnitId): string[] =>
  Object.entries(reviewAssignments).flatMap(([reviewer, communes]) => (communes.includes(unit) ? reviewer : []));

/** Whether a reviewer gets the letters about a commune and sees it first in the queue. It gives and takes no right. */
export function looksAfter(scope: Assigning, reviewer: string, unit: UnitId): boolean {
  const assigned = assignedReviewersOf(scope, unit);
  return assigned.length === 0 || assigned.includes(reviewer);
}
