import { describe, expect, it } from 'vitest';
import type { DailyMail } from '../../../src/domain/daily-mail/daily-mail.js';
import { mailFor } from '../../../src/domain/daily-mail/plan-daily-mail.js';
import { plannedEntry } from '../../../src/domain/mail/mail.js';
import type { Official } from '../../../src/domain/official/official.js';
import type { Language } from '../../../src/domain/text/text.js';
import { jointEmail } from '../../../src/email/opened/joint-email.js';
import { communeNamed, official, situation, xuanLac } from '../../support/builders/mail-builder.js';

const DAY = '2026-10-23';
const officer = official('officer', { id: 'person' });
const chairman = official('chairman', { id: 'chair', name: 'Hoàng Đức Thịnh' });
const reviewer = official('reviewer', { id: 'person~r' });
const leader = official('leader', { id: 'person~l' });
const TWO = [xuanLac, communeNamed('bang-lung')];

/** The officer's letter on a day with news for everybody, with these assignments. */
function letterFor(
  read: readonly Official[],
  { language = 'vi' as Language, communes = TWO, change = (_mail: DailyMail): Partial<DailyMail> => ({}) } = {},
) {
  const context = situation({ day: DAY, officials: [officer, chairman, reviewer, leader], communes });
  const reader = { ...officer, language };
  const writings = read.map((of) => {
    const mail = mailFor(context, of);
    if (!mail) throw new Error('A letter is due');
    return { mail: { ...mail, ...change(mail), reader }, context };
  });
  const entry = plannedEntry({
    ...{ day: DAY, official: reader.id, kind: 'JOINT', path: officer.path, items: [], occurrence: context.asOf },
  });
  const { subject, text } = jointEmail(writings, entry, 'bao-cao@chodon.example');
  return { subject, text: text.replaceAll(/\s+/g, ' ') };
}
const times = (text: string, words: string): number => text.split(words).length - 1;

describe('an officer who stands in for the chairman of the commune', () => {
  const { subject, text } = letterFor([officer, chairman]);

  it('reads of the report once, with what each of both is to do', () => {
    for (const once of [
      'Căn cứ Nghị định',
      'Hạn gửi Thứ Sáu, 16/10/2026',
      'Chỉ tiêu còn thiếu (18)',
      'Nếu đến hết ngày',
    ])
      expect(times(text, once), once).toBe(1);
    expect(text).toContain('Đề nghị Ủy ban nhân dân xã hoàn thiện và gửi báo cáo trên Hệ thống');
    expect(text).toContain(
      'Với vai trò Chủ tịch Ủy ban nhân dân xã Xuân Lạc (thay đồng chí Hoàng Đức Thịnh vắng mặt) Báo cáo tháng 10/2026 của xã Xuân Lạc đã nêu ở phần trên. Kính đề nghị đồng chí chỉ đạo',
    );
    expect(times(text, '/bao-cao/xuan-lac/2026-10')).toBe(2);
  });

  it('is addressed once, by name, and not called the chairman', () => {
    expect(times(text, 'Kính gửi:')).toBe(1);
    expect(text).toContain('Kính gửi: Đồng chí Triệu Văn Tuân Với vai trò');
    expect(text).not.toContain('đề nghị đồng chí Chủ tịch');
  });

  it('is not told that the letter goes to the chairman as well', () => {
    expect(text).not.toContain('gửi đồng chí Chủ tịch Ủy ban nhân dân xã để chỉ đạo');
    expect(text).toContain('Nơi nhận: như trên; Phòng Văn hóa và Thông tin (để phối hợp).');
    expect(letterFor([officer]).text).toContain('gửi đồng chí Chủ tịch Ủy ban nhân dân xã để chỉ đạo');
  });

  it('finds in the subject only the report', () => {
    expect(subject).toBe('Quá hạn 05 ngày làm việc: báo cáo CĐS tháng 10/2026 – Xuân Lạc');
  });

  it('reads the same in English', () => {
    const english = letterFor([officer, chairman], { language: 'en' });
    expect(times(english.text, 'Still missing (18)')).toBe(1);
    expect(english.text).toContain(
      "As Chairperson of the People's Committee of Xuân Lạc Commune, for Hoàng Đức Thịnh who is absent The report of Xuân Lạc Commune for October 2026 is described above.",
    );
    expect(times(english.text, 'To: ')).toBe(1);
  });
});

describe('an officer who is also a reviewer over the commune', () => {
  it('reads the figures of the own report once, and the list of all communes whole', () => {
    const { subject, text } = letterFor([officer, reviewer]);
    expect(times(text, 'Chỉ tiêu còn thiếu (18)')).toBe(1);
    expect(text).toContain('chưa nhận được 02 báo cáo chuyển đổi số của 02 xã, thị trấn nêu trong bảng');
    expect(subject).toContain('– và 01 phân công khác');
    expect(times(text, 'Nơi nhận:')).toBe(1);
  });

  it('reads only what a reviewer is to do where no other commune is late', () => {
    const { subject, text } = letterFor([officer, reviewer], { communes: [xuanLac] });
    expect(text).toContain(
      'Với vai trò người thẩm định của huyện Chợ Đồn Báo cáo tháng 10/2026 của xã Xuân Lạc đã nêu ở phần trên. Đề nghị đồng chí liên hệ',
    );
    expect(text).not.toContain('nêu trong bảng dưới đây');
    expect(subject).not.toContain('phân công khác');
  });
});

it('a reviewer who is also a leader reads the list of late communes once', () => {
  const { text } = letterFor([reviewer, leader]);
  expect(times(text, 'Thị trấn Bằng Lũng: tháng 10/2026')).toBe(1);
  expect(text).toContain('Kính đề nghị đồng chí chỉ đạo 02 đơn vị quá hạn nêu trên');
  expect(times(letterFor([leader]).text, 'Thị trấn Bằng Lũng: tháng 10/2026')).toBe(1);
});

it('a role that is told nothing new says so in one sentence, and is no further assignment in the subject', () => {
  const change = ({ forms }: DailyMail) => ({ forms: [], openings: forms });
  const [vi, en] = (['vi', 'en'] as const).map((language) => letterFor([officer, chairman], { language, change }));
  expect(vi?.text).toContain('Nội dung gửi đồng chí theo vai trò này đã nêu ở phần trên.');
  expect(vi?.subject).not.toContain('phân công khác');
  expect(en?.text).toContain('Everything that concerns you in this role is described above.');
});

it('an officer of two communes reads for each the name of the calendar file that is attached for it', () => {
  const other = communeNamed('bang-lung');
  const officers = [officer, official('officer', { id: 'person~2', unit: other.id, path: other.path })];
  const context = situation({ day: '2026-10-13', officials: officers, communes: [xuanLac, other] });
  const writings = officers.flatMap((of) => {
    const mail = mailFor(context, of);
    return mail ? [{ mail: { ...mail, reader: officer }, context }] : [];
  });
  const entry = plannedEntry({
    ...{ day: '2026-10-13', official: officer.id, kind: 'JOINT', path: officer.path, items: [] },
    occurrence: context.asOf,
  });
  const { text, attachments = [] } = jointEmail(writings, entry, 'bao-cao@chodon.example');
  expect(attachments.map(({ filename }) => filename)).toEqual(['han-gui-bao-cao.ics', '2-han-gui-bao-cao.ics']);
  const named = text.replaceAll(/\s+/g, ' ').matchAll(/tệp lịch (\S+\.ics)/g);
  expect([...named].map(([, name]) => name)).toEqual(['han-gui-bao-cao.ics', '2-han-gui-bao-cao.ics']);
});
