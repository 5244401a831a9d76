import { dueDayOf, lockDayOf } from '../../domain/settings/deadline.js';
import {
  finalDayOfMonth,
  isCollectingOn,
  isOpenOn,
  lastFinalDayOfMonth,
  periodStates,
} from '../../domain/settings/period-state.js';
import { periodOf, windowOf } from '../../domain/time/period.js';
import { periodLabel } from '../../domain/time/texts.js';
import { knownUnit } from '../../reference-data/reference.js';
import type { Resolvers } from '../generated/resolver-types.js';
import { periodArgumentOrLatest, scopeArgument } from '../shared/arguments.js';
import { toGlobalId } from '../shared/ids.js';
import { said } from '../shared/language.js';

export const periodResolvers: Resolvers = {
  Query: {
    periods: (_root, args, context) => scopeArgument(context, args.within),
    period: async (_root, { code, within }, context) => {
      const scope = scopeArgument(context, within);
      const id = await periodArgumentOrLatest(context, scope, 'code', code);
      return id === undefined ? null : { scope, id };
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
    latestPublished: async (scope, _args, { queries }) => {
      const latest = await queries.latestRanking(scope);
      return latest ? { scope, id: latest.period } : null;
    },
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
