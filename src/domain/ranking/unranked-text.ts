import type { Text } from '../text/text.js';
import type { UnrankedReason } from './ranking.js';

/** What keeps a commune from a rank, after "because". */
export const UNRANKED: Readonly<Record<UnrankedReason, Text>> = {
  NO_REPORT: { vi: 'chưa gửi báo cáo tháng', en: 'its monthly report has not been submitted' },
  EXTENDED: {
    vi: 'đang trong thời gian gia hạn gửi báo cáo tháng',
    en: 'the extension granted for its monthly report still runs',
  },
  AWAITING_REVIEW: { vi: 'báo cáo tháng đang chờ thẩm định', en: 'its monthly report waits for review' },
  NOT_APPROVED: { vi: 'báo cáo tháng chưa được duyệt', en: 'its monthly report is not approved yet' },
  LOW_COVERAGE: { vi: 'còn thiếu quá nhiều số liệu', en: 'too many figures are missing' },
};

/** The same in a few words, for letters and cells of a table. */
export const UNRANKED_IN_SHORT: Readonly<Record<UnrankedReason, Text>> = {
  NO_REPORT: { vi: 'chưa gửi báo cáo', en: 'no report' },
  EXTENDED: { vi: 'đang trong thời gian gia hạn', en: 'inside its extension' },
  AWAITING_REVIEW: { vi: 'báo cáo đang chờ thẩm định', en: 'report waiting for review' },
  NOT_APPROVED: { vi: 'chưa có báo cáo được duyệt', en: 'no approved report' },
  LOW_COVERAGE: { vi: 'còn thiếu nhiều số liệu', en: 'too many figures are missing' },
};
