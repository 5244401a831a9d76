import { capitalised, type Text } from '../text/text.js';
import { dayLabel, periodLabel } from '../time/texts.js';
import type { UnrankedReason } from './ranking.js';
import { type CountsFrom, RANKING_TIME, type UnrankedSince } from './unranked-since.js';

const TIME_VI = `${RANKING_TIME.replace(':', ' giờ ')} phút`;

/** Why a commune has no rank, as words after "because". */
export const UNRANKED: Readonly<Record<UnrankedReason, Text>> = {
  NO_REPORT: { vi: 'chưa gửi báo cáo tháng', en: 'its monthly report has not been submitted' },
  EXTENDED: {
    vi: 'đang trong thời gian gia hạn gửi báo cáo tháng',
    en: 'the extension granted for its monthly report is still running',
  },
  AWAITING_REVIEW: { vi: 'báo cáo tháng đang chờ thẩm định', en: 'its monthly report is awaiting review' },
  NOT_APPROVED: { vi: 'báo cáo tháng chưa được duyệt', en: 'its monthly report is not approved yet' },
  LOW_COVERAGE: { vi: 'còn thiếu quá nhiều số liệu', en: 'too many figures are missing' },
};

/** Why a commune has no rank in a few words, for letters and cells of a table. */
export const UNRANKED_IN_SHORT: Readonly<Record<UnrankedReason, Text>> = {
  NO_REPORT: { vi: 'chưa gửi báo cáo', en: 'no report' },
  EXTENDED: { vi: 'đang trong thời gian gia hạn', en: 'extension running' },
  AWAITING_REVIEW: { vi: 'báo cáo đang chờ thẩm định', en: 'report awaiting review' },
  NOT_APPROVED: { vi: 'chưa có báo cáo được duyệt', en: 'no approved report' },
  LOW_COVERAGE: { vi: 'còn thiếu nhiều số liệu', en: 'too many figures are missing' },
};

/**
 * Why a commune has no rank, what has been approved since, and when it will count, as words after the commune's name.
 *
 * @param since null if nobody has read the reports since the ranking was published
 */
export function unrankedText(reason: UnrankedReason, since: UnrankedSince | null): Text {
  const [why, then] = [UNRANKED[reason], sinceText(reason, since)];
  return {
    vi: `chưa được xếp hạng vì ${why.vi}. ${then.vi}`,
    en: `is not ranked because ${why.en}. ${then.en}`,
  };
}

/** Why a commune has no rank, as a sentence of its own. */
export function unrankedSentence(reason: UnrankedReason, since: UnrankedSince): Text {
  const { vi, en } = unrankedText(reason, since);
  return { vi: `${vi.replace(/^c/, 'C')}.`, en: `The commune ${en}.` };
}

function sinceText(reason: UnrankedReason, since: UnrankedSince | null): Text {
  if (since?.countsFrom) return approvedText(since, since.countsFrom);
  if (since?.isLocked)
    return {
      vi: 'Kỳ báo cáo đã khóa nên không tính thêm số liệu',
      en: 'The periods are locked; no further figures count',
    };
  if (since?.isMonthLocked && reason !== 'LOW_COVERAGE')
    return {
      vi: 'Kỳ báo cáo tháng đã khóa nên không nhận thêm báo cáo',
      en: 'The month is locked; it takes no more reports',
    };
  return reason === 'LOW_COVERAGE'
    ? {
        vi: 'Sau khi được duyệt, số liệu bổ sung được tính vào lần xếp hạng kế tiếp',
        en: 'Once approved, further figures count in the next ranking',
      }
    : {
        vi: 'Sau khi được duyệt, báo cáo được tính vào lần xếp hạng kế tiếp',
        en: 'Once approved, the report counts in the next ranking',
      };
}

function approvedText({ approved }: UnrankedSince, countsFrom: string): Text {
  const [reports, from] = [
    approved.map(({ period, on }) => [periodLabel(period), dayLabel(on)] as const),
    dayLabel(countsFrom),
  ];
  const vi = reports.map(([period, on]) => `báo cáo ${period.vi} đã được duyệt ngày ${on.vi}`).join(', ');
  const en = reports.map(([period, on]) => `the report for ${period.en} was approved on ${on.en}`).join(', ');
  return {
    vi: `${capitalised(vi)}, được tính từ lần xếp hạng lúc ${TIME_VI} ngày ${from.vi}`,
    en: `${capitalised(en)} and counts from the ranking of ${from.en}, ${RANKING_TIME}, on`,
  };
}

/** When an approved report counts, as a sentence. */
export function countsFromText({ month, on, isCorrection }: CountsFrom): Text {
  const [ranking, day] = [periodLabel(month), dayLabel(on)];
  return isCorrection
    ? {
        vi: `Báo cáo đã duyệt được tính vào bản chính thức kế tiếp của bảng xếp hạng ${ranking.vi}, lập lúc ${TIME_VI} ngày ${day.vi}.`,
        en: `The approved report counts with the next final version of the ranking for ${ranking.en}, made on ${day.en} at ${RANKING_TIME}.`,
      }
    : {
        vi: `Báo cáo đã duyệt được tính vào bảng xếp hạng ${ranking.vi} từ lần xếp hạng lúc ${TIME_VI} ngày ${day.vi}.`,
        en: `The approved report counts in the ranking for ${ranking.en} from the run on ${day.en} at ${RANKING_TIME} on.`,
      };
}
