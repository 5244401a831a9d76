import { can } from '../../domain/access/access.js';
import type { Official } from '../../domain/official/official.js';
import type { UnitId } from '../../domain/register/unit.js';
import { assignedReviewersOf, looksAfter, withAssignmentsInForce } from '../../domain/review/assignment.js';
import { scopePathOn } from '../../domain/settings/scope-paths.js';
import type { ScopeSettings } from '../../domain/settings/scope-settings.js';
import type { Context } from '../context.js';
import type { ReportForm } from '../report/form.js';

export type AssignmentOf = {
  readonly reviewer: Official | undefined;
  readonly communes: readonly UnitId[];
  readonly isInForce: boolean;
};

/** Officials of the whole scope. Undefined for viewers who may not know all of them. */
async function officialsOf(context: Context, scope: ScopeSettings): Promise<readonly Official[] | undefined> {
  const { viewer, today, queries } = context;
  const path = scopePathOn(scope, today);
  return can(viewer, 'read', { kind: 'official', path, day: today }) ? queries.officials(path) : undefined;
}

/** The scope with only the assignments in force today, as far as the viewer may know the reviewers. */
async function inForce(context: Context, scope: ScopeSettings): Promise<ScopeSettings> {
  const officials = scope.reviewAssignments && (await officialsOf(context, scope));
  return officials ? withAssignmentsInForce(scope, officials) : scope;
}

export async function reviewAssignmentsOf(context: Context, scope: ScopeSettings): Promise<AssignmentOf[]> {
  const officials = (await officialsOf(context, scope)) ?? [];
  const counting = withAssignmentsInForce(scope, officials).reviewAssignments ?? {};
  return Object.entries(scope.reviewAssignments ?? {}).map(([id, communes]) => ({
    reviewer: officials.find((official) => official.id === id),
    communes,
    isInForce: id in counting,
  }));
}

/** The forms of communes assigned to the viewer or to nobody. */
export async function ownForms(
  context: Context,
  reviewer: string,
  forms: readonly ReportForm[],
): Promise<readonly ReportForm[]> {
  const scopes = new Map(forms.map(({ reference: { scope } }) => [scope.scope, scope]));
  const counting = new Map<UnitId, ScopeSettings>();
  for (const [id, scope] of scopes) counting.set(id, await inForce(context, scope));
  return forms.filter(({ reference: { scope, unit } }) =>
    looksAfter(counting.get(scope.scope) ?? scope, reviewer, unit.id),
  );
}

export async function reviewersOfForm(context: Context, { reference }: ReportForm): Promise<Official[]> {
  const officials = reference.scope.reviewAssignments && (await officialsOf(context, reference.scope));
  if (!officials) return [];
  const ids = assignedReviewersOf(withAssignmentsInForce(reference.scope, officials), reference.unit.id);
  return officials.filter(({ id }) => ids.includes(id));
}

export const isDivided = async (context: Context, scopes: readonly ScopeSettings[]): Promise<boolean> => {
  const counting = await Promise.all(scopes.map((scope) => inForce(context, scope)));
  return counting.some(({ reviewAssignments = {} }) => Object.keys(reviewAssignments).length > 0);
};
