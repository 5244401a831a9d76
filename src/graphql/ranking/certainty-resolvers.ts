import { isDecidedLater } from '../../domain/certainty/certainty.js';
import {
  EXAMINED_LATER,
  fallText,
  pairText,
  rankTexts,
  rankTold,
  tableText,
} from '../../domain/certainty/certainty-texts.js';
import { fallOf } from '../../domain/certainty/fall.js';
import { WEIGHT_VARIATION } from '../../domain/certainty/method-scores.js';
import { isSurelyAmongFirst, mayBeAmongFirst } from '../../domain/certainty/rank-set.js';
import type { Ranking, RankingRow } from '../../domain/ranking/ranking.js';
import { overall, type RowOf, rowOf } from '../../domain/ranking/view.js';
import type { UnitId } from '../../domain/register/unit.js';
import { knownMethod, unitOfRanking } from '../../reference-data/reference.js';
import { certaintyIn } from '../../reference-data/version-memory.js';
import type { Context } from '../context.js';
import type { Resolvers } from '../generated/resolver-types.js';
import { wholeNumber } from '../shared/accepted-texts.js';
import { unitArgument } from '../shared/arguments.js';
import { firstOf, LARGEST_PAGE } from '../shared/connections.js';
import { badUserInput } from '../shared/errors.js';
import { inLanguage, type LanguageArguments, said } from '../shared/language.js';
import type { RankCertaintyModel, RankingCertaintyModel } from './models.js';

type Asking = Pick<Context, 'reference' | 'queries'>;

/** The certainty of a ranking. Null while a large ranking is not examined. */
export const certaintyFor = (ranking: Ranking, { reference, queries }: Asking) =>
  certaintyIn(ranking, knownMethod(reference, ranking.method), queries.examination);

const namesIn =
  (ranking: Ranking, { reference }: Pick<Context, 'reference'>) =>
  (unit: UnitId) =>
    unitOfRanking(reference, ranking, unit);

function places({ n }: { readonly n: number }): number {
  if (n < 1 || n > LARGEST_PAGE) throw badUserInput('n', n, wholeNumber(1, LARGEST_PAGE));
  return n;
}

/** For awards: communes in question, by the sets of the table. */
const rowsAmongFirst = ({ ranking, rowOf: setsOf }: RankingCertaintyModel, is: typeof mayBeAmongFirst, n: number) =>
  ranking.rows
    .filter(({ unit }) => {
      const sets = setsOf(unit);
      return sets !== undefined && is(sets.noise, n);
    })
    .map((row) => ({ ranking, row, part: overall }));

/** The statement about a commune's rank. Null for an unranked commune, and while a large ranking is not examined. */
async function toldOf(of: RowOf, _args: unknown, context: Context): Promise<RankCertaintyModel | null> {
  const certainty = await certaintyFor(of.ranking, context);
  const told =
    certainty && rankTold({ rows: of.ranking.rows, row: of.row, certainty, unitOf: namesIn(of.ranking, context) });
  return certainty && told ? { of, certainty, told, ...told.sets } : null;
}

const sentences =
  (isOwnPage = false) =>
  ({ told, certainty }: RankCertaintyModel, args: LanguageArguments, context: Context) =>
    rankTexts(told, certainty, isOwnPage).map((text) => inLanguage(text, args, context));

/** Pairs of neighbours in the order of the ranking. */
const neighboursIn = ({ rows }: Ranking): [RankingRow, RankingRow][] => {
  const ranked = rows.filter(({ rank }) => rank !== null);
  return ranked.slice(1).map((row, above) => [ranked[above] as RankingRow, row]);
};

export const certaintyResolvers: Resolvers = {
  Ranking: {
    certainty: async (ranking, _args, context) => {
      const certainty = await certaintyFor(ranking, context);
      return certainty && { ...certainty, ranking };
    },
    whyNoCertainty: async (ranking, args, context) =>
      isDecidedLater(ranking) && !(await context.queries.examination(ranking))
        ? inLanguage(EXAMINED_LATER, args, context)
        : null,
    robustness: async (ranking, _args, context) => ({ ranking, certainty: await certaintyFor(ranking, context) }),
  },
  RankingRow: {
    certainty: toldOf,
    robustness: toldOf,
  },
  RankingCertainty: {
    mayBeAmongFirst: (of, args) => rowsAmongFirst(of, mayBeAmongFirst, places(args)),
    surelyAmongFirst: (of, args) => rowsAmongFirst(of, isSurelyAmongFirst, places(args)),
    pair({ ranking, level, relation: relationOf }, args, context) {
      const [one, other] = (['one', 'other'] as const).map((name) =>
        rowOf(ranking, unitArgument(context, name, args[name]).id),
      );
      const relation = one && other && relationOf(one.row.unit, other.row.unit);
      return relation ? { one, other, relation, level } : null;
    },
    statement: said((certainty) => tableText(certainty)),
  },
  RankCertainty: {
    mayBeAmongFirst: ({ noise }, args) => mayBeAmongFirst(noise, places(args)),
    surelyAmongFirst: ({ noise }, args) => isSurelyAmongFirst(noise, places(args)),
    notToldApart: ({ of, told }, args) =>
      firstOf(told.alike, args).map((row) => ({ ranking: of.ranking, row, part: of.part })),
    notToldApartCount: ({ told }) => told.alike.length,
    fall: ({ of: { ranking, row }, certainty }) => {
      const fall = fallOf(ranking.rows, row, () => certainty);
      return fall && { ...fall, row };
    },
    statements: sentences(),
    ownStatements: sentences(true),
  },
  RankFall: {
    statement: said((fall) => fallText(fall.row, fall)),
  },
  PairCertainty: {
    statement: said(({ one, other, relation, level }, context) =>
      pairText([one.row, other.row], relation, level, (unit) => namesIn(one.ranking, context)(unit).name),
    ),
  },
  RankingRobustness: {
    variation: () => WEIGHT_VARIATION,
    neighbourPairs: ({ ranking }) => neighboursIn(ranking).length,
    // Before the ranking is examined, no pair counts as told apart.
    pairsNotToldApart: ({ ranking, certainty }) =>
      neighboursIn(ranking).filter(([one, other]) => certainty?.relation(one.unit, other.unit) !== 'TOLD_APART').length,
    statement: said(({ certainty }) => (certainty ? tableText(certainty) : EXAMINED_LATER)),
  },
  RankRobustness: {
    bestRank: ({ told }) => told.sets.all.best,
    worstRank: ({ told }) => told.sets.all.worst,
    notToldApart: ({ of: { ranking, row, part }, told }) => {
      const neighbours = new Set(neighboursIn(ranking).flatMap((pair) => (pair.includes(row) ? pair : [])));
      return told.alike.filter((other) => neighbours.has(other)).map((other) => ({ ranking, row: other, part }));
    },
    statement: (of, args, context) => sentences()(of, args, context).join(' '),
  },
};
