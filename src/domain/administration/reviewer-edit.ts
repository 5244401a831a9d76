import type { UserError } from '../refusal/codes.js';
import { refusal } from '../refusal/refusal.js';
import type { UnitId } from '../register/unit.js';
import type { ScopeSettings } from '../settings/scope-settings.js';

/** The communes of one reviewer, replaced as a whole; none takes the assignment away. */
export type ReviewerEdit = { readonly reviewer: string; readonly communes: readonly UnitId[] };

export function editedReviewers(scope: ScopeSettings, { reviewer, communes }: ReviewerEdit): ScopeSettings {
  const { [reviewer]: _, ...others } = scope.reviewAssignments ?? {};
  const own = communes.length > 0 ? { [reviewer]: communes.toSorted() } : {};
  return { ...scope, reviewAssignments: { ...others, ...own } };
}

export const reviewerFaults = ({ communes }: ReviewerEdit): UserError[] =>
  communes.flatMap((commune, i) =>
    communes.indexOf(commune) < i ? [refusal('NAMED_TWICE', ['communes', String(i)], commune)] : [],
  );
