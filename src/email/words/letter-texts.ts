import type { Official } from '../../domain/official/official.js';
import { ROLE_TITLES } from '../../domain/official/role-title-texts.js';
import { type CalledUnit, unitToday } from '../../domain/register/called-unit.js';
import type { Unit } from '../../domain/register/unit.js';
import type { OfficerGap } from '../../domain/reminder/letter-readers.js';
import type { Form } from '../../domain/reminder/open-forms.js';
import type { Language, Text } from '../../domain/text/text.js';
import type { LocalDate } from '../../domain/time/local-date.js';
import { dateEn, dateWeekdayVi, longDateVi, weekdayDateEn } from './dates.js';
import type { Audience } from './forms.js';
import type { LetterheadWords } from './letterhead.js';
import type { Links } from './links.js';
import { kindVi, unitEn, unitVi } from './names.js';
import { periodsEn, shortPeriodsVi } from './period-names.js';
import { whyToChairman } from './sign-off-texts.js';

export type Lines = Readonly<Record<Language, readonly string[]>>;

export const OFFICER = ROLE_TITLES.officer;

export const letterTexts = {
  lines: ({ authority, office }: LetterheadWords): Lines => ({
    vi: [authority.vi, office.vi].map((line) => line.toLocaleUpperCase('vi')),
    en: [authority.en.toUpperCase(), office.en],
  }),
  date: ({ place }: LetterheadWords, today: LocalDate): Text => ({
    vi: `${place.vi}, ${longDateVi(today)}`,
    en: `${place.en}, ${dateEn(today)}`,
  }),
  toCommune: ({ name }: Official, unit: Unit, audience: Audience): Lines =>
    audience === 'chairman'
      ? {
          vi: [`Kính gửi: Đồng chí ${name}, Chủ tịch Ủy ban nhân dân ${unitVi(unit)}`],
          en: [`To: ${name}, Chairperson of the People's Committee of ${unitEn(unit)}`],
        }
      : {
          vi: [`Kính gửi: Ủy ban nhân dân ${unitVi(unit)}`, `(đồng chí ${name}, ${OFFICER.vi})`],
          en: [`To: the People's Committee of ${unitEn(unit)} (attention: ${name}, ${OFFICER.en})`],
        },
  toOffice: ({ authority, office }: LetterheadWords, { name, role }: Official): Lines =>
    role === 'leader'
      ? {
          vi: [`Kính gửi: Lãnh đạo ${authority.vi}`, `(đồng chí ${name})`],
          en: [`To: the ${authority.en} (attention: ${name})`],
        }
      : { vi: [`Kính gửi: Đồng chí ${name}, ${office.vi}`], en: [`To: ${name}, ${office.en}`] },
  toPerson: ({ name }: Official): Lines => ({ vi: [`Kính gửi: Đồng chí ${name}`], en: [`To: ${name}`] }),
  closing: ({ office }: LetterheadWords): Lines => ({ vi: ['Trân trọng./.'], en: ['Yours sincerely,', office.en] }),
  /** The line with other readers. English letters have none. */
  copies({ office }: LetterheadWords, forms: readonly Form[], audience: Audience | 'office'): string {
    const roles = new Set(forms.flatMap(({ recipients }) => recipients));
    const kind = forms[0] ? kindVi(unitToday(forms[0].unit)) : '';
    const signs = forms.every((form) => form.isWithChairman || !form.recipients.includes('chairman'));
    const parts = ['như trên'];
    if (audience === 'officer' && roles.has('chairman')) parts.push(`Chủ tịch UBND ${kind} (${whyToChairman(signs)})`);
    if (audience === 'chairman' && roles.has('officer')) parts.push(`${OFFICER.vi} (để thực hiện)`);
    if (audience !== 'office' && roles.has('reviewer')) parts.push(`${office.vi} (để phối hợp)`);
    return `Nơi nhận: ${parts.join('; ')}.`;
  },
  /** Tells how to switch off optional letters: digests for leaders, rankings for officials of communes. */
  withoutDigests: ({ role }: Official, { preferences }: Links): Text => ({
    vi: `Đồng chí có thể tắt ${role === 'leader' ? 'thư tổng hợp' : 'thư kết quả xếp hạng'} tại ${preferences} (sau khi đăng nhập); thư nhắc báo cáo theo quy định vẫn được gửi.`,
    en: `${role === 'leader' ? 'Digests' : 'Letters about rankings'} can be switched off at ${preferences} (after signing in); statutory reminders continue.`,
  }),
  automatic: (reference: string): Text => ({
    vi: `Thư tự động của Hệ thống Xã Số, không thay thế văn bản hành chính có chữ ký số. Mã thư: ${reference}.`,
    en: `Sent automatically by Xã Số; it does not replace a digitally signed document. Reference: ${reference}.`,
  }),
  demonstration: {
    vi: '[Số liệu minh họa: đơn vị, cán bộ và thời hạn trong thư này không có thật.]',
    en: '[Demonstration data: the officials and deadlines in this letter are invented.]',
  },
};

/** Tells a chairman why the officer's letter goes to the chairman. */
export const INSTEAD_OF_OFFICER: Readonly<Record<OfficerGap, Text>> = {
  UNREACHABLE: {
    vi: `Địa chỉ thư điện tử của ${OFFICER.vi} không nhận được thư; đề nghị đồng chí thông báo cho người phụ trách và cung cấp địa chỉ đúng.`,
    en: 'E-mail to the officer is being returned; please let the officer know, and tell us the right address.',
  },
  NO_OFFICER: {
    vi: `Hiện trên Hệ thống chưa có ${OFFICER.vi} của đơn vị nên thư này được gửi đến đồng chí; đề nghị đồng chí phân công người phụ trách và thông báo để Hệ thống cập nhật.`,
    en: 'No reporting officer of the commune is registered at present, so this letter comes to you; please name an officer and let us know.',
  },
};

/** @param place among the calendar files of a joint letter, counted from one */
const calendarFilename = (place: number): Text => {
  const before = place === 1 ? '' : `${place}-`;
  return { vi: `${before}han-gui-bao-cao.ics`, en: `${before}report-deadlines.ics` };
};

type Due = Pick<Form, 'dueDay'>;

export const calendarTexts = {
  filename: calendarFilename,
  summary: (unit: CalledUnit, report: { readonly period: string }): Text => ({
    vi: `Hạn gửi báo cáo chuyển đổi số ${shortPeriodsVi([report])} – ${unitVi(unit)}`,
    en: `Digital-transformation report for ${periodsEn([report])} due – ${unitEn(unit)}`,
  }),
  description: ({ dueDay, onTimeUntil }: Due & { readonly onTimeUntil: LocalDate }): Text =>
    dueDay > onTimeUntil
      ? {
          vi: `Hạn gửi sau khi được gia hạn: hết ngày ${dateWeekdayVi(dueDay)} (24 giờ 00 phút, giờ Việt Nam). Báo cáo vẫn được tính là gửi quá hạn.`,
          en: `Extended to the end of ${weekdayDateEn(dueDay)} (24:00 in Việt Nam). The report still counts as late.`,
        }
      : {
          vi: `Báo cáo gửi đến hết ngày ${dateWeekdayVi(dueDay)} (24 giờ 00 phút, giờ Việt Nam) là đúng hạn.`,
          en: `On time until the end of ${weekdayDateEn(dueDay)} (24:00 in Việt Nam).`,
        },
  demonstration: {
    vi: '[Số liệu minh họa: hạn gửi này không có thật.]',
    en: '[Demonstration data: this deadline is invented.]',
  },
  attached: (dueDays: readonly Due[], place: number): Text => ({
    vi: `Gửi kèm: tệp lịch ${calendarFilename(place).vi}, để đưa hạn gửi vào lịch điện tử.`,
    en: `Attached: ${calendarFilename(place).en}, which enters the ${new Set(dueDays.map(({ dueDay }) => dueDay)).size === 1 ? 'deadline' : 'deadlines'} in a calendar.`,
  }),
};
