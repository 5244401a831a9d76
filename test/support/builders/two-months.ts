import { type Movement, movementOf } from '../../../src/domain/explanation/rank-movement.js';
import type { Figure } from '../../../src/domain/figure/figure.js';
import type { MethodVersion } from '../../../src/domain/method/method.js';
import type { Ranking } from '../../../src/domain/ranking/ranking.js';
import { overall, type RowOf, rowOf } from '../../../src/domain/ranking/view.js';
import type { Report } from '../../../src/domain/report/report.js';
import { randomInput } from './random-communes.js';
import { randomMethod } from './random-methods.js';
import { approved, rankingInput, register, unitNamed } from './ranking-builder.js';
import { draft } from './scope-builder.js';
import { rankCommunes } from './whole-ranking.js';

/** Figures by commune. SUBMITTED: sent but not approved. A commune without an entry has not sent its report. */
export type Month = Readonly<Record<string, Readonly<Record<string, Figure>> | 'SUBMITTED'>>;

export type TwoMonths = {
  readonly method: MethodVersion;
  readonly methodBefore?: MethodVersion;
  readonly before: Month;
  readonly after: Month;
  readonly periods?: readonly [string, string];
  /** Of the second ranking; absent = as the reports have it. */
  readonly status?: Ranking['status'];
};

function reportsOf(month: Month, period: string): Report[] {
  return Object.entries(month).map(([unit, figures]) =>
    figures === 'SUBMITTED'
      ? draft({
          unit,
          path: `bac-kan/cho-don/${unit}`,
          period,
          state: 'SUBMITTED',
          firstSubmittedAt: '2026-10-14T02:00:00.000Z',
        })
      : approved(unit, period, figures),
  );
}

/** Two rankings, the second naming the first, of the communes that either month has. */
export function twoMonths({ method, methodBefore = method, before, after, periods }: TwoMonths) {
  const [first, second] = periods ?? ['2026-09', '2026-10'];
  const units = register([...new Set([...Object.keys(before), ...Object.keys(after)])].map((id) => unitNamed(id)));
  const rank = (of: MethodVersion, period: string, month: Month, previous: Ranking | null) =>
    rankCommunes(rankingInput({ method: of, period, register: units, reports: reportsOf(month, period), previous }));
  const previous = rank(methodBefore, first, before, null);
  return { previous, ranking: rank(method, second, after, previous), method, methodBefore };
}

export function moved(unit: string, months: TwoMonths): Movement {
  const { previous, ranking: made, method, methodBefore } = twoMonths(months);
  const ranking = { ...made, status: months.status ?? made.status };
  const movement = movementOf(rowOf(ranking, unit) as RowOf, previous, method, methodBefore);
  if (!movement) throw new Error(`${unit} was not part of ${previous.period}`);
  return movement;
}

/** Movements of every commune between two random months, of one year or two, by one method or two that differ in numbers. */
export function randomMovements(seed: number, communes: number): Movement[] {
  const before = randomMethod(seed);
  const after = seed % 2 === 0 ? before : otherNumbers(before);
  const [first, second] = seed % 3 === 0 ? ['2025-12', '2026-01'] : ['2026-09', '2026-10'];
  const previous = rankCommunes(randomInput(before, communes, seed, first));
  const ranking = rankCommunes({ ...randomInput(after, communes, seed + 1, second), previous });
  return ranking.rows.map((row) => movementOf({ ranking, row, part: overall }, previous, after, before) as Movement);
}

/** Other points, other targets, and what was compared with a target is now compared with the others. */
function otherNumbers(method: MethodVersion): MethodVersion {
  const indicators = method.indicators.map((indicator, i) => {
    const { scoring } = indicator;
    if (scoring.rule === 'none') return indicator;
    const points = i % 3 === 0 ? indicator.points + 5 : indicator.points;
    if (scoring.rule !== 'target') return { ...indicator, points };
    if (i % 2 === 0)
      return { ...indicator, points, scoring: { rule: 'minMax' as const, ruleStatus: 'local' as const } };
    return { ...indicator, points, scoring: { ...scoring, target: { '2025': 20 } } };
  });
  return { ...method, id: 'TEST-2', indicators };
}
