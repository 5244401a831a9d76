import { describe, expect, it } from 'vitest';
import { type DailyMail, entryOf } from '../../../src/domain/daily-mail/daily-mail.js';
import type { Report } from '../../../src/domain/report/report.js';
import { instantAt } from '../../../src/domain/time/local-date.js';
import { reminderEmail } from '../../../src/email/opened/reminder-email.js';
import { mailFrom, mailToItem } from '../../../src/store/mail/item.js';
import { everybody, mailTo, official, sentEntry, situation } from '../../support/builders/mail-builder.js';
import { draft } from '../../support/builders/scope-builder.js';

/** Everybody was told of both open windows, and that October is due on the 16th. */
const told = everybody().map((each) => ({
  ...sentEntry(each, '2026-10-15', [{ unit: 'xuan-lac', period: '2026-11', step: -23, opened: true as const }]),
  dueDays: [{ unit: 'xuan-lac', period: '2026-10', day: '2026-10-16' }],
}));
const movedScope = {
  dueDays: { '2026-10': '2026-10-22' },
  dueDaysMovedAt: { '2026-10': instantAt('2026-10-15', '10:00') },
};
const MOVED = { day: '2026-10-16', scope: movedScope, sent: told } as const;

function emailOf(mail: DailyMail | undefined, options: Parameters<typeof situation>[0]) {
  if (!mail) throw new Error(`No letter goes on ${options.day}`);
  return reminderEmail(mail, 'id', 'bao-cao@chodon.example', situation(options));
}

describe('the letter about a moved due day', () => {
  it('says the new day in its subject, both days in its body, and why', () => {
    const { subject, text } = emailOf(mailTo('officer', MOVED), MOVED);
    expect(subject).toBe('Thay đổi hạn gửi thành 22/10/2026: báo cáo CĐS tháng 10/2026 – Xuân Lạc');
    expect(text).toContain('V/v thay đổi hạn gửi báo cáo chuyển đổi số');
    expect(text).toContain('được thay đổi thành hết ngày 22/10/2026 (thứ Năm) do điều chỉnh lịch làm việc');
    expect(text).toMatch(/Hạn gửi đã thông báo\s+Thứ Sáu, 16\/10\/2026/);
    expect(text).toContain('Gửi kèm: tệp lịch');
    const en = emailOf(mailTo('officer', MOVED, 'en'), MOVED);
    expect(en.subject).toBe('Now due 22 October 2026: report for October 2026 – Xuân Lạc');
    expect(en.text).toMatch(/You were told\s+Friday, 16 October 2026/);
    expect(en.text).toContain('because the working calendar or the rule for deadlines was changed');
  });

  it('brings the event with the same UID, the new day and a higher SEQUENCE', () => {
    const [file] = emailOf(mailTo('officer', MOVED), MOVED).attachments;
    expect(file?.content).toContain('UID:2026-10.xuan-lac@xaso');
    expect(file?.content).toContain('DTSTART;VALUE=DATE:20261022');
    expect(Number(/SEQUENCE:(\d+)/.exec(file?.content ?? '')?.[1])).toBeGreaterThan(0);
  });

  it('holds an event once where a reminder about the same report goes with it', () => {
    const late = { ...MOVED, day: '2026-10-22' };
    const mail = mailTo('officer', late);
    expect(mail?.forms.map(({ dueDay }) => dueDay)).toEqual(['2026-10-22']);
    expect(mail?.news?.map(({ kind }) => kind)).toEqual(['DUE_DAY_MOVED']);
    const [file] = emailOf(mail, late).attachments;
    expect(file?.content.match(/BEGIN:VEVENT/g)).toHaveLength(1);
  });
});

it('the letter about a granted extension brings the event on the new day', () => {
  const extension = { day: '2026-10-30', reason: 'Lũ', grantedAt: instantAt('2026-10-16', '09:00') };
  const options = { day: '2026-10-19', reports: [draft({ period: '2026-10', extension })], sent: told };
  const { subject, attachments, text } = emailOf(mailTo('officer', options), options);
  expect(subject).toContain('Đồng ý gia hạn đến 30/10/2026');
  expect(attachments[0]?.content).toContain('DTSTART;VALUE=DATE:20261030');
  expect(text).toContain('Gửi kèm: tệp lịch');
});

it('the chairman reads as the officer does that an extension came too late for the report to be on time', () => {
  const extension = { day: '2026-10-30', reason: 'Lũ', grantedAt: instantAt('2026-10-19', '09:00') };
  const options = { day: '2026-10-20', reports: [draft({ period: '2026-10', extension })], sent: told };
  for (const role of ['officer', 'chairman'] as const) {
    const { text } = emailOf(mailTo(role, options), options);
    expect(text).toContain('hết ngày 30/10/2026 (thứ Sáu)');
    expect(text).toContain('báo cáo vẫn được tính là gửi quá hạn');
    expect(text).not.toContain('không còn áp dụng');
    // Nobody had asked for it.
    expect(text).not.toContain('được đề nghị sau');
    expect(emailOf(mailTo(role, options, 'en'), options).text).toContain('came after the deadline');
  }
});

describe('the letter about a reopened report', () => {
  const reopening = { at: instantAt('2026-10-19', '15:00'), reason: 'Sai mẫu số của G05.' };
  const reopened: Partial<Report> = {
    state: 'RETURNED',
    firstSubmittedAt: instantAt('2026-10-15', '09:00'),
    approvedAt: instantAt('2026-10-16', '09:00'),
    approved: new Map(),
    reopening,
  };
  const options = { day: '2026-10-20', reports: [draft({ period: '2026-10', ...reopened })], sent: told };

  it('goes to the officer, with the reason, and says that approved figures stay in force', () => {
    const { subject, text } = emailOf(mailTo('officer', options), options);
    expect(subject).toBe('Mở lại báo cáo CĐS tháng 10/2026 – Xuân Lạc');
    expect(text).toContain('Sai mẫu số của G05.');
    expect(text).toContain('Số liệu đã duyệt vẫn có hiệu lực');
    expect(text).toContain('https://xaso.example/bao-cao/xuan-lac/2026-10');
    expect(emailOf(mailTo('officer', options, 'en'), options).text).toContain('The approved figures stay in force');
  });

  it('goes to the chairman where no officer can be reached, and to nobody else', () => {
    expect(mailTo('chairman', options)?.news).toBeUndefined();
    expect(mailTo('reviewer', options)?.news).toBeUndefined();
    const unread = { ...options, unreachable: ['officer-1'] };
    expect(mailTo('chairman', unread)?.news?.map(({ kind }) => kind)).toEqual(['REOPENED']);
  });

  it('goes once, and not after the report was sent again', () => {
    const news = [{ kind: 'REOPENED', unit: 'xuan-lac', period: '2026-10' }] as const;
    const sent = [...told, { ...sentEntry(official('officer'), '2026-10-20', []), news }];
    expect(mailTo('officer', { ...options, day: '2026-10-21', sent })?.news).toBeUndefined();
    const { reopening: _, ...again } = draft({ period: '2026-10', ...reopened, state: 'SUBMITTED' });
    expect(mailTo('officer', { ...options, reports: [again] })?.news).toBeUndefined();
  });
});

it('the ledger keeps the days and the news that a letter told', () => {
  const mail = mailTo('officer', MOVED);
  if (!mail) throw new Error('A letter goes');
  const entry = entryOf(mail, { day: MOVED.day, occurrence: instantAt(MOVED.day, '08:00') });
  expect(entry).toMatchObject({
    news: [{ kind: 'DUE_DAY_MOVED', unit: 'xuan-lac', period: '2026-10' }],
    dueDays: [{ unit: 'xuan-lac', period: '2026-10', day: '2026-10-22' }],
  });
  expect(mailFrom(mailToItem(entry))).toEqual(entry);
});
