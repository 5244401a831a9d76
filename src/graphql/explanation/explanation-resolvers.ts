import { comparisonsOf, contributionsOf } from '../../domain/explanation/explanation.js';
import { comparisonText, contributionText, placeText } from '../../domain/explanation/explanation-text.js';
import { thingsCounted } from '../../domain/figure/figure-text.js';
import { TYPED } from '../../domain/figure/origin.js';
import { viewOf } from '../../domain/figure/view.js';
import { improvementsOf } from '../../domain/improvement/improvements.js';
import { improvementText } from '../../domain/improvement/texts.js';
import { progressWithinYear } from '../../domain/improvement/yearly-progress.js';
import { groupIn } from '../../domain/method/catalogue.js';
import { rankingNotes } from '../../domain/ranking/note-texts.js';
import { kindText } from '../../domain/register/unit-text.js';
import { knownMethod, knownUnit, unitOfRanking } from '../../reference-data/reference.js';
import type { Context } from '../context.js';
import type { Resolvers } from '../generated/resolver-types.js';
import { type AskedRanking, isAsPublished, rowOfCommune } from '../ranking/argument.js';
import { unitAtClosing } from '../register/unit-on-day-resolvers.js';
import { oneOf, wholeNumber } from '../shared/accepted-texts.js';
import { communeArgument, communeWithin, type ReportingUnit } from '../shared/arguments.js';
import { badUserInput, notFound } from '../shared/errors.js';
import { inLanguage, inLanguageIfAny } from '../shared/language.js';

const MOST_IMPROVEMENTS = 100;

async function explanationOf(context: Context, commune: ReportingUnit, args: AskedRanking) {
  const of = await rowOfCommune(context, commune, args);
  return of ? { ...of, asPublished: isAsPublished(args) } : null;
}

export const explanationResolvers: Resolvers = {
  Query: {
    explain: (_root, args, context) => explanationOf(context, communeArgument(context, args.unit, args.within), args),
  },
  Unit: {
    explanation: async ({ id }, args, context) => {
      const commune = communeWithin(context, id, args.within);
      return commune ? explanationOf(context, commune, args) : null;
    },
  },
  RankingRow: {
    explanation: async (of, _args, { queries }) => {
      const { scope, period, version } = of.ranking;
      return { ...of, asPublished: (await queries.ranking(scope, period))?.version !== version };
    },
  },
  Explanation: {
    unit: ({ row }, _args, { reference }) => knownUnit(reference, row.unit),
    unitOnDay: ({ ranking, row }, _args, context) => unitAtClosing(context, ranking, row.unit),
    row: (of) => of,
    sentence: (of, args, { reference, language }) =>
      inLanguage(placeText(of, unitOfRanking(reference, of.ranking, of.row.unit).name), args, { language }),
    contributions: (of, { group }, { reference }) => {
      const method = knownMethod(reference, of.ranking.method);
      if (group != null && !groupIn(method, group))
        throw notFound('group', group, oneOf(method.groups.map(({ code }) => code)));
      const all = contributionsOf(of, method);
      return group == null ? all : all.filter(({ entry }) => entry.of.indicator.group === group);
    },
    strengths: (of, _args, { reference }) => comparisonsOf(of, knownMethod(reference, of.ranking.method)).strengths,
    weaknesses: (of, _args, { reference }) => comparisonsOf(of, knownMethod(reference, of.ranking.method)).weaknesses,
    improvements: async (of, { first }, context) => {
      if (first < 1 || first > MOST_IMPROVEMENTS) throw badUserInput('first', first, wholeNumber(1, MOST_IMPROVEMENTS));
      const method = knownMethod(context.reference, of.ranking.method);
      const { scope } = of.ranking;
      const progress = await progressWithinYear((month) => context.queries.ranking(scope, month), of.ranking, method);
      return improvementsOf(of, method, progress).slice(0, first);
    },
    notes: ({ ranking }, args, context) => rankingNotes(ranking).map((note) => inLanguage(note, args, context)),
  },
  Contribution: {
    lowest: ({ range }) => range?.min ?? null,
    highest: ({ range }) => range?.max ?? null,
    sentence: async (contribution, args, { reference, language }) => {
      const { system } = contribution.entry.cell.origin ?? TYPED;
      const name = system === null ? undefined : await reference.sourceName(system);
      const kind = kindText(unitOfRanking(reference, contribution.entry.ranking, contribution.row.unit));
      return inLanguage(contributionText(contribution, kind, name), args, { language });
    },
  },
  Comparison: {
    average: ({ expected }) => expected,
    sentence: (comparison, args, { reference, language }) =>
      inLanguage(
        comparisonText(
          comparison,
          unitOfRanking(reference, comparison.entry.ranking, comparison.entry.ranking.scope).name,
        ),
        args,
        { language },
      ),
  },
  Improvement: {
    indicator: ({ of }) => of,
    from: ({ from }) => viewOf(from),
    to: ({ to }) => to && viewOf(to),
    counted: ({ of, amount }, args, context) =>
      inLanguageIfAny(of && amount !== null ? thingsCounted(of.indicator) : null, args, context),
    index: ({ after }) => after.index,
    rank: ({ after }) => after.rank,
    unrankedReason: ({ after }) => after.unrankedReason,
    sentence: (improvement, args, context) => inLanguage(improvementText(improvement), args, context),
  },
};
