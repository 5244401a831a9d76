import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { requestCorrelation, sweepCorrelation } from '../../../src/domain/mail/correlation.js';
import { reportKey } from '../../../src/store/keys/report.js';
import { graphqlEvent } from '../../support/api/invoke.js';
import { type LoggedFunctions, loggedFunctions } from '../../support/api/logged-functions.js';
import { bearer, officialToken } from '../../support/api/tokens.js';
import { bounceEvent, bySns } from '../../support/aws/ses-events.js';
import { completeEntries } from '../../support/filing/filing-world.js';

/** A Monday on which November is overdue, 09:00 in Việt Nam; Nghĩa Tá has not filed it. */
const NOW = '2026-11-23T02:00:00.000Z';
const DAY = '2026-11-23';
const UNIT = 'nghia-ta';
const PATH = `bac-kan/cho-don/${UNIT}`;
const PERIOD = '2026-11';

let functions: LoggedFunctions;
beforeAll(async () => {
  functions = await loggedFunctions(NOW);
});
afterAll(() => functions.close());

const change = (token: string, name: string, type: string, input: object) => {
  const query = `mutation ($input: ${type}!) { ${name}(input: $input) { errors { code } } }`;
  const event = graphqlEvent(query, NOW, { input: { unit: UNIT, period: PERIOD, ...input } });
  return { ...event, headers: { ...event.headers, ...bearer(token) } };
};

/** The line of a request or run, and of the bounce of its letter. */
const linesOf = (correlation: string) => functions.lines().filter((line) => line.correlation === correlation);

async function bounced(reminderId: string, correlation: string): Promise<void> {
  const address = `gone-${correlation.length}@chodon.example`;
  const event = bySns(bounceEvent('Permanent', { reminderId, correlation, address }));
  await functions.run('mail-feedback', [event]);
  expect((await functions.table.stores.suppressions.one(address))?.correlation).toBe(correlation);
}

describe('one id from what leads to a letter to its bounce', () => {
  it('a request that sends a report back: its line, the entry, the letter, the event and the suppression have it', async () => {
    const last = (await functions.table.stores.reports.one(PATH, PERIOD))?.tokens.at(-1) ?? null;
    const figures = completeEntries(PERIOD).map(({ code, ...entry }) => ({
      ...entry,
      indicator: code,
      reason: 'đã đối chiếu',
    }));
    const answers = await functions.run<{ body: string }>('graphql', [
      change(officialToken(`officer-${UNIT}`, 'officer'), 'submitReport', 'SubmitReportInput', {
        idempotencyKey: 'c-submit',
        expectedRevision: last,
        figures,
      }),
      change(officialToken('reviewer-cho-don-1', 'reviewer'), 'returnReport', 'ReturnReportInput', {
        idempotencyKey: 'c-return',
        expectedRevision: 'c-submit',
        comment: 'xem lại',
      }),
    ]);
    expect(answers?.map(({ body }) => JSON.parse(body).errors)).toEqual([undefined, undefined]);
    const { pk, sk } = reportKey(PATH, PERIOD);
    const stream = { Records: [{ dynamodb: { Keys: { pk: { S: pk }, sk: { S: sk } } } }] };
    await functions.run('send-returned', [stream], { clock: NOW });

    const correlation = requestCorrelation('c-return');
    const entry = (await functions.table.stores.mail.ofDay(DAY)).find(({ kind }) => kind.startsWith('RETURNED#'));
    expect(entry).toMatchObject({ status: 'SENT', correlation });
    expect(functions.ses.takenCorrelations).toEqual([correlation]);
    await bounced(`${entry?.day}/${entry?.official}/${entry?.kind}`, correlation);
    expect(linesOf(correlation)).toMatchObject([
      { function: 'graphql', operation: 'mutation returnReport', viewer: 'official', gatewayRequestId: 'test' },
      { function: 'mail-feedback', message: 'event of the mail service', kind: 'BOUNCE', permanent: true },
    ]);
  });

  it('a sweep: its line, each entry that it planned, each letter, the event and the suppression have it', async () => {
    functions.ses.takenCorrelations.length = 0;
    await functions.run('send-reminders', [{ occurrence: NOW }], { clock: NOW });
    const correlation = sweepCorrelation(NOW);
    const daily = (await functions.table.stores.mail.ofDay(DAY)).filter(({ kind }) => kind === 'DAILY');
    expect(daily.length).toBeGreaterThan(0);
    expect(new Set(daily.map((entry) => entry.correlation))).toEqual(new Set([correlation]));
    expect(new Set(functions.ses.takenCorrelations)).toEqual(new Set([correlation]));
    await bounced(`${DAY}/${daily[0]?.official}/DAILY`, correlation);
    expect(linesOf(correlation)).toMatchObject([
      { function: 'send-reminders', job: 'send-reminders', occurrence: NOW, jobRun: 'DONE' },
      { function: 'mail-feedback', kind: 'BOUNCE' },
    ]);
  });

  it('a header that is none of ours is kept nowhere', async () => {
    const event = bySns(bounceEvent('Permanent', { correlation: 'Nguyễn Văn A', address: 'other@chodon.example' }));
    await functions.run('mail-feedback', [event]);
    expect((await functions.table.stores.suppressions.one('other@chodon.example'))?.correlation).toBeUndefined();
    expect(functions.log()).not.toContain('Nguyễn Văn A');
  });
});
