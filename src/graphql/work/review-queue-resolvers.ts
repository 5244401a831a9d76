import { waitsTooLong } from '../../domain/reminder/waiting-reviews.js';
import { workingDaysWaiting } from '../../domain/report/timeliness.js';
import { scopesWritingTo } from '../../domain/settings/scopes.js';
import type { Context } from '../context.js';
import type { Resolvers } from '../generated/resolver-types.js';
import type { ReportForm } from '../report/form.js';
import { isDivided } from '../review/assignments.js';
import { answerableOfficials, mayKnowOfficials } from '../review/queue.js';
import { firstOf } from '../shared/connections.js';
import { viewersUnit } from '../shared/viewers-unit.js';
import type { MyWorkModel } from './my-work.js';

const daysWaiting = ({ reference: { calendar }, head }: ReportForm, { today }: Context): number =>
  workingDaysWaiting({ calendar, head }, today) ?? 0;

async function waitingTooLong(context: Context, { workOf, waiting }: MyWorkModel): Promise<ReportForm[]> {
  const unit = viewersUnit(context, workOf);
  if (unit.level === 'COMMUNE' || !mayKnowOfficials(context, workOf, unit)) return [];
  const late = (await waiting()).filter(
    (form) => form.head?.state === 'SUBMITTED' && waitsTooLong(form.reference.scope, daysWaiting(form, context)),
  );
  return late.toSorted((a, b) => daysWaiting(b, context) - daysWaiting(a, context));
}

export const reviewQueueResolvers: Resolvers = {
  MyWork: {
    isReviewDivided: ({ workOf }, _args, context) => {
      const { path } = viewersUnit(context, workOf);
      return isDivided(context, scopesWritingTo(context.reference.settings, path, context.today));
    },
    overdue: async ({ overdue }, args) => firstOf(await overdue(), args).map((report) => ({ report })),
    waitingTooLong: async (work, args, context) => firstOf(await waitingTooLong(context, work), args),
    waitingTooLongCount: async (work, _args, context) => (await waitingTooLong(context, work)).length,
    overdueCount: async ({ overdue }) => (await overdue()).length,
  },
  OverdueReport: {
    officials: ({ report }, _args, context) => answerableOfficials(context, report),
  },
};
