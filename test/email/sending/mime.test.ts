import { expect, it } from 'vitest';
import { reminderId } from '../../../src/domain/mail/mail.js';
import { reminderEmail } from '../../../src/email/opened/reminder-email.js';
import { mimeOf } from '../../../src/email/sending/mime.js';
import { mailTo, modelDraft, official, situation } from '../../support/builders/mail-builder.js';

const options = { day: '2026-10-21', reports: [modelDraft] };

const emailTo = (name: string) => {
  const mail = mailTo('officer', { ...options, officials: [official('officer', { name })] });
  if (!mail) throw new Error('A letter is due on that day');
  const id = reminderId({ day: '2026-10-21', official: mail.official.id, kind: 'DAILY' });
  return reminderEmail(mail, id, 'bao-cao@chodon.example', situation(options));
};

const parse = (mime: Buffer) => {
  const [head = '', ...body] = mime.toString('latin1').split('\r\n\r\n');
  const lines = head.replace(/\r\n[ \t]+/g, ' ').split('\r\n');
  const header = (name: string) =>
    lines
      .filter((line) => line.toLowerCase().startsWith(`${name.toLowerCase()}: `))
      .map((line) => line.slice(name.length + 2));
  return { header, body: body.join('\r\n\r\n'), raw: mime.toString('latin1') };
};

const decoded = (encoded: string) =>
  encoded
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?UTF-8\?B\?([^?]*)\?=/gi, (_, text: string) => Buffer.from(text, 'base64').toString('latin1'));
const utf8 = (latin1: string) => Buffer.from(latin1, 'latin1').toString('utf8');

it('travels with the occurrence as its date, and as a machine’s letter with the name of its ledger entry', async () => {
  const { header } = parse(await mimeOf(emailTo('Triệu Văn Tuân')));
  expect(header('Date')).toEqual(['Wed, 21 Oct 2026 01:00:00 +0000']);
  expect(header('Auto-Submitted')).toEqual(['auto-generated']);
  expect(header('X-Reminder-Id')).toEqual(['2026-10-21/officer-1/DAILY']);
  expect(header('Content-Language')).toEqual(['vi']);
});

it('names sender and recipient, and keeps the subject whole', async () => {
  const email = emailTo('Triệu Văn Tuân');
  const { header } = parse(await mimeOf(email));
  expect(utf8(decoded(header('From').join()))).toBe('Xã Số – UBND huyện Chợ Đồn <bao-cao@chodon.example>');
  expect(utf8(decoded(header('To').join()))).toBe('Triệu Văn Tuân <officer@chodon.example>');
  expect(utf8(decoded(header('Subject').join()))).toBe(email.subject);
});

it('is seven-bit, in lines that every relay takes, with the text before the HTML', async () => {
  const { raw } = parse(await mimeOf(emailTo('Triệu Văn Tuân')));
  expect([...raw].every((sign) => sign.charCodeAt(0) < 128)).toBe(true);
  expect(Math.max(...raw.split('\r\n').map((line) => line.length))).toBeLessThanOrEqual(998);
  expect(raw.indexOf('text/plain')).toBeLessThan(raw.indexOf('text/html'));
  expect(raw).toContain('multipart/alternative');
});

it('ends the lines of both bodies as messages do', async () => {
  const email = emailTo('Triệu Văn Tuân');
  const { raw } = parse(await mimeOf(email));
  const bodies = [...raw.matchAll(/Content-Type: text\/(?:plain|html)[\s\S]*?\r\n\r\n([A-Za-z0-9+/=\r\n]+)/g)];
  const sent = bodies.map(([, encoded = '']) => Buffer.from(encoded, 'base64').toString('utf8'));
  expect(sent).toEqual([email.text, email.html].map((body) => body.replaceAll('\n', '\r\n')));
});

it('does not let a name smuggle in a header or a second recipient', async () => {
  const { header } = parse(await mimeOf(emailTo('A\r\nBcc: everybody@evil.example\r\nX: "<b@evil.example>')));
  expect(header('Bcc')).toEqual([]);
  expect(header('To')).toHaveLength(1);
  expect(utf8(decoded(header('To').join()))).toMatch(/<officer@chodon\.example>$/);
  const inVietnamese = parse(await mimeOf(emailTo('Ánh\r\nBcc: b@evil.example')))
    .header('To')
    .join();
  expect(utf8(decoded(inVietnamese))).toBe('Ánh  Bcc: b@evil.example <officer@chodon.example>');
});
