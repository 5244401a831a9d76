import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { awsCalls } from '../../../infra/commands/aws-calls.js';
import { setUpStage } from '../../../infra/commands/deploy/set-up-stage.js';
import { type Stage, stages } from '../../../infra/stages.js';
import { listening, stop } from '../../../src/local/base/listening.js';
import { readBody } from '../../../src/local/base/read-body.js';

/** The answers of an AWS account, of which each test changes some. */
type Account = {
  id: string;
  runsAtOnce: number;
  isPrepared: boolean;
  jobFails: boolean;
  job: object;
  production: boolean;
};

const ACCOUNT: Account = {
  id: '123456789012',
  runsAtOnce: 1_000,
  isPrepared: true,
  jobFails: false,
  job: { dryRun: true },
  production: false,
};
const FUNCTIONS = ['RecomputeRankingsFunction1', 'SendRemindersFunction1', 'GraphqlFunction1'];
const OUTPUTS = {
  TableName: 'xaso-test-Table1',
  UserPoolId: 'ap-southeast-1_Pool',
  PagesUrl: 'https://pages.example',
  PagesDomain: 'pages.example',
  DkimRecord1: 'a CNAME b',
};

const FIREWALL = 'arn:aws:wafv2:us-east-1:123456789012:global/webacl/xaso-test/1';
const ALARMS = Object.fromEntries(
  Array.from({ length: 12 }, (_, i) => [`A${i}`, { Type: 'AWS::CloudWatch::Alarm' }] as const),
);

let account: Account = ACCOUNT;
const asked: string[] = [];

const server = createServer(async (request, response) => {
  const body = String(await readBody(request, 100_000));
  asked.push(`${request.method} ${request.url} ${body}`);
  const json = (content: unknown, status = 200, error = ''): void => {
    response.writeHead(status, { 'content-type': 'application/json', ...(error && { 'x-amzn-errortype': error }) });
    response.end(JSON.stringify(content));
  };
  const path = request.url ?? '';
  if (body.startsWith('Action=GetCallerIdentity')) response.end(`<R><Account>${account.id}</Account></R>`);
  else if (body.includes('cdk-bootstrap'))
    account.isPrepared ? json({ Parameter: {} }) : json({ __type: 'ParameterNotFound' }, 400);
  else if (path.startsWith('/2016-08-19/account-settings'))
    json({ AccountLimit: { ConcurrentExecutions: account.runsAtOnce } });
  else if (path.startsWith('/2015-03-31/functions/?'))
    json({
      Functions: FUNCTIONS.map((name) => ({
        FunctionName: `xaso-test-${name}`,
        Version: '1',
        LastModified: '2026-11-26T00:00:00.000+0000',
        Environment: { Variables: { RELEASE: 'a' } },
      })),
    });
  else if (path.includes('/invocations'))
    json(account.jobFails ? { errorType: 'StoredItemError' } : { ...account.job, scopes: [] });
  else if (path === '/v2/email/account') json({ ProductionAccessEnabled: account.production });
  else if (path === '/v2/email/outbound-emails') json({ MessageId: 'letter-1' });
  else if (path === '/graphql') json({ data: { publisher: { authority: 'UBND' }, ranking: null } });
  else json({}, 404);
});

const NAMES = ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_ENDPOINT_URL', 'AWS_ENDPOINT_URL_SESV2'];
const before = { ...process.env };
const cwd = process.cwd();
let url = '';
let folder = '';
const lines: string[] = [];
const commands: string[] = [];

beforeAll(async () => {
  url = await listening(server, 0);
});
afterAll(() => stop(server));
beforeEach(() => {
  account = { ...ACCOUNT };
  for (const list of [asked, lines, commands]) list.length = 0;
  folder = mkdtempSync(join(tmpdir(), 'xaso-stage-'));
  process.chdir(folder);
  // Tests of the same process may have named other services of this machine.
  const endpoints = { AWS_ENDPOINT_URL: url, AWS_ENDPOINT_URL_SESV2: url };
  Object.assign(process.env, { AWS_ACCESS_KEY_ID: 'a', AWS_SECRET_ACCESS_KEY: 'b', ...endpoints });
});
afterEach(() => {
  process.chdir(cwd);
  rmSync(folder, { recursive: true });
  for (const name of NAMES) {
    if (before[name] === undefined) delete process.env[name];
    else process.env[name] = before[name];
  }
});

const test = stages.find(({ name }) => name === 'test') as Stage;

/** Runs the command's code; in place of the CDK stands what it leaves behind. */
const setUp = (stage: Stage, newcomer?: { email: string; name: string }): Promise<number> =>
  setUpStage(stage, {
    call: awsCalls(stage.region, { endpoint: url }),
    async run(program, args) {
      commands.push([program, ...args].join(' '));
      if (!args.includes('deploy')) return;
      mkdirSync('cdk.out', { recursive: true });
      writeFileSync(
        'cdk.out/outputs.json',
        JSON.stringify({
          'xaso-test': { ...OUTPUTS, GraphqlUrl: `${url}/graphql` },
          'xaso-test-firewall': { FirewallArn: FIREWALL },
        }),
      );
      writeFileSync(
        'cdk.out/xaso-test.template.json',
        JSON.stringify({ Resources: { T: { Type: 'AWS::DynamoDB::GlobalTable' }, ...ALARMS } }),
      );
    },
    fetch,
    print: (line) => lines.push(line),
    newcomer,
    asksForRights: true,
  });

it('a stage is deployed, loaded and tried, and what is left to do is listed', async () => {
  expect(await setUp(test)).toBe(0);
  expect(commands.map((command) => command.replace(/aws-cdk@\S+/, 'cdk'))).toEqual([
    'npx --yes cdk deploy xaso-test --require-approval broadening --outputs-file cdk.out/outputs.json',
    'npm run seed -- --table xaso-test-Table1 --region ap-southeast-1 --without-demonstration --pages https://pages.example',
  ]);
  const said = lines.join('\n');
  for (const what of ['a question', 'a ranking', 'a sweep of reminders', 'a letter'])
    expect(said).toContain(`ok      ${what}:`);
  for (const item of ['a CNAME b', 'MAIL FROM', '_dmarc.test.xaso.example', 'production access', 'first administrator'])
    expect(said).toContain(item);
  expect(said).toContain('bounce.test.xaso.example MX 10 feedback-smtp.ap-southeast-1.amazonses.com');
  expect(said).toContain('1 DynamoDB, 12 CloudWatch');
  expect(said).toMatch(
    /A month of a district with 3,000 visits costs about \$\d\.\d\d; most of it .*CloudWatch, metrics of alarms: \$0\.20/,
  );
  expect(said).toContain('more than the budget of $20.00');
  // The night of the ranking and the last sweep of the day, which write and send nothing.
  const runs = asked.filter((line) => line.includes('/invocations')).map((line) => /T\d\d:\d0:00Z.*/.exec(line)?.[0]);
  expect(runs).toEqual(['T20:00:00Z","dryRun":true}', 'T10:30:00Z","dryRun":true}']);
});

it('a new account is prepared first, and the first administrator is invited', async () => {
  account.isPrepared = false;
  await setUp(test, { email: 'qt@xa.example', name: 'Quản Trị' });
  expect(commands[0]).toContain('bootstrap aws://123456789012/ap-southeast-1');
  expect(commands.at(-1)).toContain('--administrator qt@xa.example --name Quản Trị --user-pool ap-southeast-1_Pool');
  expect(lines.join('\n')).not.toContain('Invite the first administrator');
});

it('an address that is none is refused before anything is deployed', async () => {
  const said = 'Option --administrator: "qt.xa.example" is not an e-mail address: give can.bo@xa.gov.vn, for example.';
  await expect(setUp(test, { email: 'qt.xa.example', name: 'Quản Trị' })).rejects.toThrow(said);
  expect(commands).toEqual([]);
});

it('a stage with a firewall gets it first, in the region of CloudFront, and is deployed with its name', async () => {
  account.isPrepared = false;
  await setUp({ ...test, firewall: { anonymousRequests: 2_000 } });
  const [first, second, firewall, stage] = commands;
  expect([first, second].map((command) => command?.split(' ').at(-1))).toEqual([
    'aws://123456789012/ap-southeast-1',
    'aws://123456789012/us-east-1',
  ]);
  expect(firewall).toContain('deploy xaso-test-firewall ');
  expect(stage).toContain('deploy xaso-test ');
  expect(stage).toContain(`--parameters xaso-test:FirewallArn=${FIREWALL}`);
});

it('a test that fails is said, and fails the command', async () => {
  account.jobFails = true;
  expect(await setUp(test)).toBe(1);
  expect(lines.join('\n')).toMatch(/FAILED {2}a ranking: .*StoredItemError/);
});

it('a run that does not say that it was dry fails the command', async () => {
  account.job = {};
  expect(await setUp(test)).toBe(1);
  expect(lines.join('\n')).toMatch(/FAILED {2}a ranking: .*was not dry/);
});

it('the wrong account is refused before anything is done', async () => {
  await expect(setUp({ ...test, account: '999999999999' })).rejects.toThrow(
    /belongs to account 999999999999.*of 123456789012\.\n {2}Choose another profile with AWS_PROFILE/s,
  );
  expect(commands).toEqual([]);
});

it('production with placeholders is refused before anything is asked or run', async () => {
  const production = stages.find(({ name }) => name === 'production') as Stage;
  await expect(setUp(production)).rejects.toThrow(/Stage production is not filled in[\s\S]*account: '111122223333'/);
  expect([asked, commands]).toEqual([[], []]);
});

it('the account of another stage is refused', async () => {
  account.id = stages.find(({ name }) => name === 'production')?.account ?? '';
  await expect(setUp(test)).rejects.toThrow(/the account of production, and test has an account of its own/);
  expect(commands).toEqual([]);
});

it('an account with too few runs at once for the jobs is refused before anything is done', async () => {
  account.runsAtOnce = 105;
  await expect(setUp({ ...test, jobConcurrency: 2 })).rejects.toThrow(
    /runs 105 functions at once, and 106 are needed.*Service Quotas/s,
  );
  expect(commands).toEqual([]);
  account.runsAtOnce = 106;
  expect(await setUp({ ...test, jobConcurrency: 2 })).toBe(0);
  account.runsAtOnce = 10;
  expect(await setUp({ ...test, jobConcurrency: null })).toBe(0);
});

it('without credentials the command says how to get some', async () => {
  const credentials = () => Promise.reject(new Error('Could not load credentials from any providers'));
  const call = awsCalls('ap-southeast-1', { endpoint: url, credentials });
  await expect(call({ service: 'sts', method: 'POST', path: '/' })).rejects.toThrow(/No credentials.*aws sso login/s);
});
