import { rankingNotes } from '../../domain/ranking/note-texts.js';
import { type Ranking, shownStatus } from '../../domain/ranking/ranking.js';
import { hindranceText, NOT_FORMED } from '../../domain/ranking/texts.js';
import { overall, rowOf } from '../../domain/ranking/view.js';
import type { Frequency, PeriodId } from '../../domain/time/period.js';
import { knownMethod, knownScope, knownUnit } from '../../reference-data/reference.js';
import type { Context } from '../context.js';
import type { Resolvers } from '../generated/resolver-types.js';
import { unitAtClosing } from '../register/unit-on-day-resolvers.js';
import { rankedScopeArgument, unitArgument } from '../shared/arguments.js';
import { toGlobalId } from '../shared/ids.js';
import { inLanguage, inLanguageIfAny } from '../shared/language.js';
import { rankingArgument } from './argument.js';
import { pageOfRows } from './pages.js';

const FREQUENCIES: readonly Frequency[] = ['MONTHLY', 'QUARTERLY', 'YEARLY'];

export const periodIn = ({ reference }: Context, ranking: Ranking, id: PeriodId) => ({
  scope: knownScope(reference, ranking.scope),
  id,
});

export const rankingResolvers: Resolvers = {
  Query: {
    ranking: async (_root, args, context) =>
      (await rankingArgument(context, rankedScopeArgument(context, args.within, args.period), args)) ?? null,
  },
  Ranking: {
    id: ({ scope, period, version }) => toGlobalId('Ranking', scope, period, version),
    currentVersion: async ({ scope, period }, _args, { queries }) =>
      (await queries.ranking(scope, period))?.version ?? null,
    notRenewed: async ({ scope, period }, args, { queries, reference, language }) => {
      const hindrance = await queries.hindrance(scope, period);
      return inLanguageIfAny(hindrance && hindranceText(hindrance, (id) => knownUnit(reference, id).name), args, {
        language,
      });
    },
    scope: ({ scope }, _args, { reference }) => knownUnit(reference, scope),
    scopeOnDay: (ranking, _args, context) => unitAtClosing(context, ranking, ranking.scope),
    period: (ranking, _args, context) => periodIn(context, ranking, ranking.period),
    status: shownStatus,
    notFormed: ({ notFormed }, args, context) => inLanguageIfAny(notFormed && NOT_FORMED[notFormed], args, context),
    publishedAt: ({ occurrence }) => occurrence,
    methodVersion: ({ method }, _args, { reference }) => knownMethod(reference, method),
    previous: (ranking, _args, context) =>
      ranking.previous && {
        period: periodIn(context, ranking, ranking.previous.period),
        version: ranking.previous.version,
      },
    figurePeriods: (ranking, _args, context) =>
      FREQUENCIES.map((frequency) => ({
        frequency,
        period: periodIn(context, ranking, ranking.figurePeriods[frequency]),
        isExpected: !ranking.notExpected?.includes(frequency),
      })),
    waiting: ({ waiting }) => waiting ?? null,
    communeCount: ({ rows }) => rows.length,
    rows: (ranking, args, context) => pageOfRows(context, ranking, args),
    row: (ranking, { unit }, context) => rowOf(ranking, unitArgument(context, 'unit', unit).id, overall) ?? null,
    notes: (ranking, args, context) => rankingNotes(ranking).map((note) => inLanguage(note, args, context)),
  },
};
