import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ratio } from '../../src/domain/figure/figure.js';
import { dryRankings } from '../../src/jobs/ranking/dry-rankings.js';
import { recomputeRankings } from '../../src/jobs/ranking/recompute-rankings.js';
import { dryReminders } from '../../src/jobs/reminder/dry-reminders.js';
import { sendReminders } from '../../src/jobs/reminder/send-reminders.js';
import { type TestTable, testTable } from '../support/aws/dynamo.js';
import { official } from '../support/builders/mail-builder.js';
import { approved, indicator, method, register, unitNamed } from '../support/builders/ranking-builder.js';
import { commune, scope } from '../support/builders/scope-builder.js';
import { depsOn, later, load, morning, ONE_LATE, THREE_LATE } from '../support/letters/reminder-world.js';

let table: TestTable;
beforeEach(async () => {
  table = await testTable();
});
afterEach(() => table.close());

/** Every item of the table with all that it holds. */
const contents = async (): Promise<string[]> => {
  const { Items = [], LastEvaluatedKey } = await table.db.send(
    new ScanCommand({ TableName: table.name, ConsistentRead: true }),
  );
  expect(LastEvaluatedKey).toBeUndefined();
  return Items.map((item) => JSON.stringify(item)).toSorted();
};

describe('a dry ranking', () => {
  const METHOD = method([indicator()]);
  const rank = (deps = table.stores, night = '2026-10-19T20:00:00.000Z') =>
    recomputeRankings(deps, { occurrence: night });
  const figure = (unit: string, period: string, share: number) => approved(unit, period, { X01: ratio(share, 100) });

  /** Expects that a dry run and the real run after it answer alike, and that the dry run changes nothing. */
  async function expectSame(night?: string) {
    const before = await contents();
    const dry = await recomputeRankings(dryRankings(table.stores), {
      occurrence: night ?? '2026-10-19T20:00:00.000Z',
    });
    expect(await contents()).toEqual(before);
    const real = await rank(table.stores, night);
    expect(dry).toEqual(real);
    return { real, before };
  }

  beforeEach(async () => {
    const { registers, methods, settings, reports, recomputeMarks } = table.stores;
    const above = [
      commune({ id: 'bac-kan', path: 'bac-kan', level: 'PROVINCE', kind: 'PROVINCE', parent: null }),
      commune({ id: 'cho-don', path: 'bac-kan/cho-don', level: 'DISTRICT', kind: 'DISTRICT', parent: 'bac-kan' }),
    ];
    await registers.save(register([...above, unitNamed('a', {}), unitNamed('b', {})]));
    await methods.save(METHOD);
    await settings.save({
      ...{ stageScope: 'cho-don', registerVersion: 1, methods: [{ id: METHOD.id, from: '2026-01' }], holidays: [] },
      scopes: [scope({ firstPeriod: '2026-06' })],
    });
    const months = ['2026-07', '2026-08', '2026-09', '2026-10'];
    await reports.load(
      months.flatMap((month) => [figure('a', month, 60), figure('b', month, 40)]),
      [],
    );
    await recomputeMarks.mark('cho-don', '2026-07', 'first');
  });

  it('answers what the first run publishes, and fixes no due day', async () => {
    const { real, before } = await expectSame();
    expect(real.scopes[0]?.dueDaysFixed).toBeGreaterThan(0);
    expect(real.scopes[0]?.months.map(({ outcome }) => outcome)).toContain('PUBLISHED');
    expect(await contents()).not.toEqual(before);
  });

  it('ranks the month after a correction against what it would publish', async () => {
    await rank();
    await table.stores.recomputeMarks.mark('cho-don', '2026-08', 'correction');
    await table.stores.reports.load([figure('a', '2026-08', 10)], []);
    const { real } = await expectSame();
    expect(real.scopes[0]?.months).toMatchObject([
      { period: '2026-08', outcome: 'PUBLISHED', version: 2 },
      { period: '2026-09', outcome: 'PUBLISHED', version: 2 },
      { period: '2026-10', outcome: 'UNCHANGED', version: 1 },
    ]);
  });

  it('says so when nothing changed', async () => {
    await rank();
    const { real } = await expectSame();
    expect(real.scopes[0]?.months.every(({ outcome }) => outcome === 'UNCHANGED')).toBe(true);
  });
});

describe('a dry sweep', () => {
  /** A dry sweep and then the real one; the dry one changes nothing and sends nothing. */
  async function expectSame(day = ONE_LATE, timeLeft = () => Number.POSITIVE_INFINITY) {
    const { deps, box } = depsOn(table.stores, { now: () => later(morning(day), 1), timeLeft });
    const before = await contents();
    const dry = await sendReminders(dryReminders(deps), { occurrence: morning(day) });
    expect(await contents()).toEqual(before);
    expect(box.sent).toEqual([]);
    const real = await sendReminders(deps, { occurrence: morning(day) });
    expect(dry).toEqual(real);
    return { real, sent: box.sent };
  }

  /** The officer of one commune answers for another as well, and so gets a joint letter. */
  const loadDistrict = async () => {
    await load(table.stores, {
      communes: 20,
      everybody: true,
      officials: (all) => [
        ...all.filter(({ id }) => id !== 'officer-nam-cuong'),
        official('officer', {
          ...{ id: 'officer-xuan-lac~b', unit: 'nam-cuong', path: 'bac-kan/cho-don/nam-cuong', email: 'cu@x.example' },
        }),
      ],
    });
    await table.stores.officials.markSeveral('officer-xuan-lac');
  };

  it('answers how many letters the sweep after it sends, joint letters too', async () => {
    await loadDistrict();
    const { real, sent } = await expectSame();
    expect(real).toMatchObject({ kind: 'SWEPT', sent: sent.length, pending: 0 });
    expect(sent.length).toBeGreaterThan(10);
  });

  it('answers that nothing is left once the letters of the day are out', async () => {
    await loadDistrict();
    await expectSame();
    const { real } = await expectSame();
    expect(real).toMatchObject({ kind: 'NOTHING_TO_DO', reason: 'DAY_IS_DONE' });
  });

  it('counts letters of an earlier day that are given up', async () => {
    await loadDistrict();
    let calls = 0;
    const { deps } = depsOn(table.stores, { timeLeft: () => (++calls > 5 ? 0 : 60_000) });
    await sendReminders(deps, { occurrence: morning(ONE_LATE) });
    const { real } = await expectSame(THREE_LATE);
    expect(real).toMatchObject({ kind: 'SWEPT', superseded: expect.toSatisfy((n: number) => n > 0) });
  });

  it('stops at the end of its time as the sweep does', async () => {
    await loadDistrict();
    const { real } = await expectSame(ONE_LATE, () => 0);
    expect(real).toMatchObject({ sent: 0, outOfTime: true, pending: expect.toSatisfy((n: number) => n > 10) });
  });
});
