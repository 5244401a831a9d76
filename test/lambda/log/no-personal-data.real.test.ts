import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { alteringProxy } from '../../support/api/altering-proxy.js';
import { graphqlEvent } from '../../support/api/invoke.js';
import { type LoggedFunctions, loggedFunctions } from '../../support/api/logged-functions.js';
import { bearer, officialToken } from '../../support/api/tokens.js';
import { bounceEvent, bySns, complaintEvent } from '../../support/aws/ses-events.js';

/** A Monday on which November is overdue, 09:00 in Việt Nam. */
const NOW = '2026-11-23T02:00:00.000Z';
const OFFICER = officialToken('officer-nghia-ta', 'officer');
const ADMINISTRATOR = officialToken('administrator-cho-don-1', 'administrator');
const STRANGER = `${OFFICER.slice(0, -12)}AAAAAAAAAAAA`;

/** Fed into every path; no log may hold any of it. */
const NAME = 'Triệu Thị Rò Rỉ';
const PLAIN_NAME = 'Trieu Thi Ro Ri';
const ADDRESS = 'trieu.ro.ri@chodon.example';
const PHONE = '0987 654 321';
const FIGURE = '73519284';
const SAID = `${NAME} / ${PLAIN_NAME} <${ADDRESS}> ${PHONE} ${FIGURE}`;

let functions: LoggedFunctions;
beforeAll(async () => {
  functions = await loggedFunctions(NOW);
});
afterAll(() => functions.close());

const asked = (query: string, variables: object = {}, token?: string, more: object = {}) => {
  const event = graphqlEvent(query, NOW, variables);
  return { ...event, headers: { ...event.headers, ...(token && bearer(token)) }, ...more };
};

const file = (method: string, path: string, body: string | undefined, token = ADMINISTRATOR) => {
  const event = graphqlEvent('', NOW);
  const http = { ...event.requestContext?.http, method, path };
  const [rawPath = '', rawQueryString = ''] = path.split('?');
  const headers = { ...bearer(token), 'idempotency-key': SAID.slice(0, 30) };
  return { ...event, rawPath, rawQueryString, headers, body, requestContext: { ...event.requestContext, http } };
};

const mutation = (name: string, type: string, input: object, token: string) =>
  asked(`mutation ($input: ${type}!) { ${name}(input: $input) { errors { code } } }`, { input }, token);

const REPORT = { unit: 'nghia-ta', period: '2026-11', expectedRevision: null };
const FIGURES = [{ indicator: 'G03', numerator: Number(FIGURE), denominator: 1, reason: SAID }];

const REQUESTS = [
  asked(`query ${PLAIN_NAME.replaceAll(' ', '_')} { unit(slug: ${JSON.stringify(SAID)}) { slug } }`),
  asked(`{ unit(slug: ${JSON.stringify(SAID)} `),
  asked('query ($slug: ID!) { unit(slug: $slug) { slug } }', { slug: { name: SAID } }),
  asked(`{ ranking { ${PLAIN_NAME.replaceAll(' ', '_')} } }`),
  asked('', {}, undefined, { body: `{"query": ${SAID}` }),
  asked('{ viewer { id } }', {}, STRANGER),
  asked('{ viewer { id } }', {}, SAID.replaceAll(' ', '')),
  asked('{ overview { today } officials(within: "cho-don") { nodes { name email } } }', {}, ADMINISTRATOR),
  mutation('saveDraft', 'SaveDraftInput', { ...REPORT, idempotencyKey: PHONE, figures: FIGURES }, OFFICER),
  mutation('submitReport', 'SubmitReportInput', { ...REPORT, idempotencyKey: SAID, figures: FIGURES }, OFFICER),
  mutation(
    'inviteOfficial',
    'InviteOfficialInput',
    {
      ...{ name: NAME, email: ADDRESS, role: 'OFFICER', unit: 'xuan-lac', reason: SAID, idempotencyKey: 'leak-invite' },
    },
    ADMINISTRATOR,
  ),
];

const FILES = [
  file(
    'POST',
    '/files/officials',
    `Họ tên;email;Vai trò;Mã xã\r\n${NAME};${ADDRESS};officer;02032\r\n${NAME};${PHONE};x;y`,
  ),
  file(
    'POST',
    '/files/import?unit=nghia-ta&period=2026-11',
    `Mã chỉ tiêu;Số liệu hoặc tử số\r\nF03;${FIGURE}x\r\n${SAID};1`,
    OFFICER,
  ),
  file('POST', '/files/figures', SAID),
  file('GET', `/files/${encodeURIComponent(SAID)}.csv`, undefined),
  file('POST', `/files/${ADDRESS}`, SAID),
];

/** Words that a log must not contain: the fed ones, and every person of the demonstration. */
async function secrets(): Promise<string[]> {
  const officials = await functions.table.stores.officials.ofScope('bac-kan');
  return [
    ...[NAME, PLAIN_NAME, 'Ro_Ri', ADDRESS, PHONE, PHONE.replaceAll(' ', ''), FIGURE, SAID],
    ...[OFFICER, ADMINISTRATOR, STRANGER].flatMap((token) => [token, token.split('.')[1] ?? '']),
    ...officials.flatMap(({ name, email }) => [name, email]),
  ].filter((secret) => secret.length > 5);
}

const leaks = async (): Promise<string[]> => {
  const log = functions.log();
  return (await secrets()).filter((secret) => log.includes(secret));
};

/** Error codes of DynamoDB whose words hold what was sent. */
const talkative = () =>
  alteringProxy(functions.table.endpoint, ({ action, input }, nth) =>
    nth > 3
      ? {
          status: 400,
          body: JSON.stringify({
            __type: `com.amazonaws.dynamodb.v20120810#${action === 'GetItem' ? 'ValidationException' : 'SomethingElse'}`,
            message: `${SAID} is not valid in ${JSON.stringify(input)}`,
          }),
        }
      : { ask: input },
  );

describe('no log names a person, an address, a telephone, a token or a figure', () => {
  it('of questions, changes, faulty requests and sign-in', async () => {
    const answers = await functions.run<{ statusCode: number }>('graphql', REQUESTS);
    expect(answers).toHaveLength(REQUESTS.length);
    expect(functions.lines().filter(({ function: name }) => name === 'graphql').length).toBeGreaterThanOrEqual(3);
    expect(await leaks()).toEqual([]);
  });

  it('of files and imports', async () => {
    const answers = await functions.run<{ statusCode: number }>('files', FILES);
    expect(answers).toHaveLength(FILES.length);
    const taken = functions.lines().filter(({ message }) => message === 'file taken');
    expect(taken.map(({ operation }) => operation)).toEqual([
      ...['POST /files/officials', 'POST /files/import', 'POST /files/figures', 'POST /files/…'],
    ]);
    expect(await leaks()).toEqual([]);
  });

  it('of internal errors: the table refuses in words that repeat what it was given', async () => {
    const proxy = await talkative();
    const env = { AWS_ENDPOINT_URL_DYNAMODB: proxy.endpoint };
    for (const [name, events] of [
      ['graphql', REQUESTS],
      ['files', FILES],
      ['recompute-rankings', [{ occurrence: NOW }]],
      ['send-reminders', [{ occurrence: NOW }]],
      ['mail-feedback', [bySns(bounceEvent('Permanent', { address: ADDRESS, reminderId: '2026-11-23/a/DAILY' }))]],
    ] as const)
      await functions.run(name, events, { env, ...(name === 'send-reminders' && { clock: NOW }) });
    await proxy.close();
    const classes = functions.lines().flatMap(({ internalError }) => internalError ?? []);
    expect(classes).toContain('ValidationException');
    expect(await leaks()).toEqual([]);
  });

  it('of jobs: SES refuses in words that hold an address, a payload is nonsense', async () => {
    functions.ses.behaviour.error = {
      status: 400,
      type: 'MessageRejected',
      message: `Email address is not verified: ${SAID}`,
    };
    await functions.run('send-reminders', [{ occurrence: NOW }, { occurrence: SAID }], { clock: NOW });
    functions.ses.behaviour.error = { status: 400, type: 'BadRequestException', message: `Illegal address ${SAID}` };
    await functions.run('send-reminders', [{ occurrence: NOW }], { clock: NOW });
    await functions.run('recompute-rankings', [{ occurrence: NOW, period: SAID }]);
    await functions.run('recompute-rankings', [{ occurrence: NOW, period: { name: SAID } }]);
    const lines = functions.lines();
    expect(lines.some(({ sendingStopped }) => sendingStopped === 'MessageRejected')).toBe(true);
    expect(lines.some(({ lettersRefused }) => Number(lettersRefused) > 0)).toBe(true);
    expect(lines.some(({ internalError }) => internalError === 'PayloadError')).toBe(true);
    functions.ses.behaviour.error = null;
    expect(await leaks()).toEqual([]);
  });

  it('of items that cannot be read', async () => {
    const { db, name: TableName } = functions.table;
    for (const sk of ['OFFICIAL', 'OTHER'])
      await db.send(
        new PutCommand({ TableName, Item: { pk: `OFFICIAL#officer-ban-thi`, sk, v: 1, name: [SAID], email: SAID } }),
      );
    await db.send(new PutCommand({ TableName, Item: { pk: 'SUPPRESSED', sk: ADDRESS, v: 1, address: [ADDRESS] } }));
    await functions.run('graphql', [asked('{ viewer { id } }', {}, officialToken('officer-ban-thi', 'officer'))]);
    await functions.run('send-reminders', [{ occurrence: NOW }], { clock: NOW });
    expect(await leaks()).toEqual([]);
  });

  it('of bounces, complaints and messages that are none of SES', async () => {
    await functions.run('mail-feedback', [
      bySns(bounceEvent('Permanent', { address: ADDRESS, reminderId: `2026-11-23/${NAME}/DAILY`, messageId: 'm-9' })),
      bySns(complaintEvent('abuse', { address: ADDRESS })),
    ]);
    await functions.run('mail-feedback', [{ Records: [{ Sns: { Message: SAID } }] }]);
    await functions.run('mail-feedback', [bySns({ eventType: SAID, mail: { timestamp: SAID, messageId: [SAID] } })]);
    expect(functions.lines().some(({ message }) => message === 'event of the mail service')).toBe(true);
    expect(functions.lines().some(({ internalError }) => internalError === 'MailEventError')).toBe(true);
    expect(await leaks()).toEqual([]);
  });
});
