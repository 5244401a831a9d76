import { MOST_DAYS_OF_RUNS } from '../../domain/operation/job-run.js';
import { DAYS_AHEAD } from '../../domain/reminder/ladder.js';
import { inBoth, type Pair } from '../../domain/text/in-both.js';
import { numberText, plural } from '../../domain/text/number-text.js';

export const operationWords = inBoth({
  ranking: {
    title: ['Vì sao bảng xếp hạng như vậy?', 'Why is the ranking as it is?'],
    ask: ['Hỏi', 'Ask'],
  },
  letters: {
    title: ['Ai đã nhận thư ngày nào?', 'Who received a letter on a given day?'],
    ask: ['Hỏi', 'Ask'],
    count: (count: number) => [`${numberText(count).vi} cán bộ.`, `${plural(count, 'official')}.`],
  },
  planned: {
    title: ['Thư sẽ gửi ngày nào', 'Upcoming letters'],
    lead: [
      `Tính thử thư của một ngày, từ hôm nay đến ${DAYS_AHEAD} ngày tới. Không có thư nào được gửi.`,
      `The letters planned for one day, up to ${DAYS_AHEAD} days ahead. Nothing is sent.`,
    ],
    ask: ['Tính thử', 'Show the plan'],
    count: (count: number) => [`${numberText(count).vi} thư.`, `${plural(count, 'letter')}.`],
    readBy: (name: string) => [`${name} đọc thay`, `read by ${name}`],
    silent: (count: number) => [
      `${numberText(count).vi} cán bộ không có thư`,
      `${plural(count, 'official')} without a letter`,
    ],
  },
  ledger: {
    title: ['Sổ thư', 'Ledger of letters'],
    lead: [
      'Thư của một đơn vị trong một ngày, hoặc thư về một kỳ báo cáo của một đơn vị.',
      'The letters of a unit on one day, or the letters about one period of a commune.',
    ],
    ask: ['Xem thư', 'Show the letters'],
    count: (count: number) => [`${numberText(count).vi} thư.`, `${plural(count, 'letter')}.`],
    gone: ['cán bộ không còn trong danh sách', 'an official no longer on the list'],
  },
  runs: {
    title: ['Các lần chạy', 'Runs'],
    job: ['Việc', 'Job'],
    every: ['Mọi việc', 'Every job'],
    from: ['Từ ngày', 'From'],
    to: ['Đến ngày', 'To'],
    refused: [
      `Từ ngày, đến ngày: xem được nhiều nhất ${MOST_DAYS_OF_RUNS} ngày một lần, ngày đầu không sau ngày cuối.`,
      `From, to: at most ${MOST_DAYS_OF_RUNS} days at a time, the first not after the last.`,
    ],
    older: ['Xem các lần chạy trước', 'Earlier runs'],
    count: (count: number) => [
      `${numberText(count).vi} lần chạy, mới nhất trước. Không chọn ngày: bảy ngày gần nhất.`,
      `${plural(count, 'run')}, newest first. If no dates are given: the last seven days.`,
    ],
    ranked: (count: number) => [`${numberText(count).vi} đơn vị được xếp hạng`, `${plural(count, 'commune')} ranked`],
    letters: {
      all: (counts: string) => [`Thư: ${counts}.`, `Letters: ${counts}.`],
      sent: (count: number) => [`${numberText(count).vi} đã gửi`, `${numberText(count).en} sent`],
      superseded: (count: number) => [
        `${numberText(count).vi} không còn cần gửi`,
        `${numberText(count).en} no longer needed`,
      ],
      refused: (count: number) => [`${numberText(count).vi} bị từ chối`, `${numberText(count).en} refused`],
      pending: (count: number) => [`${numberText(count).vi} đang chờ`, `${numberText(count).en} pending`],
    },
    /** Why a run had nothing to do; any other reason is shown as it is. */
    reasons: {
      DAY_IS_DONE: ['Thư của ngày này đã gửi hết.', 'All letters for this day have been sent.'],
      DAY_IS_OVER: ['Ngày này đã qua.', 'The day is over.'],
      NOT_A_WORKING_DAY: ['Ngày nghỉ, không gửi thư.', 'Not a working day: no letters.'],
      REMINDERS_OFF: ['Chưa bật thư nhắc.', 'Reminders are switched off.'],
      BEFORE_SEND_TIME: ['Chưa đến giờ gửi.', 'Before the sending time.'],
    } as Readonly<Record<string, Pair>>,
    unreadable: (items: string) => [`Không đọc được: ${items}`, `Could not be read: ${items}`],
  },
  deliveries: {
    title: ['Số liệu do hệ thống nguồn chuyển', 'Deliveries from source systems'],
    lead: [
      'Loại bỏ một lần chuyển sai: số liệu của lần đó không còn được điền vào báo cáo.',
      'Set aside a wrong delivery: its figures are removed from the report.',
    ],
    ask: ['Xem các lần chuyển', 'Show the deliveries'],
    count: (count: number) => [
      `${numberText(count).vi} lần chuyển.`,
      `${numberText(count).en} ${count === 1 ? 'delivery' : 'deliveries'}.`,
    ],
    figures: (codes: string) => [`chỉ tiêu ${codes}`, `indicators ${codes}`],
    aside: (moment: string, name: string, reason: string) => [
      `${name} loại bỏ ${moment}: ${reason}`,
      `Set aside by ${name}, ${moment}: ${reason}`,
    ],
    setAside: ['Loại bỏ lần chuyển này', 'Set this delivery aside'],
    done: ['Đã loại bỏ lần chuyển.', 'The delivery is set aside.'],
    hint: [
      'Báo cáo đã gửi giữ nguyên cho đến khi được gửi lại.',
      'A submitted report stays as it is until it is submitted again.',
    ],
  },
  documents: {
    title: ['Câu truy vấn đã đăng ký', 'Registered queries'],
    lead: [
      'Hệ thống khác truy vấn bằng mã băm của một câu truy vấn đã đăng ký.',
      'Other systems refer to a registered query by its hash.',
    ],
    list: ['Các câu truy vấn đã đăng ký trong nhật ký', 'The registered queries in the log'],
    register: ['Đăng ký câu truy vấn', 'Register a query'],
    submit: ['Đăng ký', 'Register'],
    done: (id: string) => [`Đã đăng ký, mã: ${id}`, `Registered, id: ${id}`],
  },
});
