import { shortPeriodLabel } from '../../domain/time/texts.js';
import type { FieldChoice } from '../change-form/choice-field.js';
import {
  beside,
  checkField,
  choiceField,
  dayField,
  maybe,
  orNone,
  periodField,
  readAs,
  textField,
  wholeField,
} from '../change-form/fields.js';
import type { FieldsFor, FieldsOf } from '../change-form/form-field.js';
import type { CalendarRulesFragment } from '../generated/administration-calendar.js';
import type { ChangeCalendarInput, HolidayInput, LockPeriodInput } from '../generated/types.js';
import type { EnumLabels } from '../parts/api-names.js';

/** A choice that is not sent. It decides which of the two due days the form asks for. */
export const dueRuleField = (rule: string, onChoice: (rule: string) => void) =>
  choiceField(
    { vi: 'Cách tính hạn gửi', en: 'How the deadline is set' },
    [
      {
        value: 'WORKING_DAYS',
        label: { vi: 'Số ngày làm việc sau ngày chốt', en: 'Working days after the closing date' },
      },
      { value: 'DAY', label: { vi: 'Ngày cố định trong tháng', en: 'A fixed day of the month' } },
    ],
    rule,
    { onChoice },
  );

export const calendarFields = (rules: CalendarRulesFragment) =>
  ({
    closingDay: wholeField({ vi: 'Ngày chốt hằng tháng', en: 'Closing date of the month' }, rules.closingDay, {
      vi: 'Từ 1 đến 28.',
      en: 'From 1 to 28.',
    }),
    dueDayOfMonth: wholeField({ vi: 'Ngày trong tháng', en: 'Day of the month' }, rules.dueDayOfMonth),
    dueWorkingDays: wholeField({ vi: 'Số ngày làm việc', en: 'Working days' }, rules.dueWorkingDays),
    finalDay: wholeField({ vi: 'Xếp hạng chính thức sau ngày', en: 'Rankings become final after day' }, rules.finalDay),
    finalWaitDays: beside(
      wholeField(
        { vi: 'Số ngày làm việc chờ thêm tối đa', en: 'Additional working days to wait, at most' },
        rules.finalWaitDays,
      ),
    ),
    lockAfter: wholeField({ vi: 'Khóa sau bao nhiêu kỳ', en: 'Lock after how many periods' }, rules.lockAfter),
    firstPeriod: periodField(
      { vi: 'Kỳ đầu tiên', en: 'First period (year-month)' },
      { vi: shortPeriodLabel(rules.firstPeriod).vi, en: rules.firstPeriod },
      { isShort: true },
    ),
    remindersFrom: beside(
      orNone(
        dayField(
          { vi: 'Gửi thư nhắc từ ngày (bỏ trống: không gửi)', en: 'Send reminders from (blank: none are sent)' },
          rules.remindersFrom,
        ),
      ),
    ),
    countsSubmitted: checkField(
      {
        vi: 'Tính cả báo cáo đã gửi nhưng chưa duyệt vào bảng xếp hạng',
        en: 'Submitted reports count in the ranking before they are approved',
      },
      rules.countsSubmitted,
    ),
    signOff: checkField(
      {
        vi: 'Chủ tịch Ủy ban nhân dân ký, gửi báo cáo do công chức trình',
        en: 'The Chairperson signs and submits the report prepared by the officer',
      },
      rules.signOff,
    ),
    signsForCommittee: checkField(
      {
        vi: 'Bản in ghi “TM. ỦY BAN NHÂN DÂN” trên chỗ ký',
        en: "Print “FOR THE PEOPLE'S COMMITTEE” above the signature",
      },
      rules.signsForCommittee,
    ),
  }) satisfies FieldsFor<ChangeCalendarInput, 'within' | 'scope' | 'expectedRevision'>;

export const lockFields = (
  periods: readonly FieldChoice[],
): FieldsFor<LockPeriodInput, 'within' | 'scope' | 'expectedRevision'> => ({
  period: choiceField({ vi: 'Kỳ', en: 'Period' }, periods),
});

type HolidayLabels = { readonly kinds: EnumLabels; readonly statuses: EnumLabels };

export const holidayFields = ({ kinds, statuses }: HolidayLabels): FieldsOf<HolidayInput> => ({
  date: dayField({ vi: 'Ngày', en: 'Day' }, undefined, true),
  kind: beside(choiceField({ vi: 'Loại', en: 'Kind' }, kinds)),
  nameVi: textField({ vi: 'Tên tiếng Việt', en: 'Name in Vietnamese' }),
  nameEn: textField({ vi: 'Tên tiếng Anh', en: 'Name in English' }),
  status: choiceField({ vi: 'Căn cứ', en: 'Basis' }, statuses),
  decision: maybe(textField({ vi: 'Số văn bản', en: 'Number of the decision' })),
  decisionDate: beside(maybe(dayField({ vi: 'Ngày văn bản', en: 'Date of the decision' }))),
  swappedWith: maybe(dayField({ vi: 'Hoán đổi với ngày (nếu có)', en: 'Swapped with (if any)' })),
});

export const removedHoliday = (days: readonly FieldChoice[]) =>
  readAs(choiceField<string>({ vi: 'Ngày', en: 'Day' }, days), (removed) => [removed]);
