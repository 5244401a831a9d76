import { NO_MAIL_TEXTS, NOT_SENT_TEXTS, withSubstitute } from '../daily-mail/mail-text.js';
import { isReadable, type MailState, mailState, type ReadableEntry } from '../mail/mail.js';
import { NOT_FORMED } from '../ranking/texts.js';
import { plural } from '../text/number-text.js';
import type { Text } from '../text/text.js';
import { periodLabel } from '../time/texts.js';
import type { LetterAnswer, NightlyRanking } from './answer.js';
import type { MonthRun } from './job-run.js';

const STATE_TEXTS: Readonly<Record<MailState, Text>> = {
  PENDING: { vi: 'Thư đang chờ đợt gửi tiếp theo.', en: 'The letter is waiting for the next run.' },
  CLAIMED: { vi: 'Thư đang được gửi.', en: 'The letter is being sent.' },
  SENT: {
    vi: 'Dịch vụ thư đã nhận thư; chưa có phản hồi của máy chủ thư bên nhận.',
    en: 'The mail service accepted the letter; the receiving server has not answered yet.',
  },
  DELIVERED: { vi: 'Máy chủ thư bên nhận đã nhận thư.', en: 'The receiving server accepted the letter.' },
  BOUNCED: { vi: 'Thư đã gửi nhưng bị trả về.', en: 'The letter was sent and was returned.' },
  COMPLAINED: {
    vi: 'Thư đã đến nhưng bị người nhận báo là thư không mong muốn.',
    en: 'The letter arrived, and the recipient marked it as spam.',
  },
  SUPPRESSED: NOT_SENT_TEXTS.ADDRESS_SUPPRESSED,
  SUPERSEDED: { vi: 'Thư đã lập nhưng không còn cần gửi.', en: 'The letter was planned but was no longer needed.' },
  FAILED: { vi: 'Dịch vụ thư từ chối thư này.', en: 'The mail service refused the letter.' },
};

const WITHOUT_RUN_TEXTS = {
  NOT_YET: { vi: 'Chưa đến giờ của tác vụ này.', en: 'The job is not due yet.' },
  JOB_DID_NOT_RUN: {
    vi: 'Tác vụ đã đến giờ nhưng không có lượt chạy nào được ghi lại.',
    en: 'The job was due, but no run is recorded.',
  },
  JOB_FAILED: {
    vi: 'Tác vụ đã chạy nhưng không lượt nào hoàn thành.',
    en: 'The job started, but no run was completed.',
  },
  NOT_RECORDED: {
    vi: 'Ngày này trước khi Hệ thống bắt đầu ghi lại các lượt chạy.',
    en: 'The day is before the first recorded run.',
  },
} satisfies Readonly<Record<string, Text>>;

const SENDING_STOPPED: Text = {
  vi: 'Dịch vụ thư ngừng nhận thư trong ngày; thư còn lại được gửi ở đợt sau hoặc bỏ khi hết ngày.',
  en: 'The mail service accepted no more letters that day; the rest were sent in a later run or not at all.',
};

const unreadableText = (items: readonly string[]): Text => ({
  vi: `Dữ liệu quyết định việc gửi thư không đọc được: ${items.join(', ')}.`,
  en: `Data that decides letters could not be read: ${items.join(', ')}.`,
});

const letterText = (entry: ReadableEntry): Text =>
  entry.status === 'SUPERSEDED' && entry.notSent ? NOT_SENT_TEXTS[entry.notSent] : STATE_TEXTS[mailState(entry)];

const DAMAGED_LETTER: Text = {
  vi: 'Dữ liệu về thư của ngày này bị hỏng; Hệ thống coi như thư đã gửi.',
  en: 'What is stored about the letter is damaged; it counts as sent.',
};

/** The outcome of a letter as sentences for operators, with the name of a substitute who reads it. */
export const letterAnswerText = (answer: LetterAnswer, substitute?: string): Text =>
  substitute === undefined ? answerText(answer) : withSubstitute(answerText(answer), substitute);

function answerText(answer: LetterAnswer): Text {
  switch (answer.kind) {
    case 'LETTER':
      return isReadable(answer.entry) ? letterText(answer.entry) : DAMAGED_LETTER;
    case 'SILENT_DAY':
    case 'NO_LETTER':
      return NO_MAIL_TEXTS[answer.reason];
    case 'SENDING_STOPPED':
      return SENDING_STOPPED;
    case 'UNREADABLE':
      return unreadableText(answer.items);
    case 'NOT_CONSIDERED':
      return {
        vi: 'Tác vụ đã chạy nhưng cán bộ này chưa thuộc danh sách nhận thư của ngày đó.',
        en: 'The job ran, but the official was not yet among those it could write to.',
      };
    default:
      return WITHOUT_RUN_TEXTS[answer.kind];
  }
}

const MONTH_TEXTS: Readonly<Record<MonthRun['outcome'], (month: MonthRun) => Text>> = {
  PUBLISHED: ({ version, ranked }) => ({
    vi: `Đã công bố bản số ${version}, ${ranked} đơn vị được xếp hạng.`,
    en: `Version ${version} was published, with ${plural(ranked, 'ranked commune')}.`,
  }),
  UNCHANGED: ({ version }) => ({
    vi: `Số liệu không đổi nên bản số ${version} giữ nguyên.`,
    en: `Nothing had changed, so version ${version} stays.`,
  }),
  SUPERSEDED: () => ({
    vi: 'Một lượt chạy khác đã công bố trước; xếp hạng vẫn đúng.',
    en: 'Another run published first; the ranking is correct.',
  }),
  NOT_FORMED: () => ({
    vi: 'Không đơn vị nào gửi được báo cáo của tháng này nên không lập xếp hạng.',
    en: 'No unit could file for the month, so no ranking was formed.',
  }),
  NOT_RENEWED: () => ({
    vi: 'Dữ liệu cần cho xếp hạng không đọc được; bản trước giữ nguyên.',
    en: 'Data that the ranking needs could not be read; the previous version stays.',
  }),
};

/** The outcome of a month's ranking in a night, as a sentence. */
export function nightlyRankingText(answer: NightlyRanking): Text {
  switch (answer.kind) {
    case 'MONTH':
      return MONTH_TEXTS[answer.month.outcome](answer.month);
    case 'NOT_FORMED':
      return NOT_FORMED[answer.reason];
    case 'BEFORE_REGISTER':
      return {
        vi: 'Tháng này trước khi danh mục đơn vị có đơn vị của địa bàn, nên không có xếp hạng.',
        en: 'The month lies before the register of units has communes of the area, so there is no ranking.',
      };
    case 'BEFORE_FIRST_PERIOD': {
      const first = periodLabel(answer.firstPeriod);
      return {
        vi: `Tháng này trước kỳ báo cáo đầu tiên (${first.vi}), nên không có xếp hạng.`,
        en: `The month lies before the first period that is reported (${first.en}), so there is no ranking.`,
      };
    }
    case 'NOT_CONSIDERED':
      return {
        vi: 'Tác vụ đã chạy nhưng không xét tháng này: tháng chưa chốt số liệu, hoặc xếp hạng đã cuối cùng và không có gì thay đổi.',
        en: 'The job ran but did not consider this month: it is not closed yet, or its ranking is final and nothing has changed.',
      };
    default:
      return WITHOUT_RUN_TEXTS[answer.kind];
  }
}
