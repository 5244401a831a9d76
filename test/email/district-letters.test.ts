import { describe, expect, it } from 'vitest';
import type { FinalDays } from '../../src/domain/ranking/final-days.js';
import { communeNamed, modelDraft, submitted } from '../support/builders/mail-builder.js';
import { at, lettersSent, letterTo } from '../support/letters/letters.js';

describe('letters to the district', () => {
  const communes = ['xuan-lac', 'bang-lung', 'nam-cuong'].map(communeNamed);

  it('a reviewer reads each commune with lateness, letters sent and whom to call', () => {
    const sent = lettersSent('officer', { '2026-10-16': 0, '2026-10-19': 1, '2026-10-21': 3 });
    const { blocks } = letterTo('reviewer', { day: '2026-10-23', communes, reports: [modelDraft], sent });
    expect(blocks.find(({ kind }) => kind === 'table')).toMatchObject({
      columns: ['Đơn vị, báo cáo', 'Quá hạn, thư nhắc', 'Người phụ trách'],
      rows: [
        ['Thị trấn Bằng Lũng: tháng 10/2026', '05 ngày làm việc; chưa gửi thư nhắc', 'chưa có thông tin'],
        ['Xã Nam Cường: tháng 10/2026', '05 ngày làm việc; chưa gửi thư nhắc', 'chưa có thông tin'],
        [
          'Xã Xuân Lạc: tháng 10/2026',
          '05 ngày làm việc; đã gửi 03 thư nhắc',
          'Đồng chí Triệu Văn Tuân, điện thoại 0209 000 0102',
        ],
      ],
    });
  });

  it('a list of one commune speaks of one, a list of several of several', () => {
    const alone = { day: '2026-10-23', reports: [modelDraft] };
    expect(letterTo('reviewer', alone).text).not.toMatch(/[Cc]ác đơn vị/);
    const one = letterTo('reviewer', alone, 'en').text;
    for (const said of [
      '1 digital-transformation report of the commune listed below has not been received.',
      'Please contact and help the commune to submit;',
      'While the report is missing, the next letters to the commune and to you will be sent on Friday, 30 October',
      'If the report has been submitted in the meantime, please disregard this letter.',
    ])
      expect(one).toContain(said);
    const several = letterTo('reviewer', { ...alone, communes }, 'en').text;
    for (const said of [
      '3 digital-transformation reports of the 3 communes listed below have not been received.',
      'Please contact and help the communes to submit;',
      'While reports are missing, the next letters to the communes and to you will be sent on Friday, 30 October',
      'If the reports have been submitted in the meantime, please disregard this letter.',
    ])
      expect(several).toContain(said);
  });

  it('a leader reads since when the ranking is final, and where it is, but of no ranking while it is not', () => {
    const reports = communes.map((unit) => submitted(unit, '2026-10'));
    const letter = (finals: Record<string, FinalDays>, language: 'vi' | 'en' = 'vi') =>
      letterTo('leader', { day: '2026-10-22', communes, reports, finals }, language).text;
    expect(letter({})).not.toContain('xếp hạng');
    const finals = { '2026-10': { since: '2026-10-21', correctedOn: '2026-10-22' } };
    expect(letter(finals)).toMatch(/Kết quả xếp hạng +Chính thức từ ngày 21\/10\/2026, cập nhật ngày 22\/10\/2026/);
    expect(letter(finals)).toContain(
      'Mở kết quả xếp hạng tháng 10/2026: https://xaso.example/xep-hang/cho-don/2026-10',
    );
    expect(letter(finals, 'en')).toMatch(/Ranking +Final since 21 October 2026, updated on 22 October 2026/);
    expect(letter(finals, 'en')).toContain('Open the ranking for October 2026: https://');
  });

  it('a leader reads completeness, punctuality, the change and who is overdue', () => {
    const onTime = { firstSubmittedAt: at('2026-11-16', '10:00') };
    const reports = [
      ...communes.map((unit) => submitted(unit, '2026-10', { firstSubmittedAt: at('2026-10-20', '10:00') })),
      submitted(communeNamed('bang-lung'), '2026-11', onTime),
      submitted(communeNamed('nam-cuong'), '2026-11', onTime),
    ];
    const { text } = letterTo('leader', { day: '2026-11-18', communes, reports });
    expect(text).toContain(
      'cơ quan hành chính nhà nước, qua theo dõi đến 08 giờ 00 phút ngày 18/11/2026 (thứ Tư), 2/3 đơn vị đã gửi báo cáo chuyển đổi số kỳ tháng 11 năm 2026.',
    );
    expect(text).toMatch(/Gửi đúng hạn +2\/3 \(66,7%\)/);
    expect(text).toMatch(/Gửi đúng hạn so với kỳ trước +Tăng 02 đơn vị \(kỳ tháng 10\/2026 tính đến nay: 0\/3\)/);
    expect(text).toContain('Xã Xuân Lạc: tháng 11/2026 | 01 ngày làm việc');
    expect(text).toContain('Nếu cần thêm thông tin, đề nghị liên hệ đồng chí Nông Thị Hải Yến');
    const inEnglish = letterTo('leader', { day: '2026-11-18', communes, reports }, 'en').text;
    expect(inEnglish).toContain('Under Decree 09/2019/NĐ-CP of 24 January 2019');
    expect(inEnglish).toContain('For more information, please contact Nông Thị Hải Yến');
  });

  it('a list of reports with several due days names its legal basis and all its periods', () => {
    const { text } = letterTo('reviewer', { day: '2026-11-25', communes, reports: [modelDraft] });
    expect(text).toMatch(/Căn cứ Nghị định số 09\/2019\/NĐ-CP[^,]*, qua theo dõi đến 08 giờ 00 phút ngày 25\/11/);
    expect(text).toContain('Mở tình hình gửi báo cáo tháng 10/2026 và tháng 11/2026: ');
    const inEnglish = letterTo('reviewer', { day: '2026-11-25', communes, reports: [modelDraft] }, 'en').text;
    expect(inEnglish).toMatch(/Under Decree .* 6 digital-transformation reports of 3 communes are to be submitted;/);
    expect(inEnglish).toContain('Open the reporting status for October 2026 and November 2026: ');
  });

  it('a list and a digest in one letter say once by what right, and whom to ask', () => {
    const ladder = { steps: [{ offset: 1, recipients: ['leader' as const] }], repeatEvery: 5, repeatAtMost: 4 };
    const { text } = letterTo('leader', { day: '2026-10-19', communes, scope: { ladder } });
    expect(text.match(/Căn cứ/g)).toHaveLength(1);
    expect(text.match(/đề nghị liên hệ/g)).toHaveLength(1);
    expect(text).toContain('Mở tình hình gửi báo cáo tháng 10/2026');
  });

  it('a leader inside a ladder is led to the page of leaders, not to that of reviewers', () => {
    const ladder = { steps: [{ offset: 3, recipients: ['leader' as const] }], repeatEvery: 5, repeatAtMost: 4 };
    const { text } = letterTo('leader', { day: '2026-10-21', communes, scope: { ladder } });
    expect(text).toMatch(/Mở tình hình gửi báo cáo tháng 10\/2026: https:\/\/xaso.example\/lanh-dao$/m);
    expect(text).not.toContain('/duyet');
  });

  it('a reviewer reads that the address of an officer is dead, however many letters went there', () => {
    const sent = lettersSent('officer', { '2026-10-16': 0, '2026-10-19': 1, '2026-10-21': 3 });
    const bounced = { day: '2026-10-23', reports: [modelDraft], sent, unreachable: ['officer-1'] };
    expect(letterTo('reviewer', bounced).text).toContain('đã gửi 03 thư nhắc, nhưng địa chỉ không nhận được thư |');
    expect(letterTo('reviewer', bounced, 'en').text).toContain(
      '3 letters sent, but e-mail to the officer is being returned |',
    );
    expect(letterTo('reviewer', { ...bounced, unreachable: [] }).text).not.toContain('không nhận được thư');
  });
});
