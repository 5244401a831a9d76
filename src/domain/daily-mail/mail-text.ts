import type { AnnouncedNews, AnnouncedReport } from '../mail/announced.js';
import {
  type AccessNotice,
  accessNoticeOf,
  correctedIn,
  type MailEntry,
  type NotSentReason,
  returnNamedBy,
  tellsDigest,
} from '../mail/mail.js';
import type { UnitId } from '../register/unit.js';
import { inSentence } from '../register/unit-text.js';
import { joinedTexts, type Text } from '../text/text.js';
import type { PeriodId } from '../time/period.js';
import { shortPeriodLabel } from '../time/texts.js';
import type { ReasonForNoMail } from './plan-daily-mail.js';

/** The stage of a report at the time when a letter names it. */
export type ReminderStage = 'UPCOMING' | 'DUE' | 'OVERDUE' | 'AWAITING_REVIEW';

export const reminderStageOf = ({
  step,
  reached = step,
  waiting,
}: Pick<AnnouncedReport, 'step' | 'reached' | 'waiting'>): ReminderStage =>
  waiting ? 'AWAITING_REVIEW' : reached < 0 ? 'UPCOMING' : reached === 0 ? 'DUE' : 'OVERDUE';

const daysEn = (days: number) => `${days} working day${days === 1 ? '' : 's'}`;

/** Why a letter names a report: "quá hạn 3 ngày làm việc: báo cáo tháng 10/2026, Xuân Lạc". */
export function whyNamed(item: AnnouncedReport, unit: Text): Text {
  const { period, step, reached = step } = item;
  const days = Math.abs(reached);
  const label = shortPeriodLabel(period);
  const state = {
    OPENED: { vi: 'kỳ báo cáo đã mở', en: 'reporting has opened' },
    UPCOMING: { vi: `còn ${days} ngày làm việc đến hạn`, en: `due in ${daysEn(days)}` },
    DUE: { vi: 'đến hạn hôm nay', en: 'due today' },
    AWAITING_REVIEW: { vi: `chờ thẩm định ${days} ngày làm việc`, en: `awaiting review for ${daysEn(days)}` },
    OVERDUE: { vi: `quá hạn ${days} ngày làm việc`, en: `${daysEn(days)} overdue` },
  }[item.opened ? 'OPENED' : reminderStageOf(item)];
  return {
    vi: `${state.vi}: báo cáo ${label.vi}, ${inSentence(unit).vi}`,
    en: `${state.en}: report of ${label.en}, ${unit.en}`,
  };
}

const NEWS_TEXTS: Readonly<Record<AnnouncedNews['kind'], Text>> = {
  EXTENSION_ASKED: { vi: 'đề nghị gia hạn', en: 'extension requested' },
  EXTENSION_GRANTED: { vi: 'đồng ý gia hạn', en: 'extension granted' },
  EXTENSION_REFUSED: { vi: 'chưa chấp thuận gia hạn', en: 'extension refused' },
  REOPENED: { vi: 'mở lại báo cáo đã duyệt', en: 'approved report reopened' },
  DUE_DAY_MOVED: { vi: 'thay đổi hạn gửi', en: 'deadline moved' },
  HANDED_TO_CHAIRMAN: { vi: 'trình Chủ tịch ký duyệt', en: 'passed to the Chairperson' },
  RETURNED_TO_OFFICER: { vi: 'Chủ tịch trả lại', en: 'returned by the Chairperson' },
};

/** Why a letter tells news of a report: "đồng ý gia hạn: báo cáo tháng 10/2026, Xuân Lạc". */
function whyNews({ kind, period }: AnnouncedNews, unit: Text): Text {
  const [kindText, label] = [NEWS_TEXTS[kind], shortPeriodLabel(period)];
  return {
    vi: `${kindText.vi}: báo cáo ${label.vi}, ${inSentence(unit).vi}`,
    en: `${kindText.en}: report of ${label.en}, ${unit.en}`,
  };
}

/** Why a letter is sent on its own: "trả lại để chỉnh sửa: báo cáo tháng 10/2026, xã Xuân Lạc". */
function whyReturned(period: PeriodId, unit: Text | undefined): Text {
  const label = shortPeriodLabel(period);
  return {
    vi: `trả lại để chỉnh sửa: báo cáo ${label.vi}${unit ? `, ${inSentence(unit).vi}` : ''}`,
    en: `returned for revision: report of ${label.en}${unit ? `, ${unit.en}` : ''}`,
  };
}

const ACCESS_TEXTS: Readonly<Record<AccessNotice['tells'], Text>> = {
  OLD_ADDRESS: { vi: 'thay đổi địa chỉ thư điện tử, gửi địa chỉ cũ', en: 'a changed e-mail address, to the old one' },
  NEW_ADDRESS: { vi: 'thay đổi địa chỉ thư điện tử, gửi địa chỉ mới', en: 'a changed e-mail address, to the new one' },
  ADMINISTRATOR: { vi: 'giao quyền quản trị viên mới', en: 'a new administrator' },
  SUBSTITUTE_NAMED: { vi: 'được cử thay cán bộ vắng mặt', en: 'named as the substitute of an absent official' },
  SUBSTITUTE_ENDED: { vi: 'kết thúc việc thay cán bộ vắng mặt', en: 'no longer the substitute of an official' },
  SUBSTITUTE_LEFT: { vi: 'người được cử thay không còn thay', en: 'the substitute of the official has left' },
};

const DIGEST_TEXT: Text = { vi: 'bản tổng hợp định kỳ cho lãnh đạo', en: 'digest for leaders' };

const FINAL_TEXT: Text = { vi: 'kết quả xếp hạng chính thức', en: 'the final ranking of' };
const CORRECTION_TEXT: Text = { vi: 'đính chính xếp hạng chính thức', en: 'a correction of the final ranking of' };
/** Why a letter tells of a ranking: "kết quả xếp hạng chính thức tháng 10/2026". */
const ofMonth = (told: Text, month: PeriodId): Text => joinedTexts([told, shortPeriodLabel(month)], ' ');

/**
 * The reason for a letter, from its ledger entry. A planned letter has the same reason as a sent one. @param nameOf
 * gives the name of a unit
 */
export function whyWritten(entry: MailEntry, nameOf: (unit: UnitId) => Text): Text {
  const { kind, unit, items, ranking, news = [] } = entry;
  const returned = returnNamedBy(kind);
  if (returned) return whyReturned(returned.period, unit === undefined ? undefined : nameOf(unit));
  const access = accessNoticeOf(entry);
  if (access) return ACCESS_TEXTS[access.tells];
  const reasons = [
    ...items.map((item) => whyNamed(item, nameOf(item.unit))),
    ...news.map((item) => whyNews(item, nameOf(item.unit))),
    ...(tellsDigest(entry) ? [DIGEST_TEXT] : []),
    ...(ranking ? [ofMonth(FINAL_TEXT, ranking)] : []),
    ...correctedIn(entry).map((month) => ofMonth(CORRECTION_TEXT, month)),
  ];
  return joinedTexts(reasons, '; ');
}

export const NOT_SENT_TEXTS: Readonly<Record<NotSentReason, Text>> = {
  NOTHING_DUE: {
    vi: 'Không còn nội dung cần gửi: báo cáo đã được gửi hoặc được gia hạn, hoặc thư tổng hợp đã được tắt.',
    en: 'There was nothing left to report: the report was submitted or its deadline extended, or digests were switched off, before the letter was sent.',
  },
  INACTIVE: {
    vi: 'Cán bộ không còn phụ trách trước khi thư được gửi đi.',
    en: 'The account was closed before the letter was sent.',
  },
  MOVED: {
    vi: 'Cán bộ đã chuyển đơn vị hoặc vai trò trước khi thư được gửi đi.',
    en: 'The official moved to another unit or role before the letter was sent.',
  },
  ADDRESS_SUPPRESSED: {
    vi: 'Địa chỉ thư điện tử không nhận được thư.',
    en: 'E-mail to this address is being returned.',
  },
  DAY_OVER: {
    vi: 'Thư chưa được gửi trong ngày; thư của ngày làm việc sau thay thế.',
    en: 'It was not sent on its day; a later letter replaces it.',
  },
};

/** The text about an absent official's letters, with their reader. */
export const withSubstitute = ({ vi, en }: Text, substitute: string): Text => ({
  vi: `${vi} Cán bộ vắng mặt; thư được gửi cho người thay là đồng chí ${substitute}.`,
  en: `${en} The official is absent; letters are sent to the substitute, ${substitute}.`,
});

export const NO_MAIL_TEXTS: Readonly<Record<ReasonForNoMail, Text>> = {
  REMINDERS_OFF: { vi: 'Địa bàn này chưa bật nhắc báo cáo.', en: 'Reminders are switched off in this area.' },
  NOT_A_WORKING_DAY: { vi: 'Không phải ngày làm việc.', en: 'It is not a working day.' },
  QUIET_DAY: { vi: 'Ngày được quy định không gửi thư.', en: 'No letters are sent on this day.' },
  SETTLED_TODAY: {
    vi: 'Thư trong ngày đã được gửi hoặc trong ngày không còn gửi thư nữa; xem danh sách thư đã gửi.',
    en: 'The letter of the day has been sent, or none will be sent any more that day; "reminders" says which.',
  },
  INACTIVE: { vi: 'Cán bộ không còn phụ trách.', en: 'The account is closed.' },
  NO_ADDRESS: { vi: 'Chưa có địa chỉ thư điện tử.', en: 'There is no address.' },
  ADDRESS_SUPPRESSED: NOT_SENT_TEXTS.ADDRESS_SUPPRESSED,
  NO_LETTERS_FOR_ROLE: {
    vi: 'Vai trò này không nhận thư nhắc.',
    en: 'The role receives no letters, or no report concerns the official.',
  },
  DIGESTS_OFF: { vi: 'Lãnh đạo đã tắt bản tổng hợp.', en: 'The leader switched digests off.' },
  NO_DIGEST_DUE: {
    vi: 'Chưa đến kỳ bản tổng hợp, hoặc đã gửi.',
    en: 'No digest is due that day, or it has been sent.',
  },
  ALREADY_SENT: {
    vi: 'Đã nhắc ở bậc này; thư sau (nếu có) gửi khi đến bậc tiếp theo dành cho vai trò này.',
    en: 'The letter of this step has been sent; the next is sent at the next step for this role, if there is one.',
  },
  LADDER_ENDED: {
    vi: 'Đã gửi thư nhắc cuối cùng; báo cáo chỉ còn nêu trong bản tổng hợp.',
    en: 'The last letter has been sent; from now on only the digest names the report.',
  },
  EXTENSION_ASKED: {
    vi: 'Đề nghị gia hạn đang chờ trả lời; tạm dừng nhắc.',
    en: 'An extension request is awaiting a decision; no reminders are sent in the meantime.',
  },
  NOT_YET: { vi: 'Chưa đến bậc nhắc nào.', en: 'No reminder step has been reached yet.' },
  SUBMITTED: { vi: 'Các báo cáo đã được gửi.', en: 'Every report that concerns the official has been submitted.' },
};
