import { afterEach, describe, expect, it } from 'vitest';
import type { Email } from '../../../src/email/sending/email.js';
import { MailError } from '../../../src/email/sending/mailer.js';
import { invitationOn, returnAddress } from '../../../src/email/smtp/return-address.js';
import { type SmtpMailer, smtpMailer } from '../../../src/email/smtp/smtp-mailer.js';
import { type HostileRelay, hostileRelay, reply } from '../../support/relay/hostile-relay.js';
import { RETURNS } from '../../support/relay/postfix.js';

const TO = 'an@commune.example';
const EMAIL: Email = {
  from: { name: 'Chợ Đồn', address: 'bao-cao@office.example' },
  to: { name: 'An', address: TO },
  subject: 'Kỳ báo cáo tháng 10',
  text: 'Kính gửi',
  html: '<p>Kính gửi</p>',
  date: '2026-10-21T01:00:00.000Z',
  headers: { 'X-Reminder-Id': '2026-10-21/officer-1/DAILY' },
  attachments: [],
};

const ended: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of ended.splice(0).reverse()) await end();
});

type Behaviour = Parameters<typeof hostileRelay>[0];

/** The failure of a letter, with what was said of it; undefined where the relay took it. */
async function sentThrough(
  behaviour: Behaviour,
  change: (relay: HostileRelay) => Partial<HostileRelay['relay']> = () => ({}),
  email = EMAIL,
) {
  const hostile = await hostileRelay(behaviour);
  if (!hostile) return 'SKIPPED';
  ended.push(() => hostile.close());
  const mailer: SmtpMailer = smtpMailer({ ...hostile.relay, ...change(hostile) });
  ended.push(() => mailer.close());
  return await mailer.send(email).then(
    () => undefined,
    (error: unknown) => error,
  );
}

const failure = (error: unknown) => (error instanceof MailError ? error.failure : error);

describe('what the relay answers', () => {
  it.each([
    [
      'MAIL FROM 451',
      { onMailFrom: (_a: object, _s: object, say: (e: Error) => void) => say(reply(451, 'too fast')) },
      'rate',
    ],
    [
      'MAIL FROM 550',
      { onMailFrom: (_a: object, _s: object, say: (e: Error) => void) => say(reply(550, 'not you')) },
      'stopped',
    ],
    [
      'RCPT TO 450',
      { onRcptTo: (_a: object, _s: object, say: (e: Error) => void) => say(reply(450, 'grey')) },
      'later',
    ],
    [
      'RCPT TO 550',
      { onRcptTo: (_a: object, _s: object, say: (e: Error) => void) => say(reply(550, `no ${TO}`)) },
      'refused',
    ],
  ] as const)('%s', async (_name, behaviour, expected) => {
    const error = await sentThrough(behaviour);
    if (error === 'SKIPPED') return;
    expect(failure(error)).toBe(expected);
    expect(String(error)).not.toContain(TO);
  });

  it.each([
    [452, 'later'],
    [554, 'refused'],
  ] as const)('%s after the letter', async (code, expected) => {
    const onData: Behaviour['onData'] = (stream, _session, answer) => {
      stream.resume().on('end', () => answer(reply(code, 'the letter')));
    };
    const error = await sentThrough({ onData });
    if (error !== 'SKIPPED') expect(failure(error)).toBe(expected);
  });
});

describe('the line', () => {
  it('cut before the answer: nobody knows whether the letter is out, and it is not sent again by itself', async () => {
    let received = 0;
    let hostile: HostileRelay | undefined;
    const onData: Behaviour['onData'] = (stream) => {
      stream.resume().on('end', () => {
        received += 1;
        hostile?.cut();
      });
    };
    const error = await sentThrough({ onData }, (relay) => {
      hostile = relay;
      return {};
    });
    if (error !== 'SKIPPED') expect([failure(error), received]).toEqual(['unknown', 1]);
  });

  it('nobody listens: nothing was sent', async () => {
    const error = await sentThrough({}, () => ({ port: 1 }));
    if (error !== 'SKIPPED') expect(failure(error)).toBe('stopped');
  });

  it.each([
    ['a relay without encryption', { disabledCommands: ['STARTTLS'] }, {}],
    ['a certificate of a stranger', {}, { authority: undefined }],
  ])('%s gets no letter', async (_name, behaviour, change) => {
    let received = 0;
    const onData: Behaviour['onData'] = (stream, _session, answer) => {
      received += 1;
      stream.resume().on('end', () => answer());
    };
    const error = await sentThrough({ ...behaviour, onData }, () => change as object);
    if (error !== 'SKIPPED') expect([failure(error), received]).toEqual(['stopped', 0]);
  });

  it('slow, but alive: the letter goes', async () => {
    const onData: Behaviour['onData'] = (stream, _session, answer) => {
      stream.resume().on('end', () => setTimeout(answer, 1_500));
    };
    expect(await sentThrough({ onData })).toSatisfy((error) => error === undefined || error === 'SKIPPED');
  });
});

it('a log that cannot be read stops the letters, because one might go twice', async () => {
  const error = await sentThrough({}, () => ({ log: '/nowhere/mail.log' }));
  if (error !== 'SKIPPED')
    expect([failure(error), String(error)]).toEqual(['stopped', expect.stringContaining('/nowhere/mail.log')]);
});

it.each([
  ['no entry of the ledger', {}, undefined],
  ['something that is no entry', { 'X-Reminder-Id': 'whatever' }, 'refused'],
] as const)('a letter that stands for %s', async (_name, headers, expected) => {
  const senders: string[] = [];
  const onMailFrom: Behaviour['onMailFrom'] = (address, _session, answer) => {
    senders.push((address as { address: string }).address);
    answer();
  };
  const error = await sentThrough({ onMailFrom }, () => ({}), { ...EMAIL, headers });
  if (error === 'SKIPPED') return;
  expect(failure(error)).toBe(expected);
  // An invitation goes, and what comes back of it silences its address.
  expect(senders).toEqual(expected === undefined ? [returnAddress(RETURNS, invitationOn('2026-10-21'), TO)] : []);
});
