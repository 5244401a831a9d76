import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { graphqlEvent } from '../../support/api/invoke.js';
import { bounceEvent, bySns } from '../../support/aws/ses-events.js';
import type { DeployedStage } from './deployed-stage.js';
import type { Emulator } from './emulator.js';
import { evidence } from './evidence.js';
import { operatorCommand } from './operator-command.js';
import { signedIn } from './signed-in.js';

/** Something that was tried on the stage, and what came of it. Throws where it failed. */
export type Check = { readonly what: string; readonly run: () => Promise<string> };

/** A Monday on which monthly reports are overdue; 09:00 in Việt Nam. */
const NOW = '2026-11-23T02:00:00.000Z';
const NIGHT_BEFORE = '2026-11-22T20:00:00Z';
const ADMINISTRATOR = 'quan.tri@chodon.example';
const VILLAGE = 'Bản Thử Triển Khai';

type Letter = { readonly official: { readonly email: string }; readonly messageId: string | null };

type Loaded = { readonly newCount: number; readonly written: boolean };

function must(holds: boolean, fact: string, seen: unknown): void {
  if (!holds) throw new Error(`${fact}: ${JSON.stringify(seen)?.slice(-700)}`);
}

/** The checks of a new stage, in the order in which an operator and then people use it. */
export function stageChecks(stage: DeployedStage, emulator: Emulator): Check[] {
  let token = '';
  let letters: Letter[] = [];

  async function ask(query: string, bearer = token, variables = {}): Promise<Record<string, unknown>> {
    const event = graphqlEvent(query, NOW, variables);
    const headers = { ...event.headers, ...(bearer && { authorization: `Bearer ${bearer}` }) };
    const [answer] = await stage.run<APIGatewayProxyStructuredResultV2>('graphql', [{ ...event, headers }]);
    must(answer?.statusCode === 200, 'the API answers 200', answer);
    return JSON.parse(answer?.body ?? '{}');
  }

  async function file(method: string, path: string, body?: string): Promise<APIGatewayProxyStructuredResultV2> {
    const event = graphqlEvent('', NOW);
    const http = { ...event.requestContext?.http, method, path };
    const [answer] = await stage.run<APIGatewayProxyStructuredResultV2>('files', [
      {
        ...event,
        rawPath: path,
        requestContext: { ...event.requestContext, http },
        headers: { authorization: `Bearer ${token}`, 'content-type': 'text/csv', 'idempotency-key': 'deployed-1' },
        body: body ?? '',
        isBase64Encoded: body !== undefined,
      },
    ]);
    if (!answer) throw new Error(`${method} ${path} has no answer`);
    return answer;
  }

  const seed = async () => {
    const options = ['--table', stage.tableName, '--region', stage.region, '--user-pool', stage.userPool];
    const who = ['--administrator', ADMINISTRATOR, '--name', 'Quản Trị Viên', '--at', NOW.slice(0, 10)];
    const given = () => operatorCommand('src/local/seed.ts', [...options, ...who], stage.endpoints);
    const { code, said } = await given();
    must(code === 0 && said.includes('a first password goes to'), 'the command invites', said);
    const again = await given();
    must(again.said.includes('was invited as administrator before: nothing was sent'), 'once', again.said);
    return 'what was loaded stays, the first administrator is invited';
  };

  const invitation = async () => {
    token = await signedIn(stage, emulator, 'administrator');
    const { data } = await ask('{ viewer { name role } }');
    must(JSON.stringify(data).includes('ADMINISTRATOR'), 'the token names the administrator', data);
    return 'the token of the emulator signs the administrator in';
  };

  const query = async () => {
    const answer = (await ask('{ ranking { period { code } rankedCount } }', '')) as {
      data?: { ranking: { period: { code: string }; rankedCount: number } | null };
    };
    must((answer.data?.ranking?.rankedCount ?? 0) > 0, 'the latest ranking has rows', answer);
    const refused = JSON.stringify(await ask('{ unreachableOfficials { totalCount } }', ''));
    must(refused.includes('UNAUTHENTICATED'), 'without a token nobody reads about officials', refused);
    return `the ranking of ${answer.data?.ranking?.period.code} has ${answer.data?.ranking?.rankedCount} rows; a stranger is refused`;
  };

  const ranking = async () => {
    const [run] = await stage.run<{ scopes: { months: { outcome: string }[] }[] }>('recompute-rankings', [
      { occurrence: NIGHT_BEFORE },
    ]);
    const outcomes = run?.scopes.flatMap(({ months }) => months.map(({ outcome }) => outcome)) ?? [];
    const published = outcomes.filter((outcome) => outcome === 'PUBLISHED').length;
    must(outcomes.length > 0, 'the job ranks months', run);
    return `${outcomes.length} months looked at, ${published} published`;
  };

  const send = async () => {
    const [run] = await stage.run<{ sent: number; failed: unknown[]; stopped: unknown }>(
      'send-reminders',
      [{ occurrence: NOW }],
      NOW,
    );
    must((run?.sent ?? 0) > 0 && run?.failed.length === 0 && run.stopped === null, 'letters go out', run);
    const { SentLast24Hours } = await emulator.call('ses', 'get_send_quota', {});
    must(Number(SentLast24Hours) >= (run?.sent ?? 0), 'SES of the emulator has them', SentLast24Hours);
    const { data } = await ask(
      `{ reminders(within: "cho-don", day: "${NOW.slice(0, 10)}", first: 50) { nodes { messageId official { email } } } }`,
    );
    letters = (data as { reminders: { nodes: Letter[] } }).reminders.nodes.filter(
      ({ messageId }) => messageId !== null,
    );
    must(letters.length >= (run?.sent ?? 0), 'the ledger names each with the id that SES gave', data);
    return `${run?.sent} letters, each in the ledger with the id of SES`;
  };

  const bounce = async () => {
    const [letter] = letters;
    if (!letter) throw new Error('no letter went out');
    const { official, messageId } = letter;
    const options = { messageId: messageId ?? '', address: official.email, sentAt: NOW, at: NOW };
    await stage.run('mail-feedback', [bySns(bounceEvent('Permanent', options))]);
    const answer = JSON.stringify(await ask('{ unreachableOfficials { edges { reason node { email } } } }'));
    must(answer.includes(official.email), 'the official counts as unreachable', answer);
    return 'an address that bounced counts as unreachable';
  };

  const load = async () => {
    const template = await file('GET', '/files/template/villages.csv');
    must(template.statusCode === 200, 'the sheet of villages can be fetched', template);
    const sheet = Buffer.from(template.body ?? '', template.isBase64Encoded ? 'base64' : 'utf8').toString('utf8');
    const [columns = '', first = '', ...rest] = sheet.trimEnd().split('\r\n');
    // Code and name of a commune stand first, the names of the village and its number behind them.
    const village = [...first.split(';').slice(0, 2), VILLAGE, '', ''].join(';');
    const body = [columns, village, first, ...rest];
    const loads: Loaded[] = [];
    for (let time = 0; time < 2; time++) {
      const answer = await file('POST', '/files/villages', Buffer.from(body.join('\r\n')).toString('base64'));
      must(answer.statusCode === 200, 'the sheet is taken', answer);
      loads.push(JSON.parse(answer.body ?? '{}'));
    }
    const added = loads.map(({ newCount }) => newCount);
    must(added.join() === '1,0' && loads[0]?.written === true, 'one village is new, the second time none', loads);
    return 'a sheet with one more village adds it; the same sheet again changes nothing';
  };

  return [
    { what: 'seed', run: seed },
    { what: 'invitation', run: invitation },
    { what: 'query', run: query },
    { what: 'ranking', run: ranking },
    { what: 'letters', run: send },
    { what: 'a bounce', run: bounce },
    { what: 'an import', run: load },
    { what: 'evidence', run: () => evidence(stage, emulator, token, ask) },
  ];
}

/** Answers that every build must give alike on the same table. `env` names another database or table. */
export async function publicAnswers(stage: DeployedStage, env?: NodeJS.ProcessEnv): Promise<string> {
  const query =
    '{ ranking(period: "2026-09") { version rows { nodes { rank points unit { slug } } } } report(unit: "xuan-lac", period: "2026-09") { state figures { indicator { code } figure { state value } } } }';
  const [answer] = await stage.run<APIGatewayProxyStructuredResultV2>(
    'graphql',
    [graphqlEvent(query, NOW)],
    undefined,
    env,
  );
  must(answer?.statusCode === 200 && !answer.body?.includes('"errors"'), 'the API answers', answer);
  return answer?.body ?? '';
}
