import { describe, expect, it } from 'vitest';
import { returnedRevision, returnedTo } from '../support/letters/returned-letter.js';

describe('the letter about a returned report', () => {
  it('says in its subject how many figures are asked about', () => {
    expect(returnedTo('officer').subject).toBe('Đề nghị chỉnh sửa 03 chỉ tiêu: báo cáo CĐS tháng 10/2026 – Xuân Lạc');
    expect(returnedTo('officer', 'en').subject).toBe('Please revise 3 figures: report for October 2026 – Xuân Lạc');
  });

  it('begins as the model does, behind its legal basis', () => {
    expect(returnedTo('officer').text).toContain(
      'quy định về chế độ báo cáo của cơ quan hành chính nhà nước, báo cáo chuyển đổi số kỳ tháng 10 năm 2026 (số liệu từ ngày 15 tháng 9 đến hết ngày 14 tháng 10 năm 2026) đã được xem xét; đề nghị Ủy ban nhân dân xã giải trình hoặc chỉnh sửa các chỉ tiêu sau.',
    );
  });

  it('names indicator, figure and comment, in the order of the catalogue, and nothing that was not asked', () => {
    const { mail, text } = returnedTo('officer');
    expect(mail.report.remarks.map(({ indicator: { code }, figure }) => [code, figure?.kind ?? null])).toEqual([
      ['G03', 'ratio'],
      ['E07', 'ratio'],
      ['S03', null],
    ]);
    expect(text).toContain('Không có số liệu | Đề nghị bổ sung số liệu hoặc nêu lý do chưa có.');
    expect(text).not.toContain('không có gì để hỏi');
  });

  it('asks in English to open the report for a quarter, and the report of a month', () => {
    expect(returnedTo('officer', 'en').text).toContain('Open the October 2026 report: https');
    const quarter = returnedTo('officer', 'en', { period: '2026-Q3' }).text;
    expect(quarter).toContain('Open the report for the third quarter of 2026: https');
  });

  it('asks about the whole when no figure is named', () => {
    const whole = { filing: { basedOn: null, payload: '', warnings: [], notes: {} } };
    const { subject, text, html } = returnedTo('officer', 'vi', whole);
    expect(subject).toBe('Đề nghị chỉnh sửa: báo cáo CĐS tháng 10/2026 – Xuân Lạc');
    expect(text).toContain('giải trình hoặc chỉnh sửa theo ý kiến sau.');
    expect(text).toMatch(new RegExp(`Ý kiến chung +${returnedRevision.note}`));
    expect(html).not.toContain('<caption>');
  });

  it('sets no date for the new submission, and says that the first one stands', () => {
    const { text } = returnedTo('officer');
    expect(text).toContain('Thời điểm gửi lần đầu được giữ nguyên khi xác định báo cáo gửi đúng hạn hay quá hạn.');
    expect(text).not.toMatch(/trước ngày|chậm nhất/);
  });

  it('tells the chairman why it did not go to the officer', () => {
    expect(returnedTo('chairman').text).toContain('Kính gửi: Đồng chí Triệu Văn Tuân, Chủ tịch Ủy ban nhân dân xã');
    expect(returnedTo('chairman').text).toContain('cung cấp địa chỉ đúng');
  });
});
