import { inBoth } from '../../domain/text/in-both.js';
import { numberText, plural, workingDaysEn } from '../../domain/text/number-text.js';

export const calendarWords = inBoth({
  rulesOf: (scope: string) => [`Quy định của ${scope}`, `Rules of ${scope}`],
  periods: ['Các kỳ đang thu thập hoặc còn nhận thay đổi', 'Periods being collected or still open to changes'],
  period: ['Kỳ', 'Period'],
  closingDay: ['Ngày chốt', 'Closes'],
  dueDay: ['Hạn gửi', 'Due'],
  lockDay: ['Ngày khóa', 'Locks'],
  locked: ['Đã khóa trước hạn', 'Locked early'],
  now: {
    closing: (day: number) => [
      `Kỳ báo cáo chốt vào ngày ${day} hằng tháng.`,
      `A period closes on day ${day} of the month.`,
    ],
    dueAfter: (days: number) => [
      `Hạn gửi: ${days} ngày làm việc sau ngày chốt.`,
      `Reports are due ${workingDaysEn(days)} after the closing date.`,
    ],
    dueOn: (day: number) => [
      `Hạn gửi: ngày ${day} hằng tháng, hoặc ngày làm việc kế tiếp.`,
      `Reports are due on day ${day} of the month, or the next working day.`,
    ],
    final: (day: number, wait: number) => [
      `Bảng xếp hạng chính thức sau ngày ${day}; còn việc chờ thì chậm nhất sau ${wait} ngày làm việc nữa.`,
      `A ranking becomes final after day ${day} of the month; while something is pending, after at most ${plural(wait, 'more working day')}.`,
    ],
    lock: (months: number) => [
      `Mỗi kỳ khóa sau ${months} kỳ tiếp theo.`,
      `A period is locked ${plural(months, 'period')} after its deadline.`,
    ],
    first: (period: string) => [`Báo cáo từ kỳ: ${period}.`, `Reports are expected from ${period} on.`],
    reminders: (day: string) => [`Thư nhắc được gửi từ ngày ${day}.`, `Reminders are sent from ${day} on.`],
    silent: ['Không gửi thư nhắc.', 'No reminders are sent.'],
    signOff: [
      'Chủ tịch Ủy ban nhân dân ký, gửi báo cáo do công chức trình.',
      'The Chairperson signs and submits the report prepared by the officer.',
    ],
    signsForCommittee: [
      'Bản in ghi “TM. ỦY BAN NHÂN DÂN” trên chỗ ký.',
      "Printed reports say “FOR THE PEOPLE'S COMMITTEE” above the signature.",
    ],
    signsAlone: [
      'Bản in không ghi “TM. ỦY BAN NHÂN DÂN”: Chủ tịch ký với tư cách của mình.',
      "Printed reports do not say “FOR THE PEOPLE'S COMMITTEE”: the Chairperson signs in person.",
    ],
    noSignOff: [
      'Công chức hoặc Chủ tịch Ủy ban nhân dân gửi báo cáo, không cần trình ký.',
      'The officer or the Chairperson submits the report; no signature is needed.',
    ],
    submitted: [
      'Báo cáo đã gửi được tính vào bảng xếp hạng trước khi được duyệt.',
      'Submitted reports count in the ranking before they are approved.',
    ],
    approved: ['Chỉ báo cáo đã duyệt được tính vào bảng xếp hạng.', 'Only approved reports count in the ranking.'],
  },
  form: {
    title: ['Sửa lịch báo cáo', 'Change the calendar'],
    submit: ['Lưu lịch báo cáo', 'Save the calendar'],
    done: (moved: number) => [
      `Đã lưu. ${moved === 0 ? 'Không hạn gửi nào thay đổi.' : `${moved} hạn gửi đã chuyển.`}`,
      `Saved. ${moved === 0 ? 'No deadline moved.' : `${days(moved)} moved.`}`,
    ],
  },
  preview: {
    none: ['Không hạn gửi nào thay đổi.', 'No deadline moves.'],
    noLetterhead: [
      'Cơ quan gửi và người liên hệ trong thư nhắc chưa được khai báo đủ. Đề nghị khai báo ở mục “Thư nhắc” trước ngày gửi.',
      'The letterhead and the contact in reminders are not filled in yet. Fill them in under “Letters” before that day.',
    ],
    moved: (count: number) => [
      `${numberText(count).vi} hạn gửi chuyển`,
      `${days(count)} move${count === 1 ? 's' : ''}`,
    ],
    period: ['Kỳ', 'Period'],
    before: ['Hạn cũ', 'Current deadline'],
    after: ['Hạn mới', 'New deadline'],
    nobodyTold: ['Chưa thư nào báo hạn cũ.', 'No letter has given the old deadline.'],
    letters: ['Thư đã gửi', 'Letters sent'],
    told: (count: number) => [
      `${numberText(count).vi} cán bộ đã nhận thư báo hạn cũ; thư kế tiếp sẽ báo hạn mới`,
      `${numberText(count).en} ${count === 1 ? 'official was' : 'officials were'} told the old deadline; the next letter gives the new one`,
    ],
    kept: (days: string) => [`Giữ nguyên: ${days}.`, `Unchanged: ${days}.`],
  },
  lock: {
    title: ['Khóa một kỳ trước hạn', 'Lock a period early'],
    submit: ['Khóa kỳ', 'Lock the period'],
    done: ['Đã khóa kỳ.', 'The period is locked.'],
    hint: [
      'Kỳ đã khóa không nhận thay đổi nào nữa, kể cả theo đề nghị của đơn vị.',
      'A locked period accepts no more changes, not even at the request of a commune.',
    ],
  },
  unlock: {
    title: ['Mở lại kỳ đã khóa trước hạn', 'Unlock a period that was locked early'],
    submit: ['Mở khóa', 'Unlock'],
    done: ['Đã mở khóa kỳ.', 'The period is unlocked.'],
  },
  holidays: {
    title: ['Ngày nghỉ và ngày làm bù', 'Holidays and swapped working days'],
    lead: [
      'Mọi đơn vị dùng chung bảng này. Hạn gửi chưa đến sẽ chuyển theo; hạn đã qua giữ nguyên.',
      'All units share this table. Future deadlines move with it; past ones stay.',
    ],
    coming: ['Sắp tới', 'Coming up'],
    later: ['Các năm sau', 'Later'],
    past: ['Đã qua', 'Past'],
    date: ['Ngày', 'Day'],
    name: ['Tên', 'Name'],
    swapped: (day: string) => [`, hoán đổi với ${day}`, `, swapped with ${day}`],
    done: (moved: number) => [
      `Đã lưu bảng ngày nghỉ. ${moved === 0 ? 'Không hạn gửi nào thay đổi.' : `${moved} hạn gửi đã chuyển.`}`,
      `The table is saved. ${moved === 0 ? 'No deadline moved.' : `${days(moved)} moved.`}`,
    ],
    set: {
      title: ['Thêm hoặc sửa một ngày', 'Add or change a day'],
      submit: ['Lưu ngày này', 'Save this day'],
    },
    remove: {
      title: ['Bỏ một ngày khỏi bảng', 'Remove a day from the table'],
      submit: ['Bỏ ngày này', 'Remove this day'],
    },
  },
});

const days = (count: number) => plural(count, 'deadline');
