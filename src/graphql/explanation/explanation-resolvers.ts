import { comparisonsOf, contributionsOf } from '../../domain/explanation/explanation.js';
import { comparisonText, contributionText, placeText } from '../../domain/explanation/explanation-text.js';
import { viewOf } from '../../domain/figure/figure.js';
import { thingsCounted } from '../../domain/figure/figure-text.js';
import { TYPED } from '../../domain/figure/origin.js';
import { type Improvement, withoutLocked } from '../../domain/improvement/improvement.js';
import { improvementsOf } from '../../domain/improvement/improvements.js';
import { improvementText } from '../../domain/improvement/texts.js';
import { progressWithinYear } from '../../domain/improvement/yearly-progress.js';
import { rankingNotes } from '../../domain/ranking/note-texts.js';
import type { RowOf } from '../../domain/ranking/view.js';
import { lifeOf } from '../../domain/register/life.js';
import { kindText } from '../../domain/register/unit-text.js';
import type { Extension } from '../../domain/settings/extension.js';
import { reasonNotOpen } from '../../domain/settings/period-state.js';
import { closingDateOf, type PeriodId } from '../../domain/time/period.js';
import type { ReportingUnit } from '../../reference-data/latest-ranking.js';
import { knownMethod, knownScope, knownUnit, unitOfRanking } from '../../reference-data/reference.js';
import type { Context } from '../context.js';
import type { Resolvers } from '../generated/resolver-types.js';
import { type AskedRanking, isAsPublished, rowOfCommune } from '../ranking/argument.js';
import { unitAtClosing } from '../register/unit-on-day-resolvers.js';
import { communeArgument, communeWithin, mustHaveGroup } from '../shared/arguments.js';
import { firstOf } from '../shared/connections.js';
import { fieldsOf } from '../shared/fields-of.js';
import { inLanguage, said } from '../shared/language.js';

async function explanationOf(context: Context, commune: ReportingUnit, args: AskedRanking) {
  const of = await rowOfCommune(context, commune, args);
  return of ? { ...of, asPublished: isAsPublished(args) } : null;
}

/**
 * The improvements without locked periods and without periods after the commune's last day. An extension for the commune
 * may keep a period open.
 */
async function withoutClosed(
  { reference, queries, today }: Context,
  { ranking, row }: RowOf,
  improvements: readonly Improvement[],
): Promise<readonly Improvement[]> {
  const scope = knownScope(reference, ranking.scope);
  const isLocked = (period: PeriodId, extension?: Extension | null) =>
    reasonNotOpen(scope, period, today, reference.calendar, extension) === 'LOCKED';
  const closed = [...new Set(improvements.map(({ countsFrom }) => countsFrom))].filter((period) => isLocked(period));
  const reports = await queries.reportsAt(closed.map((period) => ({ path: row.path, period })));
  const extensionOf = (period: PeriodId) => reports.find((report) => report.period === period)?.extension;
  const lastDay = lifeOf(reference.register, row.unit)?.lastDay ?? null;
  const isOver = (period: PeriodId) => lastDay !== null && closingDateOf(period, scope.closingDay) > lastDay;
  return withoutLocked(
    improvements.filter(({ countsFrom }) => !isOver(countsFrom)),
    closed.filter((period) => isLocked(period, extensionOf(period))),
  );
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
    sentence: said((of, { reference }) => placeText(of, unitOfRanking(reference, of.ranking, of.row.unit).name)),
    contributions: (of, { group }, { reference }) => {
      const method = knownMethod(reference, of.ranking.method);
      mustHaveGroup(method, group);
      const all = contributionsOf(of, method);
      return group == null ? all : all.filter(({ entry }) => entry.of.indicator.group === group);
    },
    strengths: (of, _args, { reference }) => comparisonsOf(of, knownMethod(reference, of.ranking.method)).strengths,
    weaknesses: (of, _args, { reference }) => comparisonsOf(of, knownMethod(reference, of.ranking.method)).weaknesses,
    improvements: async (of, args, context) => {
      const method = knownMethod(context.reference, of.ranking.method);
      const { scope } = of.ranking;
      const progress = await progressWithinYear((month) => context.queries.ranking(scope, month), of.ranking, method);
      return firstOf(await withoutClosed(context, of, improvementsOf(of, method, progress)), args);
    },
    notes: ({ ranking }, args, context) => rankingNotes(ranking).map((note) => inLanguage(note, args, context)),
  },
  Contribution: {
    lowest: ({ range }) => range?.min,
    highest: ({ range }) => range?.max,
    sentence: async (contribution, args, { reference, language }) => {
      const { system } = contribution.entry.cell.origin ?? TYPED;
      const name = system === null ? undefined : await reference.sourceName(system);
      const kind = kindText(unitOfRanking(reference, contribution.entry.ranking, contribution.row.unit));
      return inLanguage(contributionText(contribution, kind, name), args, { language });
    },
  },
  Comparison: {
    average: ({ expected }) => expected,
    sentence: said((comparison, { reference }) =>
      comparisonText(
        comparison,
        unitOfRanking(reference, comparison.entry.ranking, comparison.entry.ranking.scope).name,
      ),
    ),
  },
  Improvement: {
    indicator: ({ of }) => of,
    from: ({ from }) => viewOf(from),
    to: ({ to }) => to && viewOf(to),
    counted: said(({ of, amount }) => (of && amount !== null ? thingsCounted(of.indicator) : null)),
    ...fieldsOf('after', 'index', 'rank', 'unrankedReason'),
    sentence: said((improvement) => improvementText(improvement)),
  },
};
