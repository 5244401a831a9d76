import { describe, expect, it } from 'vitest';
import type { JobName } from '../../../src/domain/operation/job-run.js';
import { jobs } from '../../../src/jobs/index.js';
import { nextOccurrences } from '../../../src/local/aws/schedule.js';
import { proof } from '../../prove/reminder/r21-schedules.js';
import { awsCronRuns } from '../../support/builders/aws-cron.js';

const FROM = new Date('2026-11-16T20:00:00.000Z');
const local = (cron: string, count: number) => nextOccurrences(cron, count, FROM).map((run) => run.toISOString());

describe('schedules in AWS words', () => {
  it.each(Object.keys(jobs) as JobName[])('the next 400 runs of %s are the same in both schedulers', (name) => {
    const { cron } = jobs[name];
    expect(local(cron, 400)).toEqual(awsCronRuns(cron, 400, FROM).map((run) => run.toISOString()));
  });

  it('further forms agree too, from starts on, between and after a run', async () => {
    expect(await proof.run('reduced', () => {})).toMatchObject({ pass: true, result: 'all equal' });
  });

  it('the ranking runs once a night at three o’clock in Việt Nam', () => {
    expect(local(jobs['recompute-rankings'].cron, 2)).toEqual(['2026-11-17T20:00:00.000Z', '2026-11-18T20:00:00.000Z']);
  });

  it('the sweep runs from 06:00 to 17:30, 24 times a day, Sundays included', () => {
    const day = local(jobs['send-reminders'].cron, 24);
    expect([day[0], day[23]]).toEqual(['2026-11-16T23:00:00.000Z', '2026-11-17T10:30:00.000Z']);
  });

  it('weekdays count from 1 = Sunday, as in AWS', () => {
    expect(local('0 8 ? * 2-6 *', 5)).toEqual(local('0 8 ? * MON-FRI *', 5));
  });

  it('"from 5, every 20" ends with its hour', () => {
    expect(local('5/20 9 1 * ? *', 4)).toEqual([
      '2026-12-01T02:05:00.000Z',
      '2026-12-01T02:25:00.000Z',
      '2026-12-01T02:45:00.000Z',
      '2027-01-01T02:05:00.000Z',
    ]);
  });

  it('an expression without a year is refused', () => {
    expect(() => local('0 3 * * *', 1)).toThrow(/exactly 7 parts/);
  });
});
