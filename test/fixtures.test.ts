import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { localDateOf } from '../src/domain/time/local-date.js';
import { createGraphqlApi, type GraphqlApi } from '../src/graphql/index.js';
import { recomputeRankings } from '../src/jobs/ranking/recompute-rankings.js';
import { sendReminders } from '../src/jobs/reminder/send-reminders.js';
import { exampleRequest } from '../src/local/console/example-requests.js';
import { readExamples } from '../src/local/console/examples.js';
import { consoleRoles } from '../src/local/console/roles.js';
import { testIssuer, testVerifier } from './support/api/tokens.js';
import { type TestTable, testTable } from './support/aws/dynamo.js';
import { filesApi, jsonOf } from './support/files/files-api.js';
import { depsOn } from './support/letters/reminder-world.js';
import { keptFacts, keptFile, LEFT_AT, releases, restoreTable } from './support/release-fixtures.js';
import { type StoredFacts, storedFacts } from './support/stored-facts.js';

/** The Wednesday after, for the 24th is a holiday; the first sweep of the day has gone. */
const LATER = '2026-11-25T03:00:00.000Z';
const FINAL_MONTH = '2026-09';

const ranksOf = (facts: StoredFacts, period: string) =>
  ((facts.rankings[period] as { rows: string[] }).rows ?? []).map((row) => row.split(' ').slice(0, 3).join(' '));

describe.each(releases())('what %s has stored', (release) => {
  const facts = keptFacts(release);
  let table: TestTable;
  let api: GraphqlApi;
  const reported: unknown[] = [];

  beforeAll(async () => {
    table = await testTable();
    await restoreTable(release, table);
    api = await createGraphqlApi(table.stores, (error) => reported.push(error), testVerifier);
  });
  afterAll(() => table.close());

  const ask = async (query: string, variables: unknown, authorization?: string) => {
    const headers = { 'content-type': 'application/json', ...(authorization && { authorization }) };
    const body = JSON.stringify({ query, variables });
    const answer = await api.answer({ method: 'POST', headers, query: '', body, isBase64Encoded: false }, LEFT_AT);
    // biome-ignore lint/suspicious/noExplicitAny: the text is not typed
    return JSON.parse(answer.body) as { data?: any; errors?: unknown };
  };

  test('is read as the release read it, whatever it is', async () => {
    expect(await storedFacts(table.stores, 'cho-don')).toEqual(facts);
  });

  test('answers every question of the console', async () => {
    for (const { name, document, kind } of readExamples()) {
      if (kind === 'CHANGE') continue;
      const { as, variables } = await exampleRequest(name, table.stores, LEFT_AT);
      const role = (await consoleRoles(table.stores, testIssuer, localDateOf(LEFT_AT))).find(({ id }) => id === as);
      const { data, errors } = await ask(document, variables, role?.authorization());
      expect(errors, name).toBeUndefined();
      for (const value of Object.values(data)) expect(value, name).not.toBeNull();
    }
    expect(reported).toEqual([]);
  });

  test('is explained to the last digit', async () => {
    const query = `query Q($period: String) { ranking(period: $period) { rows(first: 20) { edges { node {
      rank index points unrankedReason unit { slug } } } } } }`;
    const { data } = await ask(query, { period: FINAL_MONTH });
    const rows = data.ranking.rows.edges.map(({ node }: { node: { unit: { slug: string } } }) => node);
    expect(
      rows.map(
        ({ unit, rank, index }: { unit: { slug: string }; rank: number; index: number }) =>
          `${unit.slug} ${rank} ${index}`,
      ),
    ).toEqual(ranksOf(facts, FINAL_MONTH));
    for (const { unit, points } of rows) {
      const explained = await ask(
        `query Q($unit: ID!, $period: String) { explain(unit: $unit, period: $period) { contributions { entry { earned possible } } } }`,
        { unit: unit.slug, period: FINAL_MONTH },
      );
      const entries: { earned: number; possible: number }[] = explained.data.explain.contributions.map(
        ({ entry }: { entry: { earned: number; possible: number } }) => entry,
      );
      const [earned, possible] = (['earned', 'possible'] as const).map((side) =>
        entries.reduce((sum, entry) => sum + entry[side], 0),
      );
      const sum = (1000 * (earned ?? 0)) / (possible ?? 0);
      expect(Math.abs(sum - points), unit.slug).toBeLessThan(0.051);
    }
  });

  test('is exported with the figures that its own exports told', async () => {
    const files = await filesApi(table.stores);
    const columns = (text: string, names: readonly string[]) => {
      const [header = [], ...rows] = text
        .replace('\uFEFF', '')
        .split(/\r?\n/)
        .map((line) => line.split(';'));
      return rows.map((row) => names.map((name) => row[header.indexOf(name)]).join(' '));
    };
    // Headings that every release words alike.
    const RANKING = ['Hạng', 'Mã đơn vị', 'Chỉ số'];
    const REPORTS = ['Mã đơn vị', 'Mã chỉ tiêu', 'Tử số', 'Mẫu số', 'Giá trị'];
    for (const [name, address, names] of [
      ['ranking.csv', `ranking.csv?period=${FINAL_MONTH}`, RANKING],
      ['reports.csv', 'reports.csv?period=2026-10', REPORTS],
    ] as const) {
      const answer = await files.ask(null, `/files/${address}`, { now: LEFT_AT });
      const kept = columns(keptFile(release, name).toString('utf8'), names);
      expect(kept.length).toBeGreaterThan(20);
      expect(columns(String(answer.body), names)).toEqual(kept);
    }
  });

  test.each(['filled-form.xlsx', 'filled-form.csv'])('%s is imported', async (name) => {
    const files = await filesApi(table.stores);
    const answer = await files.ask('officer-bang-lung', '/files/import?dryRun=true', {
      method: 'POST',
      body: keptFile(release, name),
      headers: { 'idempotency-key': 'form-of-an-earlier-release' },
      now: LEFT_AT,
    });
    expect(jsonOf(answer)).toMatchObject({
      errors: [],
      changes: [
        { code: 'F03', before: null, after: { value: 7 } },
        { code: 'G01', before: null, after: { numerator: 24, denominator: 25 } },
      ],
    });
  });

  test('is gone on with by both jobs, which leave what was final as it was', async () => {
    const ranked = await recomputeRankings(table.stores, { occurrence: LATER });
    expect(ranked.scopes.map(({ scope }) => scope)).toEqual(['cho-don']);
    const now = (await storedFacts(table.stores, 'cho-don')) as StoredFacts;
    for (const period of Object.keys(facts.rankings).filter((each) => each <= FINAL_MONTH))
      expect(now.rankings[period], period).toEqual(facts.rankings[period]);
    expect(now.marks).toEqual([]);

    const { deps, box } = depsOn(table.stores, { now: () => LATER });
    const sent = await sendReminders(deps, { occurrence: LATER });
    expect(sent).toMatchObject({ kind: 'SWEPT', failed: [], pending: 0, stopped: null });
    expect(box.sent.length).toBeGreaterThan(0);
    expect((await storedFacts(table.stores, 'cho-don')).mailOfTheDay).toEqual(facts.mailOfTheDay);
  });
});
