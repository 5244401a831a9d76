import { dueDayOf, lockDayOf } from '../../domain/settings/deadline.js';
import {
  finalDayOfMonth,
  isCollectingOn,
  isOpenOn,
  lastFinalDayOfMonth,
  type PeriodOf,
  periodStates,
} from '../../domain/settings/period-state.js';
import type { ScopeSettings } from '../../domain/settings/scope-settings.js';
import { periodOf, windowOf } from '../../domain/time/period.js';
import { periodLabel } from '../../domain/time/texts.js';
import { knownScope, knownUnit } from '../../reference-data/reference.js';
import type { Context } from '../context.js';
import type { Resolvers } from '../generated/resolver-types.js';
import { latestPublished, periodArgument, rankedScopeArgument, scopeArgument } from '../shared/arguments.js';
import { toGlobalId } from '../shared/ids.js';
import { said } from '../shared/language.js';

/** The latest published month, with the days of the scope that ranked it. */
async function latestPeriod(context: Context, scope: ScopeSettings): Promise<PeriodOf | null> {
  const latest = await latestPublished(context, scope);
  return latest ? { scope: knownScope(context.reference, latest.scope), id: latest.period } : null;
}

export const periodResolvers: Resolvers = {
  Query: {
    periods: (_root, args, context) => scopeArgument(context, args.within),
    period: async (_root, { code, within }, context) => {
      const id = periodArgument('code', code);
      if (id !== undefined) return { scope: rankedScopeArgument(context, within, id), id };
      return latestPeriod(context, scopeArgument(context, within));
    },
  },
  PeriodOverview: {
    today: (_scope, _args, { today }) => today,
    scope: (scope, _args, { reference }) => knownUnit(reference, scope.scope),
    collecting: (scope, _args, { today, reference }) =>
      periodStates(scope, today, reference.calendar).collecting.map((id) => ({ scope, id })),
    due: (scope, _args, { today, reference }) =>
      periodStates(scope, today, reference.calendar).due.map((id) => ({ scope, id })),
    open: (scope, _args, { today, reference }) =>
      periodStates(scope, today, reference.calendar).open.map((id) => ({ scope, id })),
    latestPublished: (scope, _args, context) => latestPeriod(context, scope),
  },
  Period: {
    id: ({ scope, id }) => toGlobalId('Period', scope.scope, id),
    code: ({ id }) => id,
    frequency: ({ id }) => periodOf(id).frequency,
    name: said(({ id }) => periodLabel(id)),
    year: ({ id }) => periodOf(id).year,
    firstDay: ({ scope, id }) => windowOf(id, scope.closingDay).from,
    closingDay: ({ scope, id }) => windowOf(id, scope.closingDay).to,
    dueDay: ({ scope, id }, _args, { reference }) => dueDayOf(scope, id, reference.calendar),
    lockDay: ({ scope, id }, _args, { reference }) => lockDayOf(scope, id, reference.calendar),
    finalDay: (period, _args, { reference }) => finalDayOfMonth(period, reference.calendar),
    lastFinalDay: (period, _args, { reference }) => lastFinalDayOfMonth(period, reference.calendar),
    isCollecting: (period, _args, { today }) => isCollectingOn(period, today),
    isOpen: (period, _args, { today, reference }) => isOpenOn(period, today, reference.calendar),
    scope: ({ scope }, _args, { reference }) => knownUnit(reference, scope.scope),
  },
};
