import { afterEach, beforeEach, expect, it } from 'vitest';
import { instantAt } from '../../src/domain/local-date.js';
import { ratePause } from '../../src/email/rate-pause.js';
import { sesMailer } from '../../src/email/ses-mailer.js';
import { sendReminders } from '../../src/jobs/send-reminders.js';
import { type TestTable, testTable } from '../support/dynamo.js';
import { type FakeSes, fakeSes } from '../support/fake-ses.js';
import { depsOn, load, ONE_LATE } from '../support/reminder-world.js';

let table: TestTable;
let ses: FakeSes;
beforeEach(async () => {
  [table, ses] = await Promise.all([testTable(), fakeSes()]);
});
afterEach(() => Promise.all([table.close(), ses.close()]));

const sweep = (time: string) =>
  sendReminders(
    depsOn(table.stores, { mailer: sesMailer(ses.env), now: () => instantAt(ONE_LATE, time), wait: ratePause }).deps,
    { occurrence: instantAt(ONE_LATE, time) },
  );

it('R5: SES’s rate is respected, its daily quota stops the sweep within one call, and the next one sends the rest', async () => {
  await load(table.stores, { communes: 40 });
  ses.behaviour.perSecond = 14;
  ses.behaviour.dailyQuota = 30;
  expect(await sweep('08:00')).toMatchObject({ sent: 30, pending: 10, stopped: expect.stringContaining('quota') });
  const refused = ses.calls;
  expect(await sweep('08:30')).toMatchObject({ sent: 0, pending: 10 });
  expect(ses.calls).toBe(refused + 1);

  ses.behaviour.dailyQuota = Number.POSITIVE_INFINITY;
  ses.behaviour.perSecond = 4;
  expect(await sweep('09:00')).toMatchObject({ sent: 10, pending: 0, stopped: null });
  expect(new Set(ses.taken).size).toBe(40);
  expect(ses.taken).toHaveLength(40);
});

it('R25: a SES that never answers ends the sweep after three calls and leaves the rest pending', async () => {
  await load(table.stores, { communes: 5 });
  ses.behaviour.error = { status: 503, type: 'ServiceUnavailable', message: 'Away' };
  expect(await sweep('08:00')).toMatchObject({ sent: 0, pending: 5, stopped: expect.stringContaining('Away') });
  expect(ses.calls).toBe(3);
});
