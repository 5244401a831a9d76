import { DescribeTableCommand } from '@aws-sdk/client-dynamodb';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { ACCOUNTS_ENDPOINT, EVIDENCE_STORE, type FunctionName } from '../../../src/lambda/base/env.js';
import { startAccountServer } from '../../../src/local/aws/account-server.js';
import { seed } from '../../../src/seed/loader.js';
import { reportKey } from '../../../src/store/keys/report.js';
import {
  administrationSteps,
  beforeAdministration,
  inputTypeOf,
  keyOf,
} from '../administration/driven-administration.js';
import { functionEnv, graphqlEvent, invoke } from '../api/invoke.js';
import { bearer, issuerEnv, officialToken, sourceToken } from '../api/tokens.js';
import { fakeWatched, watchedEnv } from '../drills/fake-watched.js';
import { completeEntries } from '../filing/filing-world.js';
import { loadRankedWorld, NIGHT, reportsWith } from '../letters/ranked-world.js';
import { keptFile } from './driven-downloads.js';
import { objectEngine, sentEvidence } from './driven-evidence.js';
import { publishedPages } from './driven-pages.js';
import { type EngineTable, engineTable } from './dynamo.js';
import { LOADED_OFFICIALS, LOADED_REORGANISATION, LOADED_UNITS } from './loaded-files.js';
import { localSes } from './local-ses.js';
import {
  accountUses,
  dynamoUses,
  evidenceUses,
  type RecordingProxy,
  recordingProxy,
  sesUses,
  type Use,
  watchUses,
} from './recording-proxy.js';
import { bounceEvent, bySns, sendEvent } from './ses-events.js';

/** A Monday, 09:00 in Việt Nam. November is overdue, and Nghĩa Tá has not filed it. */
const NOW = '2026-11-23T02:00:00.000Z';
const UNIT = 'nghia-ta';
const PATH = `bac-kan/cho-don/${UNIT}`;
const OFFICER = officialToken(`officer-${UNIT}`, 'officer');
const ADMINISTRATOR = officialToken('administrator-cho-don-1', 'administrator');
const REVIEWER = officialToken('reviewer-cho-don-1', 'reviewer');

/** Runs every built function through all its tasks. Returns the permissions that its requests needed. */
export async function driveFunctions(
  bundleOf: (name: FunctionName) => string,
  progress: (line: string) => void,
): Promise<ReadonlyMap<FunctionName, ReadonlySet<Use>>> {
  const [table, country, ses, pool] = await Promise.all([
    engineTable(),
    engineTable(),
    localSes(),
    startAccountServer(),
  ]);
  const objects = await objectEngine();
  const watched = await fakeWatched();
  watched.state.subscriptions = ['PendingConfirmation'];
  const sesEndpoint = String(ses.env.AWS_ENDPOINT_URL_SESV2);
  const used = new Map<FunctionName, Set<Use>>();

  /** Runs a function in a process of its own, with only a recorder between it and the engines. */
  async function run<T>(name: FunctionName, events: readonly unknown[], on: EngineTable = table): Promise<T[]> {
    progress(name);
    const dynamo = await recordingProxy(on.endpoint, dynamoUses);
    const letters = await recordingProxy(sesEndpoint, sesUses);
    const accounts = await recordingProxy(pool.endpoint, accountUses);
    const evidence = await recordingProxy(objects.endpoint, evidenceUses);
    const watching = await recordingProxy(watched.endpoint, watchUses);
    const env = functionEnv(dynamo.endpoint, on.name, {
      AWS_ENDPOINT_URL_SESV2: letters.endpoint,
      [ACCOUNTS_ENDPOINT]: accounts.endpoint,
      EMAIL_FROM: 'nhac-viec@xaso.example',
      DOWNLOADS_BUCKET: 'downloads',
      [EVIDENCE_STORE]: evidence.endpoint.replace('://', '://local:local@'),
      ...issuerEnv,
      ...watchedEnv(watching.endpoint, await arnOf(on)),
    });
    const clock = name.startsWith('send-') ? NOW : '';
    try {
      return await invoke<T>({ bundle: bundleOf(name), events, env, clock });
    } finally {
      note(name, dynamo, letters, accounts, evidence, watching);
      await Promise.all([dynamo, letters, accounts, evidence, watching].map((recorder) => recorder.close()));
    }
  }

  function note(name: FunctionName, ...recorders: readonly RecordingProxy[]): void {
    const so = used.get(name) ?? new Set();
    for (const { uses } of recorders) for (const use of uses) so.add(use);
    used.set(name, so);
  }

  try {
    await seed(table.stores, { asOf: NOW, demonstration: true });
    await run('recompute-rankings', [{ occurrence: NOW }]);
    await loadRankedWorld(country.stores, 230);
    await country.stores.reports.load(reportsWith(230, 5), []);
    await run('recompute-rankings', [{ occurrence: NIGHT }], country);
    await beforeAdministration(table.stores, pool.endpoint);
    await api((events) => run<Answer>('graphql', events), table);
    await run('send-returned', [returned]);
    await run('send-reminders', [{ occurrence: NOW }]);
    const [letter] = await table.stores.mail.ofDay('2026-11-23');
    const about = { reminderId: `${letter?.day}/${letter?.official}/${letter?.kind}`, address: 'gone@chodon.example' };
    const joint = sendEvent({ reminderId: `2026-11-23/${letter?.official}/JOINT` });
    await run('mail-feedback', [sendEvent(about), bounceEvent('Permanent', about), joint].map(bySns));
    await files((events) => run<Answer>('files', events));
    const [waiting] = (await table.stores.figureFiles.all()).filter(({ state }) => state === 'WAITING');
    const decision = { file: waiting?.id, idempotencyKey: 'r22-approve', reason: 'đã đối chiếu' };
    const [decided] = await run<Answer>('graphql', [
      mutation(REVIEWER, 'approveFigureFile', 'FigureFileInput', decision),
    ]);
    succeeded(decided?.body ?? '');
    note('graphql', await sentEvidence(objects, (events) => run<Answer>('graphql', events), OFFICER));
    note('files', await keptFile());
    note('publish-pages', await publishedPages(bundleOf('publish-pages')));
    return used;
  } finally {
    await Promise.all([table, country, ses, pool, objects, watched].map((engine) => engine.close()));
  }
}

const arnOf = async ({ db, name: TableName }: EngineTable): Promise<string | undefined> =>
  (await db.send(new DescribeTableCommand({ TableName }))).Table?.TableArn;

type Answer = { readonly statusCode: number; readonly body: string; readonly isBase64Encoded?: boolean };
type Run = (events: readonly unknown[]) => Promise<Answer[]>;

const mutation = (token: string, name: string, type: string, input: object) => {
  const event = graphqlEvent(`mutation ($input: ${type}!) { ${name}(input: $input) { errors { code } } }`, NOW, {
    input,
  });
  return { ...event, headers: { ...event.headers, ...bearer(token) } };
};

const asAdministrator = (query: string) => {
  const event = graphqlEvent(query, NOW);
  return { ...event, headers: { ...event.headers, ...bearer(ADMINISTRATOR) } };
};

/** Questions of the public, and a report on its way. A key is the token of the revision that it leads to. */
async function api(run: Run, { stores }: EngineTable): Promise<void> {
  const last = (await stores.reports.one(PATH, '2026-11'))?.tokens.at(-1) ?? null;
  const report = { unit: UNIT, period: '2026-11' };
  const figures = completeEntries('2026-11').map(({ code, ...entry }) => ({
    ...entry,
    indicator: code,
    reason: 'đã đối chiếu',
  }));
  const event = graphqlEvent(
    '{ officials(within: "cho-don") { totalCount } overview { today } reports { totalCount } }',
    NOW,
  );
  const answers = await run([
    graphqlEvent(
      '{ ranking { version } series(indicator: "G03") { indicator { code } } rankingHistory(unit: "xuan-lac") { version } }',
      NOW,
    ),
    { ...event, headers: { ...event.headers, ...bearer(REVIEWER) } },
    mutation(OFFICER, 'submitReport', 'SubmitReportInput', {
      ...report,
      idempotencyKey: 'r22-submit',
      expectedRevision: last,
      figures,
    }),
    mutation(REVIEWER, 'returnReport', 'ReturnReportInput', {
      ...report,
      idempotencyKey: 'r22-return',
      expectedRevision: 'r22-submit',
      comment: 'xem lại',
    }),
    mutation(OFFICER, 'setMailPreferences', 'SetMailPreferencesInput', {
      idempotencyKey: 'r22-prefer',
      language: 'EN',
    }),
    ...['first', 'second'].map((delivery) =>
      mutation(sourceToken('vnpt-ioffice'), 'recordFigures', 'RecordFiguresInput', {
        idempotencyKey: `r22-${delivery}`,
        takenAt: NOW,
        figures: [{ unit: UNIT, period: '2026-12', indicator: 'G03', numerator: 1, denominator: 2 }],
      }),
    ),
    ...administrationSteps().map(([name, input]) =>
      mutation(ADMINISTRATOR, name, inputTypeOf(name), {
        ...input,
        idempotencyKey: keyOf(name),
        reason: 'theo quyết định',
      }),
    ),
    asAdministrator('{ administrationLog(first: 5) { nodes { action } } methodDrafts { code } }'),
  ]);
  for (const { body } of answers) succeeded(body);
}

/** The stream tells of the head that moved. */
const { pk, sk } = reportKey(PATH, '2026-11');
const returned = { Records: [{ dynamodb: { Keys: { pk: { S: pk }, sk: { S: sk } } } }] };

async function files(run: Run): Promise<void> {
  const event = (method: string, path: string, more: object = {}): Partial<APIGatewayProxyEventV2> => {
    const { requestContext, ...rest } = graphqlEvent('', NOW);
    const http = { ...requestContext?.http, method, path } as APIGatewayProxyEventV2['requestContext']['http'];
    const headers = { ...bearer(OFFICER), 'idempotency-key': 'r22-import' };
    return {
      ...rest,
      rawPath: path,
      headers,
      body: undefined,
      ...more,
      requestContext: { ...requestContext, http } as never,
    };
  };
  const answers = await run([
    event('GET', '/files/ranking.csv'),
    event('GET', '/files/reports.csv'),
    event('GET', '/files/series.csv', { rawQueryString: 'indicator=G03' }),
    event('GET', '/files/completeness.csv'),
    event('GET', `/files/template/${UNIT}/2026-12.csv`),
  ]);
  for (const { statusCode, body } of answers) if (statusCode !== 200) throw new Error(body);
  // The form as it was fetched would change nothing, and nothing would be written.
  const [imported] = await run([
    event('POST', '/files/import', {
      rawQueryString: `unit=${UNIT}&period=2026-12`,
      body: 'Mã chỉ tiêu;Số liệu hoặc tử số\r\nF03;7',
    }),
  ]);
  if (imported?.statusCode !== 200) throw new Error(imported?.body);
  const headers = bearer(ADMINISTRATOR);
  const loaded = await run([
    event('POST', '/files/units', { headers, body: LOADED_UNITS }),
    event('POST', '/files/officials', { headers, body: LOADED_OFFICIALS }),
    event('POST', '/files/reorganisation', { headers, body: LOADED_REORGANISATION }),
    event('POST', '/files/figures', { headers, body: figuresOf('2024-06') }),
    event('POST', '/files/figures/approval', { headers: bearer(REVIEWER), body: figuresOf('2024-06') }),
    event('POST', '/files/figures', { headers, body: figuresOf('2024-07') }),
  ]);
  for (const { statusCode, body: said } of loaded) if (statusCode !== 200) throw new Error(said);
}

/** A figure of a month before the service began. */
const figuresOf = (month: string): string => `Mã xã;Kỳ;Mã chỉ tiêu;Số liệu hoặc tử số\r\n02023;${month};F03;7`;

function succeeded(body: string): void {
  const { data, errors } = JSON.parse(body) as { data?: Record<string, { errors?: unknown[] }>; errors?: unknown[] };
  const refused = Object.values(data ?? {}).flatMap((payload) => payload?.errors ?? []);
  if (errors || refused.length > 0) throw new Error(body);
}
