import { afterEach, beforeEach, expect, it } from 'vitest';
import { instantAt } from '../../../src/domain/time/local-date.js';
import { ratePause } from '../../../src/email/sending/send-limit.js';
import { sesMailer } from '../../../src/email/sending/ses-mailer.js';
import { sendReminders } from '../../../src/jobs/reminder/send-reminders.js';
import { proof } from '../../prove/reminder/r5-send-limits.js';
import { type TestTable, testTable } from '../../support/aws/dynamo.js';
import { type FakeSes, fakeSes } from '../../support/aws/fake-ses.js';
import { PATIENT } from '../../support/aws/local-ses.js';
import { depsOn, load, ONE_LATE } from '../../support/letters/reminder-world.js';

let table: TestTable;
let ses: FakeSes;
beforeEach(async () => {
  [table, ses] = await Promise.all([testTable(), fakeSes()]);
});
afterEach(() => Promise.all([table.close(), ses.close()]));

const sweep = (time: string) =>
  sendReminders(
    depsOn(table.stores, { mailer: sesMailer(ses.env, PATIENT), now: () => instantAt(ONE_LATE, time), wait: ratePause })
      .deps,
    { occurrence: instantAt(ONE_LATE, time) },
  );

it('R5: SES’s rate is respected, its daily quota stops the sweep within one call, and the next one sends the rest', async () => {
  expect(await proof.run('reduced', () => {})).toMatchObject({ pass: true });
});

it('R25: a SES that never answers ends the sweep after two calls and leaves the rest pending', async () => {
  await load(table.stores, { communes: 5 });
  ses.behaviour.error = { status: 503, type: 'ServiceUnavailable', message: 'Away' };
  expect(await sweep('08:00')).toMatchObject({ sent: 0, pending: 5, stopped: expect.stringContaining('Away') });
  expect(ses.calls).toBe(2);
});
