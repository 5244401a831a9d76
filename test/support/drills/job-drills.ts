import type { FunctionName } from '../../../src/lambda/base/env.js';
import { graphqlEvent } from '../api/invoke.js';
import { resourcesOf } from '../aws/synth.js';
import { deadLetterQueue } from './dead-letter-queue.js';
import { type AlarmDrill, type DrillWorld, NINE, REFUSED } from './drill-world.js';
import { byAws, type Measured } from './measured.js';

const at = new Date(NINE);
const NIGHT = '2026-11-22T20:00:00.000Z';
const RUNS_LEFT = 2;

/** The errors as Lambda counts them: a run that fails is an error. */
async function errorsOf(
  { functions }: DrillWorld,
  name: FunctionName,
  event: object,
  env: Record<string, string>,
): Promise<number> {
  return (await functions.run(name, [event], { env })) === undefined ? 1 : 0;
}

const FILE = {
  rawPath: '/files/ranking.csv',
  rawQueryString: '',
  headers: {},
  requestContext: { timeEpoch: at.getTime(), http: { method: 'GET' }, requestId: 'drill' },
};

/** A part of the stack in the template. */
function numberIn({ template }: DrillWorld, type: string, property: string): number {
  const [found] = resourcesOf(template, type).flatMap(({ Properties }) => Properties[property] ?? []);
  if (found === undefined) throw new Error(`no ${property} of ${type}`);
  return Number(found);
}

export const JOB_DRILLS: Readonly<Record<string, AlarmDrill>> = {
  FunctionsFail: {
    fault: 'the function of files does not start, because a setting is missing; a night of the ranking fails',
    standIn: 'the functions fail in a process of this machine; Lambda, which counts them, is not here',
    async run(world) {
      const errors = (part: string, value: number): Measured[] => [
        byAws('Lambda', 'Errors', at, value, { FunctionName: part }),
      ];
      const good = errors('FilesFunction', await errorsOf(world, 'files', FILE, {}));
      const files = errors('FilesFunction', await errorsOf(world, 'files', FILE, { TABLE_NAME: '' }));
      const failed = await errorsOf(world, 'recompute-rankings', { occurrence: 'never' }, {});
      return { good, faults: [files, errors('RecomputeRankingsFunction', failed)], at: NINE };
    },
  },
  Throttles: {
    fault: 'one question more arrives than the account may run at once',
    standIn: 'Lambda, which turns away and counts, is played here; the account is taken to have two runs left',
    async run({ functions }) {
      let running = 0;
      let turnedAway = 0;
      /** Lambda counts before it starts a run. */
      const start = async () => {
        if (running === RUNS_LEFT) {
          turnedAway += 1;
          return;
        }
        running += 1;
        await functions.run('graphql', [graphqlEvent('{ ranking { version } }', NINE)]);
        running -= 1;
      };
      const throttles = (): Measured[] => [
        byAws('Lambda', 'Throttles', at, turnedAway, { FunctionName: 'GraphqlFunction' }),
      ];
      await Promise.all(Array.from({ length: RUNS_LEFT }, start));
      const good = throttles();
      await Promise.all(Array.from({ length: RUNS_LEFT + 1 }, start));
      return { good, faults: [throttles()], at: NINE };
    },
  },
  DeadLetters: {
    fault: 'a night of the ranking fails as often as Lambda tries it',
    standIn: 'the drill tries again as Lambda does and gives the run to the queue, one of moto where that is installed',
    async run(world) {
      const tries = 1 + numberIn(world, 'AWS::Lambda::EventInvokeConfig', 'MaximumRetryAttempts');
      const queue = await deadLetterQueue();
      try {
        const messages = async (env: Record<string, string>): Promise<Measured[]> => {
          let errors = 0;
          while (errors < tries && (await errorsOf(world, 'recompute-rankings', { occurrence: NIGHT }, env)) === 1)
            errors += 1;
          if (errors === tries) await queue.giveUp({ occurrence: NIGHT });
          const dimensions = { QueueName: 'RecomputeRankingsDeadLetters' };
          return [byAws('SQS', 'ApproximateNumberOfMessagesVisible', at, await queue.length(), dimensions)];
        };
        const good = await messages({});
        const { done } = await world.withTable(REFUSED, messages);
        return { good, faults: [done], at: NINE };
      } finally {
        await queue.close();
      }
    },
  },
  RankingOld: {
    fault: 'the ranking job does not run for a night: nothing is heard at 03:00; at 06:00 a sweep says how old it is',
    standIn: null,
    async run({ functions, measured, sweep }) {
      const good = await measured(NIGHT, () => functions.run('recompute-rankings', [{ occurrence: NIGHT }]));
      const sixOClock = '2026-11-23T23:00:00.000Z';
      const old = await measured(sixOClock, () => sweep(sixOClock));
      // The alarm is evaluated for one moment, so what was said at six stands there too.
      return { good, faults: [[], old.map((datum) => ({ ...datum, at: new Date(NIGHT) }))], at: NIGHT };
    },
  },
};
