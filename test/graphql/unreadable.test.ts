import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createGraphqlApi } from '../../src/graphql/index.js';
import { toGlobalId } from '../../src/graphql/shared/ids.js';
import { recomputeRankings } from '../../src/jobs/ranking/recompute-rankings.js';
import { createStores } from '../../src/store/index.js';
import { officialKey } from '../../src/store/keys/official.js';
import { reportKey } from '../../src/store/keys/report.js';
import { settingsKey } from '../../src/store/keys/stage.js';
import type { Item } from '../../src/store/table/table.js';
import { bearer, officialToken, testVerifier } from '../support/api/tokens.js';
import { type TestTable, testTable } from '../support/aws/dynamo.js';
import { damage, rewrite } from '../support/unreadable/damage.js';
import { ASKED_AT, type DamagedWorld, loadWorld, SECOND_NIGHT } from '../support/unreadable/world.js';

const THIRD_NIGHT = '2026-10-19T20:00:00.000Z';

let table: TestTable;
let world: DamagedWorld;
beforeEach(async () => {
  table = await testTable();
  world = await loadWorld(table.stores, 5);
});
afterEach(() => table.close());

async function ask(query: string, headers: Record<string, string> = {}) {
  const reported: unknown[] = [];
  const api = await createGraphqlApi(createStores(table.db, table.name), (e) => reported.push(e), testVerifier);
  const http = { method: 'POST', query: '', body: JSON.stringify({ query }), isBase64Encoded: false };
  const answer = await api.answer({ ...http, headers: { 'content-type': 'application/json', ...headers } }, ASKED_AT);
  return { status: answer.statusCode, reported, ...JSON.parse(answer.body) };
}

describe('an official whose entry cannot be read', () => {
  const token = bearer(officialToken('reviewer-1', 'reviewer'));

  it('is refused at the door, in words, and is nobody’s internal error', async () => {
    await damage(table, officialKey('reviewer-1'), 'role', 'OTHER_TYPE');
    const { status, errors } = await ask('{ viewer { name } }', token);
    expect(status).toBe(401);
    expect(errors[0].extensions.code).toBe('UNAUTHENTICATED');
    expect(JSON.stringify(errors)).toContain('cannot be read');
  });

  it('is left out of the list, and answered by itself with an error that names the entry to who may know', async () => {
    await damage(table, officialKey('leader-1'), 'email', 'GONE');
    const administrator = bearer(officialToken('administrator-1', 'administrator'));
    const list = await ask('{ officials(first: 100) { totalCount } }', administrator);
    expect(list.errors).toBeUndefined();
    expect(list.data.officials.totalCount).toBe(5 * 2 + 3);
    const node = `{ node(id: "${toGlobalId('Official', 'leader-1')}") { id } }`;
    const { errors, reported } = await ask(node, administrator);
    expect(errors[0].extensions).toMatchObject({ code: 'DATA_UNREADABLE', item: 'OFFICIAL#leader-1 / OFFICIAL' });
    expect(reported).toHaveLength(1);
    const elsewhere = await ask(node, bearer(officialToken('officer-xa-mot', 'officer')));
    expect(elsewhere.errors[0].extensions.code).toBe('FORBIDDEN');
  });
});

describe('a ranking that contains a report which cannot be read', () => {
  const QUESTION = '{ ranking(period: "2026-10") { version vi: notRenewed en: notRenewed(lang: EN) } }';

  it('keeps its version and says why, since when, and no longer than it is so', async () => {
    const [first] = world.communes;
    const head = reportKey(first?.path ?? '', '2026-10');
    const before = await table.stores.reports.one(first?.path ?? '', '2026-10');
    expect((await ask(QUESTION)).data.ranking).toEqual({ version: 1, vi: null, en: null });
    await damage(table, head, 'state', 'OTHER_TYPE');
    for (const occurrence of [SECOND_NIGHT, THIRD_NIGHT]) await recomputeRankings(table.stores, { occurrence });
    const { vi, en, version } = (await ask(QUESTION)).data.ranking;
    expect(version).toBe(1);
    expect(en).toMatch(
      /^Since 19 October 2026 .* the report of .*Bằng Lũng.* for October 2026\. The published version/,
    );
    expect(vi).toMatch(/^Từ ngày 19\/10\/2026, .*báo cáo tháng 10 năm 2026 của .*Bằng Lũng/);
    await table.stores.reports.load(before ? [before] : [], []);
    await recomputeRankings(table.stores, { occurrence: THIRD_NIGHT });
    expect((await ask(QUESTION)).data.ranking).toEqual({ version: 2, vi: null, en: null });
  });
});

describe('a scope whose settings cannot be read', () => {
  const scopesOf = (stored: Item): Record<string, unknown>[] => JSON.parse(String(stored.body)).scopes;

  it('is written back as it is by whoever changes the settings of another', async () => {
    const damaged = { scope: 'cho-don', path: 'bac-kan/cho-don', ladder: 'lost', kept: ['for', 'repair'] };
    await rewrite(table, settingsKey, (stored) => {
      const body = JSON.parse(String(stored.body));
      body.scopes[1] = damaged;
      return { ...stored, body: JSON.stringify(body) };
    });
    const { stores } = table;
    await stores.settings.fixDueDays('huyen-hai', { '2026-12': '2026-12-16' });
    const before = await stores.settings.administered();
    await stores.settings.administer(before, before.settings, { noun: 'SCOPE', id: 'huyen-hai' }, 'key-0001#0');
    await rewrite(table, settingsKey, (stored) => {
      expect(scopesOf(stored).map(({ scope }) => scope)).toEqual(['bac-kan', 'cho-don', 'huyen-hai']);
      expect(scopesOf(stored)[1]).toEqual(damaged);
      expect(scopesOf(stored)[2]).toMatchObject({ dueDays: { '2026-12': '2026-12-16' } });
      return stored;
    });
  });

  it.each([
    ['every trail', [7], true],
    ['its trail', { 'SCOPE#cho-don': [7], 'SCOPE#huyen-hai': ['key-0001#0'] }, false],
  ])('that has %s damaged stops only those who administer', async (_which, trails, stopsAll) => {
    await rewrite(table, settingsKey, (stored) => ({ ...stored, trails }));
    const { settings } = table.stores;
    await settings.fixDueDays('huyen-hai', { '2026-12': '2026-12-16' });
    expect((await settings.current()).scopes.at(-1)).toMatchObject({ dueDays: { '2026-12': '2026-12-16' } });
    await rewrite(table, settingsKey, (stored) => {
      expect(stored.trails).toEqual(trails);
      return stored;
    });
    const administrator = bearer(officialToken('administrator-1', 'administrator'));
    const { errors } = await ask('{ scopeRules { revision } }', administrator);
    expect(errors[0].extensions).toMatchObject({
      code: 'DATA_UNREADABLE',
      item: `SETTINGS / CURRENT / trails${stopsAll ? '' : '.SCOPE#cho-don'}`,
    });
    const elsewhere = await ask('{ holidayTable { revision } }', administrator);
    expect(elsewhere.errors?.[0].extensions.code).toBe(stopsAll ? 'DATA_UNREADABLE' : undefined);
  });

  it('lets none of its reports be filed by the rules of the outer scope', async () => {
    await rewrite(table, settingsKey, (stored) => {
      const body = JSON.parse(String(stored.body));
      body.scopes[1] = { scope: 'cho-don' };
      return { ...stored, body: JSON.stringify(body) };
    });
    const input =
      'unit: "bang-lung", period: "2026-10", idempotencyKey: "save-00001", expectedRevision: null, figures: []';
    const officer = bearer(officialToken('officer-bang-lung', 'officer'));
    const { errors } = await ask(`mutation { saveReport(input: { ${input} }) { errors { code } } }`, officer);
    expect(errors[0].extensions).toMatchObject({
      code: 'DATA_UNREADABLE',
      item: 'SETTINGS / CURRENT / scopes.1 cho-don',
    });
  });
});
