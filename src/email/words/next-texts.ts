import { unitToday } from '../../domain/register/called-unit.js';
import { englishKind } from '../../domain/register/unit-text.js';
import type { Form } from '../../domain/reminder/open-forms.js';
import { capitalised, type Text } from '../../domain/text/text.js';
import { dateWeekdayVi, weekdayDateEn } from './dates.js';
import { type Audience, reportCount } from './forms.js';
import { INSTEAD_OF_OFFICER, OFFICER } from './letter-texts.js';
import type { LetterheadWords } from './letterhead.js';
import { allOf, committeeVi } from './names.js';
import { whyToChairman } from './sign-off-texts.js';

const chairOf = (form: Form): Text => ({
  vi: `đồng chí Chủ tịch ${committeeVi(form)}`,
  en: `the Chairperson of the ${englishKind(unitToday(form.unit))} People's Committee`,
});

/** Tells that this is the last letter about these reports. */
export const lastLetterEn = (forms: readonly Form[]): string =>
  reportCount(forms) === 1
    ? 'This is the last letter to you about this report; while it is missing, the weekly reporting status continues to name it.'
    : 'This is the last letter to you about these reports; while they are missing, the weekly reporting status continues to name them.';

/** Names the other readers who get the same news today. */
function alsoTo(form: Form, audience: Audience, { office }: LetterheadWords): Text[] {
  const { vi, en } = chairOf(form);
  const others: Text[] = [];
  if (audience === 'officer' && form.recipients.includes('chairman'))
    others.push({ vi: `${vi} ${whyToChairman(form.isWithChairman)}`, en });
  if (audience === 'chairman' && form.recipients.includes('officer'))
    others.push({ vi: `${OFFICER.vi} để thực hiện`, en: `the ${OFFICER.en}` });
  if (form.recipients.includes('reviewer'))
    others.push({ vi: `${office.vi} để phối hợp hỗ trợ`, en: `the ${office.en}` });
  if (others.length === 0) return [];
  const all = allOf(others);
  return [
    {
      vi: `Thư này đồng thời được gửi ${all.vi}.`,
      en: capitalised(`${all.en} also ${others.length === 1 ? 'receives' : 'receive'} this letter.`),
    },
  ];
}

function thenWhat(form: Form, { office }: LetterheadWords): Text {
  if (!form.next)
    return {
      vi: 'Đây là thư nhắc cuối cùng của Hệ thống gửi đồng chí về báo cáo này; báo cáo chưa gửi tiếp tục được nêu trong thư tình hình gửi báo cáo hằng tuần.',
      en: lastLetterEn([form]),
    };
  const { day, upTo, joining } = form.next;
  const chair = chairOf(form);
  const what = joining.includes('reviewer')
    ? {
        vi: `gửi thông báo đến ${office.vi} để phối hợp hỗ trợ`,
        en: `the ${office.en} will be notified on ${weekdayDateEn(day)} so that it can help`,
      }
    : joining.includes('chairman')
      ? {
          vi: `gửi thông báo đến ${chair.vi} để chỉ đạo`,
          en: `${chair.en} will be notified on ${weekdayDateEn(day)}`,
        }
      : { vi: 'tiếp tục gửi thư nhắc', en: `the next reminder will be sent on ${weekdayDateEn(day)}` };
  return {
    vi: `Nếu đến hết ngày ${dateWeekdayVi(upTo)} Hệ thống chưa nhận được báo cáo, ngày ${dateWeekdayVi(day)} Hệ thống sẽ ${what.vi}.`,
    en: `If the report has not arrived by the end of ${weekdayDateEn(upTo)}, ${what.en}.`,
  };
}

/** Sentences about other readers and the coming days. */
export const nextTexts = {
  /** Names the other readers, and tells what happens next, and when, while the report is missing. */
  of: (head: LetterheadWords, form: Form, audience: Audience): readonly Text[] => [
    ...(audience === 'chairman' && form.officerGap ? [INSTEAD_OF_OFFICER[form.officerGap]] : []),
    ...alsoTo(form, audience, head),
    thenWhat(form, head),
  ],
  disregard(forms: readonly Form[], audience: Audience | 'office'): Text {
    const isToday = forms.some((form) => form.workingDaysLeft === 0);
    const sent =
      audience === 'office'
        ? `the ${reportCount(forms) === 1 ? 'report has' : 'reports have'} been submitted`
        : `you have submitted the ${forms.length === 1 ? 'report' : 'reports'}`;
    return {
      vi: isToday
        ? 'Nếu báo cáo đã được gửi sau thời điểm nêu trên, đề nghị bỏ qua thư này.'
        : 'Nếu báo cáo đã được gửi, đề nghị bỏ qua thư này.',
      en: `If ${sent} ${isToday ? 'in the meantime' : 'already'}, please disregard this letter.`,
    };
  },
};
