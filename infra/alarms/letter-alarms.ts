import { Duration } from 'aws-cdk-lib';
import { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import { LOGGED } from '../../src/lambda/base/env.js';
import type { MailFeedback } from '../functions/mail-feedback.js';
import type { ReturnedLetters } from '../functions/returned-letters.js';
import type { ServiceFunction } from '../functions/service-function.js';
import { FIVE_MINUTES, type Watcher } from './watcher.js';

type Watched = {
  readonly reminders: ServiceFunction;
  readonly returned: ReturnedLetters;
  readonly feedback: MailFeedback;
};

const HOUR = Duration.hours(1);
const waiting = { statistic: 'Maximum', period: Duration.minutes(5) };
const reputation = (metricName: string) =>
  new Metric({ namespace: 'AWS/SES', metricName, statistic: 'Average', period: HOUR });

/** What keeps letters from going out or from being taken back. */
export function watchLetters(watcher: Watcher, { reminders, returned, feedback }: Watched): void {
  const senders = { '': reminders, Returned: returned };
  watcher.watch('SendingStops', {
    runbook: 'SES takes no more letters',
    harm: 'Letters of today wait, and go out late or not at all.',
    metric: watcher.logged('SendingStopped', LOGGED.sendingStopped, senders),
    threshold: 1,
  });
  watcher.watch('Refusals', {
    runbook: 'SES refuses single letters',
    harm: 'An official was not told today; for an officer the chairman is told on the next day.',
    metric: watcher.logged('LettersRefused', LOGGED.lettersRefused, senders),
    threshold: 1,
  });
  watcher.watch('Bounces', {
    runbook: 'Too many letters bounce',
    harm: 'AWS stops all our e-mail if the bounce rate stays above five per cent.',
    metric: reputation('Reputation.BounceRate'),
    threshold: 0.04,
  });
  watcher.watch('Complaints', {
    runbook: 'Readers call letters unwanted',
    harm: 'AWS stops all our e-mail if more than one letter in a thousand is called unwanted.',
    metric: reputation('Reputation.ComplaintRate'),
    threshold: 0.0008,
  });
  watchReturned(watcher, returned);
  watchFeedback(watcher, feedback);
}

function watchReturned(watcher: Watcher, { lambda, undelivered }: ReturnedLetters): void {
  const harm =
    'Officers whose report was sent back hear of it with the next sweep of a day, not at once; nor do officials whose address was changed, and administrators of a new one, who hear of it only where reminders run.';
  watcher.watch('send-returned-failed', {
    runbook: 'send-returned fails',
    harm,
    metric: lambda.metricErrors(FIVE_MINUTES),
    threshold: 1,
  });
  watcher.watch('send-returned-gave-up', {
    runbook: 'send-returned has dead letters',
    harm,
    metric: undelivered.metricApproximateNumberOfMessagesVisible(waiting),
    threshold: 1,
  });
  watcher.watch('send-returned-behind', {
    runbook: 'send-returned is behind',
    harm,
    metric: lambda.metric('IteratorAge', waiting),
    threshold: Duration.minutes(10).toMilliseconds(),
  });
}

function watchFeedback(watcher: Watcher, { lambda, undelivered, failed }: MailFeedback): void {
  const harm = 'Addresses that bounce still get letters, and a sweep that died may send one twice.';
  watcher.watch('mail-feedback-failed', {
    runbook: 'mail-feedback fails',
    harm,
    metric: lambda.metricErrors(FIVE_MINUTES),
    threshold: 1,
  });
  for (const [kind, queue] of [['undelivered', undelivered] as const, ['gave-up', failed] as const])
    watcher.watch(`mail-feedback-${kind}`, {
      runbook: 'mail-feedback has dead letters',
      harm,
      metric: queue.metricApproximateNumberOfMessagesVisible(waiting),
      threshold: 1,
    });
}
