import { DescribeTableCommand, TagResourceCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { RunWarning } from '../../../src/domain/operation/watch.js';
import { RESTORE_TESTED_TAG } from '../../../src/lambda/watch/watched.js';
import { type LoggedFunctions, loggedFunctions } from '../../support/api/logged-functions.js';
import { ALL_IS_WELL, fakeWatched, watchedEnv } from '../../support/drills/fake-watched.js';

// The function as it is built, night after night; 2026-11-23 is a Monday in Việt Nam.
const NIGHTS = ['2026-11-22T20:00:00.000Z', '2026-11-23T20:00:00.000Z', '2026-11-24T20:00:00.000Z'] as const;

let arn = '';
let functions: LoggedFunctions;
let aws: Awaited<ReturnType<typeof fakeWatched>>;
beforeAll(async () => {
  [functions, aws] = await Promise.all([loggedFunctions('2026-11-23T02:00:00.000Z'), fakeWatched()]);
  const { db, name: TableName } = functions.table;
  const { Table } = await db.send(new DescribeTableCommand({ TableName }));
  arn = Table?.TableArn ?? '';
});
beforeEach(() => {
  Object.assign(aws.state, ALL_IS_WELL);
  for (const list of [aws.told, aws.asked]) list.length = 0;
});
afterAll(() => Promise.all([functions.close(), aws.close()]));

async function night(occurrence: string): Promise<readonly RunWarning[] | undefined> {
  const ran = await functions.run('recompute-rankings', [{ occurrence }], { env: watchedEnv(aws.endpoint, arn) });
  expect(ran).toHaveLength(1);
  const [run] = await functions.table.stores.jobRuns.between('recompute-rankings', occurrence, occurrence);
  return run?.warnings;
}

it('asks about addresses and rehearsals on Monday, about backups each night, and tells what is new in one e-mail', async () => {
  aws.state.subscriptions = ['PendingConfirmation'];
  expect(await night(NIGHTS[0])).toEqual(['ALARM_ADDRESS_UNCONFIRMED', 'RESTORE_TEST_DUE']);
  expect(aws.told.map((form) => form.get('Message'))).toEqual([
    [
      'An address for alarms has not been confirmed in the e-mail from AWS, so it receives none. Runbook: Nobody hears the alarms',
      'A restore is due to be rehearsed. Runbook: A restore is due to be rehearsed',
    ].join('\n'),
  ]);
  aws.asked.length = 0;
  aws.state.copies = ALL_IS_WELL.copies?.slice(0, 1) ?? [];
  expect(await night(NIGHTS[1])).toEqual(['ALARM_ADDRESS_UNCONFIRMED', 'COPY_MISSING', 'RESTORE_TEST_DUE']);
  expect(aws.asked.toSorted()).toEqual(['ListCopyJobs', 'ListRecoveryPoints', 'Publish']);
  expect(aws.told.at(-1)?.get('Message')).toContain('Runbook: A backup was not made');
  expect(await night(NIGHTS[2])).toEqual(['ALARM_ADDRESS_UNCONFIRMED', 'COPY_MISSING', 'RESTORE_TEST_DUE']);
  expect(aws.told).toHaveLength(2);
});

it('a rehearsal leaves its tag, and the next Monday reads it', async () => {
  const Tags = [{ Key: RESTORE_TESTED_TAG, Value: '2026-11-29' }];
  await functions.table.db.send(new TagResourceCommand({ ResourceArn: arn, Tags }));
  expect(await night('2026-11-29T20:00:00.000Z')).toEqual([]);
});

it('AWS that does not answer is said, and the ranking goes on', async () => {
  aws.state.backups = null;
  expect(await night('2026-11-30T20:00:00.000Z')).toContain('NOT_ASKED');
  expect(functions.lines().some(({ message }) => message === 'AWS was not asked')).toBe(true);
});
