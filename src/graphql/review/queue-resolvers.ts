import { scopesWritingTo } from '../../domain/settings/scopes.js';
import type { Resolvers } from '../generated/resolver-types.js';
import { firstOf } from '../shared/connections.js';
import { viewersUnit } from '../shared/viewers-unit.js';
import { isDivided } from './assignments.js';
import { answerableOfficials } from './queue.js';

export const reviewQueueResolvers: Resolvers = {
  MyWork: {
    isReviewDivided: ({ workOf }, _args, context) => {
      const { path } = viewersUnit(context, workOf);
      return isDivided(context, scopesWritingTo(context.reference.settings, path, context.today));
    },
    overdue: async ({ overdue }, args) => firstOf(await overdue(), args).map((report) => ({ report })),
    overdueCount: async ({ overdue }) => (await overdue()).length,
  },
  OverdueReport: {
    officials: ({ report }, _args, context) => answerableOfficials(context, report),
  },
};
