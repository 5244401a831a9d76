import { afterAll, beforeAll, expect, test } from 'vitest';
import { MethodAuditDocument, type MethodAuditQuery } from '../../../src/local/examples/generated/graphql.js';
import { codesOf, newKey } from '../../support/administration/administration-api.js';
import { type TestApi, testApi } from '../../support/api/api.js';
import { bearer, officialToken } from '../../support/api/tokens.js';

let api: TestApi;
beforeAll(async () => {
  api = await testApi('2026-11-24T08:00:00.000Z');
});
afterAll(() => api.close());

type Audit = NonNullable<NonNullable<MethodAuditQuery['methodVersion']>['audit']>;
type Finding = Audit['findings'][number];
const administrator = officialToken('administrator-cho-don-1', 'administrator');

async function ask(query: string, variables: object = {}, token: string | null = administrator) {
  const headers = { 'content-type': 'application/json', ...(token !== null && bearer(token)) };
  return JSON.parse((await api.http({ headers, body: JSON.stringify({ query, variables }) })).body);
}

const FINDINGS =
  'findings { code indicators { code } sentence remedy { code points scoring { rule } targets { year value } } }';
const named = ({ findings }: Pick<Audit, 'findings'>, code: string, indicator: string): Finding | undefined =>
  findings.find((finding) => finding.code === code && finding.indicators.some((each) => each.code === indicator));

test('the method in force is audited for everybody, in both languages, with numbers and with what the author may do', async () => {
  const { data, errors } = await api.ask(MethodAuditDocument, { period: '2026-10', lang: 'VI' });
  expect(errors).toBeUndefined();
  const audit = data?.methodVersion?.audit as Audit;
  expect(audit).toMatchObject({ communes: 20, pairs: 190, period: { code: '2026-10' } });
  expect(named(audit, 'NO_VARIANCE', 'G01')?.sentence).toMatch(/^G01 \(.+\): cả 20 đơn vị đạt như nhau; 15 điểm không/);
  expect(named(audit, 'OUTLIERS', 'F13')?.units).toMatchObject([{ slug: 'bang-lang' }]);
  expect(audit.indicators).toHaveLength(47);
  expect(audit.groups.map(({ group }) => group.code)).toContain('AWARENESS');
  const english = await api.ask(MethodAuditDocument, { period: '2026-10', lang: 'EN' });
  const told = english.data?.methodVersion?.audit as Audit;
  expect(named(told, 'REVERSAL', 'E04')?.sentence).toMatch(/pairs of other communes would change their order/);
  expect(told.limits).toMatch(/^With 20 communes, correlations between -0.44 and 0.44 cannot be told from 0/);
});

test('a ranking is audited by its own method, and says the same', async () => {
  const { data } = await ask(`{ ranking(period: "2026-10") { audit { ${FINDINGS} } } }`, {}, null);
  const version = await ask(`{ methodVersion { audit(period: "2026-10") { ${FINDINGS} } } }`, {}, null);
  expect(data.ranking.audit).toEqual(version.data.methodVersion.audit);
});

test('two findings are mended: each as a change of a draft that is previewed, without the finding, before it is saved', async () => {
  const created = await ask(
    'mutation($input: CreateMethodDraftInput!) { createMethodDraft(input: $input) { draft { revision } } }',
    { input: { id: 'DTI-2027', idempotencyKey: newKey(), reason: 'Soát xét phương pháp' } },
  );
  let { revision } = created.data.createMethodDraft.draft;
  const PREVIEW = `query($change: ChangeToPreview!) { preview(change: $change) { errors { code }
    methodDraft { revision faults { code } changes { indicator field before after } effect { movedCount } audit(period: "2026-10") { ${FINDINGS} } } } }`;
  const audited = async (): Promise<Audit> => {
    const answer = await ask(
      `{ methodDrafts(codes: ["DTI-2027"]) { changes { field } audit(period: "2026-10") { ${FINDINGS} } } }`,
    );
    return answer.data.methodDrafts[0].audit;
  };
  for (const [code, indicator] of [
    ['NO_VARIANCE', 'G01'],
    ['OUT_OF_REACH', 'S03'],
  ] as const) {
    const before = await audited();
    const indicators = named(before, code, indicator)?.remedy;
    expect(indicators, code).toBeTruthy();
    const input = {
      draft: 'DTI-2027',
      expectedRevision: revision,
      idempotencyKey: newKey(),
      reason: 'Theo soát xét',
      indicators,
    };
    const { preview } = (await ask(PREVIEW, { change: { methodDraft: input } })).data;
    expect(preview.errors).toEqual([]);
    expect(preview.methodDraft.faults).toEqual([]);
    expect(preview.methodDraft.changes).toContainEqual(expect.objectContaining({ indicator }));
    expect(preview.methodDraft.effect.movedCount).toBeGreaterThanOrEqual(0);
    expect(named(preview.methodDraft.audit, code, indicator)).toBeUndefined();
    // The read writes nothing.
    expect(named(await audited(), code, indicator)).toBeDefined();
    const saved = await ask(
      'mutation($input: ChangeMethodDraftInput!) { changeMethodDraft(input: $input) { draft { revision } errors { code } } }',
      { input },
    );
    expect(saved.data.changeMethodDraft.errors).toEqual([]);
    revision = saved.data.changeMethodDraft.draft.revision;
    expect(named(await audited(), code, indicator)).toBeUndefined();
  }
});

test('a draft is audited for those who read drafts, and previewed for those who change them', async () => {
  const asked = '{ methodDrafts { audit { communes } } }';
  const change = { draft: 'DTI-2027', idempotencyKey: newKey(), reason: 'Thử', indicators: [] };
  const preview = 'query($change: ChangeToPreview!) { preview(change: $change) { methodDraft { code } } }';
  const auditor = officialToken('auditor-cho-don-1', 'auditor');
  expect((await ask(asked, {}, auditor)).data.methodDrafts[0].audit.communes).toBeGreaterThan(10);
  expect(codesOf(await ask(preview, { change: { methodDraft: change } }, auditor))).toEqual(['FORBIDDEN']);
  expect(codesOf(await ask(asked, {}, officialToken('reviewer-cho-don-1', 'reviewer')))).toEqual(['FORBIDDEN']);
});

test('an audit has its price, so that nobody asks for one with every indicator', async () => {
  expect(codesOf(await ask('{ indicators { methodVersion { audit { communes } } } }', {}, null))).toEqual([
    'LIMIT_EXCEEDED',
  ]);
});
