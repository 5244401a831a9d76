import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { awsCalls, type CallAws } from '../../../infra/commands/aws-calls.js';
import type { Outputs } from '../../../infra/commands/deploy/outputs.js';
import { smokeTests } from '../../../infra/commands/deploy/smoke-tests.js';
import { stages } from '../../../infra/stages.js';
import type { FunctionName } from '../../../src/lambda/base/env.js';
import { graphqlEvent } from '../../support/api/invoke.js';
import type { DeployedStage } from './deployed-stage.js';
import type { Emulator } from './emulator.js';

const PARTS: Readonly<Record<string, FunctionName>> = {
  RecomputeRankings: 'recompute-rankings',
  SendReminders: 'send-reminders',
};

/**
 * The smoke tests of `npm run deploy` as they are: they find versions and aliases by calls of the emulator, and its SES takes
 * the letter. The emulator starts no function and answers no request, so the built functions are run in its place.
 */
export async function smokeTested(stage: DeployedStage, { endpoint, call }: Emulator): Promise<string> {
  const settings = stages.find(({ name }) => name === 'test');
  if (!settings) throw new Error('there is no stage test');
  const credentials = async () => ({ accessKeyId: 'local', secretAccessKey: 'local' });
  const aws = awsCalls(stage.region, { endpoint, credentials });
  const invoking: CallAws = async (request) => {
    const part = /\/functions\/xaso-test-([A-Za-z]+?)Function[^/]*\/invocations\?Qualifier=live$/.exec(
      request.path,
    )?.[1];
    if (!part) return aws(request);
    const name = PARTS[part];
    if (!name) throw new Error(`the smoke tests run ${part}`);
    const [answer] = await stage.run(name, [JSON.parse(request.body ?? '')]);
    return answer;
  };
  const asking: typeof fetch = async (_, init) => {
    const { query } = JSON.parse(String(init?.body));
    const event = graphqlEvent(query, new Date().toISOString());
    const [answer] = await stage.run<APIGatewayProxyStructuredResultV2>('graphql', [event]);
    return new Response(answer?.body ?? '', { status: answer?.statusCode ?? 500 });
  };
  const before = await lettersSent(call);
  const tried = await withEnvironment({ ...stage.endpoints }, () =>
    smokeTests(settings, stage.stack.outputs() as Outputs, { call: invoking, fetch: asking }),
  );
  const failed = tried.filter(({ passed }) => !passed);
  if (failed.length > 0) throw new Error(failed.map(({ what, result }) => `${what}: ${result}`).join('; '));
  const sent = (await lettersSent(call)) - before;
  if (sent !== 1) throw new Error(`${sent} letters went; the dry runs send none, and one goes to the simulator`);
  return `${tried.map(({ what }) => what).join(', ')}; no other letter went`;
}

const lettersSent = async (call: Emulator['call']): Promise<number> =>
  Number((await call('ses', 'get_send_quota', {})).SentLast24Hours);

/** The letter takes credentials and endpoint from the environment, as it does for an operator. */
async function withEnvironment<T>(env: Readonly<Record<string, string>>, run: () => Promise<T>): Promise<T> {
  const before = { ...process.env };
  Object.assign(process.env, env);
  try {
    return await run();
  } finally {
    for (const name of Object.keys(env)) {
      if (before[name] === undefined) delete process.env[name];
      else process.env[name] = before[name];
    }
  }
}
