import { figureMatrixOf } from '../../domain/explanation/figure-matrix.js';
import { entriesOf, profileOf } from '../../domain/explanation/profile.js';
import { isFromDemonstration, pastEntries } from '../../domain/explanation/profile-before.js';
import { TYPED } from '../../domain/figure/origin.js';
import { rollUpOf } from '../../domain/insight/scope-roll-up.js';
import { closingDateOf } from '../../domain/time/period.js';
import type { ReportingUnit } from '../../reference-data/latest-ranking.js';
import { pastProfile } from '../../reference-data/past-profile.js';
import { knownMethod, knownUnit } from '../../reference-data/reference.js';
import type { Context } from '../context.js';
import type { Resolvers } from '../generated/resolver-types.js';
import { type AskedRanking, isAsPublished, rowOfCommune } from '../ranking/argument.js';
import { periodIn } from '../ranking/ranking-resolvers.js';
import { unitAtClosing, unitOfDay } from '../register/unit-on-day-resolvers.js';
import {
  communeArgument,
  communeWithin,
  indicatorsArgument,
  monthOfPeriod,
  mustHaveGroup,
  unitsArgument,
} from '../shared/arguments.js';
import { toGlobalId } from '../shared/ids.js';
import type { ProfileEntryModel } from './models.js';

/** The part of an id that marks a profile outside of any ranking. */
export const BEFORE = 'before';

async function profileFor(context: Context, commune: ReportingUnit, args: AskedRanking) {
  const row = await rowOfCommune(context, commune, args);
  if (row || isAsPublished(args)) return row ? { profileOf: row } : null;
  const past = await pastProfile(context.queries, context.reference, commune, monthOfPeriod(args.period));
  return past ? { profileOf: past } : null;
}

export const profileResolvers: Resolvers = {
  Query: {
    communeProfile: (_root, args, context) =>
      profileFor(context, communeArgument(context, args.unit, args.within), args),
  },
  Unit: {
    profile: async ({ id }, args, context) => {
      const commune = communeWithin(context, id, args.within);
      return commune ? profileFor(context, commune, args) : null;
    },
  },
  RankingRow: {
    profile: (of) => ({ profileOf: of }),
  },
  CommuneProfile: {
    id: ({ profileOf: of }) =>
      'row' in of
        ? toGlobalId('CommuneProfile', of.ranking.scope, of.ranking.period, of.ranking.version, of.row.unit)
        : toGlobalId('CommuneProfile', of.scope.scope, of.month, BEFORE, of.unit),
    unit: ({ profileOf: of }, _args, { reference }) => knownUnit(reference, 'row' in of ? of.row.unit : of.unit),
    unitOnDay: ({ profileOf: of }, _args, context) =>
      'row' in of
        ? unitAtClosing(context, of.ranking, of.row.unit)
        : unitOfDay(context.reference, of.unit, closingDateOf(of.month, of.scope.closingDay)),
    period: ({ profileOf: of }, _args, context) =>
      'row' in of ? periodIn(context, of.ranking, of.ranking.period) : { scope: of.scope, id: of.month },
    ranking: ({ profileOf: of }) => ('row' in of ? of.ranking : null),
    row: ({ profileOf: of }) => ('row' in of ? of : null),
    notFormed: ({ profileOf: of }) => ('row' in of ? null : of.notFormed),
    isDemonstration: ({ profileOf: of }) => ('row' in of ? of.ranking.isDemonstration : isFromDemonstration(of)),
    indicators: ({ profileOf: of }, { group }, { reference }) => {
      const method = 'row' in of ? knownMethod(reference, of.ranking.method) : of.method;
      mustHaveGroup(method, group);
      const entries: readonly ProfileEntryModel[] =
        'row' in of ? profileOf(of, method) : pastEntries(reference.register, of);
      return group == null ? entries : entries.filter((entry) => entry.of.indicator.group === group);
    },
  },
  ProfileEntry: {
    indicator: ({ of }) => of,
    period: (entry, _args, context) =>
      'cell' in entry ? periodIn(context, entry.ranking, entry.period) : { scope: entry.scope, id: entry.period },
    parts: (entry) => ('cell' in entry ? null : entry.parts),
    origin: (entry) => {
      if (!('cell' in entry)) return entry.isLoaded ? { kind: 'LOADED', system: null, takenAt: null } : null;
      if (!entry.cell.figure) return null;
      const { of, cell } = entry;
      if (of.indicator.computed) return { kind: 'COMPUTED', system: null, takenAt: null };
      const { kind, system, at } = cell.origin ?? TYPED;
      return { kind, system, takenAt: at };
    },
    isCarriedForward: (entry) => 'cell' in entry && entry.cell.carriedForward,
    share: (entry) => ('cell' in entry ? entry.cell.share : null),
    earned: (entry) => ('cell' in entry ? entry.cell.earned : null),
    possible: (entry) => ('cell' in entry ? entry.cell.possible : null),
    rank: (entry) => ('cell' in entry ? entry.cell.rank : null),
    scopeFigures: (entry) => ('cell' in entry ? rollUpOf(entry.ranking, entry.of) : null),
  },
  Ranking: {
    matrix: (ranking, args, context) => {
      const method = knownMethod(context.reference, ranking.method);
      const indicators = indicatorsArgument(context, args.indicators, method);
      return figureMatrixOf(ranking, unitsArgument(context, args.units), indicators);
    },
  },
  FigureMatrixRow: {
    cells: ({ row, indicators }) => entriesOf(row, indicators),
  },
};
