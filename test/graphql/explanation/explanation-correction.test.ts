import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ratio } from '../../../src/domain/figure/figure.js';
import type { Report } from '../../../src/domain/report/report.js';
import { recomputeRankings } from '../../../src/jobs/ranking/recompute-rankings.js';
import { ExplainDocument } from '../../../src/local/examples/generated/graphql.js';
import { type TestApi, testApi } from '../../support/api/api.js';

const NOW = '2026-11-24T08:00:00.000Z';

let api: TestApi;
beforeAll(async () => {
  api = await testApi(NOW);
});
afterAll(() => api.close());

/** Puts another figure into the approved report of October, as an approval does it, and lets the job run. */
async function correct(online: number): Promise<string[]> {
  const { reports, recomputeMarks } = api.table.stores;
  const path = 'bac-kan/cho-don/xuan-lac';
  const [report] = (await reports.history([{ path, period: '2026-10' }])).reports as [Report];
  await recomputeMarks.mark('cho-don', '2026-10', `G08 is ${online}`);
  const approved = new Map(report.approved ?? []).set('G08', ratio(online, 110));
  await reports.load([{ ...report, approved }], []);
  const { scopes } = await recomputeRankings(api.table.stores, { occurrence: NOW });
  api.passSixSeconds();
  return scopes.flatMap(({ months }) => months.map(({ period, outcome }) => `${period} ${outcome}`));
}

const movement = async (more: { version?: number; publishedOn?: string } = {}) => {
  const asked = { unit: 'xuan-lac', period: '2026-11', lang: 'EN' as const, ...more };
  const { data } = await api.ask(ExplainDocument, asked);
  const of = data?.unit?.explanation?.movement;
  const online = [...(of?.gains ?? []), ...(of?.losses ?? [])].find(({ indicator }) => indicator.code === 'G08');
  return { correction: of?.correction, online: online?.sentence, steps: of?.steps };
};
const version = async (period: string) =>
  (await api.askText(`{ ranking(period: "${period}") { version previous { version } } }`)).data.ranking;

describe('the figure of the month before is corrected', () => {
  it('so that no rank moves: the month after stays, and is explained beside the corrected figure', async () => {
    const before = await movement();
    const published = await version('2026-11');
    const outcomes = await correct(60);
    expect(outcomes).toContain('2026-10 PUBLISHED');
    expect(outcomes).toContain('2026-11 UNCHANGED');
    expect(await version('2026-11')).toEqual(published);
    const { version: october } = await version('2026-10');
    const after = await movement();
    expect(before.correction).toBeNull();
    expect(before.online).toMatch(/from 82\.73% to 82\.3%, .* less\.$/);
    expect(after.online).toMatch(/from 54\.55% to 82\.3%, .* more\.$/);
    expect(after.correction).toBe(
      `The ranking of October 2026 has been published again since this one was made: the comparison is with its version ${october}, no longer with version ${published.previous.version}.`,
    );
    expect([after.steps?.[0]?.from, after.steps?.at(-1)?.to]).toEqual([
      before.steps?.[0]?.from,
      before.steps?.at(-1)?.to,
    ]);
  });

  it('so that ranks move: the month after is published again and names that version', async () => {
    expect(await correct(0)).toEqual(expect.arrayContaining(['2026-10 PUBLISHED', '2026-11 PUBLISHED']));
    const { version: october } = await version('2026-10');
    expect((await version('2026-11')).previous).toEqual({ version: october });
    const { correction, online, steps } = await movement();
    expect(correction).toBeNull();
    expect(online).toMatch(/from 0% to 82\.3%/);
    expect(steps?.[0]?.from).toBe(5);
  });

  it('and an earlier version is still explained as it was published', async () => {
    const before = await movement({ version: 1 });
    expect(before.correction).toBeNull();
    expect(before.online).toMatch(/from 82\.73% to 82\.3%, .* less\.$/);
    expect(before.steps?.[0]?.from).not.toBe(5);
    const query = '{ explain(unit: "xuan-lac", period: "2026-11", version: 1) { ranking { version currentVersion } } }';
    const { version: current } = await version('2026-11');
    expect(current).toBeGreaterThan(1);
    expect((await api.askText(query)).data.explain.ranking).toEqual({ version: 1, currentVersion: current });
    expect((await movement({ publishedOn: '2026-11-24' })).online).toMatch(/from 0% to 82\.3%/);
  });
});
