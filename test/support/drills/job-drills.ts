import type { FunctionName } from '../../../src/lambda/base/env.js';
import { nextOccurrences } from '../../../src/local/aws/cron-adapter.js';
import { resourcesOf } from '../aws/synth.js';
import { type AlarmDrill, type DrillWorld, NINE, REFUSED } from './drill-world.js';
import { byAws, type Measured } from './measured.js';

const at = new Date(NINE);
const NIGHT = '2026-11-22T20:00:00.000Z';

/** As Lambda counts: a run that fails is an error. */
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
    async run(world) {
      const errors = (value: number): Measured[] => [byAws('Lambda', 'Errors', at, value)];
      const good = errors(await errorsOf(world, 'files', FILE, {}));
      const files = errors(await errorsOf(world, 'files', FILE, { TABLE_NAME: '' }));
      const ranking = errors(await errorsOf(world, 'recompute-rankings', { occurrence: 'never' }, {}));
      return { good, faults: [files, ranking], at: NINE };
    },
  },
  Throttles: {
    fault: 'a job is started once more than it may run at once',
    async run(world) {
      const atOnce = numberIn(world, 'AWS::Lambda::Function', 'ReservedConcurrentExecutions');
      let running = 0;
      let turnedAway = 0;
      /** Lambda counts before it starts a run. */
      const start = async () => {
        if (running === atOnce) {
          turnedAway += 1;
          return;
        }
        running += 1;
        await world.functions.run('recompute-rankings', [{ occurrence: NIGHT }]);
        running -= 1;
      };
      const throttles = (): Measured[] => [byAws('Lambda', 'Throttles', at, turnedAway)];
      await Promise.all(Array.from({ length: atOnce }, start));
      const good = throttles();
      await Promise.all(Array.from({ length: atOnce + 1 }, start));
      return { good, faults: [throttles()], at: NINE };
    },
  },
  DeadLetters: {
    fault: 'a night of the ranking fails as often as Lambda tries it',
    async run(world) {
      const tries = 1 + numberIn(world, 'AWS::Lambda::EventInvokeConfig', 'MaximumRetryAttempts');
      const messages = async (env: Record<string, string>): Promise<Measured[]> => {
        let errors = 0;
        while (errors < tries && (await errorsOf(world, 'recompute-rankings', { occurrence: NIGHT }, env)) === 1)
          errors += 1;
        return [byAws('SQS', 'ApproximateNumberOfMessagesVisible', at, errors === tries ? 1 : 0)];
      };
      const good = await messages({});
      const { done } = await world.withTable(REFUSED, messages);
      return { good, faults: [done], at: NINE };
    },
  },
  RankingOld: {
    fault: 'the ranking job does not run for a night; the first sweep of the morning says so',
    async run({ functions, measured, sweep }) {
      await functions.run('recompute-rankings', [{ occurrence: NIGHT }]);
      const good = await measured(NINE, () => sweep(NINE));
      const sixOClock = '2026-11-23T23:00:00.000Z';
      return { good, faults: [await measured(NINE, () => sweep(sixOClock))], at: NINE };
    },
  },
  PagesOld: {
    fault: 'the schedule of the pages is switched off for an hour',
    async run({ template }) {
      const schedules = resourcesOf(template, 'AWS::Scheduler::Schedule').map(({ Properties }) => Properties);
      const pages = schedules.find(({ Target }) => JSON.stringify(Target).includes('PublishPages'));
      const cron = /^cron\((.*)\)$/.exec(`${pages?.ScheduleExpression}`)?.[1] ?? '';
      const runs = nextOccurrences(cron, 24, new Date(at.getTime() - 3_600_000));
      const good = runs.map((run) => byAws('Lambda', 'Invocations', run, 1));
      return { good, faults: [[]], at: NINE };
    },
  },
};
