import type { Resolvers } from '../generated/resolver-types.js';
import { inLanguageIfAny } from '../shared/language.js';
import { reportActions } from './report-actions.js';

export const allowedActionResolvers: Resolvers = {
  ReportForm: {
    allowedActions: async (form, _args, context) =>
      reportActions(context, await (await context.reportMutations()).allowedOnForm(form)),
  },
  Report: {
    allowedActions: async ({ unit, period }, _args, context) =>
      reportActions(context, await (await context.reportMutations()).allowedOn(unit.id, period)),
  },
  AllowedAction: {
    isAllowed: ({ reason }) => reason === null,
    whyNot: ({ reason }, args) => inLanguageIfAny(reason, args),
    remedy: ({ remedy }, args) => inLanguageIfAny(remedy, args),
  },
};
