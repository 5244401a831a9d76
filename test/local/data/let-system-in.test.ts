import { afterAll, beforeAll, expect, test } from 'vitest';
import { createGraphqlApi } from '../../../src/graphql/index.js';
import { letSystemIn } from '../../../src/local/data/let-system-in.js';
import { seed } from '../../../src/seed/loader.js';
import { type TestTable, testTable } from '../../support/aws/dynamo.js';

const NOW = '2026-11-17T02:00:00.000Z';
const CLIENT = '7u3example0client';
const RECORD = `mutation($input: RecordFiguresInput!) { recordFigures(input: $input) { accepted refused errors { code } } }`;

let table: TestTable;
beforeAll(async () => {
  table = await testTable();
  await seed(table.stores, { asOf: NOW, demonstration: false });
});
afterAll(() => table.close());

test('a system pushes the figures of its own indicators once its client is known', async () => {
  const report = (error: unknown) => {
    throw error;
  };
  const api = await createGraphqlApi(table.stores, report, async () => ({ kind: 'system', id: CLIENT }));
  const push = async (indicator: string) => {
    const figures = [{ unit: 'xuan-lac', period: '2026-12', indicator, numerator: 57, denominator: 60 }];
    const input = { idempotencyKey: `delivery-${indicator}`, takenAt: NOW, figures };
    const headers = { 'content-type': 'application/json', authorization: 'Bearer header.payload.signature' };
    const body = JSON.stringify({ query: RECORD, variables: { input } });
    const answer = await api.answer({ method: 'POST', headers, query: '', body, isBase64Encoded: false }, NOW);
    return JSON.parse(answer.body);
  };
  expect((await push('G03')).errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
  await letSystemIn(table.stores, { system: 'vnpt-ioffice', client: CLIENT });
  expect((await push('G03')).data.recordFigures).toEqual({ accepted: 1, refused: 0, errors: [] });
  expect((await push('E01')).data.recordFigures).toMatchObject({
    accepted: 0,
    errors: [{ code: 'NOT_YOUR_INDICATOR' }],
  });
});
