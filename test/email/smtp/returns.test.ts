import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type MailEntry, plannedEntry, reminderId } from '../../../src/domain/mail/mail.js';
import { decideFeedback, type MailEvent } from '../../../src/domain/mail/mail-feedback.js';
import { invitationOn, returnAddress } from '../../../src/email/smtp/return-address.js';
import { readReturns } from '../../../src/email/smtp/returns.js';
import { complaint, statusReport } from '../../support/relay/returned-messages.js';

const RETURNS = { address: 'returns@office.example', secret: 'one' };
const DAY = '2026-10-21';
const TO = 'xuan-lac@commune.example';
const entry = (official: string): MailEntry =>
  plannedEntry({
    day: DAY,
    official,
    kind: 'DAILY',
    path: '19/cho-don/xuan-lac',
    items: [],
    occurrence: `${DAY}T01:00:00.000Z`,
  });
const LEDGER = [entry('officer-ban-thi'), entry('officer-xuan-lac')];
const sender = returnAddress(RETURNS, reminderId(entry('officer-xuan-lac')), TO);

let maildir: string;
let told: MailEvent[];
beforeEach(() => {
  maildir = mkdtempSync(join(tmpdir(), 'xaso-returns-'));
  mkdirSync(join(maildir, 'new'));
  told = [];
});
afterEach(() => rmSync(maildir, { recursive: true }));

const arrives = (name: string, message: string) => writeFileSync(join(maildir, 'new', name), message);
const waiting = () => readdirSync(join(maildir, 'new'));
const faults: unknown[] = [];
const read = (tell = async (event: MailEvent) => void told.push(event)) =>
  readReturns({
    maildir,
    returns: RETURNS,
    mail: { ofDay: async (day) => (day === DAY ? LEDGER : []) },
    tell,
    report: (error) => faults.push(error),
  });

it('tells of a letter that failed for good, as the mail service of AWS would', async () => {
  arrives('1', statusReport({ to: TO, sender }));
  expect(await read()).toEqual({ told: 1, ignored: 0, failed: 0 });
  expect(told[0]).toMatchObject({
    kind: 'BOUNCE',
    permanent: true,
    reminderId: `${DAY}/officer-xuan-lac/DAILY`,
    addresses: [TO],
    correlation: `sweep-${DAY}T01:00:00.000Z`,
  });
  expect(waiting()).toEqual([]);
});

it('tells of a complaint by the mark that the letter itself carries', async () => {
  arrives('1', complaint({ to: TO, sender }));
  await read();
  expect(told[0]).toMatchObject({ kind: 'COMPLAINT', addresses: [TO], detail: 'abuse' });
});

it('tells of an invitation that failed, by its address alone, because no entry stands for it', async () => {
  arrives('1', statusReport({ to: TO, sender: returnAddress(RETURNS, invitationOn(DAY), TO) }));
  arrives('2', statusReport({ to: TO, sender: returnAddress(RETURNS, invitationOn(DAY), `a${TO}`) }));
  expect(await read()).toEqual({ told: 1, ignored: 1, failed: 0 });
  const event = told[0];
  expect(event && decideFeedback(event)).toMatchObject({
    sent: null,
    suppress: [{ address: TO, cause: 'BOUNCE', detail: expect.stringContaining('no such user') }],
  });
});

it('believes no mark that was made up, and no mark of another recipient', async () => {
  arrives('1', statusReport({ to: TO, sender: sender.replace(/-[0-9a-f]{20}/, `-${'0'.repeat(20)}`) }));
  arrives('2', statusReport({ to: 'ban-thi@commune.example', sender }));
  expect(await read()).toEqual({ told: 0, ignored: 2, failed: 0 });
});

it('leaves what cannot be recorded where it is, goes on, and tells it the next time', async () => {
  arrives('1', statusReport({ to: TO, sender }));
  arrives('2', complaint({ to: TO, sender }));
  const outcome = await read(async (event) => {
    if (event.kind === 'BOUNCE') throw new Error('the table does not answer');
    told.push(event);
  });
  expect([outcome, waiting(), faults.length]).toEqual([{ told: 1, ignored: 0, failed: 1 }, ['1'], 1]);
  expect(await read()).toEqual({ told: 1, ignored: 0, failed: 0 });
});

it('finds nothing before the first return, when the relay has made no folder yet', async () => {
  rmSync(join(maildir, 'new'), { recursive: true });
  expect(await read()).toEqual({ told: 0, ignored: 0, failed: 0 });
});
