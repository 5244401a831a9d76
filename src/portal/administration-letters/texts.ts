import { numberText, plural } from '../../domain/text/number-text.js';

const vi = {
  title: 'Thư nhắc',
  ladder: {
    title: (scope: string) => `Lịch nhắc của ${scope}`,
    steps: 'Các bước nhắc',
    when: 'Khi nào',
    toWhom: 'Gửi đến',
    at: (offset: number) =>
      offset === 0
        ? 'Ngày đến hạn'
        : offset < 0
          ? `${-offset} ngày làm việc trước hạn`
          : `${offset} ngày làm việc sau hạn`,
    repeats: (every: number, most: number) =>
      most === 0
        ? 'Không nhắc lại bước cuối.'
        : `Nhắc lại bước cuối mỗi ${every} ngày làm việc, nhiều nhất ${most} lần.`,
    time: (time: string) => `Thư được gửi từ ${time}.`,
    review: (first: number, every: number, leaders: number) =>
      `Báo cáo chờ thẩm định: nhắc người thẩm định sau ${first} ngày làm việc, rồi mỗi ${every} ngày; lãnh đạo được báo từ ngày thứ ${leaders}.`,
    quiet: (days: string) => (days === '' ? 'Không có ngày nghỉ gửi thư.' : `Không gửi thư vào: ${days}.`),
    change: 'Sửa lịch nhắc',
    submit: 'Lưu lịch nhắc',
    done: 'Đã lưu lịch nhắc.',
    preview: {
      caption: 'Số thư nhắc thay đổi trong 31 ngày tới. Mở từng loại người nhận để xem từng ngày.',
      none: 'Trong 31 ngày tới, số thư nhắc không thay đổi.',
      day: 'Ngày',
      before: 'Lịch hiện hành',
      after: 'Lịch mới',
      sum: (days: number, before: number, after: number) =>
        before === after
          ? `${days} ngày thay đổi, tổng cộng vẫn ${numberText(after).vi} thư`
          : `${days} ngày thay đổi: từ ${numberText(before).vi} thành ${numberText(after).vi} thư`,
      letters: (count: number) => (count === 0 ? 'Không có thư' : `${numberText(count).vi} thư`),
      of: (day: string, name: string, unit: string) => `Thư đầu tiên theo lịch mới, ${day}, gửi ${name} (${unit}):`,
    },
  },
  letterhead: {
    title: 'Cơ quan gửi và chữ ký',
    lead: 'Những thông tin này được ghi ở đầu và cuối mỗi thư.',
    change: 'Sửa cơ quan gửi và chữ ký',
    submit: 'Lưu',
    done: 'Đã lưu. Thư gửi từ bây giờ dùng thông tin mới.',
    letterIn: 'Xem thư bằng',
    letter: 'Thư xem trước',
    of: (name: string, unit: string) => `Thư kế tiếp theo kế hoạch, gửi ${name} (${unit}):`,
    noLetter: 'Trong 31 ngày tới không có thư nào theo kế hoạch để xem trước.',
  },
};

const workingDays = (count: number) => plural(count, 'working day');

const en: typeof vi = {
  title: 'Letters',
  ladder: {
    title: (scope: string) => `Reminder schedule of ${scope}`,
    steps: 'Reminder steps',
    when: 'When',
    toWhom: 'Recipients',
    at: (offset: number) =>
      offset === 0
        ? 'On the deadline'
        : offset < 0
          ? `${workingDays(-offset)} before the deadline`
          : `${workingDays(offset)} after the deadline`,
    repeats: (every: number, most: number) =>
      most === 0
        ? 'The last step is not repeated.'
        : `The last step is repeated every ${workingDays(every)}, at most ${most} times.`,
    time: (time: string) => `Letters are sent from ${time}.`,
    review: (first: number, every: number, leaders: number) =>
      `Reports awaiting review: reviewers are reminded after ${workingDays(first)}, then every ${workingDays(every)}; leaders are told after ${workingDays(leaders)}.`,
    quiet: (days: string) => (days === '' ? 'There are no quiet days.' : `No letters on: ${days}.`),
    change: 'Change the schedule',
    submit: 'Save the schedule',
    done: 'The schedule is saved.',
    preview: {
      caption: 'The number of reminders changes in the next 31 days. Open a kind of recipient to see each day.',
      none: 'The number of reminders in the next 31 days stays the same.',
      day: 'Day',
      before: 'Current schedule',
      after: 'New schedule',
      sum: (days: number, before: number, after: number) => {
        const changed = days === 1 ? '1 day changes' : `${days} days change`;
        return before === after
          ? `${changed}, still ${numberText(after).en} letters in all`
          : `${changed}: ${numberText(before).en} letters become ${numberText(after).en}`;
      },
      letters: (count: number) => (count === 0 ? 'No letter' : plural(count, 'letter')),
      of: (day: string, name: string, unit: string) =>
        `The first letter under the new schedule, ${day}, to ${name} (${unit}):`,
    },
  },
  letterhead: {
    title: 'Letterhead and contact',
    lead: 'This appears at the top and bottom of every letter.',
    change: 'Change letterhead and contact',
    submit: 'Save',
    done: 'Saved. Letters sent from now on use it.',
    letterIn: 'Show the letter in',
    letter: 'Preview of the letter',
    of: (name: string, unit: string) => `The next planned letter, to ${name} (${unit}):`,
    noLetter: 'No letter is planned for the next 31 days.',
  },
};

export const lettersWords = { vi, en };
