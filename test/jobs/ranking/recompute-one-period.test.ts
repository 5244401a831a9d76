import { describe, expect, it } from 'vitest';
import { ratio } from '../../../src/domain/figure/figure.js';
import { monthsFrom } from '../../../src/domain/time/period.js';
import { recomputeRankings } from '../../../src/jobs/ranking/recompute-rankings.js';
import { inMemoryStores, type RankingMemory, rankingMemory } from '../../support/aws/in-memory-stores.js';
import { approved, indicator, method, register, unitNamed } from '../../support/builders/ranking-builder.js';
import { scope } from '../../support/builders/scope-builder.js';

const NIGHT = '2026-10-19T20:00:00.000Z';
const METHOD = method([indicator()]);

const memory = (overrides: Partial<Parameters<typeof scope>[0]> = {}): RankingMemory =>
  rankingMemory({
    settings: {
      stageScope: 'cho-don',
      registerVersion: 1,
      methods: [{ id: METHOD.id, from: '2026-01' }],
      holidays: [],
      scopes: [scope({ firstPeriod: '2026-01', ...overrides })],
    },
    register: register([unitNamed('a')]),
    methods: [METHOD],
    reports: monthsFrom('2026-01', '2026-12').map((period) => approved('a', period, { X01: ratio(1, 2) })),
  });

const run = (of: RankingMemory, period?: string, occurrence = NIGHT) =>
  recomputeRankings(inMemoryStores(of), { occurrence, period });
const ranked = async (period: string) => {
  const stored = memory();
  await run(stored, period);
  return stored.published.map((ranking) => ranking.period);
};

describe('a run for one period', () => {
  it('ranks that month alone, open or not', async () => {
    expect(await ranked('2026-10')).toEqual(['2026-10']);
    expect(await ranked('2026-02')).toEqual(['2026-02']);
  });

  it('ranks the last month of a quarter', async () => {
    expect(await ranked('2026-Q3')).toEqual(['2026-09']);
  });

  it('marks the month after it for the next full run', async () => {
    const stored = memory();
    await run(stored, '2026-02');
    expect([...stored.marks.keys()]).toEqual(['2026-03']);
    await run(stored);
    expect(stored.published.map((ranking) => ranking.period)).toContain('2026-03');
    expect([...stored.marks]).toEqual([]);
  });

  it('clears its own mark and no other', async () => {
    const stored = memory();
    stored.marks.set('2026-02', 'x').set('2026-06', 'y').set('2026-Q1', 'z');
    await run(stored, '2026-02');
    expect([...stored.marks.keys()].toSorted()).toEqual(['2026-03', '2026-06', '2026-Q1']);
  });

  it.each([
    ['2026-13', /"2026-13" is not a period: a month is 2026-10, a quarter 2026-Q3, a year 2026/],
    ['october', /"october" is not a period/],
    ['2026-11', /2026-11 cannot be ranked yet: its figures close on 2026-11-14, and for this run it is 2026-10-20/],
    ['2026-Q4', /2026-Q4 cannot be ranked yet: its figures close on 2026-12-14/],
    ['2031', /2031 cannot be ranked yet/],
    ['2025-12', /2025-12 cannot be ranked: reports of cho-don are expected from 2026-01 on/],
  ])('refuses %s, and does nothing', async (period, message) => {
    const stored = memory();
    await expect(run(stored, period)).rejects.toThrow(message);
    expect(stored.log).toEqual([]);
  });

  it('is possible from the closing day on', async () => {
    await expect(run(memory(), '2026-10', '2026-10-13T16:59:59.999Z')).rejects.toThrow(/cannot be ranked yet/);
    await expect(run(memory(), '2026-10', '2026-10-13T17:00:00.000Z')).resolves.toBeDefined();
  });
});

describe('due days', () => {
  it('are stored when a window opens', async () => {
    const stored = memory();
    await run(stored, undefined, '2026-10-13T20:00:00.000Z');
    expect(stored.settings.scopes[0]?.dueDays).not.toHaveProperty('2026-11');
    await run(stored, undefined, '2026-10-14T20:00:00.000Z');
    expect(stored.settings.scopes[0]?.dueDays).toMatchObject({
      '2026-01': '2026-01-16',
      '2026-10': '2026-10-16',
      '2026-11': '2026-11-17',
      '2026-Q4': '2026-12-16',
      '2026': '2026-12-16',
    });
  });

  it('that are stored stay, whatever the calendar says later', async () => {
    const stored = memory({ dueDays: { '2026-10': '2026-10-22' } });
    await run(stored);
    expect(stored.settings.scopes[0]?.dueDays).toMatchObject({ '2026-10': '2026-10-22', '2026-09': '2026-09-16' });
    await run(stored);
    expect(stored.log.filter((entry) => entry === 'due days')).toHaveLength(1);
  });

  it('are stored from the first period of the scope on', async () => {
    const stored = memory({ firstPeriod: '2026-09' });
    await run(stored);
    expect(Object.keys(stored.settings.scopes[0]?.dueDays ?? {}).toSorted()).toEqual([
      '2026',
      '2026-09',
      '2026-10',
      '2026-11',
      '2026-Q3',
      '2026-Q4',
    ]);
  });
});
