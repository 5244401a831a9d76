import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Figure } from '../../../src/domain/figure/figure.js';
import type { Ranking } from '../../../src/domain/ranking/ranking.js';
import { reportsIn } from '../../../src/domain/report/on-time-history.js';
import { addDays, instantAt } from '../../../src/domain/time/local-date.js';
import { recomputeRankings } from '../../../src/jobs/ranking/recompute-rankings.js';
import { type TestTable, testTable } from '../../support/aws/dynamo.js';
import { releases, restoreTable } from '../../support/release-fixtures.js';

const NIGHT = '2026-11-24T20:00:00.000Z';
/** Everything that falls due in the twelve windows of November 2026, with the due days of the calendar. */
const PERIODS = [
  ...['2025-11', '2025-12', '2026-01', '2026-02', '2026-03', '2026-04', '2026-05', '2026-06', '2026-07', '2026-08'],
  ...['2026-09', '2026-10', '2025-Q4', '2026-Q1', '2026-Q2', '2026-Q3', '2025'],
];

describe.each(releases())('the on-time histories after %s, which kept marks of monthly reports', (release) => {
  let table: TestTable;
  let read = 0;

  beforeAll(async () => {
    table = await testTable();
    await restoreTable(release, table);
  });
  afterAll(() => table.close());

  const run = async () => {
    read = 0;
    const reports: typeof table.stores.reports = {
      ...table.stores.reports,
      eachOfScope: (path, period, take) => {
        read += 1;
        return table.stores.reports.eachOfScope(path, period, take);
      },
    };
    const { scopes } = await recomputeRankings({ ...table.stores, reports }, { occurrence: NIGHT });
    return scopes.flatMap(({ months }) => months.map(({ period, outcome }) => `${period} ${outcome}`));
  };
  const current = () => table.stores.rankings.current('cho-don', '2026-11') as Promise<Ranking>;
  const f07 = ({ indicators, rows }: Ranking) =>
    rows.map(({ unit, cells }) => [unit, cells[indicators.indexOf('F07')]?.figure] as const);

  it('are made of the reports by the first run, and count every kind', async () => {
    expect(await run()).toContain('2026-11 PUBLISHED');
    const settings = await table.stores.settings.current();
    const dueDays = settings.scopes[0]?.dueDays ?? {};
    const expected = new Map<string, { numerator: number; denominator: number }>();
    const units = (await current()).rows.map(({ unit }) => unit);
    for (const period of PERIODS) {
      const reports = await table.stores.reports.ofScope('bac-kan/cho-don', period);
      for (const unit of units) {
        const report = reports.find((each) => each.unit === unit);
        const due = report?.extension?.day ?? dueDays[period];
        if (due === undefined || due > '2026-11-14' || due <= '2025-11-14') continue;
        const sum = expected.get(unit) ?? { numerator: 0, denominator: 0 };
        sum.denominator += 1;
        const at = report?.firstSubmittedAt ?? null;
        if (at !== null && at < instantAt(addDays(due, 1), '00:00')) sum.numerator += 1;
        expected.set(unit, sum);
      }
    }
    const all = f07(await current());
    expect(all.some(([, figure]) => (figure as Figure & { denominator: number }).denominator > 12)).toBe(true);
    expect(Object.fromEntries(all)).toMatchObject(Object.fromEntries(expected));
    expect(reportsIn((await current()).rows[0]?.onTimeHistory ?? '').map(({ period }) => period)).toContain('2026-Q3');
  });

  it('are handed on afterwards: nothing is read again, and nothing published', async () => {
    const outcomes = await run();
    expect(outcomes.every((each) => each.endsWith('UNCHANGED'))).toBe(true);
    expect(read).toBeLessThan(12);
  });
});
