import type { Figure, Figures } from '../../../src/domain/figure/figure.js';
import type { Indicator } from '../../../src/domain/indicator/indicator.js';
import type { MethodVersion } from '../../../src/domain/method/method.js';
import type { RankingInput } from '../../../src/domain/ranking/rank-communes.js';
import type { Ranking } from '../../../src/domain/ranking/ranking.js';
import type { Register, Unit } from '../../../src/domain/register/unit.js';
import type { Report } from '../../../src/domain/report/report.js';
import { plainCalendar } from './holidays.js';
import { commune, draft, scope } from './scope-builder.js';

const text = (word: string) => ({ vi: word, en: word });

export const indicator = (overrides: Partial<Indicator> = {}): Indicator => ({
  code: 'X01',
  group: 'GOVERNMENT',
  name: text('Indicator'),
  kind: 'ratio',
  uom: text('%'),
  higherIsBetter: true,
  points: 10,
  scoring: { rule: 'target', target: { '2025': 100 }, targetStatus: { '2025': 'local' } },
  frequency: 'MONTHLY',
  measure: 'STOCK',
  mergeRule: 'sum-num/den',
  zeroDenominator: 'notApplicable',
  computed: false,
  source: { vi: 'source', en: 'source' },
  ...overrides,
});

export const minMax = (overrides: Partial<Indicator> = {}): Indicator =>
  indicator({ kind: 'count', scoring: { rule: 'minMax', ruleStatus: 'local' }, mergeRule: 'sum', ...overrides });

/** Groups and totals follow from the indicators; the foundation groups are those of the real method. */
export function method(indicators: readonly Indicator[], overrides: Partial<MethodVersion> = {}): MethodVersion {
  const pillarCodes = ['GOVERNMENT', 'ECONOMY', 'SOCIETY'];
  const groups = [...new Set(indicators.map((member) => member.group))].map((code) => ({
    code,
    name: text(code),
    points: indicators.filter((member) => member.group === code).reduce((sum, member) => sum + member.points, 0),
    pillar: pillarCodes.includes(code) ? code : null,
  }));
  return {
    id: 'TEST-1',
    name: text('Method'),
    legalBasis: [],
    totalPoints: groups.reduce((sum, group) => sum + group.points, 0),
    groups,
    pillars: pillarCodes.map((code) => ({ code, name: text(code) })),
    indicators,
    missingPolicy: 'ZERO',
    minimumCoverage: 0.5,
    ...overrides,
  };
}

export const unitNamed = (id: string, overrides: Partial<Unit> = {}): Unit =>
  commune({ id, path: `bac-kan/cho-don/${id}`, gsoCode: null, ...overrides });

export const register = (units: readonly Unit[]): Register => ({ version: 1, units });

/** Submitted on the closing day and approved the day after. */
export const approved = (
  unit: string,
  period: string,
  figures: Readonly<Record<string, Figure>>,
  overrides: Partial<Report> = {},
): Report => {
  const typed: Figures = new Map(Object.entries(figures));
  return draft({
    unit,
    path: `bac-kan/cho-don/${unit}`,
    period,
    state: 'APPROVED',
    approved: typed,
    working: typed,
    firstSubmittedAt: '2026-10-14T02:00:00.000Z',
    approvedAt: '2026-10-15T02:00:00.000Z',
    ...overrides,
  });
};

/** An input whose reports and previous ranking are whole. */
export type WholeInput = Omit<RankingInput, 'reports' | 'previous'> & {
  readonly reports: ReadonlyMap<string, readonly Report[]>;
  readonly previous: Ranking | null;
};

/** October 2026 as the night of the 17th sees it. Communes are those of the reports, unless a register is given. */
export function rankingInput(
  of: Pick<WholeInput, 'method'> & { readonly reports: readonly Report[] } & Partial<Omit<WholeInput, 'reports'>>,
): WholeInput {
  const { reports, ...rest } = of;
  const byPeriod = new Map<string, Report[]>();
  for (const report of reports) byPeriod.set(report.period, [...(byPeriod.get(report.period) ?? []), report]);
  const ids = [...new Set(reports.map((report) => report.unit))];
  return {
    scope: scope(),
    period: '2026-10',
    occurrence: '2026-10-16T20:00:00.000Z',
    register: register(ids.map((id) => unitNamed(id))),
    calendar: plainCalendar,
    previous: null,
    current: null,
    ...rest,
    reports: byPeriod,
  };
}
