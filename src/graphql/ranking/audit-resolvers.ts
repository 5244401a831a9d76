import { findingText, limitsText } from '../../domain/audit/finding-texts.js';
import { auditOf, type MethodAudit } from '../../domain/audit/method-audit.js';
import { indicatorIn } from '../../domain/method/catalogue.js';
import type { MethodVersion } from '../../domain/method/method.js';
import { carriedFrom } from '../../domain/ranking/rank-communes.js';
import { areasOf, type UnitId } from '../../domain/register/unit.js';
import { earlierFigures } from '../../domain/simulation/carried-figures.js';
import { noChanges } from '../../domain/simulation/rerank.js';
import { type Simulation, simulationOf } from '../../domain/simulation/simulation.js';
import { contractCode } from '../../domain/text/contract-code.js';
import { auditIn } from '../../reference-data/method-memory.js';
import { dayOfRanking, knownMethod, knownScope, unitOfRanking } from '../../reference-data/reference.js';
import type { Context } from '../context.js';
import type { Resolvers } from '../generated/resolver-types.js';
import { knownGroup } from '../method/method-resolvers.js';
import { monthOfPeriod, rankedScopeArgument } from '../shared/arguments.js';
import { said } from '../shared/language.js';
import { rankingOrLatest } from './argument.js';
import type { AuditFindingModel } from './models.js';
import { periodIn } from './ranking-resolvers.js';

export type AuditedMonth = {
  readonly within?: string | null | undefined;
  readonly period?: string | null | undefined;
};

/** A published ranking, recomputed by a method version. One that carries figures forward needs the earlier figures. */
export async function underMethod(
  context: Context,
  method: MethodVersion,
  { within, period }: AuditedMonth,
): Promise<Simulation | null> {
  const of = rankedScopeArgument(context, within, period);
  const ranking = await rankingOrLatest(context, of, monthOfPeriod(period));
  if (!ranking) return null;
  // The version's own publication stays unchanged.
  if (ranking.method === method.id) return { published: ranking, simulated: ranking };
  if (method.missingPolicy !== 'CARRY_FORWARD') return simulationOf(ranking, method, noChanges);
  const ranked = knownScope(context.reference, ranking.scope);
  const periods = Object.values(ranking.figurePeriods).flatMap((closed) => carriedFrom(method, ranked, closed) ?? []);
  const areas = areasOf(context.reference.register, ranking.scopePath, dayOfRanking(context.reference, ranking));
  const found = await Promise.all(
    periods.flatMap((month) => areas.map((area) => context.queries.reports(area, month))),
  );
  const reports = found.flatMap((inArea) => inArea.reports);
  const earlier = earlierFigures(reports, ranked.countSubmitted);
  return simulationOf(ranking, method, noChanges, earlier);
}

const wordsOf = (finding: AuditFindingModel, { reference }: Context) =>
  findingText(finding.audit, finding, (unit) => unitOfRanking(reference, finding.audit.ranking, unit).name);

export const auditResolvers: Resolvers = {
  MethodVersion: {
    audit: async (method, args, context) => {
      const scored = await underMethod(context, method, args);
      if (!scored) return null;
      const { published, simulated } = scored;
      return simulated === published ? auditIn(published, method) : auditOf(simulated, method);
    },
  },
  Ranking: {
    audit: (ranking, _args, { reference }) => auditIn(ranking, knownMethod(reference, ranking.method)),
  },
  MethodAudit: {
    period: ({ ranking }, _args, context) => periodIn(context, ranking, ranking.period),
    limits: said((audit) => limitsText(audit)),
    meanShift: ({ compensation }) => compensation.mean,
    largestShift: ({ compensation }) => compensation.most,
    findings: (audit) => audit.findings.map((finding) => ({ ...finding, audit })),
    indicators: (audit) => audit.indicators.map((measures) => ({ ...measures, audit })),
    groups: (audit) => audit.groups.map((measures) => ({ ...measures, audit })),
  },
  AuditFinding: {
    indicators: ({ audit, indicators }) => indicators.flatMap((code) => indicatorIn(audit.method, code) ?? []),
    group: ({ audit, group }) => (group === undefined ? null : knownGroup(audit.method, group)),
    units: ({ audit, units = [] }, _args, context) => unitsOf(context, audit, units),
    sentence: said((finding, context) => wordsOf(finding, context).sentence),
    advice: said((finding, context) => wordsOf(finding, context).advice),
  },
  IndicatorRemedy: {
    scoring: ({ scoring }) => (scoring ? { rule: contractCode(scoring.rule) } : null),
  },
  IndicatorAudit: {
    indicator: ({ audit, of }) => ({ method: audit.method, indicator: of.indicator }),
    outliers: ({ audit, outliers }, _args, context) => unitsOf(context, audit, outliers),
    pairsReversed: ({ reversal }) => reversal?.pairs ?? 0,
  },
  GroupAudit: {
    group: ({ audit, code }) => knownGroup(audit.method, code),
  },
};

const unitsOf = ({ reference }: Context, { ranking }: MethodAudit, units: readonly UnitId[]) =>
  units.map((unit) => unitOfRanking(reference, ranking, unit));
