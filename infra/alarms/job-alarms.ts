import { Duration } from 'aws-cdk-lib';
import { MathExpression, type Metric } from 'aws-cdk-lib/aws-cloudwatch';
import { FilterPattern } from 'aws-cdk-lib/aws-logs';
import { LOGGED } from '../../src/lambda/base/env.js';
import type { ScheduledJob } from '../functions/scheduled-job.js';
import { FIVE_MINUTES, type Watcher } from './watcher.js';

const HOUR = Duration.hours(1);
const HALF_AN_HOUR = Duration.minutes(30);

/** A value for each half hour, whether or not anything was reported in it. */
const CLOCK = 'TIME_SERIES(1)';

/** A run that came to its end, whether or not there was work. */
const ENDED = FilterPattern.any(
  ...['DONE', 'NOTHING_TO_DO'].map((result) => FilterPattern.stringValue(`$.${LOGGED.jobRun}`, '=', result)),
);

/** Counts runs that came to their end, whether or not there was work. */
export const endedRuns = (watcher: Watcher, scheduled: ScheduledJob): Metric =>
  watcher.lines(`${scheduled.job}-ended`, ENDED, { Runs: scheduled });

/** Runs that fail, end in a queue, or are missing. `runs` counts those that are as they should be. */
export function watchJob(watcher: Watcher, scheduled: ScheduledJob, runs: Metric): void {
  const { job, lambda, undelivered, failed, longestGap, harmIfMissed } = scheduled;
  watcher.watch(`${job}-failed`, {
    runbook: `${job} fails`,
    harm: `A run failed and is tried again. If that goes on: ${harmIfMissed}`,
    metric: lambda.metricErrors(FIVE_MINUTES),
    threshold: 1,
  });
  watcher.watch(`${job}-silent`, {
    runbook: `${job} does not run`,
    harm: `No run came to its end since the longest planned gap. ${harmIfMissed}`,
    metric: runs.with({ statistic: 'Sum', period: HOUR }),
    threshold: 1,
    // A run takes minutes, and the hours of CloudWatch begin at any minute.
    periods: Math.ceil(longestGap.toHours({ integral: false }) + 1.5),
    onSilence: true,
  });
  for (const [kind, queue] of [['undelivered', undelivered] as const, ['gave-up', failed] as const])
    watcher.watch(`${job}-${kind}`, {
      runbook: `${job} has dead letters`,
      harm: `A run was given up. ${harmIfMissed}`,
      metric: queue.metricApproximateNumberOfMessagesVisible({ statistic: 'Maximum', period: Duration.minutes(5) }),
      threshold: 1,
    });
}

/**
 * Rings when the sweep of 09:30 in Việt Nam (02:30 UTC) has not said that nothing is left to send today. A sweep of a day
 * off, or after all letters went out, says so too. Every other half hour counts as good.
 */
export function watchLettersOfTheDay(watcher: Watcher, reminders: ScheduledJob): void {
  const out = watcher.logged('LettersOut', LOGGED.lettersOut, { SendReminders: reminders });
  watcher.watch('LettersLate', {
    runbook: 'Letters of today are late',
    harm: 'Officials whose reports are due today have no letter at half past nine.',
    metric: new MathExpression({
      expression: `IF(HOUR(${CLOCK}) == 2 AND MINUTE(${CLOCK}) == 30, SUM([reported, TIME_SERIES(0)]), ${CLOCK})`,
      usingMetrics: { reported: out.with({ statistic: 'Sum', period: HALF_AN_HOUR }) },
      period: HALF_AN_HOUR,
    }),
    threshold: 1,
    onSilence: true,
  });
}
