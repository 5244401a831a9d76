import type { UserError } from '../../domain/refusal/codes.js';
import { refusal } from '../../domain/refusal/refusal.js';
import { type UnitId, unitById } from '../../domain/register/unit.js';
import { canBeAssigned } from '../../domain/review/assignment.js';
import { scopePathOn } from '../../domain/settings/scope-paths.js';
import type { ScopeSettings } from '../../domain/settings/scope-settings.js';
import { innermostScope } from '../../domain/settings/scopes.js';
import { currentUnit } from '../../reference-data/reference.js';
import { changeRules, scopeToChange } from '../administration/scope-rules-resolvers.js';
import type { Context } from '../context.js';
import type { Resolvers } from '../generated/resolver-types.js';
import { atMost } from '../shared/accepted-texts.js';
import { badCount } from '../shared/errors.js';
import { readableId } from '../shared/ids.js';
import { reviewAssignmentsOf, reviewersOfForm } from './assignments.js';

const MOST_COMMUNES = 400;

/** Refusals that need officials and register. Taking an assignment away requires no reviewer's role any more. */
async function assignmentFaults(
  context: Context,
  scope: ScopeSettings,
  reviewer: string,
  communes: readonly UnitId[],
): Promise<UserError[]> {
  const { queries, reference, today } = context;
  const officials = await queries.officials(scopePathOn(scope, today));
  const official = officials.find(({ id }) => id === reviewer);
  const isReviewer = communes.length === 0 || (official !== undefined && canBeAssigned(scope, official));
  const elsewhere = communes.flatMap((commune, i): UserError[] => {
    const unit = unitById(reference.register, commune, today);
    const isOfScope = unit?.level === 'COMMUNE' && innermostScope(reference.settings, unit.path)?.scope === scope.scope;
    return isOfScope ? [] : [refusal('NOT_FOUND', ['communes', String(i)], commune)];
  });
  return [...(isReviewer ? [] : [refusal('NOT_A_REVIEWER', ['reviewer'], official?.name ?? reviewer)]), ...elsewhere];
}

export const reviewAssignmentResolvers: Resolvers = {
  Mutation: {
    assignReviewer: async (_root, { input }, context) => {
      if (input.communes.length > MOST_COMMUNES)
        throw badCount('input.communes', input.communes.length, atMost(MOST_COMMUNES));
      const scope = scopeToChange(context, input);
      const reviewer = readableId('Official', input.reviewer) ?? input.reviewer;
      const communes = input.communes.map((id) => readableId('Unit', id) ?? id);
      return changeRules(context, input, 'ASSIGN_REVIEWER', { of: 'REVIEWERS', edit: { reviewer, communes } }, () =>
        assignmentFaults(context, scope, reviewer, communes),
      );
    },
  },
  ScopeRules: {
    reviewAssignments: ({ scope }, _args, context) => reviewAssignmentsOf(context, scope),
  },
  ReportForm: {
    assignedReviewers: (form, _args, context) => reviewersOfForm(context, form),
  },
  ReviewAssignment: {
    communes: ({ communes }, _args, { reference }) => communes.flatMap((id) => currentUnit(reference, id) ?? []),
  },
};
