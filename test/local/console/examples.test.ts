import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Report } from '../../../src/domain/report/report.js';
import { createGraphqlApi, type GraphqlApi } from '../../../src/graphql/index.js';
import { ACCOUNTS_ENDPOINT } from '../../../src/lambda/base/env.js';
import { cognitoAccounts } from '../../../src/lambda/sign-in/cognito-accounts.js';
import { startAccountServer } from '../../../src/local/aws/account-server.js';
import { LOCAL_ISSUER } from '../../../src/local/aws/development-issuer.js';
import { exampleRequest } from '../../../src/local/console/example-requests.js';
import { type Example, readExamples } from '../../../src/local/console/examples.js';
import { consoleRoles } from '../../../src/local/console/roles.js';
import { testIssuer, testVerifier } from '../../support/api/tokens.js';
import type { TestTable } from '../../support/aws/dynamo.js';
import { demonstrationTable } from '../../support/start/demonstration-table.js';

const NOW = '2026-11-24T08:00:00.000Z';
const AWS = { AWS_REGION: 'ap-southeast-1', AWS_ACCESS_KEY_ID: 'local', AWS_SECRET_ACCESS_KEY: 'local' };

let table: TestTable;
let server: Awaited<ReturnType<typeof startAccountServer>>;
let api: GraphqlApi;
/** The reports at first. Each example begins with them, also after one that submits or approves. */
let reports: readonly Report[];
beforeAll(async () => {
  table = await demonstrationTable(NOW);
  const months = ['2026-10', '2026-11'].map((month) => table.stores.reports.ofScope('bac-kan/cho-don', month));
  reports = (await Promise.all(months)).flat();
  server = await startAccountServer();
  const accounts = cognitoAccounts(LOCAL_ISSUER.userPool, { ...AWS, [ACCOUNTS_ENDPOINT]: server.endpoint });
  const report = (error: unknown) => {
    throw error;
  };
  api = await createGraphqlApi(table.stores, report, testVerifier, accounts);
});
afterAll(async () => {
  await server.close();
  await table.close();
});

/** The answer that the console shows after a press of the button. */
async function answerTo({ name, document }: Example) {
  const { as, variables } = await exampleRequest(name, table.stores, NOW);
  const role = (await consoleRoles(table.stores, testIssuer, '2026-11-24')).find(({ id }) => id === as);
  if (as !== undefined) expect(role, `the role picker knows ${as}`).toBeDefined();
  const headers = { 'content-type': 'application/json', ...(role && { authorization: role.authorization() }) };
  const body = JSON.stringify({ query: document, variables });
  const answer = await api.answer({ method: 'POST', headers, query: '', body, isBase64Encoded: false }, NOW);
  // biome-ignore lint/suspicious/noExplicitAny: each example has another answer
  return JSON.parse(answer.body) as { data?: any; errors?: unknown };
}

const examples = readExamples();
const ofKind = (kind: Example['kind']) =>
  examples.filter((example) => example.kind === kind).map((example): [string, Example] => [example.name, example]);

test.each([...ofKind('OPEN'), ...ofKind('SIGNED_IN')])('%s is answered as the console asks it', async (_, example) => {
  const { data, errors } = await answerTo(example);
  expect(errors).toBeUndefined();
  expect(data).toBeTruthy();
});

/** A draft is made before it is changed. */
const FIRST = 'create-method-draft';
/**
 * No letter of the demonstration bounces; a report that is not complete is refused with every reason; no file waits; the
 * scope wants no signature.
 */
const REFUSED = [
  'lift-suppression',
  'hand-to-chairman',
  'take-back-report',
  'return-to-officer',
  'submit-report',
  'refuse-extension',
  'approve-figure-file',
];

test.each(ofKind('CHANGE').toSorted(([a], [b]) => Number(b === FIRST) - Number(a === FIRST)))(
  '%s does what it says when the button is pressed',
  async (name, example) => {
    await table.stores.reports.load(reports, []);
    const { data, errors } = await answerTo(example);
    expect(errors).toBeUndefined();
    const [payload] = Object.values<{ errors?: object[]; results?: { errors: object[] }[] }>(data);
    const refusals = [...(payload?.errors ?? []), ...(payload?.results ?? []).flatMap(({ errors }) => errors ?? [])];
    if (REFUSED.includes(name)) expect(refusals.length).toBeGreaterThan(0);
    else expect(refusals).toEqual([]);
  },
);

test('a changed draft shows where it would lead', async () => {
  const example = examples.find(({ name }) => name === 'method-draft');
  const { data } = await answerTo(example as Example);
  expect(data.methodDrafts).toMatchObject([{ state: 'DRAFT', changes: [{ indicator: 'G03' }] }]);
});
