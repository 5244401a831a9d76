import { lowerFirst, shortName } from '../../domain/indicator/texts.js';
import type { Form, OpenReport } from '../../domain/reminder/open-forms.js';
import { capitalised, type Text } from '../../domain/text/text.js';
import { type Instant, localDateOf } from '../../domain/time/local-date.js';
import type { FactText, FactTexts } from '../letter/letter.js';
import { dateWeekdayVi, dayValue, momentEn, momentVi, savedEn, savedVi, timeVi, weekdayDateEn } from './dates.js';
import { type Audience, isOverdue, isWeekly } from './forms.js';
import { committeeVi, countVi, daysEn, daysVi, fractionVi, personValue } from './names.js';
import { periodsEn, periodsVi, shortPeriodsVi } from './period-names.js';
import { signOffTexts } from './sign-off-texts.js';

function stateOf({ state, savedAt, handedOverAt }: OpenReport): Text {
  if (handedOverAt) return signOffTexts.state(handedOverAt);
  switch (state) {
    case null:
      return { vi: 'Chưa nhập số liệu; chưa gửi', en: 'Nothing entered; not submitted' };
    case 'DRAFT':
      return savedAt
        ? {
            vi: `Bản nháp, lưu lần cuối ${savedVi(savedAt)}; chưa gửi`,
            en: `Draft, last saved on ${savedEn(savedAt)}; not submitted`,
          }
        : { vi: 'Bản nháp; chưa gửi', en: 'Draft; not submitted' };
    case 'RETURNED':
      return { vi: 'Đã trả lại để chỉnh sửa; chưa gửi lại', en: 'Returned for revision; not submitted again' };
    case 'SUBMITTED':
    case 'APPROVED':
      return { vi: 'Đã gửi', en: 'Submitted' };
  }
}

const enteredOf = ({ progress: { entered, toFile, withoutData } }: OpenReport): Text => ({
  vi: `${fractionVi(entered, toFile)} chỉ tiêu${withoutData === 0 ? '' : ` (trong đó ${countVi(withoutData)} chỉ tiêu: không có số liệu)`}`,
  en: `${entered} of ${toFile}${withoutData === 0 ? '' : ` (${withoutData} of them: no data)`}`,
});

/** The value of all reports of the form if it is the same. Otherwise each value after the name of its period. */
function valueOfEach({ reports }: Form, read: (report: OpenReport) => Text): Text {
  const inOne = (values: readonly { readonly period: string; readonly value: string }[]): string => {
    const [first] = values;
    return first && values.every(({ value }) => value === first.value)
      ? first.value
      : values.map(({ period, value }) => capitalised(`${period}: ${lowerFirst(value)}`)).join('. ');
  };
  const values = reports.map((report) => ({ report, ...read(report) }));
  return {
    vi: inOne(values.map(({ report, vi }) => ({ period: shortPeriodsVi([report]), value: vi }))),
    en: inOne(values.map(({ report, en }) => ({ period: periodsEn([report]), value: en }))),
  };
}

/** Calls the figures closed only after the window has ended. */
function closingText(form: Form, asOf: Instant): Text {
  const [dayVi, dayEn] = [dateWeekdayVi(form.closing), weekdayDateEn(form.closing)];
  return localDateOf(asOf) <= form.closing
    ? {
        vi: `Số liệu của kỳ báo cáo sẽ được chốt khi hết ngày ${dayVi}; ${committeeVi(form)} có thể nhập và lưu số liệu ngay từ bây giờ, gửi báo cáo từ ngày chốt số liệu.`,
        en: `The figures will be closed at the end of ${dayEn}; they can be entered and saved from now on, and the report can be submitted from the closing date on.`,
      }
    : {
        vi: `Số liệu của kỳ báo cáo đã được chốt khi hết ngày ${dayVi}; ${committeeVi(form)} có thể gửi báo cáo ngay từ bây giờ.`,
        en: `The figures were closed at the end of ${dayEn}; the report can be submitted now.`,
      };
}

export const progressTexts = {
  status(form: Form, asOf: Instant): Text {
    const noneVi = `Hệ thống chưa nhận được báo cáo của ${committeeVi(form)}`;
    const noneEn = `As of ${momentEn(asOf)} the report has not been received.`;
    const { workingDaysLate: late, workingDaysLeft: left } = form;
    if (isOverdue(form))
      return {
        vi: `Đến ${momentVi(asOf)}, ${noneVi}. Báo cáo đã quá hạn ${daysVi(late)}.`,
        en: `${noneEn} It is ${daysEn(late)} overdue.`,
      };
    if (left === 0)
      return {
        vi: `Hôm nay là hạn gửi báo cáo. Đến ${timeVi(asOf)}, ${noneVi}.`,
        en: `The report is due today. ${noneEn}`,
      };
    const closing = closingText(form, asOf);
    return {
      vi: `Từ hôm nay đến hạn gửi còn ${daysVi(left)}. ${closing.vi}`,
      en: `${daysEn(left)} ${left === 1 ? 'is' : 'are'} left until the deadline. ${closing.en}`,
    };
  },
  facts: (form: Form, audience: Audience): FactTexts => [
    formFacts.report(form),
    formFacts.due(form),
    form.dueDay > form.onTimeUntil
      ? [
          { vi: 'Quá hạn tính từ', en: 'Late from' },
          {
            vi: `Hết ngày ${dateWeekdayVi(form.onTimeUntil)}, vì gia hạn sau ngày này`,
            en: `The end of ${weekdayDateEn(form.onTimeUntil)}: the extension came after it`,
          },
        ]
      : null,
    [{ vi: 'Tình trạng', en: 'Status' }, valueOfEach(form, stateOf)],
    [{ vi: 'Số liệu đã nhập', en: 'Figures entered' }, valueOfEach(form, enteredOf)],
    audience === 'chairman' && form.officer
      ? [{ vi: 'Người phụ trách', en: 'Officer' }, personValue(form.officer)]
      : null,
    isWeekly(form)
      ? [
          { vi: 'Thư nhắc', en: 'Letter' },
          { vi: `Lần thứ ${form.letterNumber}`, en: `No. ${form.letterNumber} about this report` },
        ]
      : null,
  ],
  missing: ({ progress: { toFile, entered } }: Form): Text => ({
    vi: `Chỉ tiêu còn thiếu (${countVi(toFile - entered)}):`,
    en: `Still missing (${toFile - entered}):`,
  }),
  missingOf: ({ group, indicators }: Form['progress']['missing'][number]) => ({
    group: { vi: `${group.name.vi} (${countVi(indicators.length)})`, en: `${group.name.en} (${indicators.length})` },
    names: {
      vi: indicators.map((indicator) => shortName(indicator).vi).join('; '),
      en: indicators.map((indicator) => shortName(indicator).en).join('; '),
    },
  }),
};

/** Rows that every letter about a form has. */
export const formFacts = {
  report: ({ reports }: { readonly reports: readonly { readonly period: string }[] }): FactText => [
    { vi: 'Báo cáo', en: 'Report' },
    { vi: `Chuyển đổi số, kỳ ${periodsVi(reports)}`, en: `Digital transformation, ${periodsEn(reports)}` },
  ],
  due: ({ dueDay }: Pick<Form, 'dueDay'>): FactText => [{ vi: 'Hạn gửi', en: 'Due' }, dayValue(dueDay)],
};
