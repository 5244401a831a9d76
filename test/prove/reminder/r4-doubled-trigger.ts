import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { isDaily } from '../../../src/domain/mail/mail.js';
import { sesMailer } from '../../../src/email/sending/ses-mailer.js';
import { type RemindersOutcome, sendReminders } from '../../../src/jobs/reminder/send-reminders.js';
import { createStores } from '../../../src/store/index.js';
import { assertLocal, engineTable } from '../../support/aws/dynamo.js';
import { localSes, PATIENT } from '../../support/aws/local-ses.js';
import { joinedOfficials, letterNames, markJoined } from '../../support/letters/joined-world.js';
import { depsOn, later, load, morning, ONE_LATE } from '../../support/letters/reminder-world.js';
import { sized } from '../../support/start/real.js';
import type { Proof } from '../proof.js';

const AT_ONCE = 20;
const LATER = 5;

/** Twenty sweeps and the engine share one process here: it answers late when the machine is busy, which is not what is tried. */
const patientClient = (endpoint: string) =>
  DynamoDBDocumentClient.from(
    new DynamoDBClient({
      endpoint: assertLocal(endpoint),
      region: 'ap-southeast-1',
      credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    }),
    { marshallOptions: { removeUndefinedValues: true } },
  );

/**
 * Every officer has one report that is one working day late: one e-mail to each reader over all assignments, however
 * often the trigger comes.
 */
export async function doubledTrigger(
  officials: number,
  progress: (line: string) => void,
  trouble: (client: DynamoDBDocumentClient, plain: DynamoDBDocumentClient) => void = () => {},
) {
  const table = await engineTable();
  const client = patientClient(table.endpoint);
  const stores = createStores(client, table.name);
  const ses = await localSes();
  try {
    progress(`loading ${officials} officials`);
    const everybody = await load(stores, { communes: officials, officials: joinedOfficials });
    await markJoined(stores, everybody);
    trouble(client, patientClient(table.endpoint));
    const sweep = (minutesLate: number): Promise<RemindersOutcome> =>
      sendReminders(
        depsOn(stores, { mailer: sesMailer(ses.env, PATIENT), now: () => later(morning(ONE_LATE), minutesLate) }).deps,
        { occurrence: morning(ONE_LATE) },
      );
    progress(`the same occurrence ${AT_ONCE} times at once`);
    const outcomes = await Promise.all(Array.from({ length: AT_ONCE }, () => sweep(0)));
    for (let i = 1; i <= LATER; i++) {
      progress(`and later, ${i} of ${LATER}`);
      outcomes.push(await sweep(i * 30));
    }
    const recipients = await ses.recipients();
    const ledger = await stores.mail.ofDay(ONE_LATE);
    return {
      eMails: recipients.length,
      reached: new Set(recipients).size,
      letters: letterNames(everybody, ONE_LATE).length,
      told: ledger.filter((entry) => isDaily(entry) && entry.status === 'SENT').length,
      reportedSent: outcomes.reduce((sum, outcome) => sum + (outcome.kind === 'SWEPT' ? outcome.sent : 0), 0),
    };
  } finally {
    await ses.close();
    await table.close();
  }
}

export const proof: Proof = {
  id: 'R4',
  property: 'a doubled trigger is harmless',
  async run(size, progress) {
    const officials = size === 'full' ? 200 : sized(4, 10);
    const { letters, eMails, reached, told, reportedSent } = await doubledTrigger(officials, progress);
    return {
      size: `${officials} officials, the same occurrence ${AT_ONCE} times at once and ${LATER} times later`,
      result: `${eMails} e-mails to ${reached} of ${letters} readers, ${told} assignments told, ${reportedSent} reported`,
      pass: told === officials && [eMails, reached, reportedSent].every((count) => count === letters),
    };
  },
};
