import { expect, it } from 'vitest';
import { reminderStageOf, whyNamed, whyWritten } from '../../../src/domain/daily-mail/mail-text.js';
import { announcedTo, type SituationOptions } from '../../support/builders/mail-builder.js';
import { mailEntry } from '../../support/builders/stored-builder.js';

const unit = { vi: 'Xã Xuân Lạc', en: 'Xuân Lạc Commune' };
const whys = (options: SituationOptions, lang: 'vi' | 'en') =>
  announcedTo('officer', options).map((item) => whyNamed(item, unit)[lang]);

it('on the day of a step its lateness is the step', () => {
  expect(announcedTo('officer', { day: '2026-10-23' })).toEqual([{ unit: 'xuan-lac', period: '2026-10', step: 5 }]);
});

it('a letter that is made up for says how late the report is, not which step it was', () => {
  const day = '2026-10-22';
  const options = { day, scope: { quietDays: ['2026-10-21'], remindersFrom: '2026-10-16' } };
  expect(announcedTo('officer', options)).toEqual([{ unit: 'xuan-lac', period: '2026-10', step: 3, reached: 4 }]);
  expect(whys(options, 'vi')).toEqual(['quá hạn 4 ngày làm việc: báo cáo tháng 10/2026, xã Xuân Lạc']);
  expect(whys(options, 'en')).toEqual(['4 working days overdue: report of October 2026, Xuân Lạc Commune']);
});

it('the letter of the due day that goes a day later is about an overdue report', () => {
  expect([
    reminderStageOf({ step: 0 }),
    reminderStageOf({ step: 0, reached: 1 }),
    reminderStageOf({ step: -3, reached: 0 }),
  ]).toEqual(['DUE', 'OVERDUE', 'DUE']);
});

it('a window that has opened is told as that', () => {
  const options = { day: '2026-10-15', scope: { firstPeriod: '2026-11' } };
  expect(whys(options, 'vi')).toEqual(['kỳ báo cáo đã mở: báo cáo tháng 11/2026, xã Xuân Lạc']);
  expect(whys(options, 'en')).toEqual(['reporting has opened: report of November 2026, Xuân Lạc Commune']);
});

it('a return is told with its unit, where the entry keeps it', () => {
  const why = (of: object) =>
    whyWritten({ ...mailEntry({ items: [] }), kind: 'RETURNED#2026-10#t', ...of }, () => unit);
  expect(why({ unit: 'xuan-lac' })).toEqual({
    vi: 'trả lại để chỉnh sửa: báo cáo tháng 10/2026, xã Xuân Lạc',
    en: 'returned for revision: report of October 2026, Xuân Lạc Commune',
  });
  expect(why({}).vi).toBe('trả lại để chỉnh sửa: báo cáo tháng 10/2026');
});
