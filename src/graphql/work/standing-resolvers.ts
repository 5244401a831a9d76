import { digestMonth } from '../../domain/daily-mail/leaders-digest.js';
import { isFromFirstPeriodOn } from '../../domain/settings/period-state.js';
import type { Resolvers } from '../generated/resolver-types.js';
import { monthOfPeriod, periodArgumentOrLatest, scopeArgument } from '../shared/arguments.js';
import { scopeOfWork } from './my-work.js';
import { standingsIn } from './standings.js';

export const standingResolvers: Resolvers = {
  Query: {
    reportStandings: async (_root, { within: id, period }, context) => {
      const scope = scopeArgument(context, id);
      const month = await periodArgumentOrLatest(context, scope, 'period', monthOfPeriod('period', period));
      return month === undefined ? [] : standingsIn(context, scope, month);
    },
  },
  MyWork: {
    digestPeriod: ({ workOf }, _args, context) => {
      const scope = scopeOfWork(context, workOf);
      if (!scope) return null;
      const id = digestMonth(scope, context.reference.calendar, context.today);
      return isFromFirstPeriodOn(scope, id) ? { scope, id } : null;
    },
  },
  ReportStandings: {
    period: ({ scope, period }) => ({ scope, id: period }),
    approved: ({ counts }) => counts.APPROVED,
    waiting: ({ counts }) => counts.WAITING,
    returned: ({ counts }) => counts.RETURNED,
    extended: ({ counts }) => counts.EXTENDED,
    notYetDue: ({ counts }) => counts.NOT_YET_DUE,
    overdue: ({ counts }) => counts.OVERDUE,
  },
};
