import { listedRows, type RowsQuestion } from '../../domain/insight/listed-rows.js';
import { pillarIn } from '../../domain/method/catalogue.js';
import type { MethodVersion } from '../../domain/method/method.js';
import { rankingNotes } from '../../domain/ranking/note-texts.js';
import { type Ranking, shownStatus } from '../../domain/ranking/ranking.js';
import { hindranceText, NOT_FORMED } from '../../domain/ranking/texts.js';
import { overall, type Part, rowOf } from '../../domain/ranking/view.js';
import { sensitivityText } from '../../domain/sensitivity/sensitivity-texts.js';
import { FREQUENCIES, type PeriodId } from '../../domain/time/period.js';
import { sensitivityIn } from '../../reference-data/method-memory.js';
import { knownMethod, knownScope, knownUnit, scopeNamed, unitOfRanking } from '../../reference-data/reference.js';
import type { Context } from '../context.js';
import type { RequireFields, Resolvers } from '../generated/resolver-types.js';
import type { RankingRowsArgs } from '../generated/types.js';
import { unitAtClosing } from '../register/unit-on-day-resolvers.js';
import { oneOf, onlyOneOf } from '../shared/accepted-texts.js';
import { mustHaveGroup, rankedScopeArgument, unitArgument } from '../shared/arguments.js';
import { badCursor, connectionOf, decodeCursor } from '../shared/connections.js';
import { badUserInput, notFound } from '../shared/errors.js';
import { toGlobalId } from '../shared/ids.js';
import { inLanguage, inLanguageIfAny, said } from '../shared/language.js';
import { rankingArgument } from './argument.js';

/**
 * A period of the scope that ranks, or to which something belongs. What a scope left that only a withdrawn map had is shown
 * by the rules of the stage.
 */
export function periodIn({ reference }: Context, { scope }: Pick<Ranking, 'scope'>, id: PeriodId) {
  const isWithdrawn = reference.withdrawnUnits.has(scope) && !scopeNamed(reference, scope);
  return { scope: knownScope(reference, isWithdrawn ? reference.settings.stageScope : scope), id };
}

export const rankingResolvers: Resolvers = {
  Query: {
    ranking: async (_root, args, context) =>
      await rankingArgument(context, rankedScopeArgument(context, args.within, args.period), args),
  },
  Ranking: {
    id: ({ scope, period, version }) => toGlobalId('Ranking', scope, period, version),
    currentVersion: async ({ scope, period }, _args, { queries }) => (await queries.ranking(scope, period))?.version,
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
    notFormed: said(({ notFormed }) => notFormed && NOT_FORMED[notFormed]),
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
    communeCount: ({ rows }) => rows.length,
    rows: (ranking, args, context) => pageOfRows(context, ranking, args),
    row: (ranking, { unit }, context) => rowOf(ranking, unitArgument(context, 'unit', unit).id, overall),
    notes: (ranking, args, context) => rankingNotes(ranking).map((note) => inLanguage(note, args, context)),
    sensitivity: (ranking, _args, { reference, queries }) =>
      sensitivityIn(ranking, knownMethod(reference, ranking.method), queries.examination),
  },
  RankingSensitivity: {
    statement: said((sensitivity) => sensitivityText(sensitivity)),
  },
};

type RowsArgs = RequireFields<RankingRowsArgs, 'sortBy' | 'reverse'>;

function partArgument(method: MethodVersion, { pillar, group }: RowsArgs): Part {
  if (pillar != null && group != null) throw badUserInput('group', group, onlyOneOf('pillar', 'group'));
  if (pillar != null) {
    if (!pillarIn(method, pillar)) throw notFound('pillar', pillar, oneOf(method.pillars.map(({ code }) => code)));
    return { kind: 'pillar', code: pillar };
  }
  mustHaveGroup(method, group);
  return group == null ? overall : { kind: 'group', code: group };
}

/** Everything that shapes the list. A cursor of another list is refused. */
const listName = ({ scope, period }: Ranking, { part, order, reverse, search, kind, ranked }: RowsQuestion): string =>
  JSON.stringify(['rows', scope, period, part, order, reverse, search ?? '', kind ?? '', ranked ?? '']);

/** The version behind a cursor. Null if the cursor belongs to another list. */
function versionIn(cursor: string, list: string): number | null {
  const parts = decodeCursor(cursor)?.list.match(/^(.*) v(\d{1,9})$/);
  return parts?.[1] === list ? Number(parts[2]) : null;
}

type Listed = { readonly question: RowsQuestion; readonly list: string; readonly args: RowsArgs };

function page({ reference }: Context, ranking: Ranking, { question, list, args }: Listed) {
  const rows = connectionOf(
    {
      list: `${list} v${ranking.version}`,
      items: listedRows(ranking, question, (id) => unitOfRanking(reference, ranking, id)),
      keyOf: (row) => row.path,
      inOrderOfKeys: false,
    },
    args,
  );
  const edges = rows.edges.map((edge) => edge.with({ ranking, row: edge.node, part: question.part }));
  return { ...rows, edges, nodes: edges.map(({ node }) => node), version: ranking.version };
}

/**
 * Later pages use the version of the page that gave the cursor, even if a newer one is published. The first page
 * returns without a further read.
 */
function pageOfRows(context: Context, current: Ranking, args: RowsArgs) {
  const { sortBy: order, reverse, search, kind, ranked } = args;
  const part = partArgument(knownMethod(context.reference, current.method), args);
  const question = { part, order, reverse, search, kind, ranked };
  const listed = { question, list: listName(current, question), args };
  const [argument, cursor] = args.after == null ? (['before', args.before] as const) : (['after', args.after] as const);
  if (cursor == null) return page(context, current, listed);
  const version = versionIn(cursor, listed.list);
  if (version === null) throw badCursor(argument, cursor);
  if (version === current.version) return page(context, current, listed);
  return context.queries.ranking(current.scope, current.period, version).then((published) => {
    if (!published) throw badCursor(argument, cursor);
    return page(context, published, listed);
  });
}
