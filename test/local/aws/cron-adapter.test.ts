import { describe, expect, it } from 'vitest';
import type { JobName } from '../../../src/domain/operation/job-run.js';
import { jobs } from '../../../src/jobs/index.js';
import { CronPatternError, cronerPattern, nextOccurrences } from '../../../src/local/aws/cron-adapter.js';
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

  it('weekday numbers become names, because AWS starts at 1 = Sunday and croner at 0', () => {
    expect(cronerPattern('0 8 ? * 2-6 *')).toBe('0 0 8 * * MON-FRI *');
  });

  it('"from 5, every 20" is spelled out as a range', () => {
    expect(cronerPattern('5/20 9 1 * ? *')).toBe('0 5-59/20 9 1 * * *');
  });

  it.each([
    ['0 3 * * *', 'five fields'],
    ['0 3 * * * *', 'no question mark'],
    ['0 3 ? * ? *', 'two question marks'],
    ['0 3 L * ? *', 'the last day of a month'],
    ['0 3 ? * 6#2 *', 'the second Friday'],
  ])('%s is refused by name: %s', (cron) => {
    expect(() => cronerPattern(cron)).toThrow(CronPatternError);
  });
});
