import { describe, expect, it } from 'vitest';
import { ratio } from '../../../src/domain/figure/figure.js';
import type { Report } from '../../../src/domain/report/report.js';
import type { ScopeSettings } from '../../../src/domain/settings/scope-settings.js';
import { monthsFrom } from '../../../src/domain/time/period.js';
import { recomputeRankings } from '../../../src/jobs/ranking/recompute-rankings.js';
import { inMemoryStores, type RankingMemory, rankingMemory } from '../../support/aws/in-memory-stores.js';
import { approved, indicator, method, register, unitNamed } from '../../support/builders/ranking-builder.js';
import { scope } from '../../support/builders/scope-builder.js';

/** The night of 20 October 2026: closed and open are the months 2026-08 … 2026-10. */
const NIGHT = '2026-10-19T20:00:00.000Z';
const METHOD = method([indicator(), indicator({ code: 'Q01', frequency: 'QUARTERLY' })], { minimumCoverage: 0.1 });
const OPEN = ['2026-08', '2026-09', '2026-10'];

const reportsOf = (months: readonly string[], score = 50): Report[] =>
  months.flatMap((period) => [
    approved('a', period, { X01: ratio(score, 100) }),
    approved('b', period, { X01: ratio(20, 100) }),
  ]);

function memory(overrides: Partial<ScopeSettings> = {}, months = monthsFrom('2026-01', '2026-12')): RankingMemory {
  const scopeSettings = scope({ firstPeriod: '2026-01', ...overrides });
  return rankingMemory({
    settings: {
      stageScope: 'cho-don',
      registerVersion: 1,
      methods: [{ id: METHOD.id, from: '2026-01' }],
      holidays: [],
      scopes: [scopeSettings],
    },
    register: register([unitNamed('a'), unitNamed('b')]),
    methods: [METHOD],
    reports: reportsOf(months),
  });
}

const run = (of: RankingMemory, period?: string, occurrence = NIGHT) =>
  recomputeRankings(inMemoryStores(of), { occurrence, period });
const outcomes = async (...args: Parameters<typeof run>) =>
  (await run(...args)).scopes.flatMap(({ months }) => months.map((month) => `${month.period} ${month.outcome}`));
const publications = (of: RankingMemory) => of.published.map((ranking) => `${ranking.period} v${ranking.version}`);

/** Gives the report of a month another figure, as an approval does: the mark first, then the head. */
function approve(of: RankingMemory, period: string, token: string, score = 90): void {
  of.marks.set(period, token);
  of.reports = [...of.reports.filter((report) => report.period !== period), ...reportsOf([period], score)];
}

describe('a run', () => {
  it('publishes nothing anew when units are loaded elsewhere, and what changed when they are loaded here', async () => {
    const stored = memory();
    await run(stored);
    const elsewhere = { ...unitNamed('x'), path: 'bac-kan/ba-be/x', parent: 'ba-be' };
    stored.register = { version: 2, units: [...stored.register.units, elsewhere] };
    stored.settings = { ...stored.settings, registerVersion: 2 };
    expect(await outcomes(stored)).toEqual(OPEN.map((month) => `${month} UNCHANGED`));
    stored.register = { version: 3, units: [...stored.register.units, unitNamed('c')] };
    stored.settings = { ...stored.settings, registerVersion: 3 };
    expect(await outcomes(stored)).toEqual(OPEN.map((month) => `${month} PUBLISHED`));
  });

  it('covers every open closed month, oldest first, each on the publication before it', async () => {
    const stored = memory();
    expect(await outcomes(stored)).toEqual(OPEN.map((month) => `${month} PUBLISHED`));
    expect(publications(stored)).toEqual(OPEN.map((month) => `${month} v1`));
    expect(stored.current.get('2026-10')).toMatchObject({
      occurrence: NIGHT,
      rankedCount: 2,
      previous: { period: '2026-09', version: 1 },
    });
  });

  it('ranks months before the first method version by that version', async () => {
    const stored = memory();
    stored.settings = { ...stored.settings, methods: [{ id: METHOD.id, from: '2026-10' }] };
    expect(await outcomes(stored)).toEqual(OPEN.map((month) => `${month} PUBLISHED`));
    expect(stored.current.get('2026-08')?.method).toBe(METHOD.id);
  });

  it('says what it did', async () => {
    expect(await run(memory({ firstPeriod: '2026-10' }))).toEqual({
      occurrence: NIGHT,
      scopes: [
        {
          scope: 'cho-don',
          dueDaysFixed: 4,
          months: [{ period: '2026-10', outcome: 'PUBLISHED', version: 1, ranked: 2, communes: 2 }],
        },
      ],
    });
  });

  it('ranks a month from its closing day on, not before', async () => {
    expect(await outcomes(memory(), undefined, '2026-10-13T16:59:59.999Z')).not.toContain('2026-10 PUBLISHED');
    expect(await outcomes(memory(), undefined, '2026-10-13T17:00:00.000Z')).toContain('2026-10 PUBLISHED');
  });

  it('reads the partition that several months share once', async () => {
    const stored = memory();
    await run(stored);
    const reads = stored.log.filter((entry) => entry.startsWith('read'));
    expect(reads.toSorted()).toEqual(
      ['2025', '2026-08', '2026-09', '2026-10', '2026-Q2', '2026-Q3'].map((id) => `read ${id}`),
    );
  });

  it('of the same occurrence changes nothing the second time', async () => {
    const stored = memory();
    await run(stored);
    const [before, marks] = [[...stored.published], new Map(stored.marks)];
    stored.log.length = 0;
    expect(await outcomes(stored)).toEqual(OPEN.map((month) => `${month} UNCHANGED`));
    expect(stored.published).toEqual(before);
    expect(stored.marks).toEqual(marks);
    expect(stored.log.filter((entry) => !entry.startsWith('read'))).toEqual([]);
  });

  it('publishes only where the inputs differ, and then what follows from them', async () => {
    const stored = memory();
    await run(stored);
    stored.reports = [...stored.reports.filter((report) => report.period !== '2026-09'), ...reportsOf(['2026-09'], 10)];
    expect(await outcomes(stored, undefined, '2026-10-20T20:00:00.000Z')).toEqual([
      '2026-08 UNCHANGED',
      '2026-09 PUBLISHED',
      '2026-10 PUBLISHED',
    ]);
    expect(stored.current.get('2026-09')).toMatchObject({ version: 2, replaces: 1 });
    expect(stored.current.get('2026-10')?.rows[0]).toMatchObject({ unit: 'a', previousRank: 2, change: 1 });
  });

  it('publishes a final version when the final day has ended', async () => {
    const stored = memory();
    stored.reports = stored.reports.filter((report) => report.unit !== 'b' || report.period !== '2026-10');
    const october = () => stored.current.get('2026-10');
    await run(stored);
    await run(stored, undefined, '2026-10-26T16:59:59.999Z');
    expect(october()).toMatchObject({ version: 1, status: 'PROVISIONAL' });
    await run(stored, undefined, '2026-10-26T17:00:00.000Z');
    expect(october()).toMatchObject({ version: 2, replaces: 1, status: 'FINAL' });
    stored.reports = [...stored.reports, approved('b', '2026-10', { X01: ratio(1, 100) })];
    await run(stored, undefined, '2026-10-27T20:00:00.000Z');
    expect(october()).toMatchObject({ version: 3, replaces: 2, status: 'FINAL' });
  });

  it('makes a month final that was locked before its time, and then leaves it', async () => {
    const stored = memory({ firstPeriod: '2026-10', lockedPeriods: ['2026-10'] });
    stored.reports = stored.reports.filter((report) => report.unit !== 'b');
    expect(await outcomes(stored)).toEqual(['2026-10 PUBLISHED']);
    expect(await outcomes(stored, undefined, '2026-10-26T17:00:00.000Z')).toEqual(['2026-10 PUBLISHED']);
    expect(stored.current.get('2026-10')).toMatchObject({ version: 2, status: 'FINAL' });
    expect(await outcomes(stored, undefined, '2026-10-27T20:00:00.000Z')).toEqual([]);
  });

  it('looks again at a month that was not renewed, although it is final and locked since', async () => {
    const [stored, night] = [
      memory({ firstPeriod: '2026-10', lockedPeriods: ['2026-10'] }),
      '2026-10-27T20:00:00.000Z',
    ];
    await run(stored, undefined, night);
    stored.hindrances.set('2026-10', { since: NIGHT, causes: [] });
    expect(await outcomes(stored, undefined, night)).toEqual(['2026-10 UNCHANGED']);
    expect([...stored.hindrances]).toEqual([]);
  });

  it('is marked as a demonstration when any of its reports is', async () => {
    const stored = memory();
    await run(stored);
    expect(stored.current.get('2026-10')?.isDemonstration).toBe(false);
    stored.reports = stored.reports.map((report) => ({ ...report, isDemonstration: report.period === '2026-10' }));
    await run(stored);
    expect(stored.current.get('2026-10')?.isDemonstration).toBe(true);
    expect(stored.current.get('2026-09')?.isDemonstration).toBe(false);
  });

  it('leaves what another run published meanwhile', async () => {
    const stored = memory({ firstPeriod: '2026-10' });
    stored.marks.set('2026-10', 'token');
    const stores = inMemoryStores(stored);
    const beaten = { ...stores, rankings: { ...stores.rankings, publish: async () => false } };
    const { scopes } = await recomputeRankings(beaten, { occurrence: NIGHT });
    expect(scopes[0]?.months[0]?.outcome).toBe('SUPERSEDED');
    expect(stored.marks.get('2026-10')).toBe('token');
  });
});

describe('a marked month', () => {
  it('is covered although it is locked, and with it the months that follow', async () => {
    const stored = memory();
    await run(stored);
    approve(stored, '2026-03', 'token');
    expect(await outcomes(stored)).toEqual(monthsFrom('2026-03', '2026-10').map((month) => `${month} PUBLISHED`));
    expect([...stored.marks]).toEqual([]);
  });

  it('keeps its mark if another change was marked during the run', async () => {
    const stored = memory();
    approve(stored, '2026-08', 'first');
    const stores = inMemoryStores(stored);
    const reports: typeof stores.reports = {
      async eachOfScope(path, period, take) {
        const unreadable = await stores.reports.eachOfScope(path, period, take);
        if (period === '2026-08') stored.marks.set('2026-08', 'second');
        return unreadable;
      },
    };
    await recomputeRankings({ ...stores, reports }, { occurrence: NIGHT });
    expect([...stored.marks]).toEqual([['2026-08', 'second']]);
    await run(stored);
    expect([...stored.marks]).toEqual([]);
  });

  it('of a quarter or a year means every closed month that uses its reports', async () => {
    const covered = async (marked: string) => {
      const [stored, night] = [memory({ lockedPeriods: OPEN }), '2026-10-27T20:00:00.000Z'];
      // Final and locked: no run looks at them by itself.
      await run(stored, undefined, night);
      stored.marks.set(marked, 'token');
      // The months after those of the mark follow because each publication marks the next.
      const months = (await run(stored, undefined, night)).scopes[0]?.months.map((month) => month.period) ?? [];
      expect([...stored.marks]).toEqual([]);
      return months;
    };
    expect((await covered('2026-Q1'))[0]).toBe('2026-03');
    expect((await covered('2025'))[0]).toBe('2026-01');
    expect(await covered('2026-Q3')).toEqual(['2026-09', '2026-10']);
    expect(await covered('2026-Q4')).toEqual([]);
  });

  it('is the month after a publication: marked before it, and cleared when it is ranked', async () => {
    const stored = memory();
    await run(stored);
    expect(stored.log.filter((entry) => !entry.startsWith('read'))).toEqual([
      'due days',
      'mark 2026-09',
      'publish 2026-08 v1',
      'mark 2026-10',
      'publish 2026-09 v1',
      'publish 2026-10 v1',
      'clear 2026-09',
      'clear 2026-10',
    ]);
  });

  it('survives a crash between the publication and the month after it', async () => {
    const stored = memory();
    await run(stored);
    approve(stored, '2026-03', 'token');
    const stores = inMemoryStores(stored);
    const dying = {
      ...stores,
      rankings: {
        ...stores.rankings,
        async publish(ranking: Parameters<typeof stores.rankings.publish>[0]) {
          if (ranking.period === '2026-04') throw new Error('killed');
          return stores.rankings.publish(ranking);
        },
      },
    };
    await expect(recomputeRankings(dying, { occurrence: NIGHT })).rejects.toThrow('killed');
    expect(stored.marks.has('2026-04')).toBe(true);
    await run(stored);
    expect(stored.current.get('2026-04')?.previous).toEqual({ period: '2026-03', version: 1 });
    expect([...stored.marks]).toEqual([]);
  });

  it('is not marked where it has not closed yet', async () => {
    const stored = memory();
    await run(stored);
    expect(stored.log).not.toContain('mark 2026-11');
  });
});
