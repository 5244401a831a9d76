import { reportKey } from '../../../src/store/keys/report.js';
import { functionEnv, graphqlEvent } from '../api/invoke.js';
import { issuerEnv } from '../api/tokens.js';
import { warmFunction } from '../api/warm-function.js';
import { builtFunction } from '../aws/built-functions.js';
import { damage } from '../unreadable/damage.js';
import { type AlarmDrill, NINE, REFUSED, THROTTLED } from './drill-world.js';
import { byAws } from './measured.js';

const at = new Date(NINE);
const QUESTION = graphqlEvent('{ ranking { version } }', NINE);
const PERIODS = [0, 5, 10].map((minutes) => new Date(at.getTime() + minutes * 60_000));

type Answer = { readonly statusCode: number };
const failing = (answers: readonly Answer[] = []): number =>
  answers.filter(({ statusCode }) => statusCode >= 500).length;

/** Milliseconds that the function took for the quickest of some questions to one process: a busy machine is not a slow API. */
async function duration(env: Readonly<Record<string, string | undefined>>, questions = 1): Promise<number> {
  const warm = warmFunction({ bundle: (await builtFunction('graphql')).file, env });
  const taken: number[] = [];
  for (let i = 0; i < questions; i += 1) taken.push((await warm.handle(QUESTION)).milliseconds);
  warm.close();
  return Math.min(...taken);
}

export const ANSWER_DRILLS: Readonly<Record<string, AlarmDrill>> = {
  InternalErrors: {
    fault: 'the table refuses a question of the API, and a file',
    standIn: null,
    async run({ functions, measured, withTable }) {
      const file = {
        ...QUESTION,
        rawPath: '/files/ranking.csv',
        requestContext: { ...QUESTION.requestContext, http: { method: 'GET' } },
      };
      const refused = (name: 'graphql' | 'files', event: object) =>
        measured(NINE, () => withTable(REFUSED, (env) => functions.run(name, [event], { env })));
      const good = await measured(NINE, () => functions.run('graphql', [QUESTION]));
      return { good, faults: [await refused('graphql', QUESTION), await refused('files', file)], at: NINE };
    },
  },
  UnreadableItems: {
    fault: 'a report is damaged',
    standIn: null,
    async run({ functions, measured, sweep }) {
      const good = await measured(NINE, () => sweep('2026-11-23T01:30:00.000Z'));
      const key = reportKey('bac-kan/cho-don/bang-lung', '2026-11');
      await damage(functions.table, key, 'state', 'OTHER_TYPE');
      const fault = await measured(NINE, () => functions.run('recompute-rankings', [{ occurrence: NINE }]));
      return { good, faults: [fault], at: NINE };
    },
  },
  ApiErrors: {
    fault: 'the table refuses five questions of the API',
    standIn: 'the answers are those of the function; API Gateway, which counts them, is not here',
    async run({ functions, withTable }) {
      const good = failing(await functions.run<Answer>('graphql', [QUESTION]));
      const five = Array.from({ length: 5 }, () => QUESTION);
      const { done } = await withTable(REFUSED, (env) => functions.run<Answer>('graphql', five, { env }));
      const errors = (count: number) => [byAws('ApiGateway', '5xx', at, count)];
      return { good: errors(good), faults: [errors(failing(done))], at: NINE };
    },
  },
  ApiSlow: {
    fault: 'the table does not answer for a quarter of an hour',
    standIn: 'the times are those of a process of this machine, not of Lambda',
    async run({ functions: { table }, withTable }) {
      const env = functionEnv(table.endpoint, table.name, issuerEnv);
      const quick = await duration(env, 5);
      const { done: slow } = await withTable('silent', (proxy) =>
        Promise.all(PERIODS.map(() => duration({ ...env, ...proxy }))),
      );
      const measured = (values: readonly number[]) =>
        PERIODS.map((period, i) =>
          byAws('Lambda', 'Duration', period, values[i] ?? 0, { FunctionName: 'GraphqlFunction' }),
        );
      return {
        good: measured(PERIODS.map(() => quick)),
        faults: [measured(slow)],
        at: PERIODS.at(-1)?.toISOString() ?? NINE,
      };
    },
  },
  TableThrottles: {
    fault: 'the table turns each request away, and the client tries again',
    standIn: 'a proxy turns requests away and counts them: no database of this machine throttles',
    async run({ functions, withTable }) {
      const questions = Array.from({ length: 4 }, () => QUESTION);
      const { requests } = await withTable(THROTTLED, (env) => functions.run('graphql', questions, { env }));
      return { good: [], faults: [[byAws('DynamoDB', 'ReadThrottleEvents', at, requests)]], at: NINE };
    },
  },
};
