import { afterEach, beforeEach, expect, it } from 'vitest';
import { instantAt, type LocalDate } from '../../../src/domain/time/local-date.js';
import { sendReminders } from '../../../src/jobs/reminder/send-reminders.js';
import { communeNamed, figures, submitted } from '../../support/builders/mail-builder.js';
import { type ReminderApi, reminderApi } from '../../support/letters/reminder-api.js';
import { depsOn, morning } from '../../support/letters/reminder-world.js';

let api: ReminderApi;
beforeEach(async () => {
  api = await reminderApi({ scope: { remindersFrom: '2026-10-01' } });
});
afterEach(() => api.close());

async function sweep(day: LocalDate) {
  const { deps, box } = depsOn(api.table.stores, { now: () => morning(day) });
  await sendReminders(deps, { occurrence: morning(day) });
  return box.sent.map(({ to, subject, attachments }) => ({
    to: to.address.split('@')[0],
    subject,
    file: attachments[0]?.content ?? '',
  }));
}

const CHANGE = `mutation($input: ChangeCalendarInput!) { changeCalendar(input: $input) { errors { code } } }`;
const REOPEN = `mutation($input: ReopenReportInput!) { reopenReport(input: $input) { errors { code } } }`;

it('a calendar that moves a due day is told the next day to whoever was told the old one, once, with its event', async () => {
  const told = await sweep('2026-10-13');
  expect(told.map(({ subject }) => subject.split(':')[0])).toContain('Hạn gửi 16/10/2026 (thứ Sáu)');
  const input = { scope: 'cho-don', expectedRevision: null, reason: 'Quyết định số 12/QĐ-UBND' };
  const answer = await api.ask('administrator-1', instantAt('2026-10-13', '15:00'), CHANGE, {
    input: { ...input, dueWorkingDays: 6, idempotencyKey: 'key-calendar' },
  });
  expect(answer.data.changeCalendar.errors).toEqual([]);
  const moved = (await sweep('2026-10-14')).filter(({ subject }) => subject.startsWith('Thay đổi hạn gửi'));
  expect(moved.map(({ to }) => to).toSorted()).toEqual(['officer.bang-lung', 'officer.nam-cuong', 'officer.xuan-lac']);
  for (const { subject, file } of moved) {
    expect(subject).toContain('thành 22/10/2026');
    expect(file).toContain('DTSTART;VALUE=DATE:20261022');
    expect(file).not.toMatch(/SEQUENCE:0\r/);
  }
  expect(
    (await sweep('2026-10-14')).concat(await sweep('2026-10-15')).map(({ subject }) => subject),
  ).not.toContainEqual(expect.stringContaining('Thay đổi hạn gửi'));
});

it('a report that a reviewer opened again is told to its officer the next day', async () => {
  const approved = figures('2026-10', []);
  await api.table.stores.reports.load(
    [
      submitted(communeNamed('xuan-lac'), '2026-10', {
        state: 'APPROVED',
        approved,
        working: approved,
        tokens: ['t-1'],
      }),
    ],
    [],
  );
  // An earlier sweep tells that November has opened.
  await sweep('2026-10-20');
  const answer = await api.ask('reviewer-1', instantAt('2026-10-20', '15:00'), REOPEN, {
    input: {
      unit: 'xuan-lac',
      period: '2026-10',
      expectedRevision: 't-1',
      reason: 'Sai mẫu số',
      idempotencyKey: 'key-reopen',
    },
  });
  expect(answer.data?.reopenReport.errors ?? answer).toEqual([]);
  const told = (await sweep('2026-10-21')).filter(({ subject }) => subject.startsWith('Mở lại báo cáo'));
  expect(told.map(({ to, subject }) => [to, subject])).toEqual([
    ['officer.xuan-lac', 'Mở lại báo cáo CĐS tháng 10/2026 – Xuân Lạc'],
  ]);
});
