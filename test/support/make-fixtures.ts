import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { type AttributeValue, DynamoDBClient, ScanCommand } from '@aws-sdk/client-dynamodb';
import { plannedEntry } from '../../src/domain/mail/mail.js';
import { keptIssuer, officialClaims, sourceClaims } from '../../src/local/aws/development-issuer.js';
import { enterLocalEnvironment, LOCAL_TABLE } from '../../src/local/base/environment.js';
import { exampleRequest } from '../../src/local/console/example-requests.js';
import { readExamples } from '../../src/local/console/examples.js';
import { readServiceFile, type ServiceFile } from '../../src/local/data/service-file.js';
import { connect } from '../../src/store/connect.js';
import { createStores, type Stores } from '../../src/store/index.js';
import { formWith } from './filing/filled-form.js';
import { runLocal } from './start/local-process.js';
import { storedFacts } from './stored-facts.js';

/**
 * Makes the fixtures of a release for `test/fixtures/release-<commit>`: run it on that release as
 * `npx tsx test/support/make-fixtures.ts <folder>`. It starts the service on a Friday and makes every kind of change in every
 * role. Then it stores the table, the folder and the files, with the answers that the release read from them.
 */
const FRIDAY = '2026-11-20';
const NOW = '2026-11-20T02:05:00.000Z';
const SCOPE = 'cho-don';
const OFFICER = 'officer-bang-lung';
const FORM = 'bang-lung/2026-12';

/** All changes, in an order in which each has something to change. */
const CHANGES = [
  'save-report',
  'copy-last-period',
  'submit-report',
  'withdraw-report',
  'submit-report',
  'return-report',
  'extend-deadline',
  'approve-report',
  'reopen-report',
  'approve-reports',
  'record-figures',
  'set-mail-preferences',
  'change-holidays',
  'change-calendar',
  'change-ladder',
  'invite-official',
  'lift-suppression',
  'create-method-draft',
  'create-method-draft',
  'change-method-draft',
];

const EXPORTS = [
  'ranking.xlsx?period=2026-09',
  'ranking.csv?period=2026-09',
  'reports.csv?period=2026-10',
  'completeness.csv',
  'series.csv?indicator=G03',
];

const out = process.argv[2];
if (!out) throw new Error('Into which folder?');
mkdirSync(out, { recursive: true });
const data = join(mkdtempSync(join(tmpdir(), 'xaso-fixture-')), 'data');

const service = runLocal('start.ts', ['--port', '0', '--data', data, '--at', FRIDAY]);
await service.says('Stop         Ctrl-C');
const running = readServiceFile(join(data, 'service.json'));
if (!running?.url) throw new Error('the service wrote no service.json');
enterLocalEnvironment(running);
const stores = createStores(connect(process.env), LOCAL_TABLE);
await useAll(stores, running);
await rankAgain();
await stores.recomputeMarks.mark(SCOPE, '2026-11', 'left-to-do');
await leaveLetters(stores);
await keepExports(stores, running);
const facts = await storedFacts(stores, SCOPE);
writeFileSync(join(out, 'facts.json'), `${JSON.stringify(facts, null, 2)}\n`);
await keepTable(running.dynamodb);
service.child.kill('SIGTERM');
await service.ends();
keepFolder();
rmSync(data, { recursive: true });

function tokenOf(claims: Record<string, unknown>): string {
  const issuer = keptIssuer(join(data, 'issuer.json'));
  if (!issuer) throw new Error('the service made no issuer');
  return issuer.tokenFor(claims);
}

async function tokenFor(stores: Stores, who: string): Promise<string> {
  const official = await stores.officials.one(who);
  return tokenOf(official ? officialClaims(who, official.role) : sourceClaims(who));
}

async function useAll(stores: Stores, { url }: ServiceFile): Promise<void> {
  const [bounced, lifted] = (await stores.officials.ofScope('bac-kan')).map(({ email }) => email.toLowerCase());
  for (const address of [bounced, lifted])
    await stores.suppressions.suppress({
      address: address ?? '',
      cause: 'BOUNCE',
      at: '2026-11-19T01:00:00.000Z',
      detail: 'smtp; 550 5.1.1 user unknown',
    });
  const documents = new Map(readExamples().map(({ name, document }) => [name, document]));
  for (const name of CHANGES) {
    const { as, variables } = await exampleRequest(name, stores, NOW);
    await change(name, documents.get(name) ?? '', as ?? '', variables);
  }
  await publishSecondMethod();

  async function change(name: string, query: string, as: string, variables: unknown): Promise<void> {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${await tokenFor(stores, as)}` },
      body: JSON.stringify({ query, variables }),
    });
    const text = await response.text();
    // biome-ignore lint/suspicious/noExplicitAny: any of the mutations answers
    const { data, errors } = JSON.parse(text) as { data?: any; errors?: unknown };
    const refusals = Object.values(data ?? {}).flatMap((payload) => (payload as { errors?: unknown[] }).errors ?? []);
    console.log(`${name}: ${errors || refusals.length > 0 ? text : 'done'}`);
  }

  async function publishSecondMethod(): Promise<void> {
    const administrator = (await stores.officials.ofScope('bac-kan')).find(({ role }) => role === 'administrator');
    const [draft] = (await stores.drafts.all()).filter(({ trail }) => trail.length === 1);
    const query = `mutation M($input: PublishMethodVersionInput!) { publishMethodVersion(input: $input) { errors { code message } } }`;
    const input = {
      draft: draft?.method.id,
      from: '2027-01',
      expectedRevision: draft?.trail.at(-1)?.split('#')[0],
      idempotencyKey: 'publish-second',
      reason: 'Ban hành bộ chỉ số năm 2027.',
    };
    await change('publish-method', query, administrator?.id ?? '', { input });
  }
}

/** Letters in every state that a day without trouble does not leave behind. */
async function leaveLetters({ mail }: Stores): Promise<void> {
  const letter = (unit: string, day: string) => ({
    ...plannedEntry({
      day,
      official: `officer-${unit}`,
      kind: 'DAILY',
      path: `bac-kan/cho-don/${unit}`,
      items: [{ unit, period: '2026-10', step: 1 }],
      occurrence: NOW,
    }),
  });
  const [planned, claimed, failed, superseded, bounced] = [
    letter('yen-my', '2026-11-19'),
    letter('dai-sao', '2026-11-19'),
    letter('tan-lap', '2026-11-18'),
    letter('nam-cuong', '2026-11-18'),
    letter('yen-thinh', '2026-11-18'),
  ] as const;
  await mail.plan([planned, claimed, failed, superseded, bounced]);
  for (const key of [claimed, failed, bounced]) await mail.claim(key, 'run-1', NOW, 60_000);
  await mail.fail(failed, 'run-1', 'MessageRejected: Address not verified');
  await mail.supersede([superseded], 'NOTHING_DUE');
  await mail.markSent(bounced, 'run-1', 'message-1', NOW);
  await mail.recordFeedback(bounced, { fate: 'BOUNCED', at: NOW, detail: 'smtp; 550 5.1.1 user unknown' });
}

/** Ranks again, so that new versions have the approved reports and the moved communes. */
async function rankAgain(): Promise<void> {
  const { out: said } = await runLocal('job.ts', ['recompute-rankings', '--data', data]).ends();
  console.log(said);
}

async function keepExports(stores: Stores, { url }: ServiceFile): Promise<void> {
  const get = async (path: string, headers: Record<string, string> = {}) => {
    const answer = await fetch(`${url}/files/${path}`, { headers });
    if (answer.status !== 200) throw new Error(`${path} was answered with ${answer.status}`);
    return Buffer.from(await answer.arrayBuffer());
  };
  for (const path of EXPORTS) writeFileSync(join(out as string, path.split('?')[0] as string), await get(path));

  const token = { authorization: `Bearer ${await tokenFor(stores, OFFICER)}` };
  const workbook = await formWith(await get(`template/${FORM}.xlsx`, token), { F03: [7], G01: [24, 25] });
  writeFileSync(join(out as string, 'filled-form.xlsx'), workbook);
  const text = (await get(`template/${FORM}.csv`, token)).toString('utf8');
  const filled = text
    .replace(/^(F03;.*?);;;;;/m, '$1;7;;;;')
    .replace(/^Mẫu số: tổng số cán bộ.*?;;/m, (line) => line.replace(';;', ';24;25'));
  writeFileSync(join(out as string, 'filled-form.csv'), filled);
}

/** Each item as DynamoDB writes it in JSON, one a line; any engine takes them. */
async function keepTable(endpoint: string): Promise<void> {
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  const client = new DynamoDBClient({ endpoint, region: 'ap-southeast-1', credentials });
  const lines: string[] = [];
  let from: Record<string, AttributeValue> | undefined;
  do {
    const page = await client.send(
      new ScanCommand({ TableName: LOCAL_TABLE, ...(from && { ExclusiveStartKey: from }) }),
    );
    for (const item of page.Items ?? []) lines.push(JSON.stringify(item, bytesAsBase64));
    from = page.LastEvaluatedKey;
  } while (from);
  client.destroy();
  writeFileSync(join(out as string, 'table.jsonl.br'), brotliCompressSync(lines.toSorted().join('\n')));
}

function bytesAsBase64(this: unknown, _key: string, value: unknown): unknown {
  return value instanceof Uint8Array ? Buffer.from(value).toString('base64') : value;
}

/**
 * The folder as it was left, file by file; without what each start makes anew, and without the key of the issuer, which
 * is nobody's to publish.
 */
function keepFolder(): void {
  const madeAnew = ['LOCK', 'LOG', 'LOG.old', 'reading-thread.cjs', 'issuer.json'];
  for (const entry of readdirSync(data, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || madeAnew.includes(entry.name)) continue;
    const file = join(entry.parentPath, entry.name);
    const kept = `${join(out as string, 'folder', file.slice(data.length + 1))}.br`;
    mkdirSync(dirname(kept), { recursive: true });
    writeFileSync(kept, brotliCompressSync(readFileSync(file)));
  }
}
