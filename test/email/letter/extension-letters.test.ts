import { describe, expect, it } from 'vitest';
import { entryOf } from '../../../src/domain/daily-mail/daily-mail.js';
import { whyWritten } from '../../../src/domain/daily-mail/mail-text.js';
import type { MailEntry } from '../../../src/domain/mail/mail.js';
import type { OfficialRole } from '../../../src/domain/official/official.js';
import type { Report } from '../../../src/domain/report/report.js';
import type { Extension, ExtensionRequest } from '../../../src/domain/settings/extension.js';
import { instantAt } from '../../../src/domain/time/local-date.js';
import { composeLetter } from '../../../src/email/letter/compose.js';
import { letterFrame } from '../../../src/email/letter/frame.js';
import { renderText } from '../../../src/email/letter/render-text.js';
import { mailFrom, mailToItem } from '../../../src/store/mail/item.js';
import { everybody, mailTo, sentEntry, situation } from '../../support/builders/mail-builder.js';
import { draft } from '../../support/builders/scope-builder.js';

/** October is due on Friday, 16 October; 19 October is a Monday, on which the first letter after the due day goes. */
const asked: ExtensionRequest = {
  day: '2026-10-22',
  reason: 'Mất điện toàn xã từ ngày 15/10.',
  ground: 'DISASTER',
  askedAt: instantAt('2026-10-16', '16:00'),
};
const granted: Extension = {
  day: '2026-10-30',
  reason: 'Đồng ý do mưa lũ.',
  grantedAt: instantAt('2026-10-19', '15:00'),
  askedAt: asked.askedAt,
  ground: 'DISASTER',
  office: 'cho-don',
};
const refused = { ...asked, refusedAt: instantAt('2026-10-19', '15:00'), refusedBecause: 'Đã có điện lại.' };
const october = (more: Partial<Report>) => draft({ period: '2026-10', ...more });

/** Everybody was told before that November has opened. */
const opened = everybody().map((one) =>
  sentEntry(one, '2026-10-15', [{ unit: 'xuan-lac', period: '2026-11', step: -23, opened: true }]),
);

function letter(role: OfficialRole, day: string, more: Partial<Report>, language: 'vi' | 'en' = 'vi') {
  const mail = mailTo(role, { day, reports: [october(more)], sent: opened }, language);
  if (!mail) return undefined;
  const written = composeLetter(mail, letterFrame(mail.official, situation({ day })));
  return { mail, subject: written.subject, text: renderText(written) };
}
const newsOf = (role: OfficialRole, day: string, more: Partial<Report>, sent: readonly MailEntry[] = []) =>
  mailTo(role, { day, reports: [october(more)], sent })?.news?.map(({ kind }) => kind) ?? [];

describe('a request for an extension', () => {
  it('is told to the reviewers in their next daily letter, and to nobody else', () => {
    const { subject, text } = letter('reviewer', '2026-10-19', { extensionRequest: asked }) ?? {};
    expect(subject).toBe('Đề nghị gia hạn đến 22/10/2026: báo cáo CĐS tháng 10/2026 – Xuân Lạc');
    expect(text).toContain('Kính gửi');
    expect(text).toContain('xã Xuân Lạc đề nghị gia hạn gửi báo cáo chuyển đổi số');
    expect(text).toContain('Mất điện toàn xã từ ngày 15/10.');
    // The page on which a reviewer answers the request.
    expect(text).toContain('/duyet/xuan-lac/2026-10');
    expect(text).not.toContain('/bao-cao/');
    expect(newsOf('officer', '2026-10-19', { extensionRequest: asked })).toEqual([]);
    expect(newsOf('leader', '2026-10-19', { extensionRequest: asked })).toEqual([]);
  });

  it('pauses the ladder while it waits, and not longer', () => {
    const named = (more: Partial<Report>) =>
      mailTo('officer', { day: '2026-10-19', reports: [october(more)] })?.forms.flatMap(({ reports }) =>
        reports.map(({ period }) => period),
      ) ?? [];
    expect(named({})).toContain('2026-10');
    expect(named({ extensionRequest: asked })).not.toContain('2026-10');
    expect(named({ extensionRefusal: { ...refused, refusedAt: asked.askedAt } })).toContain('2026-10');
  });
});

describe('the answer', () => {
  it.each([
    [
      { extension: granted },
      'Đồng ý gia hạn đến 30/10/2026: báo cáo CĐS tháng 10/2026 – Xuân Lạc',
      'được tính là đúng hạn',
    ],
    [
      { extension: { ...granted, askedAt: instantAt('2026-10-19', '09:00') } },
      'Đồng ý gia hạn đến 30/10/2026: báo cáo CĐS tháng 10/2026 – Xuân Lạc',
      'báo cáo vẫn được tính là gửi quá hạn',
    ],
  ])('that it is granted says whether the report can still be on time', (more, subject, sentence) => {
    const read = letter('officer', '2026-10-20', more);
    expect(read?.subject).toBe(subject);
    expect(read?.text).toContain(sentence);
    expect(read?.text).toContain('Đồng ý do mưa lũ.');
  });

  it('that it is refused stands in the letter about the missing report, with the day that is still due', () => {
    const { mail, text } = letter('officer', '2026-10-20', { extensionRefusal: refused }) ?? {};
    expect(mail?.news?.map(({ kind }) => kind)).toEqual(['EXTENSION_REFUSED']);
    expect(text).toContain('chưa chấp thuận đề nghị gia hạn');
    expect(text).toContain('lý do: Đã có điện lại; hạn gửi vẫn là hết ngày 16/10/2026 (thứ Sáu).');
  });

  it('is worded in English for who reads English', () => {
    expect(letter('officer', '2026-10-20', { extension: granted }, 'en')?.text).toContain(
      'A report submitted by then is on time.',
    );
  });

  it('is told once, and made up for within five working days', () => {
    const [officer] = everybody();
    if (!officer) throw new Error('There is no officer');
    const item = { kind: 'EXTENSION_GRANTED', unit: 'xuan-lac', period: '2026-10' } as const;
    const told = { ...sentEntry(officer, '2026-10-20', []), news: [item] };
    expect(newsOf('officer', '2026-10-21', { extension: granted })).toEqual(['EXTENSION_GRANTED']);
    expect(newsOf('officer', '2026-10-21', { extension: granted }, [told])).toEqual([]);
    const again = { ...granted, day: '2026-10-26', grantedAt: instantAt('2026-10-20', '10:00') };
    expect(newsOf('officer', '2026-10-21', { extension: again }, [told])).toEqual(['EXTENSION_GRANTED']);
    expect(newsOf('officer', '2026-10-26', { extension: granted })).toEqual(['EXTENSION_GRANTED']);
    expect(newsOf('officer', '2026-10-27', { extension: granted })).toEqual([]);
    expect(mailFrom(mailToItem(told))).toEqual(told);
  });
});

it('after an extension that came too late, days are counted from the deadline before it, at every door', () => {
  const late = { ...granted, day: '2026-10-22', askedAt: instantAt('2026-10-19', '09:00') };
  const read = letter('officer', '2026-10-23', { extension: late });
  expect(read?.subject).toMatch(/^Quá hạn 05 ngày làm việc: /);
  expect(read?.text).toContain('Báo cáo đã quá hạn 05 ngày làm việc.');
  expect(read?.text).toMatch(/Quá hạn tính từ\s+Hết ngày 16\/10\/2026 \(thứ Sáu\), vì gia hạn sau ngày này/);
  const entry = read && entryOf(read.mail, { day: '2026-10-23', occurrence: instantAt('2026-10-23', '08:00') });
  expect(entry && whyWritten(entry, () => ({ vi: 'Xã Xuân Lạc', en: 'Xuân Lạc' })).vi).toMatch(
    /^quá hạn 5 ngày làm việc/,
  );
  const inTime = letter('officer', '2026-10-23', { extension: { ...late, askedAt: asked.askedAt } });
  expect(inTime?.subject).toMatch(/^Quá hạn 01 ngày làm việc: /);
  expect(inTime?.text).not.toContain('Quá hạn tính từ');
});

it('the ledger keeps what a letter told, and a letter of news is no digest', () => {
  const mail = mailTo('officer', { day: '2026-10-20', reports: [october({ extension: granted })] });
  expect(mail && entryOf(mail, { day: '2026-10-20', occurrence: instantAt('2026-10-20', '08:00') })).toMatchObject({
    news: [{ kind: 'EXTENSION_GRANTED', unit: 'xuan-lac', period: '2026-10' }],
  });
});
