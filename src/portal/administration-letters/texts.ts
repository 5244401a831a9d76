import { DAYS_AHEAD } from '../../domain/reminder/ladder.js';
import { inBoth } from '../../domain/text/in-both.js';
import { numberText, plural, workingDaysEn } from '../../domain/text/number-text.js';

export const lettersWords = inBoth({
  ladder: {
    title: (scope: string) => [`Lịch nhắc của ${scope}`, `Reminder schedule of ${scope}`],
    steps: ['Các bước nhắc', 'Reminder steps'],
    when: ['Khi nào', 'When'],
    toWhom: ['Gửi đến', 'Recipients'],
    step: (offset: number) => {
      if (offset === 0) return ['Ngày đến hạn', 'On the deadline'];
      return offset < 0
        ? [`${-offset} ngày làm việc trước hạn`, `${workingDaysEn(-offset)} before the deadline`]
        : [`${offset} ngày làm việc sau hạn`, `${workingDaysEn(offset)} after the deadline`];
    },
    repeats: (every: number, most: number) =>
      most === 0
        ? ['Không nhắc lại bước cuối.', 'The last step is not repeated.']
        : [
            `Nhắc lại bước cuối mỗi ${every} ngày làm việc, nhiều nhất ${most} lần.`,
            `The last step is repeated every ${workingDaysEn(every)}, at most ${most} times.`,
          ],
    time: (time: string) => [`Thư được gửi từ ${time}.`, `Letters are sent from ${time}.`],
    review: (first: number, every: number, leaders: number) => [
      `Báo cáo chờ thẩm định: nhắc người thẩm định sau ${first} ngày làm việc, rồi mỗi ${every} ngày; lãnh đạo được báo từ ngày thứ ${leaders}.`,
      `Reports awaiting review: reviewers are reminded after ${workingDaysEn(first)}, then every ${workingDaysEn(every)}; leaders are told after ${workingDaysEn(leaders)}.`,
    ],
    quiet: (days: string) =>
      days === ''
        ? ['Không có ngày nghỉ gửi thư.', 'There are no quiet days.']
        : [`Không gửi thư vào: ${days}.`, `No letters on: ${days}.`],
    change: ['Sửa lịch nhắc', 'Change the schedule'],
    submit: ['Lưu lịch nhắc', 'Save the schedule'],
    done: ['Đã lưu lịch nhắc.', 'The schedule is saved.'],
    preview: {
      caption: [
        `Số thư nhắc thay đổi trong ${DAYS_AHEAD} ngày tới. Mở từng loại người nhận để xem từng ngày.`,
        `The number of reminders changes in the next ${DAYS_AHEAD} days. Open a kind of recipient to see each day.`,
      ],
      none: [
        `Trong ${DAYS_AHEAD} ngày tới, số thư nhắc không thay đổi.`,
        `The number of reminders in the next ${DAYS_AHEAD} days stays the same.`,
      ],
      day: ['Ngày', 'Day'],
      before: ['Lịch hiện hành', 'Current schedule'],
      after: ['Lịch mới', 'New schedule'],
      sum: [
        (days: number, before: number, after: number) =>
          before === after
            ? `${days} ngày thay đổi, tổng cộng vẫn ${numberText(after).vi} thư`
            : `${days} ngày thay đổi: từ ${numberText(before).vi} thành ${numberText(after).vi} thư`,
        (days: number, before: number, after: number) => {
          const changed = days === 1 ? '1 day changes' : `${days} days change`;
          return before === after
            ? `${changed}, still ${plural(after, 'letter')} in all`
            : `${changed}: from ${numberText(before).en} to ${plural(after, 'letter')}`;
        },
      ],
      letters: (count: number) =>
        count === 0 ? ['Không có thư', 'No letter'] : [`${numberText(count).vi} thư`, plural(count, 'letter')],
      of: (day: string, name: string, unit: string) => [
        `Thư đầu tiên theo lịch mới, ${day}, gửi ${name} (${unit}):`,
        `The first letter under the new schedule, ${day}, to ${name} (${unit}):`,
      ],
    },
  },
  letterhead: {
    title: ['Cơ quan gửi và người liên hệ', 'Letterhead and contact'],
    lead: [
      'Thư ghi cơ quan gửi ở đầu; căn cứ và người liên hệ trong nội dung, nơi cần nêu.',
      'Letters name the office at the top, and the legal basis and the contact in the text where they are needed.',
    ],
    change: ['Sửa cơ quan gửi và người liên hệ', 'Change letterhead and contact'],
    submit: ['Lưu', 'Save'],
    done: ['Đã lưu. Thư gửi từ bây giờ dùng thông tin mới.', 'Saved. Letters sent from now on use it.'],
    letterIn: ['Xem thư bằng', 'Show the letter in'],
    letter: ['Thư xem trước', 'Preview of the letter'],
    of: (name: string, unit: string) => [
      `Thư kế tiếp theo kế hoạch, gửi ${name} (${unit}):`,
      `The next planned letter, to ${name} (${unit}):`,
    ],
    noLetter: [
      `Trong ${DAYS_AHEAD} ngày tới không có thư nào theo kế hoạch để xem trước.`,
      `No letter is planned for the next ${DAYS_AHEAD} days.`,
    ],
  },
});
