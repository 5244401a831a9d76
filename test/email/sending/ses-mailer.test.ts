import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Email } from '../../../src/email/sending/email.js';
import { MailError } from '../../../src/email/sending/mailer.js';
import { mailErrorFrom, sesMailer } from '../../../src/email/sending/ses-mailer.js';
import { type FakeSes, fakeSes } from '../../support/aws/fake-ses.js';
import { PATIENT } from '../../support/aws/local-ses.js';

const email: Email = {
  from: { name: 'Xã Số', address: 'bao-cao@chodon.example' },
  to: { name: 'A', address: 'a@chodon.example' },
  subject: 'Quá hạn',
  text: 'Kính gửi',
  html: '<p>Kính gửi</p>',
  date: '2026-10-21T01:00:00.000Z',
  headers: {},
  attachments: [],
};

let ses: FakeSes;
beforeEach(async () => {
  ses = await fakeSes();
});
afterEach(() => ses.close());

const failureOf = async (sending: Promise<unknown>) =>
  sending.then(
    () => 'sent',
    (error: unknown) => (error instanceof MailError ? error.failure : error),
  );

describe('what SES answers', () => {
  it('a taken message has the id that SES gave it', async () => {
    expect(await sesMailer(ses.env, PATIENT).send(email)).toEqual({ messageId: 'fake-1' });
    expect(ses.taken).toEqual(['a@chodon.example']);
  });

  it.each([
    ['rate', 429, 'TooManyRequestsException', 'Maximum sending rate exceeded.'],
    ['rate', 400, 'ThrottlingException', 'Rate exceeded'],
    ['stopped', 429, 'TooManyRequestsException', 'Daily message quota exceeded.'],
    ['stopped', 400, 'LimitExceededException', 'Limit exceeded'],
    ['stopped', 400, 'SendingPausedException', 'Sending is paused'],
    ['stopped', 400, 'AccountSuspendedException', 'Suspended'],
    ['stopped', 400, 'MailFromDomainNotVerifiedException', 'Domain'],
    ['stopped', 403, 'AccessDeniedException', 'not authorized to perform ses:SendEmail'],
    ['stopped', 400, 'MessageRejected', 'Email address is not verified: bao-cao@chodon.example'],
    ['refused', 400, 'MessageRejected', 'Email address is not verified: a@chodon.example'],
    ['refused', 400, 'MessageRejected', 'Address is on the suppression list'],
    ['refused', 400, 'BadRequestException', 'Missing final @domain'],
    ['unknown', 500, 'InternalFailure', 'Something broke'],
    ['unknown', 503, 'ServiceUnavailable', 'Away'],
  ] as const)('%s: %i %s "%s"', async (failure, status, type, message) => {
    ses.behaviour.error = { status, type, message };
    expect(await failureOf(sesMailer(ses.env, PATIENT).send(email))).toBe(failure);
    expect(ses.calls).toBe(1);
  });

  it('a refused connection means that nothing was sent, and that nothing can be', async () => {
    await ses.close();
    expect(await failureOf(sesMailer(ses.env, PATIENT).send(email))).toBe('stopped');
    ses = await fakeSes();
  });

  it('a SES that hangs is an error, and the message may be out', async () => {
    ses.behaviour.hangs = true;
    expect(await failureOf(sesMailer(ses.env).send(email))).toBe('unknown');
    expect(ses.calls).toBe(1);
  });

  it('missing credentials are named', async () => {
    const { AWS_SECRET_ACCESS_KEY: _, ...env } = ses.env;
    await expect(sesMailer(env).send(email)).rejects.toThrow('AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY must be set');
  });
});

it('the reason is logged without the address', () => {
  const error = Object.assign(new Error('Illegal address a@chodon.example'), { name: 'BadRequestException' });
  expect(mailErrorFrom(error, 'a@chodon.example').message).toBe('BadRequestException: Illegal address (address)');
});

describe('what the account may send', () => {
  it('is what SES says', async () => {
    Object.assign(ses.behaviour, { perSecond: 14, dailyQuota: 200 });
    expect(await sesMailer(ses.env, PATIENT).limit()).toEqual({
      perSecond: 14,
      daily: { most: 200, used: ses.taken.length },
    });
    ses.behaviour.dailyQuota = -1;
    expect(await sesMailer(ses.env, PATIENT).limit()).toEqual({ perSecond: 14, daily: null });
  });

  it('is unknown when SES does not answer in time, or not with a rate', async () => {
    ses.behaviour.perSecond = 0;
    expect(await sesMailer(ses.env, PATIENT).limit()).toBeUndefined();
    ses.behaviour.hangs = true;
    expect(await sesMailer(ses.env).limit()).toBeUndefined();
  });
});
