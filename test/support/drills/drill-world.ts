import type { Template } from 'aws-cdk-lib/assertions';
import { type Altered, alteringProxy } from '../api/altering-proxy.js';
import { type LoggedFunctions, type LogLine, loggedFunctions } from '../api/logged-functions.js';
import { type Measured, measuredIn } from './measured.js';

/** A Monday, 09:00 in Việt Nam. November is overdue. */
export const NINE = '2026-11-23T02:00:00.000Z';
export const HALF_PAST_NINE = '2026-11-23T02:30:00.000Z';

/** The stage of the functions in a drill, whose stack has the evaluated alarms. */
export const DRILLED_STAGE = 'xaso-test';

export type DrillWorld = {
  readonly functions: LoggedFunctions;
  /** The template of the production stage. */
  readonly template: Template;
  /** Returns the lines that the functions log meanwhile. */
  heard(doing: () => Promise<unknown>): Promise<LogLine[]>;
  /** Returns the values that the functions measure meanwhile, dated at a moment. */
  measured(at: string, doing: () => Promise<unknown>): Promise<Measured[]>;
  sweep(occurrence: string): Promise<unknown>;
  /** Does something while the table answers each request with an error, hangs, … */
  withTable<T>(
    answer: Altered,
    doing: (env: Record<string, string>) => Promise<T>,
  ): Promise<{ done: T; requests: number }>;
};

export type DrillOutcome = {
  /** The measured values without a fault. */
  readonly good: readonly Measured[];
  /** The measured values in the fault; several sets where more than one fault rings the alarm. */
  readonly faults: readonly (readonly Measured[])[];
  /** The alarm is evaluated for the period in which this moment lies. */
  readonly at: string;
};

export type AlarmDrill = {
  readonly fault: string;
  /** The part that only AWS can do, and that the drill therefore imitates; null where everything is real. */
  readonly standIn: string | null;
  run(world: DrillWorld): Promise<DrillOutcome>;
};

export async function openDrillWorld(template: Template): Promise<DrillWorld> {
  const functions = await loggedFunctions(NINE);
  const heard = async (doing: () => Promise<unknown>) => {
    const before = functions.lines().length;
    await doing();
    return functions.lines().slice(before);
  };
  return {
    functions,
    template,
    heard,
    measured: async (at, doing) => measuredIn(await heard(doing), new Date(at)),
    sweep: (occurrence) => functions.run('send-reminders', [{ occurrence }], { clock: occurrence }),
    async withTable(answer, doing) {
      const proxy = await alteringProxy(functions.table.endpoint, () => answer);
      try {
        return { done: await doing({ AWS_ENDPOINT_URL_DYNAMODB: proxy.endpoint }), requests: proxy.requests };
      } finally {
        await proxy.close();
      }
    },
  };
}

const refusal = (type: string): Altered => ({
  status: 400,
  body: JSON.stringify({ __type: `com.amazonaws.dynamodb.v20120810#${type}`, message: 'of a drill' }),
});

export const REFUSED = refusal('ValidationException');
export const THROTTLED = refusal('ProvisionedThroughputExceededException');
