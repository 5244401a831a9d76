import { ACTION_RULES } from '../../domain/report/actions.js';
import type { Context } from '../context.js';
import type { Resolvers } from '../generated/resolver-types.js';
import type { AllowedOnReport } from '../report/report-mutations.js';
import { notAllowed } from '../shared/errors.js';
import { said } from '../shared/language.js';
import type { AllowedActionModel } from './allowed-action.js';

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
    isAllowed: ({ reason }) => reason === undefined,
    whyNot: said(({ reason }) => reason),
    remedy: said(({ remedy }) => remedy),
  },
};

const reportActions = ({ viewer }: Context, { actions, noRight }: AllowedOnReport): AllowedActionModel[] =>
  actions.map(({ action, hasRight, obstacle }) => {
    const { name, right } = ACTION_RULES[action];
    if (!hasRight) return { action: name, reason: notAllowed(viewer, [right, 'report'], noRight).text };
    return { action: name, ...obstacle };
  });
