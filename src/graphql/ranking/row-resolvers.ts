import { noChangeText } from '../../domain/explanation/rank-movement-text.js';
import { isTied, standingOf } from '../../domain/ranking/view.js';
import type { UnitPath } from '../../domain/register/unit.js';
import { pointsOf1000 } from '../../domain/scoring/publish-score.js';
import type { PeriodId } from '../../domain/time/period.js';
import { knownMethod, knownUnit } from '../../reference-data/reference.js';
import { unrankedSentenceOf } from '../../reference-data/unranked-rows.js';
import type { Resolvers } from '../generated/resolver-types.js';
import { knownGroup, knownPillar } from '../method/method-resolvers.js';
import { unitAtClosing } from '../register/unit-on-day-resolvers.js';
import { communeWithin } from '../shared/arguments.js';
import { fieldsOf } from '../shared/fields-of.js';
import { toGlobalId } from '../shared/ids.js';
import { inLanguageIfAny, said } from '../shared/language.js';
import { rowOfCommune } from './argument.js';

export const rankingRowResolvers: Resolvers = {
  Unit: {
    ranking: async ({ id }, args, context) => {
      const commune = communeWithin(context, id, args.within);
      return commune && (await rowOfCommune(context, commune, args));
    },
  },
  RankingRow: {
    // The row of a pillar or group is another object, because the commune has another rank there.
    id: ({ ranking: { scope, period, version }, row, part }) =>
      toGlobalId(
        'RankingRow',
        scope,
        period,
        version,
        row.unit,
        ...(part.kind === 'overall' ? [] : [part.kind, part.code]),
      ),
    unit: ({ row }, _args, { reference }) => knownUnit(reference, row.unit),
    unitOnDay: ({ ranking, row }, _args, context) => unitAtClosing(context, ranking, row.unit),
    ...fieldsOf(
      'row',
      'rank',
      'unrankedReason',
      'index',
      'earned',
      'possible',
      'coverage',
      'countsSubmitted',
      'previousRank',
      'change',
      'noChangeReason',
    ),
    isTied: ({ row }) => row.tied,
    unrankedSentence: async ({ ranking, row }, args, { queries, reference, today, language }) => {
      const reports = async (path: UnitPath, periods: readonly PeriodId[]) =>
        (await Promise.all(periods.map((period) => queries.report({ path, period })))).filter(
          (report) => report !== undefined,
        );
      return inLanguageIfAny(await unrankedSentenceOf(ranking, row, { reference, today, reports }), args, { language });
    },
    points: ({ row }) => (row.index === null ? null : pointsOf1000(row.index)),
    noChangeSentence: said(({ row }) => row.noChangeReason && noChangeText(row.noChangeReason)),
    standing: (of) => standingOf(of, of.part),
    pillars: (of, _args, { reference }) => {
      const method = knownMethod(reference, of.ranking.method);
      return method.pillars.map(({ code }) => ({ method, code, of }));
    },
    groups: (of, _args, { reference }) => {
      const method = knownMethod(reference, of.ranking.method);
      return method.groups.map(({ code }) => ({ method, code, of }));
    },
  },
  Standing: {
    ...fieldsOf('standing', 'rank', 'score', 'earned', 'possible'),
    isTied: (of) => isTied(of),
  },
  PillarStanding: {
    pillar: ({ method, code }) => knownPillar(method, code),
    standing: ({ of, code }) => standingOf(of, { kind: 'pillar', code }),
  },
  GroupStanding: {
    group: ({ method, code }) => knownGroup(method, code),
    standing: ({ of, code }) => standingOf(of, { kind: 'group', code }),
  },
};
