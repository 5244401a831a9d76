import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { METRICS } from '../../../src/lambda/base/metric-names.js';
import { alteringProxy } from '../../support/api/altering-proxy.js';
import { graphqlEvent } from '../../support/api/invoke.js';
import { type LoggedFunctions, loggedFunctions } from '../../support/api/logged-functions.js';

/** A Monday on which November is overdue, 09:00 in Việt Nam. */
const NOW = '2026-11-23T02:00:00.000Z';

let functions: LoggedFunctions;
beforeAll(async () => {
  functions = await loggedFunctions(NOW);
});
afterAll(() => functions.close());

/** The numbers of the last invocation, as CloudWatch reads them. */
function counted(): Record<string, unknown> {
  const line = functions.lines().findLast((each) => '_aws' in each) ?? {};
  const { CloudWatchMetrics } = line._aws as {
    CloudWatchMetrics: { Namespace: string; Dimensions: string[][]; Metrics: { Name: string }[] }[];
  };
  const [{ Namespace, Dimensions, Metrics } = { Namespace: '', Dimensions: [], Metrics: [] }] = CloudWatchMetrics;
  expect([Namespace, Dimensions, line.service]).toEqual(['Xaso/test', [['service']], 'xaso']);
  return Object.fromEntries(Metrics.map(({ Name }) => [Name, line[Name]]));
}

const sweep = (occurrence: string) => functions.run('send-reminders', [{ occurrence }], { clock: occurrence });

describe('what a run counts', () => {
  it('letters that SES refuses or takes no more of wait', async () => {
    functions.ses.behaviour.error = { status: 400, type: 'AccountSuspendedException', message: 'paused' };
    await sweep('2026-11-23T01:30:00.000Z');
    functions.ses.behaviour.error = null;
    expect(counted()[METRICS.lettersWaiting]).toBeGreaterThan(0);
  });

  it('a sweep: letters, reports where they stand, the age of the ranking', async () => {
    await functions.run('recompute-rankings', [{ occurrence: '2026-11-22T20:00:00.000Z' }]);
    expect(counted()).toEqual({ [METRICS.rankingAge]: 0 });
    await sweep(NOW);
    const sent = functions.ses.taken.length;
    expect(sent).toBeGreaterThan(0);
    const said = counted();
    expect(said).toMatchObject({
      [METRICS.lettersWaiting]: 0,
    });
    // The share of the day's quota before the first letter, plus the letters of the sweep.
    expect([said[METRICS.quotaUsed]].flat().at(-1)).toBeCloseTo((100 * sent) / 1_000_000, 6);
    const { reportsSubmitted, reportsOverdue, reportsWaiting } = METRICS;
    for (const name of [reportsSubmitted, reportsOverdue, reportsWaiting]) expect(said[name]).toBeGreaterThan(0);
    expect(said[METRICS.rankingAge]).toBe(6);
  });

  it('a dry run counts nothing', async () => {
    const countedLines = () => functions.lines().filter((line) => '_aws' in line).length;
    const [before, sent] = [countedLines(), functions.ses.taken.length];
    const dry = { occurrence: NOW, dryRun: true };
    await functions.run('recompute-rankings', [dry]);
    await functions.run('send-reminders', [dry], { clock: NOW });
    expect(countedLines()).toBe(before);
    expect(functions.ses.taken).toHaveLength(sent);
  });

  it('a later sweep says that no letter waits, one of a day off too, and how old the ranking is by now', async () => {
    await sweep('2026-11-23T02:30:00.000Z');
    expect(counted()).toEqual({ [METRICS.lettersWaiting]: 0, [METRICS.rankingAge]: 6.5 });
    await sweep('2026-11-28T02:30:00.000Z');
    expect(counted()).toEqual({ [METRICS.lettersWaiting]: 0, [METRICS.rankingAge]: 126.5 });
  });

  it('an internal error, with its operation beside it and not as a dimension', async () => {
    const body = JSON.stringify({ __type: 'com.amazonaws.dynamodb.v20120810#ValidationException', message: 'no' });
    const proxy = await alteringProxy(functions.table.endpoint, () => ({ status: 400, body }));
    const query = graphqlEvent('{ ranking { version } }', NOW);
    await functions.run('graphql', [query], { env: { AWS_ENDPOINT_URL_DYNAMODB: proxy.endpoint } });
    await proxy.close();
    expect(counted()).toEqual({ [METRICS.internalErrors]: expect.anything() });
  });
});
