import { describe, expect, it } from 'vitest';
import { type DailyMail, entryOf } from '../../../src/domain/daily-mail/daily-mail.js';
import type { AnnouncedStanding } from '../../../src/domain/mail/announced.js';
import type { OfficialRole } from '../../../src/domain/official/official.js';
import type { RankingCorrection } from '../../../src/domain/reminder/corrected-ranking.js';
import type { Language } from '../../../src/domain/text/text.js';
import { instantAt } from '../../../src/domain/time/local-date.js';
import { composeLetter, isOptional } from '../../../src/email/letter/compose.js';
import { letterFrame } from '../../../src/email/letter/frame.js';
import { renderText } from '../../../src/email/letter/render-text.js';
import { mailFrom, mailToItem } from '../../../src/store/mail/item.js';
import { communeNamed, mailTo, official, situation, xuanLac } from '../../support/builders/mail-builder.js';

const fifth: AnnouncedStanding = { rank: 5, ranked: 20, points: 926.4, reason: null };
const sixth: AnnouncedStanding = { ...fifth, rank: 6 };
const waiting: AnnouncedStanding = { ...fifth, rank: null, reason: 'AWAITING_REVIEW' };

const correction = (before: AnnouncedStanding, now: AnnouncedStanding): RankingCorrection => ({
  scope: 'cho-don',
  period: '2026-10',
  version: 3,
  isDemonstration: false,
  publishedOn: '2026-10-28',
  corrects: 2,
  toldOn: '2026-10-27',
  isOwn: true,
  changes: [{ unit: xuanLac, before, now }],
});
const forLeaders = (): RankingCorrection => ({
  ...correction(fifth, sixth),
  isOwn: false,
  changes: ['bang-lung', 'xuan-lac'].map((id) => ({ unit: communeNamed(id), before: fifth, now: sixth })),
});

const mailOf = (role: OfficialRole, corrections: readonly RankingCorrection[], language: Language): DailyMail => ({
  official: official(role, { language }),
  unit: xuanLac,
  forms: [],
  openings: [],
  digest: null,
  ranking: null,
  corrections,
});

function letter(role: OfficialRole, corrections: readonly RankingCorrection[], language: Language = 'vi') {
  const mail = mailOf(role, corrections, language);
  const written = composeLetter(mail, letterFrame(mail.official, situation({ day: '2026-10-28' })));
  return { subject: written.subject, text: renderText(written) };
}

describe('the letter about a corrected ranking', () => {
  it.each([
    [
      'another rank',
      fifth,
      sixth,
      'Đính chính: hạng 6/20 thay cho hạng 5/20',
      'Correction: 6th of 20 instead of 5th of 20',
    ],
    [
      'other points',
      fifth,
      { ...fifth, points: 930.1 },
      'Đính chính: 930,1 điểm thay cho 926,4 điểm',
      'Correction: 930.1 points instead of 926.4 points',
    ],
    [
      'a shared rank',
      fifth,
      { ...sixth, tied: true as const },
      'Đính chính: đồng hạng 6/20 thay cho hạng 5/20',
      'Correction: joint 6th of 20 instead of 5th of 20',
    ],
    [
      'other points for a shared rank of which an earlier release did not keep that it is shared',
      fifth,
      { ...fifth, tied: true as const, points: 930.1 },
      'Đính chính: 930,1 điểm thay cho 926,4 điểm',
      'Correction: 930.1 points instead of 926.4 points',
    ],
    [
      'ranked after all',
      waiting,
      fifth,
      'Đính chính: hạng 5/20 thay cho chưa xếp hạng (báo cáo đang chờ thẩm định)',
      'Correction: 5th of 20 instead of not ranked (report awaiting review)',
    ],
  ])('says in its subject what it was and what it is: %s', (_, before, now, vi, en) => {
    expect(letter('officer', [correction(before, now)]).subject).toBe(`${vi}, xếp hạng CĐS tháng 10/2026`);
    expect(letter('officer', [correction(before, now)], 'en').subject).toBe(`${en}, ranking for October 2026`);
  });

  it('says which version replaces which, what was told and when, and what it is now, with a link to the ranking', () => {
    const vi = letter('officer', [correction(fifth, sixth)]).text;
    expect(vi).toContain('V/v đính chính kết quả xếp hạng chuyển đổi số kỳ tháng 10 năm 2026');
    expect(vi).toContain(
      'bản số 3, công bố ngày 28/10/2026, thay thế bản số 2 đã thông báo đến đồng chí ngày 27/10/2026.',
    );
    expect(vi).toMatch(/Đã thông báo\s+Hạng 5\/20; 926,4\/1\.000 điểm/);
    expect(vi).toMatch(/Nay đính chính là\s+Hạng 6\/20; 926,4\/1\.000 điểm/);
    expect(vi).toContain('https://xaso.example/xa/xuan-lac/2026-10');
    const en = letter('officer', [correction(fifth, sixth)], 'en').text;
    expect(en).toContain('version 3, published on 28 October 2026, replaces version 2, of which you were told on 27');
    expect(letter('officer', [correction(sixth, { ...fifth, tied: true })]).text).toMatch(/là\s+Đồng hạng 5\/20; 926/);
    expect(en).toMatch(/You were told\s+5th of 20; 926\.4 of 1,000 points/);
  });

  it.each([
    [fifth, sixth, 'kết quả của đơn vị khác được tính lại'],
    [fifth, { ...sixth, points: 920 }, 'Điểm được tính lại theo báo cáo được duyệt sau ngày công bố'],
    [waiting, fifth, 'Đơn vị đã đủ điều kiện xếp hạng'],
    [fifth, waiting, 'Đơn vị không còn đủ điều kiện xếp hạng'],
    [waiting, { ...waiting, reason: 'NOT_APPROVED' as const }, 'Tình trạng báo cáo của đơn vị đã thay đổi'],
  ])('says why: %j → %j', (before, now, why) => {
    expect(letter('chairman', [correction(before, now)]).text).toContain(why);
  });

  it('lists to leaders who stands otherwise', () => {
    const { subject, text } = letter('leader', [forLeaders()]);
    expect(subject).toBe('Đính chính: 02 đơn vị đổi thứ hạng hoặc điểm, xếp hạng CĐS tháng 10/2026 – Chợ Đồn');
    expect(text).toContain('Kính gửi: Lãnh đạo');
    for (const name of ['Thị trấn Bằng Lũng', 'Xã Xuân Lạc']) expect(text).toContain(name);
    expect(text).toContain('https://xaso.example/xep-hang/cho-don/2026-10');
    expect(letter('leader', [forLeaders()], 'en').subject).toBe(
      'Correction: new rank or points for 2 communes, ranking for October 2026 – Chợ Đồn',
    );
  });

  it('names to leaders the unit that was ranked, where another has taken over since', () => {
    const formerScope = { ...communeNamed('bang-lung'), now: { units: [xuanLac], isSameUnit: false } };
    expect(letter('leader', [{ ...forLeaders(), formerScope }]).subject).toMatch(
      / – Bằng Lũng \(nay thuộc xã Xuân Lạc\)$/,
    );
  });

  it('tells corrections of two months one below the other', () => {
    const september = { ...correction(fifth, sixth), period: '2026-09' };
    const { subject, text } = letter('officer', [september, correction(fifth, sixth)]);
    expect(subject).toBe('Đính chính: hạng 6/20 thay cho hạng 5/20, xếp hạng CĐS tháng 9/2026 và 01 kỳ khác');
    expect(text).toContain('kỳ tháng 9 năm 2026 đã được đính chính');
    expect(text).toContain('kỳ tháng 10 năm 2026 đã được đính chính');
  });

  it('can be switched off, like the letter that it corrects', () => {
    expect(isOptional(mailOf('officer', [correction(fifth, sixth)], 'vi'))).toBe(true);
    expect(letter('officer', [correction(fifth, sixth)]).text).toContain('có thể tắt thư kết quả xếp hạng');
    expect(letter('leader', [forLeaders()]).text).toContain('có thể tắt thư tổng hợp');
  });

  it('is a section of the letter that goes about something else', () => {
    const reminder = mailTo('officer', { day: '2026-10-19' });
    if (!reminder) throw new Error('October is overdue');
    const mail = { ...reminder, corrections: [correction(fifth, sixth)] };
    const written = composeLetter(mail, letterFrame(mail.official, situation({ day: '2026-10-19' })));
    expect(written.subject).toMatch(/^Quá hạn 01 ngày làm việc/);
    expect(renderText(written)).toContain('Đính chính xếp hạng chính thức tháng 10/2026');
  });

  it('is kept in the ledger as it was told', () => {
    const shared: AnnouncedStanding = { ...fifth, tied: true };
    const mail = mailOf('officer', [correction(waiting, shared)], 'vi');
    const entry = entryOf(mail, { day: '2026-10-28', occurrence: instantAt('2026-10-28', '08:00') });
    expect(entry.rankings).toEqual([
      { scope: 'cho-don', period: '2026-10', version: 3, corrects: 2, standing: shared, unit: 'xuan-lac' },
    ]);
    expect(mailFrom(mailToItem(entry))).toEqual(entry);
  });
});
