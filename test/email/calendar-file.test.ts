import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { instantAt } from '../../src/domain/local-date.js';
import { mimeOf } from '../../src/email/mime.js';
import { reminderEmail } from '../../src/email/reminder-email.js';
import { communeNamed, mailTo, modelDraft, type SituationOptions, situation } from '../support/mail-builder.js';

type To = Parameters<typeof mailTo>[0];

function emailTo(role: To, options: SituationOptions, language: 'vi' | 'en' = 'vi') {
  const mail = mailTo(role, options, language);
  if (!mail) throw new Error(`No letter goes on ${options.day}`);
  return reminderEmail(mail, 'id', 'bao-cao@chodon.example', situation(options));
}
const fileIn = (options: SituationOptions, role: To = 'officer') =>
  emailTo(role, options)
    .attachments.map(({ content }) => content)
    .join('');
const unfolded = (file: string) => file.replace(/\r\n[ \t]/g, '').split('\r\n');
const values = (file: string, name: string) =>
  unfolded(file)
    .filter((line) => line.startsWith(name))
    .map((line) => line.slice(line.indexOf(':') + 1));
const extendedTo = (day: string) => ({
  ...modelDraft,
  extension: { day, reason: 'mưa lũ', grantedAt: instantAt('2026-10-12', '09:00') },
});

describe('the calendar file', () => {
  it('holds the due day as a whole day, published, with the name of the report', () => {
    const file = fileIn({ day: '2026-10-13' });
    expect(unfolded(file)).toEqual(expect.arrayContaining(['METHOD:PUBLISH', 'DTSTART;VALUE=DATE:20261016']));
    expect(values(file, 'DTEND')).toEqual(['20261017']);
    expect(values(file, 'UID')).toEqual(['2026-10.xuan-lac@xaso']);
    expect(values(file, 'SUMMARY')).toEqual(['Hạn gửi báo cáo chuyển đổi số tháng 10/2026 – xã Xuân Lạc']);
    expect(values(file, 'DTSTAMP')).toEqual(['20261013T010000Z']);
  });

  it('keeps its UID and raises SEQUENCE with every extension', () => {
    const before = fileIn({ day: '2026-10-13' });
    const once = fileIn({ day: '2026-10-15', reports: [extendedTo('2026-10-20')] });
    const twice = fileIn({ day: '2026-10-20', reports: [extendedTo('2026-10-23')] });
    const first = (file: string, name: string) => values(file, name)[0];
    expect([before, once, twice].map((file) => first(file, 'UID'))).toEqual(Array(3).fill('2026-10.xuan-lac@xaso'));
    expect([before, once, twice].map((file) => first(file, 'SEQUENCE'))).toEqual(['0', '4', '7']);
    expect(first(twice, 'DTSTART')).toBe('20261023');
  });

  it('comes only while the due day lies ahead, and never to those who read lists', () => {
    const withoutNews = {
      reports: [modelDraft, { ...modelDraft, period: '2026-11', firstSubmittedAt: '2026-10-15T00:00:00Z' }],
    };
    expect(emailTo('officer', { day: '2026-10-16', ...withoutNews }).attachments).toEqual([]);
    expect(emailTo('officer', { day: '2026-10-21', ...withoutNews }).attachments).toEqual([]);
    expect(emailTo('reviewer', { day: '2026-10-23' }).attachments).toEqual([]);
    expect(values(fileIn({ day: '2026-10-15', reports: [modelDraft] }), 'UID')).toEqual([
      '2026-10.xuan-lac@xaso',
      '2026-11.xuan-lac@xaso',
    ]);
  });

  it('is folded at 75 octets without cutting a letter in two', () => {
    for (const options of [{ day: '2026-10-13' }, { day: '2026-11-16' }]) {
      const lines = fileIn(options).split('\r\n');
      expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
      expect(fileIn(options)).not.toContain('\ufffd');
    }
  });

  it('is the same in every zone', () => {
    const script = `import('./test/support/mail-builder.ts').then(async ({ mailTo, situation }) => {
      const { calendarFile } = await import('./src/email/calendar-file.ts');
      const of = situation({ day: '2026-10-13' });
      process.stdout.write(calendarFile(mailTo('officer', { day: '2026-10-13' }), of.scope.letterhead, of.asOf).content);
    })`;
    const inZone = (TZ: string) =>
      execFileSync(process.execPath, ['--import', 'tsx', '-e', script], {
        env: { ...process.env, TZ },
        encoding: 'utf8',
      });
    const expected = fileIn({ day: '2026-10-13' });
    for (const zone of ['UTC', 'America/Los_Angeles', 'Asia/Ho_Chi_Minh']) expect(inZone(zone)).toBe(expected);
  }, 30_000);

  it('travels as an attachment beside both bodies', async () => {
    const mime = (await mimeOf(emailTo('officer', { day: '2026-10-13' }))).toString('latin1');
    expect(mime).toMatch(/Content-Type: multipart\/mixed/);
    expect(mime).toMatch(/Content-Type: text\/calendar; charset=utf-8; method=PUBLISH/);
    expect(mime).toContain('filename=han-gui-bao-cao.ics');
    expect([...mime].every((sign) => sign.charCodeAt(0) < 128)).toBe(true);
  });
});

describe('switching off', () => {
  const communes = ['xuan-lac', 'nam-cuong'].map(communeNamed);

  it('is offered in digests, in the header and in words', () => {
    const { headers, text, html } = emailTo('leader', { day: '2026-10-19', communes });
    expect(headers['List-Unsubscribe']).toBe('<https://xaso.example/thu-dien-tu>');
    expect(headers['List-Unsubscribe-Post']).toBeUndefined();
    expect(text).toContain('tắt thư tổng hợp tại https://xaso.example/thu-dien-tu');
    expect(text).not.toContain('thư kết quả xếp hạng');
    expect(html).toContain('<a href="https://xaso.example/thu-dien-tu">https://xaso.example/thu-dien-tu</a> (sau khi');
  });

  it.each([
    ['officer', '2026-10-13'],
    ['officer', '2026-10-15'],
    ['officer', '2026-10-21'],
    ['chairman', '2026-10-21'],
    ['reviewer', '2026-10-23'],
  ] as const)('is never offered in a reminder: %s on %s', (role, day) => {
    const { headers, text } = emailTo(role, { day });
    expect(headers['List-Unsubscribe']).toBeUndefined();
    expect(text).not.toContain('thu-dien-tu');
  });
});
