import type { MailPatience } from '../../email/sending/ses-mailer.js';
import { patienceIn } from '../../store/table/patience.js';

/** How long a process that says how patient it is waits for SES; undefined in AWS, where the mailer has its own limits. */
export function mailPatienceIn(env: NodeJS.ProcessEnv): MailPatience | undefined {
  const patience = patienceIn(env);
  return patience === undefined ? undefined : { connectMs: patience, answerMs: patience, limitMs: patience };
}
