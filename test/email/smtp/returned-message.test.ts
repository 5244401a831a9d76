import { describe, expect, it } from 'vitest';
import { returnedMessage } from '../../../src/email/smtp/returns.js';
import { complaint, openReport, statusReport } from '../../support/relay/returned-messages.js';

const TOLD = { to: 'An@Commune.example', sender: 'returns+20261021-00000000000000000000@office.example' };

describe('a delivery status notification', () => {
  it('says that a letter failed, with what the other server said in one line', () => {
    expect(returnedMessage(statusReport(TOLD))).toMatchObject({
      kind: 'BOUNCE',
      permanent: true,
      detail: 'smtp; 550 5.1.1 no such user',
    });
    expect(returnedMessage(statusReport(TOLD))?.addresses).toContain('an@commune.example');
  });

  it.each([
    ['5.1.1', true],
    ['5.1.10', true],
    ['5.0.0', true],
    ['5.2.0', true],
    ['5.2.1', true],
    ['5.2.2', false],
    ['5.2.3', false],
    ['5.3.4', false],
    ['5.4.4', false],
    ['5.7.1', false],
    ['4.4.1', false],
    ['4.1.1', false],
  ])('with status %s says of the address for good: %s', (status, permanent) => {
    expect(returnedMessage(statusReport(TOLD, { status }))?.permanent).toBe(permanent);
  });

  it.each(['delayed', 'delivered', 'relayed', 'expanded'])('decides nothing while the letter is %s', (action) => {
    expect(returnedMessage(statusReport(TOLD, { action }))).toBeUndefined();
  });

  it('reads lines that end as the protocol ends them', () => {
    const crlf = statusReport(TOLD).replaceAll('\n', '\r\n');
    expect(returnedMessage(crlf)).toEqual(returnedMessage(statusReport(TOLD)));
  });
});

describe('a notification of OpenSMTPD', () => {
  it.each([
    ['550 5.1.1 no such user', '5.0.0', true],
    ['552 5.2.2 mailbox full', '5.0.0', false],
    ['550 no such user', '5.0.0', true],
    ['Envelope expired', '5.4.7', false],
  ])('that quotes "%s" with status %s says of the address for good: %s', (said, status, permanent) => {
    const detail = status === '5.0.0' ? said : status;
    expect(returnedMessage(openReport(TOLD, { said, status }))).toMatchObject({ kind: 'BOUNCE', permanent, detail });
  });

  it('is none where the letter is only late', () => {
    expect(returnedMessage(openReport(TOLD).replace('Action: failed', 'Action: delayed'))).toBeUndefined();
  });
});

describe('a complaint', () => {
  it('names its kind', () => {
    expect(returnedMessage(complaint(TOLD))).toMatchObject({ kind: 'COMPLAINT', permanent: false, detail: 'abuse' });
  });

  it('"this is not spam" is none', () => {
    expect(returnedMessage(complaint(TOLD, 'not-spam'))).toBeUndefined();
  });
});

it('an answer of a person decides nothing, whatever it quotes', () => {
  expect(
    returnedMessage(`From: an@commune.example\nSubject: Re: s\n\nAction: failed\nStatus: 5.1.1\n`),
  ).toBeUndefined();
});
