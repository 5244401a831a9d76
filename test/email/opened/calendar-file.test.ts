import { describe, expect, it, vi } from 'vitest';
import { instantAt } from '../../../src/domain/time/local-date.js';
import { reminderEmail } from '../../../src/email/opened/reminder-email.js';
import { mimeOf } from '../../../src/email/sending/mime.js';
import {
  communeNamed,
  mailTo,
  modelDraft,
  official,
  type SituationOptions,
  situation,
} from '../../support/builders/mail-builder.js';

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
const extendedTo = (day: string, grantedOn: string) => ({
  ...modelDraft,
  extension: { day, reason: 'mưa lũ', grantedAt: instantAt(grantedOn, '09:00') },
});

describe('the calendar file', () => {
  it('holds the due day as a whole day, published, with the name of the report', () => {
    const file = fileIn({ day: '2026-10-13' });
    expect(unfolded(file)).toEqual(expect.arrayContaining(['METHOD:PUBLISH', 'DTSTART;VALUE=DATE:20261016']));
    expect(values(file, 'DTEND')).toEqual(['20261017']);
    expect(values(file, 'UID')).toEqual(['2026-10.xuan-lac@xaso']);
    expect(values(file, 'SUMMARY')).toEqual(['Hạn gửi báo cáo chuyển đổi số tháng 10/2026 – xã Xuân Lạc']);
    expect(values(file, 'DTSTAMP')).toEqual(['20261013T010000Z']);
    expect(values(file, 'DESCRIPTION')).toEqual([
      'Báo cáo gửi đến hết ngày 16/10/2026 (thứ Sáu) (24 giờ 00 phút\\, giờ Việt Nam) là đúng hạn.',
    ]);
  });

  it('says that a report is late even so, if its extension was asked for after the due day', () => {
    const late = { reports: [extendedTo('2026-10-23', '2026-10-19')] };
    const told = ({ content = '' } = {}) => values(content, 'DESCRIPTION')[0];
    // The officer reads it as news of the extension, and then as the due day of the form.
    for (const day of ['2026-10-20', '2026-10-23'])
      expect(told({ content: fileIn({ day, ...late }) })).toContain(
        'Hạn gửi sau khi được gia hạn: hết ngày 23/10/2026 (thứ Sáu) (24 giờ 00 phút\\, giờ Việt Nam). Báo cáo vẫn được tính là gửi quá hạn.',
      );
    expect(told(emailTo('officer', { day: '2026-10-23', ...late }, 'en').attachments[0])).toContain(
      'Extended to the end of Friday\\, 23 October 2026 (24:00 in Việt Nam). The report still counts as late.',
    );
    const inTime = { day: '2026-10-23', reports: [extendedTo('2026-10-23', '2026-10-16')] };
    expect(told({ content: fileIn(inTime) })).toContain('là đúng hạn.');
  });

  it('says who publishes it, and in a demonstration that the day is invented', () => {
    const file = fileIn({ day: '2026-10-13' });
    expect(unfolded(file)).toContain('ORGANIZER;CN="Xã Số – UBND huyện Chợ Đồn":mailto:bao-cao@chodon.example');
    expect(file).not.toContain('minh họa');
    const letterhead = { ...situation({ day: '2026-10-13' }).scope.letterhead, senderName: 'UBND "xã":\r\nATTACH:x' };
    expect(unfolded(fileIn({ day: '2026-10-13', scope: { letterhead } }))).toContain(
      `ORGANIZER;CN="UBND 'xã':  ATTACH:x":mailto:bao-cao@chodon.example`,
    );
    const officials = [official('officer', { isDemonstration: true })];
    expect(values(fileIn({ day: '2026-10-13', officials }), 'DESCRIPTION').join()).toMatch(
      /đúng hạn\.\\n\[Số liệu minh họa: hạn gửi này không có thật\.\]$/,
    );
  });

  it('is named in the letter that brings it, and in no other', () => {
    const said = (role: To, day: string, language: 'vi' | 'en' = 'vi') =>
      emailTo(role, { day, reports: [modelDraft] }, language).text.match(/^(Gửi kèm|Attached): .*$/gm);
    expect(said('officer', '2026-10-13')).toEqual([
      'Gửi kèm: tệp lịch han-gui-bao-cao.ics, để đưa hạn gửi vào lịch điện tử.',
    ]);
    expect(said('officer', '2026-10-13', 'en')).toEqual([
      'Attached: report-deadlines.ics, which enters the deadline in a calendar.',
    ]);
    expect(said('officer', '2026-10-15', 'en')).toEqual([
      'Attached: report-deadlines.ics, which enters the deadlines in a calendar.',
    ]);
    expect(said('chairman', '2026-10-21')).toBeNull();
    expect(said('reviewer', '2026-10-23')).toBeNull();
  });

  describe('of a due day that was moved', () => {
    const first = (file: string, name: string) => values(file, name)[0];
    const moved = (to: string, at: string) => ({ dueDays: { '2026-10': to }, dueDaysMovedAt: { '2026-10': at } });
    const onceMoved = moved('2026-10-20', '2026-10-14T03:00:00.000Z');
    const files = [
      fileIn({ day: '2026-10-13' }),
      fileIn({ day: '2026-10-15', scope: onceMoved }),
      fileIn({ day: '2026-10-20', scope: onceMoved, reports: [extendedTo('2026-10-23', '2026-10-15')] }),
      fileIn({
        day: '2026-10-20',
        scope: moved('2026-10-21', '2026-10-19T03:00:00.000Z'),
        reports: [extendedTo('2026-10-23', '2026-10-15')],
      }),
      fileIn({ day: '2026-10-22', scope: onceMoved, reports: [extendedTo('2026-10-27', '2026-10-21')] }),
    ];

    it('keeps its UID, and SEQUENCE grows from 0 with every move and never falls', () => {
      expect(files.map((file) => first(file, 'UID'))).toEqual(files.map(() => '2026-10.xuan-lac@xaso'));
      expect(files.map((file) => first(file, 'DTSTART'))).toEqual(
        ['16', '20', '23', '23', '27'].map((day) => `202610${day}`),
      );
      const sequences = files.map((file) => Number(first(file, 'SEQUENCE')));
      expect(sequences[0]).toBe(0);
      for (const [i, sequence] of sequences.entries()) {
        expect(Number.isInteger(sequence) && sequence < 2 ** 31).toBe(true);
        expect(sequence).toBeGreaterThan(sequences[i - 1] ?? -1);
      }
    });

    it('says when it was last moved, and is stamped no earlier', () => {
      expect(first(files[0] ?? '', 'LAST-MODIFIED')).toBeUndefined();
      expect(first(files[1] ?? '', 'LAST-MODIFIED')).toBe('20261014T030000Z');
      const meanwhile = moved('2026-10-20', '2026-10-15T01:20:00.000Z');
      const file = fileIn({ day: '2026-10-15', scope: meanwhile });
      expect([first(file, 'DTSTAMP'), first(file, 'LAST-MODIFIED')]).toEqual(['20261015T012000Z', '20261015T012000Z']);
    });

    it('has the same bytes again in a repeat of the letter', () => {
      expect(fileIn({ day: '2026-10-15', scope: onceMoved })).toBe(files[1]);
    });
  });

  it('comes until the due day has passed, the due day included, and never to those who read lists', () => {
    const withoutNews = {
      reports: [modelDraft, { ...modelDraft, period: '2026-11', firstSubmittedAt: '2026-10-15T00:00:00Z' }],
    };
    expect(emailTo('officer', { day: '2026-10-16', ...withoutNews }).attachments).toHaveLength(1);
    expect(emailTo('officer', { day: '2026-10-19', ...withoutNews }).attachments).toEqual([]);
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
    const expected = fileIn({ day: '2026-10-13' });
    const hours = ['UTC', 'America/Los_Angeles', 'Asia/Ho_Chi_Minh'].map((zone) => {
      vi.stubEnv('TZ', zone);
      expect(fileIn({ day: '2026-10-13' })).toBe(expected);
      return new Date('2026-10-13T00:00:00Z').getHours();
    });
    vi.unstubAllEnvs();
    // The process was in three zones indeed.
    expect(hours).toEqual([0, 17, 7]);
  });

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
